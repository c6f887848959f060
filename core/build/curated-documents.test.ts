import fc from 'fast-check';
import { expect, test } from 'vitest';
import { curate, type Correction } from '../curation/index.ts';
import { readGraph, writeGraph } from '../formats/index.ts';
import { arbitraryGraph } from '../model/graph.arbitrary.ts';
import type { Entity, GraphDocument } from '../model/graph.ts';
import { describeProblem } from '../model/result.ts';

const anchorOf = (graph: GraphDocument, entity: Entity) => {
  const { article, start, end } = entity.mentions[0]!;
  return { article, start, quote: graph.articles.find(({ id }) => id === article)!.text.slice(start, end) };
};

test('a corrected graph is one that every reader takes, whatever the corrections', () => {
  const verbs = (graph: GraphDocument, a: Entity, b: Entity): Correction[] => {
    const [first, second] = [anchorOf(graph, a), anchorOf(graph, b)];
    const relation = graph.relations[0];
    return [
      { verb: 'merge', actor: first, into: second },
      { verb: 'split', mentions: [first], name: 'Half' },
      { verb: 'retype', actor: first, type: 'place' },
      { verb: 'rename', actor: first, name: 'New' },
      { verb: 'hide', actor: first },
      { verb: 'reject-mention', mention: first },
      { verb: 'reject-relation', source: first, type: relation?.type ?? 'accuse', target: second },
    ];
  };
  fc.assert(
    fc.property(arbitraryGraph, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 6 }), (graph, picks) => {
      const lines = picks.map(([verb, a, b], line) => {
        const pick = (n: number) => graph.entities[n % graph.entities.length]!;
        const corrections = verbs(graph, pick(a), pick(b));
        return { line, correction: corrections[verb % corrections.length]! };
      });
      const text = writeGraph(curate(graph, { where: 'c', lines }).graph);
      const read = readGraph(text, 'curated');
      expect(read.ok ? [] : read.problems.map(describeProblem)).toEqual([]);
    }),
  );
});
