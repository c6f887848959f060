import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import type { EntityId } from '../../../core/model/ids.ts';
import { useDerived } from '../../state/provider.tsx';
import type { ActorName } from '../../state/selectors/details.ts';
import { searchList } from '../../state/selectors/search.ts';
import { Icon } from '../common/icons.tsx';
import { ActorShape } from '../common/shapes.tsx';

interface WordsProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A short text with its label. */
export function Words({ label, value, onChange }: WordsProps) {
  return (
    <TextField className="correct-field" value={value} onChange={onChange}>
      <Label>{label}</Label>
      <Input autoComplete="off" />
    </TextField>
  );
}

/** Suggestions beyond this many wait for a longer query. */
const SUGGESTIONS = 5;

interface WhichActorProps {
  readonly label: string;
  readonly explained: string;
  readonly without: EntityId;
  readonly onChange: (actor: EntityId | null) => void;
}

/** One actor, found by any of its names. */
export function WhichActor({ label, explained, without, onChange }: WhichActorProps) {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<ActorName | null>(null);
  const found = useDerived((index, view) => searchList(index, view, query.trim()));
  const suggestions = chosen ? [] : found.actors.filter(({ id }) => id !== without).slice(0, SUGGESTIONS);
  const take = (actor: ActorName): void => {
    setChosen(actor);
    setQuery(actor.name);
    onChange(actor.id);
  };
  const change = (text: string): void => {
    setQuery(text);
    setChosen(null);
    onChange(null);
  };
  return (
    <div>
      <TextField
        className="correct-field"
        value={query}
        onChange={change}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || chosen !== null || suggestions[0] === undefined) return;
          event.preventDefault();
          take(suggestions[0]);
        }}
      >
        <Label>{label}</Label>
        <Input autoComplete="off" placeholder="Name an actor …" />
      </TextField>
      <p className="quiet correct-explained" role="status">
        {chosen ? `${chosen.name} is chosen. ${explained}` : explained}
      </p>
      {query.trim() !== '' && chosen === null && (
        <ul className="suggestions" aria-label="Actors of that name">
          {suggestions.map((actor) => (
            <li key={actor.id}>
              <AriaButton className="suggestion" onPress={() => take(actor)}>
                <ActorShape type={actor.type} />
                <span className="truncate">
                  {actor.name}
                  {actor.alias !== null && <span className="quiet"> also {actor.alias}</span>}
                </span>
              </AriaButton>
            </li>
          ))}
          {suggestions.length === 0 && (
            <li className="quiet">
              <Icon name="search" size={12} /> No other actor of that name.
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
