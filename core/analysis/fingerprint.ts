import type { GraphDocument } from '../model/graph.ts';

const known = new WeakMap<GraphDocument, string>();

/**
 * Eight hexadecimal digits that tell graphs apart: FNV-1a (32 bits) over what a view can refer to, ids with names and counts.
 * Not a protection against intent.
 */
export function fingerprint(graph: GraphDocument): string {
  const before = known.get(graph);
  if (before !== undefined) return before;
  let hash = 0x811c9dc5;
  const take = (text: string): void => {
    for (let i = 0; i <= text.length; i++) {
      hash = Math.imul(hash ^ (i < text.length ? text.charCodeAt(i) : 0x1f), 0x01000193);
    }
  };
  for (const { id, text } of graph.articles) take(`${id} ${text.length}`);
  for (const { id, name, mentions } of graph.entities) take(`${id} ${name} ${mentions.length}`);
  for (const { id, evidence } of graph.relations) take(`${id} ${evidence.length}`);
  const digits = (hash >>> 0).toString(16).padStart(8, '0');
  known.set(graph, digits);
  return digits;
}
