import type { GraphDocument } from '../../model/graph.ts';
import { evidenceReader } from './evidence-records.ts';
import type { Exporter } from './exporter.ts';
import { quoteInWords, recordsOf } from './records.ts';

export const cyjsExporter: Exporter = {
  id: 'cyjs',
  label: 'Cytoscape JSON (Cytoscape, Cytoscape.js)',
  extension: '.cyjs',
  mediaType: 'application/json',
  holds:
    'Actors and relations with types, weights, colours, sizes and positions; each relation with its quotes, sources, dates and speakers. Not the articles’ full texts.',
  holdsFullTexts: false,
  write: (graph, { name }) => [
    { name: `${name}.cyjs`, mediaType: 'application/json', content: `${JSON.stringify(cyjsOf(graph))}\n` },
  ],
};

/**
 * Elements as Cytoscape.js takes them, with the names that Cytoscape's tables know (`shared_name`, `interaction`). Lists hold
 * plain texts only: Cytoscape's columns can hold no objects, so these stand as JSON text.
 */
function cyjsOf(graph: GraphDocument) {
  const { title, nodes, edges } = recordsOf(graph);
  const read = evidenceReader(graph);
  const names = new Map(nodes.map(({ id, label }) => [id, label]));
  return {
    format_version: '1.0',
    generated_by: 'Relata',
    target_cytoscapejs_version: '~2.1',
    ...FOR_NETWORKX,
    data: { name: title, shared_name: title },
    elements: {
      nodes: nodes.map(({ id, label, attributes, colour, size, position }, index) => ({
        data: {
          ...{ id, value: id, name: label, shared_name: label, ...attributes },
          ...{ aliases: graph.entities[index]!.aliases, color: colour, size },
        },
        ...(position && { position }),
      })),
      edges: edges.map(({ id, source, target, label, type, weight, attributes, colour }, index) => ({
        data: {
          ...{ id, source, target, key: type, label, interaction: type, weight, ...attributes },
          ...{ name: `${names.get(source)} (${label}) ${names.get(target)}`, color: colour },
          quotes: graph.relations[index]!.evidence.map((piece) => quoteInWords(read(piece))),
        },
      })),
    },
    style: STYLE,
  };
}

/** NetworkX's reader of the format asks for these, and for a node's `value` and an edge's `key`. */
const FOR_NETWORKX = { directed: true, multigraph: true };

/** What is planned or denied is never drawn like what is reported. */
const STYLE = [
  {
    selector: 'node',
    style: { label: 'data(name)', width: 'data(size)', height: 'data(size)', 'background-color': 'data(color)' },
  },
  {
    selector: 'edge',
    style: {
      ...{ 'line-color': 'data(color)', 'target-arrow-color': 'data(color)' },
      ...{ 'target-arrow-shape': 'triangle', 'curve-style': 'bezier' },
    },
  },
  { selector: 'edge[?symmetric]', style: { 'target-arrow-shape': 'none' } },
  { selector: 'edge[modality = "prospective"]', style: { 'line-style': 'dashed' } },
  { selector: 'edge[modality = "negated"]', style: { 'line-style': 'dotted' } },
];
