import { expect, test } from 'vitest';
import type { GraphDocument } from '../model/graph.ts';
import { fingerprint, fingerprintInPieces } from './fingerprint.ts';
import { buildIndex } from './graph-index.ts';
import { newsGraph } from './testing/news-graph.ts';

test('a graph’s fingerprint stays the same, and is another for another graph', () => {
  const size = { actors: 9, articles: 3, sentences: 40 };
  const graph = newsGraph({ seed: 1, ...size });
  const of = (one: GraphDocument) => fingerprint(buildIndex(one));
  expect(of(graph)).toMatch(/^[0-9a-f]{8}$/);
  expect(of(structuredClone(graph))).toBe(of(graph));
  const [first, ...rest] = graph.entities;
  const others = [
    newsGraph({ seed: 2, ...size }),
    { ...graph, entities: [{ ...first!, name: 'Another' }, ...rest] },
    { ...graph, relations: graph.relations.slice(1) },
    { ...graph, articles: [{ ...graph.articles[0]!, text: 'Another.' }, ...graph.articles.slice(1)] },
  ];
  expect(new Set([graph, ...others].map(of)).size).toBe(others.length + 1);
});

test('in pieces it is the same, with a pause now and then', async () => {
  const graph = newsGraph({ seed: 3, actors: 3000, articles: 40, sentences: 4000 });
  const [whole, inPieces] = [buildIndex(graph), buildIndex(graph)];
  let pauses = 0;
  await fingerprintInPieces(inPieces, () => Promise.resolve(void pauses++));
  expect(pauses).toBeGreaterThan(0);
  expect(fingerprint(inPieces)).toBe(fingerprint(whole));
  const before = pauses;
  await fingerprintInPieces(inPieces, () => Promise.resolve(void pauses++));
  expect(pauses).toBe(before);
});
