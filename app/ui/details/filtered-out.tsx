import { useDerived, useStore } from '../../state/provider.tsx';
import { statusOf } from '../../state/selectors/status.ts';
import { MODALITIES } from '../../../core/model/ontology.ts';
import { counted } from '../../state/wording.ts';
import { Button } from '../common/button.tsx';

interface FilteredOutProps {
  readonly count: number;
  readonly noun: string;
  readonly many?: string;
}

/** How much is left out of what is told here, why, and the way to see it: filters, or that denials are off at first. */
export function FilteredOut({ count, noun, many }: FilteredOutProps) {
  const store = useStore();
  const { filters } = useDerived(statusOf);
  if (count === 0) return null;
  if (filters.length > 0) {
    return (
      <p className="filtered-note">
        The filters hide {counted(count, noun, many)}.{' '}
        <Button look="link" onPress={() => store.dispatch({ type: 'clear-filter' })}>
          Clear filters
        </Button>
      </p>
    );
  }
  return (
    <p className="filtered-note">
      {counted(count, noun, many)}, only denied, {count === 1 ? 'is' : 'are'} not shown.{' '}
      <Button look="link" onPress={() => store.dispatch({ type: 'filter', change: { modalities: MODALITIES } })}>
        Show what is denied
      </Button>
    </p>
  );
}
