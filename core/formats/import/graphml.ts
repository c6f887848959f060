import { failure, success, type Result } from '../../model/result.ts';
import { positionOf, type FlatGraph } from './flat-graph.ts';
import { readXml, type TellShare, type XmlHandlers } from './xml.ts';

interface Element {
  readonly attributes: ReadonlyMap<string, string>;
  readonly values: Map<string, unknown>;
}

/** Values of elements are named by the keys that the file declares. Programs that number the nodes anew keep our id as a value. */
export function readGraphml(text: string, where: string, tell?: TellShare): Result<FlatGraph> {
  const names = new Map<string, string>();
  const nodes: Element[] = [];
  const edges: Element[] = [];
  const opened: Element[] = [];
  const keys: string[] = [];
  let title = '';
  let found = false;
  const handlers: XmlHandlers = {
    open(name, attributes) {
      if (name === 'graph') found = true;
      if (name === 'key') names.set(attributes.get('id') ?? '', attributes.get('attr.name') ?? '');
      if (name === 'node' || name === 'edge') opened.push({ attributes, values: new Map() });
      if (name === 'data') keys.push(attributes.get('key') ?? '');
    },
    close(name, words, around) {
      if (name === 'desc' && around.at(-1) === 'graphml') title = words;
      if (name === 'data') {
        const key = keys.pop()!;
        if (around.at(-1) === 'node' || around.at(-1) === 'edge') {
          opened.at(-1)!.values.set(names.get(key) ?? key, words);
        }
      }
      if (name === 'node') nodes.push(opened.pop()!);
      if (name === 'edge') edges.push(opened.pop()!);
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
  return problem === undefined ? success(graphOf(title, nodes, edges)) : failure(problem);
}

function graphOf(title: string, nodes: readonly Element[], edges: readonly Element[]): FlatGraph {
  const keyOf = ({ attributes }: Element): string => attributes.get('id') ?? '';
  const ids = new Map(nodes.map((node) => [keyOf(node), String(node.values.get('id') ?? keyOf(node))]));
  const end = ({ attributes }: Element, name: string): string => {
    const key = attributes.get(name) ?? '';
    return ids.get(key) ?? key;
  };
  return {
    title,
    nodes: nodes.map((node) => ({
      id: ids.get(keyOf(node))!,
      values: node.values,
      position: positionOf(node.values.get('x'), node.values.get('y')),
    })),
    edges: edges.map((edge) => ({ source: end(edge, 'source'), target: end(edge, 'target'), values: edge.values })),
  };
}
