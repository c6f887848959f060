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

/** That filters leave nothing of an actor: which, so that it reads as the answer to what they ask. */
export function NothingLeft({ name }: { readonly name: string }) {
  const { filters } = useDerived(statusOf);
  if (filters.length === 0) return <FilteredOut count={1} noun="actor" />;
  return (
    <div className="filtered-note">
      <p className="foreign">
        Nothing of {name} is left by {filters.length === 1 ? 'the filter:' : 'the filters together:'}
      </p>
      <ul className="left-by">
        {filters.map(({ key, text }) => (
          <li className="foreign" key={key}>
            {text}
          </li>
        ))}
      </ul>
      <ClearFilters />
    </div>
  );
}

function ClearFilters() {
  const store = useStore();
  return (
    <Button look="link" onPress={() => store.dispatch({ type: 'clear-filter' })}>
      Clear filters
    </Button>
  );
}

/** How much is left out of what is told here, why, and the way to see it: filters, or that denials are off at first. */
export function FilteredOut({ count, noun, many }: FilteredOutProps) {
  const store = useStore();
  const { filters } = useDerived(statusOf);
  if (count === 0) return null;
  if (filters.length > 0) {
    return (
      <p className="filtered-note">
        The filters hide {counted(count, noun, many)}. <ClearFilters />
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
