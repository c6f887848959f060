import { UndirectedGraph } from 'graphology';
import exactBetweenness from 'graphology-metrics/centrality/betweenness.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFilter, type FilteredGraph } from './apply-filter.ts';
import { SHOW_ALL } from './filter.ts';
import { buildIndex } from './graph-index.ts';
import { degrees } from './degrees.ts';
import { measuredLines } from './measured-lines.ts';
import { HEAVY_MEASURES, measure } from './measures.ts';
import { graphs } from './testing/arbitrary.ts';
import { newsGraph } from './testing/news-graph.ts';

const filteredGraphs = graphs.map((graph) => applyFilter(buildIndex(graph), SHOW_ALL));

function simpleGraph(filtered: FilteredGraph): UndirectedGraph {
  const { source, target } = measuredLines(filtered);
  const graph = new UndirectedGraph();
  source.forEach((from, line) => graph.mergeEdge(from, target[line]!));
  return graph;
}

describe('a measure', () => {
  test('of degree is the number of linked actors', () => {
    fc.assert(
      fc.property(filteredGraphs, (filtered) => {
        const graph = simpleGraph(filtered);
        degrees(filtered).forEach((degree, actor) =>
          expect(degree).toBe(graph.hasNode(actor) ? graph.degree(actor) : 0),
        );
      }),
    );
  });

  test('of betweenness agrees with an independent one', () => {
    fc.assert(
      fc.property(filteredGraphs, (filtered) => {
        const values = measure('betweenness', measuredLines(filtered));
        const graph = simpleGraph(filtered);
        // The other one knows no empty graph.
        const expected = graph.order === 0 ? {} : exactBetweenness(graph, { getEdgeWeight: null, normalized: false });
        values.forEach((value, actor) => expect(value).toBeCloseTo(expected[actor] ?? 0, 8));
      }),
    );
  });

  test('of PageRank sums to one over whoever has a line', () => {
    fc.assert(
      fc.property(filteredGraphs, (filtered) => {
        const lines = measuredLines(filtered);
        const values = measure('pagerank', lines);
        const total = values.reduce((sum, value) => sum + value, 0);
        expect(total).toBeCloseTo(lines.source.length === 0 ? 0 : 1, 4);
      }),
    );
  });

  test('of communities numbers them by size, leaves nobody linked out, and joins none that no line joins', () => {
    fc.assert(
      fc.property(filteredGraphs, (filtered) => {
        const numbers = measure('communities', measuredLines(filtered));
        const sizes = new Map<number, number>();
        for (const number of numbers) sizes.set(number, (sizes.get(number) ?? 0) + 1);
        sizes.delete(0);
        const bySize = [...sizes].sort(([a], [b]) => a - b).map(([, size]) => size);
        expect([...sizes.keys()].sort((a, b) => a - b)).toEqual(bySize.map((_, i) => i + 1));
        expect(bySize).toEqual([...bySize].sort((a, b) => b - a));
        for (const size of bySize) expect(size).toBeGreaterThan(1);
      }),
    );
  });

  test.each(HEAVY_MEASURES)('of %s is the same every time', (kind) => {
    const lines = measuredLines(
      applyFilter(buildIndex(newsGraph({ seed: 5, actors: 300, articles: 40, sentences: 1500 })), SHOW_ALL),
    );
    expect(measure(kind, lines)).toEqual(measure(kind, lines));
  });

  test('of betweenness finds the same leading actors from a sample', () => {
    const lines = measuredLines(
      applyFilter(buildIndex(newsGraph({ seed: 9, actors: 20_000, articles: 500, sentences: 60_000 })), SHOW_ALL),
    );
    const values = measure('betweenness', lines);
    const leading = [...values.keys()].sort((a, b) => values[b]! - values[a]!).slice(0, 10);
    // The made-up news speaks most of the first actors.
    expect(Math.max(...leading)).toBeLessThan(100);
  });
});
