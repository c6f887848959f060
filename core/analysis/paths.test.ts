import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyFilter } from './apply-filter.ts';
import { SHOW_ALL } from './filter.ts';
import { buildIndex } from './graph-index.ts';
import { neighbours, shortestPaths } from './paths.ts';
import { graphs } from './testing/arbitrary.ts';

const filteredGraphs = graphs
  .filter(({ entities }) => entities.length >= 2)
  .map((graph) => applyFilter(buildIndex(graph), SHOW_ALL));

test('a shortest path goes from neighbour to neighbour, and no path is shorter', () => {
  fc.assert(
    fc.property(filteredGraphs, fc.nat(), fc.nat(), (filtered, a, b) => {
      const count = filtered.actorShown.length;
      const [start, end] = [a % count, b % count];
      const paths = shortestPaths(filtered, start, end, 50);
      for (const path of paths) {
        expect([path[0], path.at(-1)]).toEqual([start, end]);
        path.slice(1).forEach((actor, i) => expect(neighbours(filtered, path[i]!)).toContain(actor));
      }
      // By rounds of everyone who can be reached: the first round that holds the end gives the length.
      let reached = new Set([start]);
      let steps = 0;
      while (!reached.has(end)) {
        const next = new Set([...reached].flatMap((actor) => [actor, ...neighbours(filtered, actor)]));
        if (next.size === reached.size) break;
        reached = next;
        steps++;
      }
      if (reached.has(end)) expect(paths.map((path) => path.length - 1)).toEqual(paths.map(() => steps));
      expect(paths.length > 0).toBe(reached.has(end));
      expect(new Set(paths.map(String)).size).toBe(paths.length);
    }),
  );
});
