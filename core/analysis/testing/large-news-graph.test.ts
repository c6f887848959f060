import { expect, test } from 'vitest';
import { buildIndex } from '../graph-index.ts';
import { largeNewsGraph } from './large-news-graph.ts';

const SIZE = { seed: 7, actors: 1000, relations: 4000, evidence: 12_000, articles: 500 };

test('a large made-up graph is shaped like news: heavy tails, several relations for a pair, sentences that say what they state', () => {
  const graph = largeNewsGraph(SIZE);
  const index = buildIndex(graph);
  expect([graph.entities.length, graph.relations.length, index.evidenceArticle.length]).toEqual([1000, 4000, 12_000]);
  const degrees = [...index.actorType.keys()].map(
    (actor) => index.incidentStart[actor + 1]! - index.incidentStart[actor]!,
  );
  const sorted = degrees.sort((a, b) => b - a);
  expect(sorted[0]!).toBeGreaterThan(20 * sorted[500]!);
  expect(index.pairFirst.length).toBeLessThan(0.9 * 4000);
  for (const { source, target, evidence } of graph.relations.slice(0, 100)) {
    for (const { article, start, end } of evidence) {
      const sentence = graph.articles[index.articleNumber.get(article)!]!.text.slice(start, end);
      for (const id of [source, target]) expect(sentence).toContain(graph.entities[index.actorNumber.get(id)!]!.name);
    }
  }
  expect(largeNewsGraph(SIZE)).toEqual(graph);
  expect(largeNewsGraph({ ...SIZE, seed: 8 })).not.toEqual(graph);
});
