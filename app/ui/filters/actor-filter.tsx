/** Filtering by actor: one or several, and how much around them is shown. */
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { EntityId } from '../../../core/model/ids.ts';
import { useDerived, useDerivedLater, useStore, useViewPart } from '../../state/provider.tsx';
import { actorName, type ActorName } from '../../state/selectors/details.ts';
import { searchList } from '../../state/selectors/search.ts';
import { leadingActors } from '../../state/selectors/leading.ts';
import type { View } from '../../state/view.ts';
import { Icon } from '../common/icons.tsx';
import { Segments } from '../common/segments.tsx';
import { ActorShape } from '../common/shapes.tsx';

type ActorChoice = NonNullable<View['filter']['actors']>;

export function ActorFilter() {
  const choice = useViewPart(({ filter }) => filter.actors);
  return (
    <div className="actor-filter">
      {choice && <Chosen choice={choice} />}
      <AddActor chosen={choice?.actors ?? []} />
      {choice && <Around choice={choice} />}
    </div>
  );
}

function useFocus(): (actors: readonly EntityId[]) => void {
  const store = useStore();
  return (actors) => store.dispatch(actors.length === 0 ? { type: 'unfocus' } : { type: 'focus', actors });
}

function Chosen({ choice }: { readonly choice: ActorChoice }) {
  const focus = useFocus();
  const store = useStore();
  const { loading } = store.getState();
  if (loading.status !== 'ready') return null;
  const { index } = loading;
  return (
    <ul className="chips" aria-label="Chosen actors">
      {choice.actors.map((id) => {
        const number = index.actorNumber.get(id);
        if (number === undefined) return null;
        const { name, type } = actorName(index, number);
        return (
          <li key={id}>
            <AriaButton
              className="chip removable"
              aria-label={`Take out ${name}`}
              onPress={() => focus(choice.actors.filter((other) => other !== id))}
            >
              <ActorShape type={type} size={12} />
              <span className="truncate">{name}</span>
              <Icon name="close" size={12} />
            </AriaButton>
          </li>
        );
      })}
    </ul>
  );
}

/** Suggestions beyond this many wait for a longer query. */
const SUGGESTIONS = 5;

function AddActor({ chosen }: { readonly chosen: readonly EntityId[] }) {
  const focus = useFocus();
  const [query, setQuery] = useState('');
  const found = useDerived((index, view) => searchList(index, view, query.trim()));
  const strongest = useDerivedLater((index, view) => leadingActors(index, view, SUGGESTIONS));
  const candidates: readonly ActorName[] = query.trim() === '' ? (chosen.length === 0 ? strongest : []) : found.actors;
  const suggestions = candidates.filter(({ id }) => !chosen.includes(id)).slice(0, SUGGESTIONS);
  return (
    <>
      <div className="field">
        <Icon name="search" size={14} />
        <input
          type="search"
          value={query}
          aria-label="Find an actor to filter by"
          placeholder={chosen.length === 0 ? 'Find an actor …' : 'Add another actor …'}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            const first = suggestions[0];
            if (event.key !== 'Enter' || query.trim() === '' || first === undefined) return;
            focus([...chosen, first.id]);
            setQuery('');
          }}
        />
      </div>
      <ul className="suggestions" aria-label="Actors to filter by">
        {suggestions.map(({ id, name, type }) => (
          <li key={id}>
            <AriaButton
              className="suggestion"
              onPress={() => {
                focus([...chosen, id]);
                setQuery('');
              }}
            >
              <ActorShape type={type} />
              <span className="truncate">{name}</span>
            </AriaButton>
          </li>
        ))}
        {query.trim() !== '' && suggestions.length === 0 && <li className="quiet">No actor of that name.</li>}
      </ul>
    </>
  );
}

const MODES = [
  { value: 'any', label: 'Any', explained: 'Whoever is linked to at least one of them.' },
  { value: 'all', label: 'All', explained: 'Whoever is linked to every one of them.' },
  { value: 'between', label: 'Between', explained: 'Only what links them with each other.' },
] as const;

function Around({ choice }: { readonly choice: ActorChoice }) {
  const store = useStore();
  const set = (change: Partial<ActorChoice>): void =>
    store.dispatch({ type: 'filter', change: { actors: { ...choice, ...change } } });
  return (
    <div className="around">
      {choice.actors.length > 1 && (
        <>
          <Segments label="Around" options={MODES} value={choice.mode} onChange={(mode) => set({ mode })} />
          <p className="quiet">{MODES.find(({ value }) => value === choice.mode)?.explained}</p>
        </>
      )}
      <Segments
        label={choice.mode === 'between' && choice.actors.length > 1 ? 'Steps from one to another' : 'Steps away'}
        options={[0, 1, 2, 3].map((steps) => ({ value: String(steps), label: String(steps) }))}
        value={String(choice.distance)}
        onChange={(steps) => set({ distance: Number(steps) as ActorChoice['distance'] })}
      />
    </div>
  );
}
