import { setDoor } from '../../state/corpus/door.ts';
import { useDerived, useStore } from '../../state/provider.tsx';
import { statusOf } from '../../state/selectors/status.ts';
import { Button } from '../common/button.tsx';
import { OpenFileButton } from '../shell/open-file.tsx';

/** What stands where nothing is drawn: why, and the next step. */
export default function Nothing() {
  const store = useStore();
  const { actors, filters } = useDerived(statusOf);
  return (
    <div className="nothing">
      {actors.total === 0 ? (
        <>
          <p>This graph holds no actors.</p>
          <div className="nothing-next">
            <OpenFileButton />
            <Button look="outlined" icon="article" onPress={() => setDoor({ open: true })}>
              Read articles of my own …
            </Button>
          </div>
        </>
      ) : (
        <>
          <p>No actors match {filters.length === 1 ? 'this filter' : 'these filters'}.</p>
          <Button look="outlined" onPress={() => store.dispatch({ type: 'clear-filter' })}>
            Clear filters
          </Button>
        </>
      )}
    </div>
  );
}
