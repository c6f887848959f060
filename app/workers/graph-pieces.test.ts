import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryGraph } from '../../core/model/graph.arbitrary.ts';
import { collectGraph, headOf, piecesOf } from './graph-pieces.ts';

test('a graph that was given in pieces is the same, however long', () => {
  fc.assert(
    fc.property(arbitraryGraph, fc.integer({ min: 1, max: 300 }), (graph, times) => {
      const long = { ...graph, articles: Array.from({ length: times }, () => graph.articles).flat() };
      const { take, whole } = collectGraph();
      for (const piece of piecesOf(long)) take(structuredClone(piece));
      expect(whole(headOf(long))).toEqual(long);
    }),
    { numRuns: 30 },
  );
});
