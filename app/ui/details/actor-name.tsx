import { Button } from 'react-aria-components/Button';
import type { ActorName } from '../../state/selectors/details.ts';
import { ActorShape } from '../common/shapes.tsx';
import { ENTITY_TYPE_WORDS } from '../../state/wording.ts';
import './actor-name.css';
import { actorSelection, useSelect } from './use-select.ts';

/** An actor's shape and name, which selects the actor. */
export function ActorLink({ actor }: { readonly actor: ActorName }) {
  const select = useSelect();
  return (
    <Button className="actor-link" onPress={() => select(actorSelection(actor.id))}>
      <ActorShape type={actor.type} size={12} />
      <span className="foreign">{actor.name}</span>
      <span className="visually-hidden">, {ENTITY_TYPE_WORDS[actor.type].one}</span>
    </Button>
  );
}
