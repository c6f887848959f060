/** The large graph of the benchmarks: made once, when a figure first asks. */
import { indexColumns, type GraphIndex } from '../../core/analysis/graph-index.ts';
import { largeNewsGraph } from '../../core/analysis/testing/large-news-graph.ts';
import { columnsOf } from '../../core/model/columns.ts';
import { documentTexts } from '../../core/model/document-texts.ts';
import type { GraphDocument } from '../../core/model/graph.ts';

const SIZE = { seed: 1, actors: 20_000, relations: 80_000, evidence: 240_000, articles: 10_000 };

let graph: GraphDocument | null = null;
export const largeGraph = (): GraphDocument => (graph ??= largeNewsGraph(SIZE));

let index: GraphIndex | null = null;

/** Its index as the page has it of a bundle: made-up texts are all different. */
export function largeIndex(): GraphIndex {
  const made = largeGraph();
  const sameText = Int32Array.from(made.articles.keys());
  index ??= indexColumns({ ...columnsOf(made), sameText }, documentTexts(made));
  return index;
}
