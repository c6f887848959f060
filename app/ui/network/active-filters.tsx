import { Button } from 'react-aria-components/Button';
import { useDerived, useStore } from '../../state/provider.tsx';
import { statusOf } from '../../state/selectors/status.ts';
import { Icon } from '../common/icons.tsx';

/** What narrows the view now, each with the way to clear it. */
export default function ActiveFilters() {
  const store = useStore();
  // A comparison has a strip of its own above the network.
  const filters = useDerived(statusOf).filters.filter(({ key }) => key !== 'compare');
  if (filters.length === 0) return null;
  return (
    <ul className="active-filters" aria-label="Active filters">
      {filters.map(({ key, text, clear }) => (
        <li key={key}>
          <Button
            className="chip removable"
            aria-label={`${text}: clear this filter`}
            onPress={() => store.dispatch(clear)}
          >
            <span className="truncate">{text}</span>
            <Icon name="close" size={12} />
          </Button>
        </li>
      ))}
    </ul>
  );
}
