/** What a user can do to the view: actions are plain data, `produce` is pure, and every action has a name for the history. */
import {
  DEFAULT_FILTER,
  type ActorChoice,
  type ActorMode,
  type Distance,
  type Filter,
} from '../../core/analysis/filter.ts';
import type { Span } from '../../core/model/article.ts';
import type { Position } from '../../core/model/graph.ts';
import type { ArticleId, EntityId } from '../../core/model/ids.ts';
import {
  DEFAULT_CONNECTION,
  NOTHING_SELECTED,
  selectedActors,
  type Arrangement,
  type Connection,
  type Look,
  type Panels,
  type Selection,
  type Theme,
  type View,
} from './view.ts';

export type Action =
  /** Sets parts of the filter. */
  | { readonly type: 'filter'; readonly change: Partial<Filter> }
  /** Takes parts of the filter back to their defaults; without `fields`, the whole filter. */
  | { readonly type: 'clear-filter'; readonly fields?: readonly (keyof Filter)[] }
  /** Shows the network around actors, or what links them. Mode and distance stay as they are unless given. */
  | {
      readonly type: 'focus';
      readonly actors: readonly EntityId[];
      readonly mode?: ActorMode;
      readonly distance?: Distance;
    }
  | { readonly type: 'unfocus' }
  /** Adds an actor's direct neighbours to what is shown; without a focus, focuses on the actor. */
  | { readonly type: 'expand'; readonly actor: EntityId }
  | { readonly type: 'collapse'; readonly actor: EntityId }
  | { readonly type: 'hide'; readonly actors: readonly EntityId[] }
  /** Takes actors out of hiding. */
  | { readonly type: 'unhide'; readonly actors: readonly EntityId[] }
  | { readonly type: 'show-only'; readonly actors: readonly EntityId[] }
  | { readonly type: 'select'; readonly selection: Selection }
  /** Adds an actor to the selected actors, or takes it out. */
  | { readonly type: 'toggle-select'; readonly actor: EntityId }
  /** Asks what connects actors; the way the answer is shown stays as it is. */
  | { readonly type: 'connect'; readonly actors: readonly EntityId[] }
  | { readonly type: 'connect-by'; readonly change: Partial<Omit<Connection, 'actors'>> }
  | { readonly type: 'disconnect' }
  /** What size and colour tell. */
  | { readonly type: 'look'; readonly change: Partial<Look> }
  | { readonly type: 'read'; readonly article: ArticleId; readonly span: Span | null }
  | { readonly type: 'close-reader' }
  | { readonly type: 'pin'; readonly positions: Readonly<Record<EntityId, Position>> }
  /** Puts actors into an order: they are where the user wants them from then on. */
  | {
      readonly type: 'arrange';
      readonly by: Arrangement;
      readonly positions: Readonly<Record<EntityId, Position>>;
    }
  /** Gives actors back to the layout; without `actors`, all of them. */
  | { readonly type: 'unpin'; readonly actors?: readonly EntityId[] }
  | { readonly type: 'panels'; readonly change: Partial<Panels> }
  | { readonly type: 'theme'; readonly theme: Theme }
  /** Another view as a whole: one that was kept, or a link. */
  | { readonly type: 'open-view'; readonly view: View };

const union = <Item>(list: readonly Item[], more: readonly Item[]): readonly Item[] => [...new Set([...list, ...more])];
const without = <Item>(list: readonly Item[], gone: readonly Item[]): readonly Item[] =>
  list.filter((item) => !gone.includes(item));

const withFilter = (view: View, change: Partial<Filter>): View => ({ ...view, filter: { ...view.filter, ...change } });

/** The view after an action. Gives back the same object where nothing changes. */
export function produce(view: View, action: Action): View {
  switch (action.type) {
    case 'filter':
      return withFilter(view, action.change);
    case 'clear-filter':
      return clearFilter(view, action.fields);
    case 'focus':
    case 'unfocus':
    case 'expand':
    case 'collapse':
    case 'show-only':
      return withFilter(view, chooseActors(view.filter, action));
    case 'hide':
      return hide(view, action.actors);
    case 'unhide':
      return withFilter(view, { hidden: without(view.filter.hidden, action.actors) });
    case 'select':
      return { ...view, selection: action.selection };
    case 'toggle-select':
      return { ...view, selection: toggled(view.selection, action.actor) };
    case 'connect':
    case 'connect-by':
    case 'disconnect':
      return connect(view, action);
    case 'look':
      return { ...view, look: { ...view.look, ...action.change } };
    case 'read':
      return { ...view, reader: { article: action.article, span: action.span } };
    case 'close-reader':
      return view.reader === null ? view : { ...view, reader: null };
    case 'pin':
    case 'arrange':
      return { ...view, pinned: { ...view.pinned, ...action.positions } };
    case 'unpin':
      return { ...view, pinned: unpinned(view.pinned, action.actors) };
    case 'panels':
      return { ...view, panels: { ...view.panels, ...action.change } };
    case 'theme':
      return { ...view, theme: action.theme };
    case 'open-view':
      return action.view;
  }
}

function clearFilter(view: View, fields: readonly (keyof Filter)[] | undefined): View {
  if (fields === undefined) return { ...view, filter: DEFAULT_FILTER };
  return withFilter(view, Object.fromEntries(fields.map((field) => [field, DEFAULT_FILTER[field]])));
}

type ChoosesActors = Extract<Action, { type: 'focus' | 'unfocus' | 'expand' | 'collapse' | 'show-only' }>;

function chooseActors(filter: Filter, action: ChoosesActors): Partial<Filter> {
  const before = filter.actors;
  const around = (actors: readonly EntityId[], change: Partial<ActorChoice> = {}): Partial<Filter> => {
    if (actors.length === 0) return { actors: null };
    const choice = { mode: before?.mode ?? 'any', distance: before?.distance ?? 1, expanded: [], ...change };
    return { actors: { ...choice, actors: union(actors, []) }, hidden: without(filter.hidden, actors) };
  };
  switch (action.type) {
    case 'focus': {
      const { mode, distance } = action;
      return around(action.actors, { ...(mode && { mode }), ...(distance !== undefined && { distance }) });
    }
    case 'unfocus':
      return { actors: null };
    case 'expand':
      if (before === null) return around([action.actor], { mode: 'any', distance: 1 });
      return around(before.actors, { expanded: union(before.expanded, [action.actor]) });
    case 'collapse':
      return before === null ? {} : around(before.actors, { expanded: without(before.expanded, [action.actor]) });
    case 'show-only':
      return around(action.actors, { mode: 'any', distance: 0 });
  }
}

function hide(view: View, actors: readonly EntityId[]): View {
  const { selection } = view;
  const hidden = withFilter(view, { hidden: union(view.filter.hidden, actors) });
  if (selection.kind !== 'actors') return hidden;
  return { ...hidden, selection: selectActors(without(selection.actors, actors)) };
}

/** The selection of these actors, each once. */
export function selectActors(actors: readonly EntityId[]): Selection {
  return actors.length === 0 ? NOTHING_SELECTED : { kind: 'actors', actors: union(actors, []) };
}

function toggled(selection: Selection, actor: EntityId): Selection {
  const actors = selectedActors(selection);
  return selectActors(actors.includes(actor) ? without(actors, [actor]) : [...actors, actor]);
}

type Connects = Extract<Action, { type: 'connect' | 'connect-by' | 'disconnect' }>;

function connect(view: View, action: Connects): View {
  const before = view.connection ?? DEFAULT_CONNECTION;
  switch (action.type) {
    case 'connect': {
      const connection = { ...before, actors: union(action.actors, []), path: null };
      const panels = { ...view.panels, details: true };
      return { ...view, connection, panels, selection: NOTHING_SELECTED, reader: null };
    }
    case 'connect-by':
      return { ...view, connection: { ...before, ...action.change } };
    case 'disconnect':
      return { ...view, connection: null };
  }
}

function unpinned(pinned: View['pinned'], actors: readonly EntityId[] | undefined): View['pinned'] {
  if (actors === undefined) return {};
  const gone = new Set<string>(actors);
  return Object.fromEntries(Object.entries(pinned).filter(([id]) => !gone.has(id)));
}
