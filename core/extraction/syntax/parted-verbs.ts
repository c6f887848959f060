/**
 * Verbs that an aside parts from their auxiliary, which trees take for participles: "A has, for the first time, blamed B" parses as A
 * having a blamed B. The participle behind the aside is the clause's verb, what stands behind it its object.
 */
import { withLayers, type NamedDoc } from '../../model/doc.ts';

/** In tokens: how long the aside may be. */
const ASIDE = 12;
const HAVE = new Set(['has', 'have', 'had']);
const OBJECT = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON']);
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON']);

/** Returns the document with such verbs in the place of their auxiliaries; the same document if there are none. */
export function mendPartedVerbs(doc: NamedDoc): NamedDoc {
  const layers = { heads: [...doc.heads], deprels: [...doc.deprels], upos: [...doc.upos] };
  let changed = false;
  for (const { firstToken, endToken } of doc.sentences) {
    for (let have = firstToken; have < endToken; have++) {
      const verb = HAVE.has(doc.tokens[have]!.text) ? verbBehindAside(doc, have, endToken) : undefined;
      if (verb === undefined) continue;
      restore(layers, doc, { first: firstToken, have, verb, end: endToken });
      changed = true;
    }
  }
  return changed ? withLayers(doc, layers) : doc;
}

/** The participle behind the comma that closes the aside, in which no verb stands. */
function verbBehindAside({ tokens, upos, xpos }: NamedDoc, have: number, end: number): number | undefined {
  if (tokens[have + 1]?.text !== ',') return undefined;
  for (let at = have + 2; at < Math.min(end, have + ASIDE); at++) {
    if (upos[at] === 'VERB' || upos[at] === 'AUX') return undefined;
    if (tokens[at]?.text !== ',') continue;
    let verb = at + 1;
    while (upos[verb] === 'ADV') verb++;
    return ['VBN', 'VBD'].includes(xpos[verb] ?? '') ? verb : undefined;
  }
  return undefined;
}

interface Parted {
  readonly first: number;
  readonly have: number;
  readonly verb: number;
  readonly end: number;
}

function restore(
  { heads, deprels, upos }: { heads: number[]; deprels: string[]; upos: NamedDoc['upos'][number][] },
  doc: NamedDoc,
  { first, have, verb, end }: Parted,
): void {
  if (heads[have] !== verb) {
    heads[verb] = heads[have] === have ? verb : heads[have]!;
    deprels[verb] = deprels[have]!;
    upos[verb] = 'VERB';
  }
  for (let token = first; token < end; token++) if (heads[token] === have && token !== verb) heads[token] = verb;
  heads[have] = verb;
  deprels[have] = 'aux';
  upos[have] = 'AUX';
  let last = verb;
  while (last + 1 < end && OBJECT.has(doc.upos[last + 1] ?? '')) last++;
  for (let token = verb + 1; token <= last; token++) {
    const above = heads[token] ?? token;
    if (!NOMINAL.has(doc.upos[token] ?? '') || (above > verb && above <= last)) continue;
    heads[token] = verb;
    deprels[token] = 'obj';
    return;
  }
}
