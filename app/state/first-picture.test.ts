import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex, type GraphIndex } from '../../core/analysis/graph-index.ts';
import { graphs } from '../../core/analysis/testing/arbitrary.ts';
import { largeNewsGraph } from '../../core/analysis/testing/large-news-graph.ts';
import type { GraphDocument } from '../../core/model/graph.ts';
import { readFirstPicture, writeFirstPicture } from './first-picture.ts';
import { sceneOf } from './selectors/scene.ts';
import { shownOf } from './selectors/shown.ts';
import { INITIAL_VIEW } from './view.ts';

/** As it comes from a file: JSON knows no -0. */
const fromFile = (graph: GraphDocument): GraphIndex => buildIndex(JSON.parse(JSON.stringify(graph)) as GraphDocument);

/** What the page shows of a graph at first; lines have no words there, since none is chosen. */
function shownAtFirst(graph: GraphDocument) {
  const index = fromFile(graph);
  const scene = sceneOf(index, INITIAL_VIEW);
  expect(scene.edges.some(({ labelled }) => labelled)).toBe(false);
  return {
    title: graph.title,
    scene: { ...scene, edges: scene.edges.map((edge) => ({ ...edge, label: '', brief: '' })) },
    shown: shownOf(index, INITIAL_VIEW),
  };
}

const pictured = (graph: GraphDocument) => readFirstPicture(writeFirstPicture(fromFile(graph)));

const TEXT = writeFirstPicture(
  buildIndex(largeNewsGraph({ seed: 1, actors: 9, relations: 20, evidence: 30, articles: 4 })),
);

describe('the first picture of a bundle', () => {
  test('is what the page shows of the whole graph at first', () =>
    fc.assert(
      fc.property(graphs, (graph) => {
        expect(pictured(graph)).toEqual(shownAtFirst(graph));
      }),
    ));

  test('leaves out what the page leaves out, and tells how much that is', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const graph = largeNewsGraph({ seed, actors: 600, relations: 4000, evidence: 8000, articles: 100 });
        const picture = pictured(graph);
        expect(picture).toEqual(shownAtFirst(graph));
        expect(picture!.scene.omitted.actors).toBeGreaterThan(0);
      }),
      { numRuns: 5 },
    ));

  test('is none where its text is cut short or is something else', () => {
    for (let end = 0; end < TEXT.length; end++) expect(readFirstPicture(TEXT.slice(0, end))).toBeNull();
    for (const other of ['null', '[]', '{}', '{"actors":[],"lines":[[0,1]]}'])
      expect(readFirstPicture(other)).toBeNull();
  });

  test('is none where a line leads to nobody or an actor is of no known type', () => {
    expect(TEXT).toMatch(/"lines":\[\[\d+,/);
    expect(readFirstPicture(TEXT.replace(/"lines":\[\[\d+,/, '"lines":[[99,'))).toBeNull();
    expect(TEXT).toContain('"person"');
    expect(readFirstPicture(TEXT.replace('"person"', '"ghost"'))).toBeNull();
  });
});
