import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyFilter } from '../../core/analysis/apply-filter.ts';
import { DEFAULT_FILTER, type Comparison } from '../../core/analysis/filter.ts';
import { buildIndex } from '../../core/analysis/graph-index.ts';
import { graphs } from '../../core/analysis/testing/arbitrary.ts';
import { buildScene } from './build-scene.ts';
import { markSides } from './sides.ts';

const PLAIN = { selected: [], openPair: null, selectedRelation: null, pinned: {} };

test('what is drawn of a comparison is marked by who reports it', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const [a, b] = ['Sample outlet 1', 'Sample outlet 2'].map((source) => ({ kind: 'source' as const, source }));
      const compare: Comparison = { a: a!, b: b!, part: 'all' };
      const filtered = applyFilter(buildIndex(graph), { ...DEFAULT_FILTER, compare });
      const { nodes, edges } = markSides(filtered, buildScene(filtered, PLAIN));
      const outletsOf = (mentions: readonly { readonly article: string }[]): string[] =>
        mentions.map(({ article }) => graph.articles.find(({ id }) => id === article)!.source!);
      for (const { id, side } of nodes) {
        const outlets = outletsOf(graph.entities.find((entity) => entity.id === id)!.mentions);
        const expected = [outlets.includes(a!.source), outlets.includes(b!.source)];
        expect([side === 'a' || side === 'both', side === 'b' || side === 'both']).toEqual(expected);
      }
      for (const { source, target, side } of edges) {
        const between = graph.relations.filter((relation) =>
          [relation.source, relation.target].every((end) => end === source || end === target),
        );
        const having = between.map(({ evidence }) => {
          const outlets = outletsOf(evidence.filter(({ modality }) => modality !== 'negated'));
          return [outlets.includes(a!.source), outlets.includes(b!.source)] as const;
        });
        const inBoth = having.some(([inA, inB]) => inA && inB);
        const inA = having.some(([has]) => has);
        const inB = having.some(([, has]) => has);
        expect(side).toBe(inBoth ? 'both' : inA && inB ? 'apart' : inA ? 'a' : 'b');
      }
    }),
  );
});

test('nothing is marked where nothing is compared', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const filtered = applyFilter(buildIndex(graph), DEFAULT_FILTER);
      const scene = buildScene(filtered, PLAIN);
      expect(markSides(filtered, scene)).toBe(scene);
    }),
  );
});
