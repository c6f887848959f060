import { useEffect, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { EntityId } from '../../../core/model/ids.ts';
import { useDerived, useStore } from '../../state/provider.tsx';
import type { ActorName } from '../../state/selectors/details.ts';
import { MOST_CONNECTED } from '../../state/selectors/paths.ts';
import { searchList } from '../../state/selectors/search.ts';
import { Icon } from '../common/icons.tsx';
import { ActorShape } from '../common/shapes.tsx';

/** Suggestions beyond this many wait for a longer query. */
const SUGGESTIONS = 5;

/** Whom the question is about; each can be taken out, and others added by name. */
export function ConnectedActors({ actors }: { readonly actors: readonly ActorName[] }) {
  const store = useStore();
  const ids = actors.map(({ id }) => id);
  const connect = (next: readonly EntityId[]): void => store.dispatch({ type: 'connect', actors: next });
  return (
    <div className="connected">
      {actors.length > 0 && (
        <ul className="chips" aria-label="Actors to connect">
          {actors.map(({ id, name, type }) => (
            <li key={id}>
              <AriaButton
                className="chip removable"
                aria-label={`Take out ${name}`}
                onPress={() => connect(ids.filter((other) => other !== id))}
              >
                <ActorShape type={type} size={12} />
                <span className="truncate">{name}</span>
                <Icon name="close" size={12} />
              </AriaButton>
            </li>
          ))}
        </ul>
      )}
      {ids.length < MOST_CONNECTED && <NameActor chosen={ids} choose={(id) => connect([...ids, id])} />}
    </div>
  );
}

interface NameActorProps {
  readonly chosen: readonly EntityId[];
  readonly choose: (actor: EntityId) => void;
}

function NameActor({ chosen, choose }: NameActorProps) {
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const found = useDerived((index, view) => searchList(index, view, query.trim()));
  const suggestions = found.actors.filter(({ id }) => !chosen.includes(id)).slice(0, SUGGESTIONS);
  const take = (id: EntityId): void => {
    choose(id);
    setQuery('');
    input.current?.focus();
  };
  const incomplete = chosen.length < 2;
  useEffect(() => {
    // Who asked for a connection goes on by naming actors; with two there is something to read first.
    if (incomplete) input.current?.focus();
  }, [incomplete]);
  return (
    <div className="connect-field">
      <div className="field">
        <Icon name="search" size={14} />
        <input
          ref={input}
          type="search"
          value={query}
          aria-label="Find an actor to connect"
          placeholder={PLACEHOLDERS[chosen.length] ?? 'Add another actor …'}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            const first = suggestions[0];
            if (event.key === 'Enter' && query.trim() !== '' && first !== undefined) take(first.id);
          }}
        />
      </div>
      {query.trim() !== '' && (
        <ul className="suggestions" aria-label="Actors that can be connected">
          {suggestions.map(({ id, name, type, alias }) => (
            <li key={id}>
              <AriaButton className="suggestion" onPress={() => take(id)}>
                <ActorShape type={type} />
                <span className="truncate">
                  {name}
                  {alias !== null && <span className="quiet"> also {alias}</span>}
                </span>
              </AriaButton>
            </li>
          ))}
          {suggestions.length === 0 && <li className="quiet">No other actor of that name.</li>}
        </ul>
      )}
    </div>
  );
}

const PLACEHOLDERS: Readonly<Record<number, string>> = { 0: 'Name an actor …', 1: 'And another …' };
