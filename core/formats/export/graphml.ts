import type { Exporter } from './exporter.ts';
import { recordsOf, type Attributes, type EdgeRecord, type GraphRecords, type NodeRecord } from './records.ts';
import { xmlDocument, type XmlElement } from './xml.ts';

export const graphmlExporter: Exporter = {
  id: 'graphml',
  label: 'GraphML (NetworkX, igraph, yEd, Cytoscape)',
  extension: '.graphml',
  mediaType: 'application/graphml+xml',
  holds:
    'Actors and relations with types, weights, colours, sizes and positions; each relation with its quotes, sources, dates and speakers. Not the articles’ full texts.',
  holdsFullTexts: false,
  write: (graph, { name }) => [
    { name: `${name}.graphml`, mediaType: 'application/graphml+xml', content: graphmlOf(recordsOf(graph)) },
  ],
};

/** A kind of value that a node or an edge may have. */
interface Key {
  readonly id: string;
  readonly name: string;
  readonly type: 'string' | 'int' | 'double' | 'boolean';
}
type Domain = 'node' | 'edge';

/** Source of the format: graphml.graphdrawing.org, the structural layer with the attributes extension. */
function graphmlOf({ title, nodes, edges }: GraphRecords): string {
  const nodeValues = nodes.map(valuesOfNode);
  const edgeValues = edges.map(valuesOfEdge);
  const nodeKeys = keysOf('node', nodeValues);
  const edgeKeys = keysOf('edge', edgeValues);
  return xmlDocument({
    name: 'graphml',
    attributes: { xmlns: 'http://graphml.graphdrawing.org/xmlns' },
    content: [
      { name: 'desc', content: title },
      ...nodeKeys.map((key) => declare(key, 'node')),
      ...edgeKeys.map((key) => declare(key, 'edge')),
      {
        name: 'graph',
        attributes: { edgedefault: 'directed' },
        content: [
          ...nodes.map(({ id }, index) => ({
            name: 'node',
            attributes: { id },
            content: dataOf(nodeKeys, nodeValues[index]!),
          })),
          // The relation's id is a value: GraphML allows no `>` in an edge's own.
          ...edges.map(({ source, target }, index) => ({
            name: 'edge',
            attributes: { id: `e${index}`, source, target },
            content: dataOf(edgeKeys, edgeValues[index]!),
          })),
        ],
      },
    ],
  });
}

const valuesOfNode = ({ label, attributes, colour, size, position }: NodeRecord): Attributes => ({
  ...{ label, ...attributes, color: colour, size, x: position?.x, y: position?.y },
});

const valuesOfEdge = ({ id, label, type, weight, attributes, colour }: EdgeRecord): Attributes => ({
  ...{ relation: id, label, type, weight, ...attributes, color: colour },
});

/** Numbers that are measures are doubles even where all happen to be whole. */
const MEASURES: ReadonlySet<string> = new Set(['size', 'x', 'y', 'weight']);

function keysOf(domain: Domain, records: readonly Attributes[]): Key[] {
  const types = new Map<string, Key['type']>();
  for (const record of records) {
    for (const [name, value] of Object.entries(record)) {
      if (value !== undefined) types.set(name, typeOf(name, value));
    }
  }
  return [...types].map(([name, type]) => ({ id: `${domain}-${name}`, name, type }));
}

function typeOf(name: string, value: string | number | boolean): Key['type'] {
  if (typeof value === 'number') return MEASURES.has(name) ? 'double' : 'int';
  return typeof value === 'boolean' ? 'boolean' : 'string';
}

const declare = ({ id, name, type }: Key, domain: Domain): XmlElement => ({
  name: 'key',
  attributes: { id, for: domain, 'attr.name': name, 'attr.type': type },
});

function dataOf(keys: readonly Key[], values: Attributes): XmlElement[] {
  return keys.flatMap(({ id, name }) => {
    const value = values[name];
    return value === undefined ? [] : [{ name: 'data', attributes: { key: id }, content: String(value) }];
  });
}
