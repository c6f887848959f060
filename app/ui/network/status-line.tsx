import { useCorrections, useDerived, useStore, useView } from '../../state/provider.tsx';
import { statusOf } from '../../state/selectors/status.ts';
import { leadingActors } from '../../state/selectors/leading.ts';
import { isMeasuring } from '../../state/selectors/look.ts';
import { sceneOf } from '../../state/selectors/scene.ts';
import { counted } from '../../state/wording.ts';
import { Button } from '../common/button.tsx';
import { useOpenDialog } from '../shell/dialogs.ts';

/** That only the actors most spoken of are drawn, and the ways to others. */
function Omitted() {
  const store = useStore();
  const { nodes, omitted } = useDerived(sceneOf);
  const leading = useDerived((index, view) => leadingActors(index, view, 1))[0];
  const focused = useView().filter.actors !== null;
  return (
    <>
      {` · drawn: the ${nodes.length} of most evidence; ${counted(omitted.actors, 'other')} by search, `}
      <Button look="link" onPress={() => store.dispatch({ type: 'panels', change: { table: 'actors' } })}>
        in the table
      </Button>
      {leading && !focused && (
        <>
          {' or '}
          <Button look="link" onPress={() => store.dispatch({ type: 'focus', actors: [leading.id] })}>
            around {leading.name}
          </Button>
        </>
      )}
    </>
  );
}

/** How much of the graph is shown, and how to have it whole again. */
export function StatusLine() {
  const store = useStore();
  const { text, filters } = useDerived(statusOf);
  const { omitted } = useDerived(sceneOf);
  const { connection } = useView();
  const measuring = useDerived(isMeasuring);
  const open = useOpenDialog();
  const corrections = useCorrections().length;
  return (
    <p className="status">
      {text}
      {measuring && ' · a measure is being computed …'}
      {connection?.only && ' · only the paths are drawn'}
      {omitted.actors > 0 && <Omitted />}
      {corrections > 0 && (
        <>
          {' · '}
          <Button look="link" onPress={() => open('corrections')}>
            {counted(corrections, 'correction')}
          </Button>
        </>
      )}
      {filters.length > 0 && (
        <>
          {' · '}
          <Button look="link" onPress={() => store.dispatch({ type: 'clear-filter' })}>
            clear {counted(filters.length, 'filter')}
          </Button>
        </>
      )}
    </p>
  );
}
