/** Views by chance over the things of a graph, for properties. */
import fc from 'fast-check';
import { filtersOf, graphs, someOf } from '../../core/analysis/testing/arbitrary.ts';
import { newsGraph } from '../../core/analysis/testing/news-graph.ts';
import type { GraphDocument } from '../../core/model/graph.ts';
import type { EntityId } from '../../core/model/ids.ts';
import type { Action } from './actions.ts';
import {
  BELOW,
  NOTHING_SELECTED,
  pairOf,
  THEMES,
  TIMELINE_STACKS,
  type Connection,
  type Selection,
  type View,
  SIZES,
  COLOURS,
} from './view.ts';

/** A small made-up graph, always the same. */
export const SMALL_GRAPH = newsGraph({ seed: 3, actors: 6, articles: 3, sentences: 20 });

const tenths = fc.integer({ min: -99_999, max: 99_999 }).map((number) => number / 10 + 0);

function selectionsOf({ entities, relations }: GraphDocument): fc.Arbitrary<Selection> {
  const ids = entities.map(({ id }) => id);
  const nothing = fc.constant<Selection>(NOTHING_SELECTED);
  if (relations.length === 0) return nothing;
  const relation = fc.constantFrom(...relations);
  return fc.oneof(
    nothing,
    someOf(ids, 1).map((actors): Selection => ({ kind: 'actors', actors })),
    relation.map(({ source, target }): Selection => ({ kind: 'pair', pair: pairOf(source, target) })),
    relation.map(({ id }): Selection => ({ kind: 'relation', relation: id })),
    relation.map(({ id, evidence }): Selection => {
      const { article, start } = evidence[0]!;
      return { kind: 'evidence', evidence: { relation: id, article, start } };
    }),
  );
}

const connectionsOf = (ids: readonly EntityId[]): fc.Arbitrary<Connection> =>
  fc.record({
    actors: someOf(ids, 0),
    rules: fc.record({
      directed: fc.boolean(),
      planned: fc.boolean(),
      coMentions: fc.boolean(),
      structural: fc.boolean(),
    }),
    only: fc.boolean(),
    path: ids.length === 0 ? fc.constant(null) : fc.option(someOf(ids, 1)),
  });

export function viewsOf(graph: GraphDocument): fc.Arbitrary<View> {
  const ids = graph.entities.map(({ id }) => id);
  const span = fc.option(fc.record({ start: fc.nat(50), end: fc.integer({ min: 51, max: 90 }) }));
  return fc.record({
    filter: filtersOf(graph),
    selection: selectionsOf(graph),
    connection: fc.option(connectionsOf(ids), { freq: 3 }),
    look: fc.record({ size: fc.constantFrom(...SIZES), colour: fc.constantFrom(...COLOURS) }),
    reader: fc.option(fc.record({ article: fc.constantFrom(...graph.articles.map(({ id }) => id)), span })),
    pinned: someOf(ids, 0).chain((actors) =>
      fc.record(Object.fromEntries(actors.map((id) => [id, fc.record({ x: tenths, y: tenths })]))),
    ) as fc.Arbitrary<View['pinned']>,
    panels: fc.record({
      filters: fc.boolean(),
      details: fc.boolean(),
      legend: fc.boolean(),
      table: fc.option(fc.constantFrom(...BELOW)),
      timelineBy: fc.constantFrom(...TIMELINE_STACKS),
    }),
    theme: fc.constantFrom(...THEMES),
  });
}

export const graphsWithView: fc.Arbitrary<readonly [GraphDocument, View]> = graphs.chain((graph) =>
  fc.tuple(fc.constant(graph), viewsOf(graph)),
);

/** Actions of every kind over some actors. */
export function actionsOf(ids: readonly EntityId[]): fc.Arbitrary<Action> {
  const actor = fc.constantFrom(...ids);
  const actors = someOf(ids, 1);
  return fc.oneof(
    fc.integer({ min: 1, max: 5 }).map((minEvidence): Action => ({ type: 'filter', change: { minEvidence } })),
    fc.boolean().map((coMentions): Action => ({ type: 'filter', change: { coMentions } })),
    fc.constant<Action>({ type: 'clear-filter' }),
    actors.map((all): Action => ({ type: 'focus', actors: all })),
    fc.constant<Action>({ type: 'unfocus' }),
    actor.map((id): Action => ({ type: 'expand', actor: id })),
    actor.map((id): Action => ({ type: 'collapse', actor: id })),
    actors.map((all): Action => ({ type: 'hide', actors: all })),
    actors.map((all): Action => ({ type: 'unhide', actors: all })),
    actors.map((all): Action => ({ type: 'show-only', actors: all })),
    actor.map((id): Action => ({ type: 'toggle-select', actor: id })),
    actors.map((all): Action => ({ type: 'connect', actors: all })),
    fc.boolean().map((only): Action => ({ type: 'connect-by', change: { only } })),
    fc.constant<Action>({ type: 'disconnect' }),
    fc.constantFrom(...SIZES).map((size): Action => ({ type: 'look', change: { size } })),
    actor.map((id): Action => ({ type: 'pin', positions: { [id]: { x: 1, y: 2 } } })),
    actors.map((all): Action => ({ type: 'unpin', actors: all })),
    fc.constantFrom(...THEMES).map((theme): Action => ({ type: 'theme', theme })),
    fc.boolean().map((filters): Action => ({ type: 'panels', change: { filters } })),
  );
}
