import { useDerived, useDerivedLater, useStore, useViewPart } from '../../state/provider.tsx';
import { leadingActors } from '../../state/selectors/leading.ts';
import { sceneOf } from '../../state/selectors/scene.ts';
import { counted } from '../../state/wording.ts';
import { Button } from '../common/button.tsx';

/** That only the actors most spoken of are drawn, and the ways to others. */
export default function Omitted() {
  const store = useStore();
  const { nodes, omitted } = useDerived(sceneOf);
  const leading = useDerivedLater((index, view) => leadingActors(index, view, 1))[0];
  const focused = useViewPart(({ filter }) => filter.actors !== null);
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
