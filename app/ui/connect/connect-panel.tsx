/** What connects actors: whom it is asked of, what counts as a step, and the paths as lists that can be read aloud. */
import { useDerived, useStore, useViewPart } from '../../state/provider.tsx';
import {
  connectionDetails,
  pathCounts,
  type ConnectionDetails,
  type PairPaths,
} from '../../state/selectors/path-details.ts';
import { listed } from '../../state/step-name.ts';
import { Button } from '../common/button.tsx';
import { ActorLink } from '../details/actor-name.tsx';
import { FilteredOut } from '../details/filtered-out.tsx';
import { PanelHead } from '../details/panel-head.tsx';
import { ConnectedActors } from './connected-actors.tsx';
import { PathCard } from './path-card.tsx';
import { StepChoices } from './step-choices.tsx';
import './connect.css';

export function ConnectPanel() {
  const details = useDerived(connectionDetails);
  if (details === null) return null;
  const { actors, pairs, linkedToAll } = details;
  const names = listed(actors.map(({ name }) => name));
  return (
    <>
      <PanelHead label="Paths" />
      <div className="panel-body details" role="group" aria-label="Paths">
        <h2 className="details-title foreign" tabIndex={-1}>
          {actors.length < 2 ? 'What connects …' : `What connects ${names}`}
        </h2>
        <ConnectedActors actors={actors} />
        {actors.length < 2 ? (
          <p className="quiet lead">Name two actors or more, or choose “Connect” in an actor’s menu.</p>
        ) : (
          <>
            <StepChoices />
            <FilteredOut
              count={actors.filter(({ shown }) => !shown).length}
              noun="of these actors"
              many="of these actors"
            />
            <OtherSteps details={details} />
            {linkedToAll.length > 0 && <LinkedToAll actors={linkedToAll} names={names} />}
            {pairs.map((pair) => (
              <Pair key={pair.ends.map(({ id }) => id).join('|')} pair={pair} alone={pairs.length === 1} />
            ))}
          </>
        )}
      </div>
    </>
  );
}

/** Of more than two: who has a step to each. */
function LinkedToAll({ actors, names }: { readonly actors: ConnectionDetails['linkedToAll']; readonly names: string }) {
  return (
    <section className="pair-relation">
      <h3 className="section-head foreign">Linked to each of {names}</h3>
      <ul className="actor-list">
        {actors.slice(0, MOST_LINKED).map((actor) => (
          <li key={actor.id}>
            <ActorLink actor={actor} />
          </li>
        ))}
        {actors.length > MOST_LINKED && <li className="quiet">and {actors.length - MOST_LINKED} more</li>}
      </ul>
    </section>
  );
}

const MOST_LINKED = 12;

/** More paths than these open at a wish. */
function Pair({ pair, alone }: { readonly pair: PairPaths; readonly alone: boolean }) {
  const [a, b] = pair.ends;
  const anyChosen = pair.paths.some(({ chosen }) => chosen);
  return (
    <section className="pair-relation">
      <h3 className="section-head foreign">
        {!alone && `${a.name} and ${b.name}: `}
        {alone ? pathCounts(pair) : lowered(pathCounts(pair))}
      </h3>
      {pair.paths.length > 0 && (
        <ol className="paths">
          {pair.paths.map((path, i) => (
            <li key={path.key}>
              <PathCard path={path} open={path.chosen || (!anyChosen && i === 0)} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Where some have no path, why that may be; and what else would connect them, or by fewer steps. */
function OtherSteps({ details: { pairs, relaxations } }: { readonly details: ConnectionDetails }) {
  const store = useStore();
  const filter = useViewPart((view) => view.filter);
  const without = pairs.filter(({ paths }) => paths.length === 0);
  if (without.length === 0 && relaxations.length === 0) return null;
  return (
    <div className="filtered-note connect-none">
      <p className="foreign">
        {without.length === 0
          ? 'Fewer steps are enough:'
          : `No path between ${listed(without.map(({ ends: [a, b] }) => `${a.name} and ${b.name}`))} by these steps.`}
      </p>
      {relaxations.map(({ rules, text }) => (
        <Button
          key={text}
          look="link"
          onPress={() => store.dispatch({ type: 'connect-by', change: { rules, path: null } })}
        >
          {text}
        </Button>
      ))}
      {relaxations.length === 0 && filter.actors !== null && (
        <Button look="link" onPress={() => store.dispatch({ type: 'unfocus' })}>
          Look beyond the chosen actors
        </Button>
      )}
    </div>
  );
}
