import { useEffect, useRef, type ReactNode } from 'react';
import { useDerived } from '../../state/provider.tsx';
import { shownOf } from '../../state/selectors/shown.ts';
import { IconButton } from '../common/button.tsx';
import { Icon, type IconName } from '../common/icons.tsx';

export type SheetName = 'filters' | 'details' | 'tables';

const NAMES: Record<SheetName, { readonly label: string; readonly icon: IconName }> = {
  filters: { label: 'Filters', icon: 'filter' },
  details: { label: 'Details', icon: 'details' },
  tables: { label: 'Tables', icon: 'table' },
};

interface SheetProps {
  readonly name: SheetName;
  readonly close: () => void;
  readonly tall: boolean;
  readonly children: ReactNode;
}

/** A panel that comes up from below; the network stays in sight above it. */
export function Sheet({ name, close, tall, children }: SheetProps) {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => ref.current?.focus({ preventScroll: true }), [name]);
  return (
    <section
      ref={ref}
      className={`sheet${tall ? ' tall' : ''}`}
      aria-label={NAMES[name].label}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        close();
        document.getElementById(`sheet-${name}`)?.focus();
      }}
    >
      <div className="sheet-close">
        <IconButton icon="close" label={`Close ${NAMES[name].label.toLowerCase()}`} onPress={close} />
      </div>
      {children}
    </section>
  );
}

interface SheetBarProps {
  readonly current: SheetName | null;
  readonly choose: (name: SheetName) => void;
}

/** Chooses the sheet, one at a time. */
export function SheetBar({ current, choose }: SheetBarProps) {
  const { filterCount } = useDerived(shownOf);
  return (
    <nav id="sheet-bar" className="sheet-bar" aria-label="Panels" tabIndex={-1}>
      {(Object.keys(NAMES) as SheetName[]).map((name) => (
        <button
          key={name}
          id={`sheet-${name}`}
          type="button"
          className="sheet-tab"
          aria-pressed={name === current}
          onClick={() => choose(name)}
        >
          <Icon name={NAMES[name].icon} />
          {NAMES[name].label}
          {name === 'filters' && filterCount > 0 && ` (${filterCount})`}
        </button>
      ))}
    </nav>
  );
}
