/** What an index of a graph is made of besides the graph, so that a worker can find it for the page. */
import { indexColumns, linksOf, type GraphIndex, type GraphLinks } from '../../core/analysis/graph-index.ts';
import { firstOfSameText } from '../../core/analysis/reprints.ts';
import { columnsOf, type GraphColumns } from '../../core/model/columns.ts';
import { documentTexts } from '../../core/model/document-texts.ts';
import type { GraphDocument } from '../../core/model/graph.ts';

export type IndexParts = Omit<GraphColumns, 'graph'> & GraphLinks;

export function partsOf(graph: GraphDocument): IndexParts {
  const { graph: _, ...columns } = columnsOf(graph);
  const sameText = firstOfSameText(graph.articles.map(({ text }) => text));
  return { ...columns, ...linksOf(columns), sameText };
}

/** The index of a graph with these parts. */
export const indexOfParts = (graph: GraphDocument, parts: IndexParts): GraphIndex =>
  indexColumns({ ...parts, graph }, documentTexts(graph), parts);
