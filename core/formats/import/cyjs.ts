import * as v from 'valibot';
import { failure, success, type Result } from '../../model/result.ts';
import { positionOf, type FlatGraph } from './flat-graph.ts';

const scalar = v.union([v.string(), v.number()]);
const data = v.record(v.string(), v.unknown());
const node = v.looseObject({ data: v.looseObject({ id: scalar }), position: v.optional(v.nullable(data)) });
const edge = v.looseObject({ data: v.looseObject({ source: scalar, target: scalar }) });
const schema = v.looseObject({
  data: v.optional(data),
  elements: v.looseObject({ nodes: v.array(node), edges: v.optional(v.array(edge)) }),
});

/** Cytoscape numbers nodes anew and keeps the id that it was given as `id_original`. */
export function readCyjs(value: unknown, where: string): Result<FlatGraph> {
  const shaped = v.safeParse(schema, value);
  if (!shaped.success) {
    const [issue] = shaped.issues;
    const at = v.getDotPath(issue) ?? 'elements';
    const what = `It is not as Cytoscape JSON should be: ${issue.message}.`;
    return failure({ where, at, what, remedy: 'Export the file again from the program that wrote it.' });
  }
  const { data: about = {}, elements } = shaped.output;
  const ids = new Map(elements.nodes.map((one) => [String(one.data.id), idOf(one.data)]));
  const end = (key: string | number): string => ids.get(String(key)) ?? String(key);
  return success({
    title: typeof about['name'] === 'string' ? about['name'] : '',
    nodes: elements.nodes.map(({ data: values, position }) => ({
      id: idOf(values),
      values: named(values, { name: 'label' }),
      position: positionOf(position?.['x'], position?.['y']),
    })),
    edges: (elements.edges ?? []).map(({ data: values }) => ({
      source: end(values.source),
      target: end(values.target),
      values: named(values, { interaction: 'type' }),
    })),
  });
}

function idOf(values: { readonly id: string | number; readonly [name: string]: unknown }): string {
  const original = values['id_original'];
  return typeof original === 'string' ? original : String(values.id);
}

/** Values under the names that the other formats have for them. */
const named = (values: object, names: { readonly [name: string]: string }): ReadonlyMap<string, unknown> =>
  new Map(Object.entries(values).map(([name, value]) => [names[name] ?? name, value]));
