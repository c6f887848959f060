import { useSeen } from '../../state/provider.tsx';
import { shownOf } from '../../state/selectors/shown.ts';
import { Icon, type IconName } from '../common/icons.tsx';

export type SheetName = 'filters' | 'details' | 'tables';

export const SHEETS: Record<SheetName, { readonly label: string; readonly icon: IconName }> = {
  filters: { label: 'Filters', icon: 'filter' },
  details: { label: 'Details', icon: 'details' },
  tables: { label: 'Tables', icon: 'table' },
};

interface SheetBarProps {
  readonly current: SheetName | null;
  readonly choose: (name: SheetName) => void;
}

/** Chooses the sheet, one at a time. */
export function SheetBar({ current, choose }: SheetBarProps) {
  const { filterCount } = useSeen(shownOf, ({ shown }) => shown);
  return (
    <nav id="sheet-bar" className="sheet-bar" aria-label="Panels" tabIndex={-1}>
      {(Object.keys(SHEETS) as SheetName[]).map((name) => (
        <button
          key={name}
          id={`sheet-${name}`}
          type="button"
          className="sheet-tab"
          aria-pressed={name === current}
          onClick={() => choose(name)}
        >
          <Icon name={SHEETS[name].icon} />
          {SHEETS[name].label}
          {name === 'filters' && filterCount > 0 && ` (${filterCount})`}
        </button>
      ))}
    </nav>
  );
}
