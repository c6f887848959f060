import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GraphDocument } from '../model/graph.ts';
import type { EntityId } from '../model/ids.ts';
import { applyFilter, type FilteredGraph } from './apply-filter.ts';
import { DISTANCES, SHOW_ALL, type ActorChoice, type Filter } from './filter.ts';
import { buildIndex } from './graph-index.ts';
import { graphs, someOf } from './testing/arbitrary.ts';

const choosing = (choice: Partial<ActorChoice> & Pick<ActorChoice, 'actors'>): Filter => ({
  ...SHOW_ALL,
  actors: { mode: 'any', distance: 1, expanded: [], ...choice },
});

const shownActors = ({ index, actorShown }: FilteredGraph): readonly EntityId[] =>
  index.graph.entities.filter((_, i) => actorShown[i] === 1).map(({ id }) => id);

const shownRelations = ({ index, relationShown }: FilteredGraph): readonly string[] =>
  index.graph.relations.filter((_, i) => relationShown[i] === 1).map(({ id }) => id);

const joined = ({ relations }: GraphDocument, a: EntityId, b: EntityId): boolean =>
  a !== b && relations.some(({ source, target }) => (source === a && target === b) || (source === b && target === a));

/** Every simple path of at most `steps` from one actor, by trying all. */
function pathsFrom(graph: GraphDocument, start: EntityId, steps: number): readonly (readonly EntityId[])[] {
  const extend = (path: readonly EntityId[]): readonly (readonly EntityId[])[] => {
    if (path.length > steps) return [path];
    const next = graph.entities.filter(({ id }) => !path.includes(id) && joined(graph, path.at(-1)!, id));
    return [path, ...next.flatMap(({ id }) => extend([...path, id]))];
  };
  return extend([start]);
}

const chosenFrom = graphs
  .filter(({ entities }) => entities.length >= 2)
  .chain((graph) =>
    fc.record({
      graph: fc.constant(graph),
      actors: someOf(
        graph.entities.map(({ id }) => id),
        1,
      ),
      distance: fc.constantFrom(...DISTANCES),
    }),
  );

describe('a choice of actors', () => {
  test('"any" shows them and whoever a path of that many steps leads to', () => {
    fc.assert(
      fc.property(chosenFrom, ({ graph, actors, distance }) => {
        const reached = new Set(actors.flatMap((actor) => pathsFrom(graph, actor, distance).flat()));
        const shown = shownActors(applyFilter(buildIndex(graph), choosing({ actors, distance })));
        expect(shown).toEqual(graph.entities.map(({ id }) => id).filter((id) => reached.has(id)));
      }),
      { numRuns: 60 },
    );
  });

  test('"all" shows them and whoever is within reach of every one of them', () => {
    fc.assert(
      fc.property(chosenFrom, ({ graph, actors, distance }) => {
        const reach = actors.map((actor) => new Set(pathsFrom(graph, actor, distance).flat()));
        const shown = shownActors(applyFilter(buildIndex(graph), choosing({ actors, distance, mode: 'all' })));
        const expected = graph.entities
          .map(({ id }) => id)
          .filter((id) => actors.includes(id) || reach.every((set) => set.has(id)));
        expect(shown).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  test('"between" shows exactly the relations on paths of at most that many steps from one to another', () => {
    fc.assert(
      fc.property(chosenFrom, ({ graph, actors, distance }) => {
        const paths = actors
          .flatMap((actor) => pathsFrom(graph, actor, distance))
          .filter((path) => path.length > 1 && actors.includes(path.at(-1)!));
        const hops = new Set(paths.flatMap((path) => path.slice(1).map((to, i) => [path[i]!, to].sort().join('|'))));
        const expected = graph.relations.filter(({ source, target }) => hops.has([source, target].sort().join('|')));
        const filtered = applyFilter(buildIndex(graph), choosing({ actors, distance, mode: 'between' }));
        expect(shownRelations(filtered)).toEqual(expected.map(({ id }) => id));
        const onPaths = new Set([...actors, ...paths.flat()]);
        expect(shownActors(filtered)).toEqual(graph.entities.map(({ id }) => id).filter((id) => onPaths.has(id)));
      }),
      { numRuns: 60 },
    );
  });

  test('that is expanded at an actor shows all of its neighbours too', () => {
    fc.assert(
      fc.property(chosenFrom, fc.constantFrom('any', 'all', 'between'), ({ graph, actors }, mode) => {
        const expanded = actors.slice(0, 1);
        const shown = shownActors(
          applyFilter(
            buildIndex(graph),
            choosing({ actors, distance: 0, mode: mode as ActorChoice['mode'], expanded }),
          ),
        );
        const neighbours = graph.entities.filter(({ id }) => joined(graph, id, expanded[0]!));
        expect(shown).toEqual(expect.arrayContaining(neighbours.map(({ id }) => id)));
      }),
      { numRuns: 60 },
    );
  });

  test('passes over actors that the graph does not hold', () => {
    fc.assert(
      fc.property(chosenFrom, ({ graph }) => {
        const filtered = applyFilter(buildIndex(graph), choosing({ actors: ['person:nobody' as EntityId] }));
        expect(shownActors(filtered)).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });
});
