import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyFilter } from './apply-filter.ts';
import { SHOW_ALL } from './filter.ts';
import { buildIndex } from './graph-index.ts';
import { subgraph } from './subgraph.ts';
import { graphsWithFilter } from './testing/arbitrary.ts';

test('what is visible, taken out, holds what the filter counted, and every reference in it holds', () => {
  fc.assert(
    fc.property(graphsWithFilter, ([graph, filter]) => {
      const filtered = applyFilter(buildIndex(graph), filter);
      const part = subgraph(filtered, { kind: 'visible' });
      const whole = applyFilter(buildIndex(part), SHOW_ALL);
      expect([whole.actorCount, whole.relationCount, whole.evidenceCount]).toEqual([
        filtered.actorCount,
        filtered.relationCount,
        filtered.evidenceCount,
      ]);
    }),
  );
});

test('everything taken out of a graph is the graph', () => {
  fc.assert(
    fc.property(graphsWithFilter, ([graph]) => {
      const part = subgraph(applyFilter(buildIndex(graph), SHOW_ALL), { kind: 'visible' });
      const spoken = new Set(graph.entities.flatMap(({ mentions }) => mentions.map(({ article }) => article)));
      expect(part).toEqual({ ...graph, articles: graph.articles.filter(({ id }) => spoken.has(id)) });
    }),
  );
});

test('chosen actors are taken out with what is shown between them, and with nobody else', () => {
  fc.assert(
    fc.property(graphsWithFilter, fc.nat(), ([graph, filter], seed) => {
      const actors = graph.entities.filter((_, i) => (seed >> (i % 16)) % 2 === 1).map(({ id }) => id);
      const filtered = applyFilter(buildIndex(graph), filter);
      const part = subgraph(filtered, { kind: 'actors', actors });
      expect(part.entities.map(({ id }) => id)).toEqual(actors);
      const between = graph.relations.filter(
        ({ source, target }, i) =>
          filtered.relationShown[i] === 1 && actors.includes(source) && actors.includes(target),
      );
      expect(part.relations.map(({ id }) => id)).toEqual(between.map(({ id }) => id));
    }),
  );
});

test('chosen relations are taken out with their ends', () => {
  fc.assert(
    fc.property(graphsWithFilter, ([graph]) => {
      const relations = graph.relations.slice(0, 2);
      const filtered = applyFilter(buildIndex(graph), SHOW_ALL);
      const part = subgraph(filtered, { kind: 'relations', relations: relations.map(({ id }) => id) });
      expect(part.relations.map(({ id }) => id)).toEqual(relations.map(({ id }) => id));
      expect(new Set(part.entities.map(({ id }) => id))).toEqual(
        new Set(relations.flatMap(({ source, target }) => [source, target])),
      );
    }),
  );
});
