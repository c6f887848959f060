import type { GraphDocument } from '../../model/graph.ts';
import { printable } from './characters.ts';
import { evidenceReader } from './evidence-records.ts';
import type { Exporter } from './exporter.ts';
import { quoteInWords, recordsOf, type Attributes, type GraphRecords } from './records.ts';

export const cx2Exporter: Exporter = {
  id: 'cx2',
  label: 'CX2 (Cytoscape Web, NDEx)',
  extension: '.cx2',
  mediaType: 'application/json',
  holds:
    'Actors and relations with types, weights, colours, sizes and, if every actor has one, positions; each relation with its quotes, sources, dates and speakers. Not the articles’ full texts. Relata does not read it back.',
  holdsFullTexts: false,
  write: (graph, { name }) => [
    { name: `${name}.cx2`, mediaType: 'application/json', content: `${JSON.stringify(cx2Of(graph))}\n` },
  ],
};

type DataType = 'string' | 'integer' | 'double' | 'boolean' | 'list_of_string';
type Value = string | number | boolean | readonly string[] | undefined;
type Values = { readonly [name: string]: Value };

/** Source of the format: the Cytoscape Exchange Format Specification, version 2. Ids are numbers there; the actors' are in `represents`. */
function cx2Of(graph: GraphDocument) {
  const records = recordsOf(graph);
  const network = { name: records.title, description: 'Written by Relata.' };
  const nodes = nodesOf(graph, records);
  const edges = edgesOf(graph, records);
  const aspects = [
    { attributeDeclarations: [declarations(network, nodes, edges)] },
    { networkAttributes: [network] },
    { nodes },
    { edges },
    { visualProperties: [VISUAL_PROPERTIES] },
  ];
  const metaData = aspects.flatMap((aspect) =>
    Object.entries(aspect).map(([name, elements]) => ({ name, elementCount: elements.length })),
  );
  return [{ CXVersion: '2.0', hasFragments: false }, { metaData }, ...aspects, { status: [{ success: true }] }];
}

function nodesOf(graph: GraphDocument, { nodes }: GraphRecords) {
  // Either every node has a place or none may.
  const placed = nodes.every(({ position }) => position !== undefined);
  return nodes.map(({ id, label, attributes, colour, size, position }, index) => {
    const { aliases: _, ...rest } = attributes;
    return {
      id: index,
      ...(placed && position),
      v: present({
        ...{ name: label, represents: printable(id), alias: graph.entities[index]!.aliases.map(printable) },
        ...rest,
        ...{ color: colour, size },
      }),
    };
  });
}

function edgesOf(graph: GraphDocument, { nodes, edges }: GraphRecords) {
  const numbers = new Map(nodes.map(({ id }, index) => [id, index]));
  const read = evidenceReader(graph);
  return edges.map(({ id, source, target, label, type, weight, attributes, colour }, index) => ({
    id: index,
    s: numbers.get(source)!,
    t: numbers.get(target)!,
    v: present({
      ...{ name: label, interaction: type, relation: printable(id), weight, ...attributes, color: colour },
      quotes: graph.relations[index]!.evidence.map((piece) => quoteInWords(read(piece))),
    }),
  }));
}

interface Element {
  readonly v: Values;
}

const declarations = (network: Attributes, nodes: readonly Element[], edges: readonly Element[]) => ({
  networkAttributes: typesOf([{ v: network }]),
  nodes: typesOf(nodes),
  edges: typesOf(edges),
});

/** Every attribute that any element has, with its type. */
function typesOf(elements: readonly Element[]): { readonly [name: string]: { readonly d: DataType } } {
  const types = new Map<string, DataType>();
  for (const { v } of elements) {
    for (const [name, value] of Object.entries(v)) types.set(name, typeOf(name, value));
  }
  return Object.fromEntries([...types].map(([name, d]) => [name, { d }]));
}

/** A measure is a double even where all happen to be whole. */
function typeOf(name: string, value: Value): DataType {
  if (typeof value === 'number') return name === 'size' || name === 'weight' ? 'double' : 'integer';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'string' ? 'string' : 'list_of_string';
}

const present = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

const passthrough = (attribute: string, type: DataType) => ({ type: 'PASSTHROUGH', definition: { attribute, type } });
const discrete = (
  attribute: string,
  type: DataType,
  map: readonly { readonly v: unknown; readonly vp: unknown }[],
) => ({
  type: 'DISCRETE',
  definition: { attribute, type, map },
});

/** What is planned or denied is never drawn like what is reported. */
const VISUAL_PROPERTIES = {
  default: {
    network: { NETWORK_BACKGROUND_COLOR: '#FFFFFF' },
    node: { NODE_SHAPE: 'ellipse', NODE_WIDTH: 20, NODE_HEIGHT: 20, NODE_LABEL_COLOR: '#1E1D1B' },
    edge: { EDGE_WIDTH: 1.5, EDGE_LINE_STYLE: 'solid', EDGE_CURVED: true, EDGE_TARGET_ARROW_SHAPE: 'triangle' },
  },
  nodeMapping: {
    NODE_LABEL: passthrough('name', 'string'),
    NODE_BACKGROUND_COLOR: passthrough('color', 'string'),
    NODE_WIDTH: passthrough('size', 'double'),
    NODE_HEIGHT: passthrough('size', 'double'),
    NODE_SHAPE: discrete('type', 'string', [
      { v: 'person', vp: 'ellipse' },
      { v: 'state', vp: 'round-rectangle' },
      { v: 'organization', vp: 'hexagon' },
      { v: 'place', vp: 'diamond' },
    ]),
  },
  edgeMapping: {
    EDGE_LABEL: passthrough('name', 'string'),
    EDGE_LINE_COLOR: passthrough('color', 'string'),
    EDGE_TARGET_ARROW_COLOR: passthrough('color', 'string'),
    EDGE_LINE_STYLE: discrete('modality', 'string', [
      { v: 'asserted', vp: 'solid' },
      { v: 'prospective', vp: 'dashed' },
      { v: 'negated', vp: 'dotted' },
    ]),
    EDGE_TARGET_ARROW_SHAPE: discrete('symmetric', 'boolean', [
      { v: true, vp: 'none' },
      { v: false, vp: 'triangle' },
    ]),
  },
};
