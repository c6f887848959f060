import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { arbitraryGraph } from '../../model/graph.arbitrary.ts';
import type { GraphDocument } from '../../model/graph.ts';
import { cx2Exporter } from './cx2.ts';
import { cyjsExporter } from './cyjs.ts';
import type { EvidenceRecord } from './evidence-records.ts';
import type { Exporter } from './exporter.ts';

const parsed = (exporter: Exporter, graph: GraphDocument): unknown =>
  JSON.parse(exporter.write(graph, { name: 'x', fullTexts: false })[0]!.content as string);

const quotesOf = (graph: GraphDocument, index: number) =>
  graph.relations[index]!.evidence.map(({ article, start, end }) =>
    graph.articles.find(({ id }) => id === article)!.text.slice(start, end),
  );

describe('Cytoscape JSON', () => {
  interface Cyjs {
    readonly elements: Record<'nodes' | 'edges', readonly { readonly data: Record<string, unknown> }[]>;
  }

  test('of any graph holds every actor, relation and piece of evidence, and no value that a table can’t', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        const { elements } = parsed(cyjsExporter, graph) as Cyjs;
        expect(elements.nodes.map(({ data }) => [data['id'], data['type'], data['aliases']])).toEqual(
          graph.entities.map(({ id, type, aliases }) => [id, type, aliases]),
        );
        elements.edges.forEach(({ data }, index) => {
          const { id, source, target, type, evidence } = graph.relations[index]!;
          expect(data).toMatchObject({ id, source, target, interaction: type, weight: evidence.length });
          const records = JSON.parse(data['evidence'] as string) as EvidenceRecord[];
          expect(records.map(({ quote }) => quote)).toEqual(quotesOf(graph, index));
        });
        expect(elements.edges).toHaveLength(graph.relations.length);
        for (const { data } of [...elements.nodes, ...elements.edges]) {
          for (const value of Object.values(data).flat())
            expect(['string', 'number', 'boolean']).toContain(typeof value);
        }
      }),
    );
  });
});

/** The Cytoscape Exchange Format Specification, version 2, as a schema; what it says of aspects together is checked apart. */
const scalar = ['string', 'long', 'integer', 'double', 'boolean'] as const;
const dataType = v.picklist([...scalar, ...scalar.map((type) => `list_of_${type}` as const)]);
const whole = v.pipe(v.number(), v.integer());
const declared = v.record(v.string(), v.strictObject({ d: dataType }));
const values = v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.array(v.string())]));
const mapping = v.variant('type', [
  v.strictObject({
    type: v.literal('PASSTHROUGH'),
    definition: v.strictObject({ attribute: v.string(), type: dataType }),
  }),
  v.strictObject({
    type: v.literal('DISCRETE'),
    definition: v.strictObject({
      attribute: v.string(),
      type: dataType,
      map: v.array(v.strictObject({ v: v.union([v.string(), v.boolean()]), vp: v.union([v.string(), v.number()]) })),
    }),
  }),
]);
const visual = (prefix: string) =>
  v.record(v.pipe(v.string(), v.startsWith(prefix)), v.union([v.string(), v.number(), v.boolean()]));
const CX2 = v.strictTuple([
  v.strictObject({ CXVersion: v.literal('2.0'), hasFragments: v.literal(false) }),
  v.strictObject({ metaData: v.array(v.strictObject({ name: v.string(), elementCount: whole })) }),
  v.strictObject({
    attributeDeclarations: v.strictTuple([
      v.strictObject({ networkAttributes: declared, nodes: declared, edges: declared }),
    ]),
  }),
  v.strictObject({ networkAttributes: v.strictTuple([values]) }),
  v.strictObject({
    nodes: v.array(v.strictObject({ id: whole, x: v.optional(v.number()), y: v.optional(v.number()), v: values })),
  }),
  v.strictObject({ edges: v.array(v.strictObject({ id: whole, s: whole, t: whole, v: values })) }),
  v.strictObject({
    visualProperties: v.strictTuple([
      v.strictObject({
        default: v.strictObject({ network: visual('NETWORK_'), node: visual('NODE_'), edge: visual('EDGE_') }),
        nodeMapping: v.record(v.pipe(v.string(), v.startsWith('NODE_')), mapping),
        edgeMapping: v.record(v.pipe(v.string(), v.startsWith('EDGE_')), mapping),
      }),
    ]),
  }),
  v.strictObject({ status: v.strictTuple([v.strictObject({ success: v.literal(true) })]) }),
]);

const ofType = (value: unknown, type: string): boolean => {
  if (type === 'list_of_string') return Array.isArray(value) && value.every((item) => typeof item === 'string');
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === (type === 'double' ? 'number' : type);
};

describe('CX2', () => {
  test('of any graph follows its specification', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        const document = v.parse(CX2, parsed(cx2Exporter, graph));
        const [, { metaData }, { attributeDeclarations }, network, { nodes }, { edges }, { visualProperties }] =
          document;
        const [types] = attributeDeclarations;
        expect(Object.fromEntries(metaData.map(({ name, elementCount }) => [name, elementCount]))).toEqual({
          ...{ attributeDeclarations: 1, networkAttributes: 1, nodes: nodes.length, edges: edges.length },
          visualProperties: 1,
        });
        const elements = [
          ...nodes.map((node) => [node.v, types.nodes] as const),
          ...edges.map((edge) => [edge.v, types.edges] as const),
          [network.networkAttributes[0], types.networkAttributes] as const,
        ];
        for (const [attributes, declarations] of elements) {
          expect(attributes).not.toHaveProperty('id');
          for (const [name, value] of Object.entries(attributes)) {
            expect(ofType(value, declarations[name]!.d), `${name}: ${String(value)}`).toBe(true);
          }
        }
        const ids = nodes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(edges.every(({ s, t }) => ids.includes(s) && ids.includes(t))).toBe(true);
        expect(new Set(nodes.map(({ x, y }) => `${typeof x} ${typeof y}`)).size).toBe(1);
        const [{ nodeMapping, edgeMapping }] = visualProperties;
        for (const { definition } of Object.values(nodeMapping)) {
          expect(types.nodes[definition.attribute]?.d).toBe(definition.type);
        }
        const known: Record<string, { d: string }> = { modality: { d: 'string' }, ...types.edges };
        for (const { definition } of edges.length > 0 ? Object.values(edgeMapping) : []) {
          expect(known[definition.attribute]?.d).toBe(definition.type);
        }
      }),
    );
  });

  test('of any graph holds every actor, relation and piece of evidence', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        const [, , , , { nodes }, { edges }] = v.parse(CX2, parsed(cx2Exporter, graph));
        expect(nodes.map((node) => [node.v['represents'], node.v['type']])).toEqual(
          graph.entities.map(({ id, type }) => [id, type]),
        );
        expect(nodes.every(({ x }) => x === undefined)).toBe(
          graph.entities.some(({ position }) => position === undefined),
        );
        edges.forEach(({ s, t, v: attributes }, index) => {
          const { id, source, target, type, evidence } = graph.relations[index]!;
          expect([graph.entities[s]!.id, graph.entities[t]!.id]).toEqual([source, target]);
          expect(attributes).toMatchObject({ relation: id, interaction: type, weight: evidence.length });
          const records = JSON.parse(attributes['evidence'] as string) as EvidenceRecord[];
          expect(records.map(({ quote }) => quote)).toEqual(quotesOf(graph, index));
        });
        expect(edges).toHaveLength(graph.relations.length);
      }),
    );
  });
});
