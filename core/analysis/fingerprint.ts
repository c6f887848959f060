import type { GraphColumns } from '../model/columns.ts';

const known = new WeakMap<GraphColumns, string>();

/** Ids that are taken in before there is a pause. */
const PIECE = 4000;

/**
 * Eight hexadecimal digits that tell graphs apart: FNV-1a (32 bits) over what a view can refer to, ids with names and counts.
 * Not a protection against intent.
 */
export function fingerprint(columns: GraphColumns): string {
  let digits = known.get(columns);
  for (const found of fingerprintSteps(columns)) digits = found;
  return digits!;
}

/** The same with pauses, in which a page can do something else; known from then on. */
export async function fingerprintInPieces(columns: GraphColumns, pause: () => Promise<void>): Promise<void> {
  for (const found of fingerprintSteps(columns)) if (found === undefined) await pause();
}

/** Nothing while there is more to do, and at the end the digits; nothing at all where they are known. */
function* fingerprintSteps(columns: GraphColumns): Generator<string | undefined> {
  if (known.has(columns)) return;
  let hash = 0x811c9dc5;
  const take = (text: string): void => {
    for (let i = 0; i <= text.length; i++) {
      hash = Math.imul(hash ^ (i < text.length ? text.charCodeAt(i) : 0x1f), 0x01000193);
    }
  };
  let taken = 0;
  for (const text of tellingTexts(columns)) {
    take(text);
    if (++taken % PIECE === 0) yield undefined;
  }
  const digits = (hash >>> 0).toString(16).padStart(8, '0');
  known.set(columns, digits);
  yield digits;
}

function* tellingTexts({ graph, articleLength, actorMentions, evidenceStart }: GraphColumns): Generator<string> {
  for (const [i, { id }] of graph.articles.entries()) yield `${id} ${articleLength[i]!}`;
  for (const [i, { id, name }] of graph.entities.entries()) yield `${id} ${name} ${actorMentions[i]!}`;
  for (const [i, { id }] of graph.relations.entries()) yield `${id} ${evidenceStart[i + 1]! - evidenceStart[i]!}`;
}
