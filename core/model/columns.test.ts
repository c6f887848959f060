import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from './columns.ts';
import { arbitraryGraph } from './graph.arbitrary.ts';

test('of two actors the one with the smaller id has the smaller rank, in whatever order they stand', () =>
  fc.assert(
    fc.property(arbitraryGraph, fc.boolean(), (graph, turned) => {
      const entities = turned ? [...graph.entities].reverse() : graph.entities;
      const { actorRank } = columnsOf({ ...graph, entities });
      const inRanks = entities.map(({ id }, i) => [actorRank[i]!, id] as const).sort(([a], [b]) => a - b);
      expect(inRanks.map(([rank]) => rank)).toEqual([...entities.keys()]);
      expect(inRanks.map(([, id]) => id)).toEqual(entities.map(({ id }) => id).sort());
    }),
  ));
