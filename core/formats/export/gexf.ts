import { MultiDirectedGraph } from 'graphology';
import write from 'graphology-gexf/common/writer.js';
import type { Exporter } from './exporter.ts';
import { recordsOf, type GraphRecords } from './records.ts';

export const gexfExporter: Exporter = {
  id: 'gexf',
  label: 'GEXF 1.3 (Gephi)',
  extension: '.gexf',
  mediaType: 'application/gexf+xml',
  holds:
    'Actors and relations with types, weights, colours, sizes and positions; each relation with its quotes, sources, dates and speakers. Not the articles’ full texts.',
  holdsFullTexts: false,
  write: (graph, { name }) => [
    { name: `${name}.gexf`, mediaType: 'application/gexf+xml', content: gexfOf(recordsOf(graph)) },
  ],
};

/**
 * Every edge is directed, `symmetric` says where either direction means the same: readers such as NetworkX refuse files that
 * mix both. Edges between the same two actors are told apart by `kind`, the relation's type.
 */
function gexfOf({ title, nodes, edges }: GraphRecords): string {
  const graph = new MultiDirectedGraph();
  graph.replaceAttributes({ creator: 'Relata', description: title });
  for (const { id, label, attributes, colour, size, position } of nodes) {
    // Gephi's vertical axis points up, the explorer's down.
    const place = position && { x: position.x, y: -position.y };
    graph.addNode(id, { label, ...attributes, color: rgb(colour), size, ...place });
  }
  for (const { id, source, target, label, type, weight, attributes, colour } of edges) {
    graph.addDirectedEdgeWithKey(id, source, target, {
      label,
      weight,
      kind: type,
      type,
      ...attributes,
      color: rgb(colour),
    });
  }
  return `${write(graph, { version: '1.3', pedantic: true })}\n`;
}

/** `#b4616c` in the three numbers that every reader of the format knows. */
function rgb(hex: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${red},${green},${blue})`;
}
