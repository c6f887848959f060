import { failure, success, type Result } from '../../model/result.ts';
import { positionOf, type FlatEdge, type FlatGraph, type FlatNode } from './flat-graph.ts';
import { readXml, type TellShare, type XmlHandlers } from './xml.ts';

interface Element {
  readonly kind: 'node' | 'edge';
  readonly attributes: ReadonlyMap<string, string>;
  readonly values: Map<string, unknown>;
  position?: FlatNode['position'];
}

/** Values of elements are named by the titles that the file declares. The vertical axis points up. */
export function readGexf(text: string, where: string, tell?: TellShare): Result<FlatGraph> {
  const titles = { node: new Map<string, string>(), edge: new Map<string, string>() };
  const nodes: FlatNode[] = [];
  const edges: FlatEdge[] = [];
  const opened: Element[] = [];
  let declared: 'node' | 'edge' = 'node';
  let title = '';
  let found = false;
  const handlers: XmlHandlers = {
    open(name, attributes) {
      if (name === 'graph') found = true;
      if (name === 'attributes') declared = attributes.get('class') === 'edge' ? 'edge' : 'node';
      if (name === 'attribute') titles[declared].set(attributes.get('id') ?? '', attributes.get('title') ?? '');
      if (name === 'node' || name === 'edge') opened.push({ kind: name, attributes, values: ownValues(attributes) });
      const element = opened.at(-1);
      if (name === 'attvalue' && element) {
        const key = attributes.get('for') ?? attributes.get('id') ?? '';
        element.values.set(titles[element.kind].get(key) ?? key, attributes.get('value') ?? '');
      }
      if (name === 'position' && element) {
        const place = positionOf(attributes.get('x'), attributes.get('y'));
        element.position = place && { x: place.x, y: 0 - place.y };
      }
    },
    close(name, words, around) {
      if (name === 'description' && around.at(-1) === 'meta') title = words;
      if (name !== 'node' && name !== 'edge') return;
      const { attributes, values, position } = opened.pop()!;
      if (name === 'node') nodes.push({ id: attributes.get('id') ?? '', values, position });
      else edges.push({ source: attributes.get('source') ?? '', target: attributes.get('target') ?? '', values });
    },
  };
  const problem = readXml(text, where, handlers, tell);
  if (problem === undefined && !found) {
    return failure({
      where,
      what: 'There is no graph in it.',
      remedy: 'Export the file again from the program that wrote it.',
    });
  }
  return problem === undefined ? success({ title, nodes, edges }) : failure(problem);
}

/** What stands in the element itself. `kind`, the relation's type, is overruled by a declared value. */
function ownValues(attributes: ReadonlyMap<string, string>): Map<string, unknown> {
  const values = new Map<string, unknown>();
  if (attributes.has('label')) values.set('label', attributes.get('label'));
  if (attributes.has('kind')) values.set('type', attributes.get('kind'));
  return values;
}
