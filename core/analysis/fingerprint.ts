import type { GraphColumns } from '../model/columns.ts';

const known = new WeakMap<GraphColumns, string>();

/**
 * Eight hexadecimal digits that tell graphs apart: FNV-1a (32 bits) over what a view can refer to, ids with names and counts.
 * Not a protection against intent.
 */
export function fingerprint(columns: GraphColumns): string {
  const before = known.get(columns);
  if (before !== undefined) return before;
  let hash = 0x811c9dc5;
  const take = (text: string): void => {
    for (let i = 0; i <= text.length; i++) {
      hash = Math.imul(hash ^ (i < text.length ? text.charCodeAt(i) : 0x1f), 0x01000193);
    }
  };
  const { graph, articleLength, actorMentions, evidenceStart } = columns;
  graph.articles.forEach(({ id }, i) => take(`${id} ${articleLength[i]!}`));
  graph.entities.forEach(({ id, name }, i) => take(`${id} ${name} ${actorMentions[i]!}`));
  graph.relations.forEach(({ id }, i) => take(`${id} ${evidenceStart[i + 1]! - evidenceStart[i]!}`));
  const digits = (hash >>> 0).toString(16).padStart(8, '0');
  known.set(columns, digits);
  return digits;
}
