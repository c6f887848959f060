import type { EntityId } from '../../../core/model/ids.ts';
import { useDerived, useStore } from '../../state/provider.tsx';
import { actorName } from '../../state/selectors/details.ts';
import { counted } from '../../state/wording.ts';
import { LongList } from '../common/long-list.tsx';
import { Button } from '../common/button.tsx';
import { ActorLink } from './actor-name.tsx';
import { PanelHead } from './panel-head.tsx';

/** Several selected actors, and what can be done with them together. */
export function ActorsPanel({ actors }: { readonly actors: readonly EntityId[] }) {
  const store = useStore();
  const index = useDerived((graphIndex) => graphIndex);
  return (
    <>
      <PanelHead label="Selection" />
      <div className="panel-body details" role="group" aria-label="Selection">
        <h2 className="details-title" tabIndex={-1}>
          {counted(actors.length, 'actor')} selected
        </h2>
        <div className="tools">
          <Button look="outlined" small icon="connect" onPress={() => store.dispatch({ type: 'connect', actors })}>
            Connect them
          </Button>
          <Button look="outlined" small onPress={() => store.dispatch({ type: 'focus', actors, mode: 'between' })}>
            Only what links them
          </Button>
          <Button look="outlined" small onPress={() => store.dispatch({ type: 'focus', actors, mode: 'any' })}>
            Only their network
          </Button>
          <Button look="outlined" small onPress={() => store.dispatch({ type: 'show-only', actors })}>
            Only them
          </Button>
          <Button look="outlined" small onPress={() => store.dispatch({ type: 'hide', actors })}>
            Hide
          </Button>
        </div>
        <LongList className="actor-list" items={actors} noun="actor">
          {(id) => {
            const number = index.actorNumber.get(id);
            return number === undefined ? null : (
              <li key={id}>
                <ActorLink actor={actorName(index, number)} />
              </li>
            );
          }}
        </LongList>
      </div>
    </>
  );
}
