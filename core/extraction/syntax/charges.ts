/**
 * Deeds that somebody is said to have done, which trees hang anywhere: "identified A as having bombed B", "suspected of having bombed B",
 * "holds A responsible for bombing B". Here the deed stands below the verb that says so, and its auxiliary and its mark below the deed.
 */
import { withLayers, type NamedDoc, type Upos } from '../../model/doc.ts';
import type { Lexicon } from '../lexicon/index.ts';

/** In tokens: how far before the deed the verb that says so may stand. */
const REACH = 14;
const MARKS = new Set(['as', 'of', 'for']);
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON']);
const NAMED = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM', 'PART']);

interface Layers {
  readonly heads: number[];
  readonly deprels: string[];
  readonly upos: Upos[];
}

/** Returns the document with such deeds hung on their verbs; the same document if there are none. */
export function mendCharges(doc: NamedDoc, lexicon: Lexicon): NamedDoc {
  const layers = { heads: [...doc.heads], deprels: [...doc.deprels], upos: [...doc.upos] };
  let changed = false;
  for (const { firstToken, endToken } of doc.sentences) {
    for (let mark = firstToken + 1; mark < endToken; mark++) {
      changed = hangGuilt(layers, doc, mark, lexicon) || changed;
      if (!MARKS.has(wordAt(doc, mark))) continue;
      const deed = deedBehind(doc, mark);
      const verb = deed === undefined ? undefined : chargeBefore(doc, { first: firstToken, mark }, lexicon);
      if (deed === undefined || verb === undefined) continue;
      hang(layers, { verb, mark, deed });
      changed = true;
    }
  }
  return changed ? withLayers(doc, layers) : doc;
}

const wordAt = ({ tokens }: NamedDoc, token: number): string => tokens[token]?.text.toLowerCase() ?? '';

/** "Having bombed", "bombing": a participle right behind the mark. */
function deedBehind(doc: NamedDoc, mark: number): number | undefined {
  const { xpos } = doc;
  if (wordAt(doc, mark + 1) === 'having') return ['VBN', 'VBD'].includes(xpos[mark + 2] ?? '') ? mark + 2 : undefined;
  return xpos[mark + 1] === 'VBG' && doc.upos[mark + 1] === 'VERB' ? mark + 1 : undefined;
}

/** "Holds A responsible": what the adjective says, it says of the verb's object. */
function hangGuilt(
  { heads, deprels }: Layers,
  { upos, lemmas }: NamedDoc,
  quality: number,
  { cues }: Lexicon,
): boolean {
  const named = quality - 1;
  if (!cues.guilty.has(lemmas[quality] ?? '') || !NOMINAL.has(upos[named] ?? '')) return false;
  let verb = named;
  while (verb >= 0 && named - verb < REACH && NAMED.has(upos[verb] ?? '')) verb--;
  if (upos[verb] !== 'VERB' || !cues.naming.has(lemmas[verb] ?? '')) return false;
  for (let token = verb + 1; token < quality; token++) {
    const above = heads[token] ?? token;
    if (above > verb && above < quality) continue;
    heads[token] = verb;
    deprels[token] = 'obj';
  }
  heads[quality] = verb;
  deprels[quality] = 'xcomp';
  return true;
}

/** The verb that charges somebody, with nothing but noun phrases, an agent, an adjective of guilt and adverbs up to the mark. */
function chargeBefore(
  doc: NamedDoc,
  { first, mark }: { readonly first: number; readonly mark: number },
  { cues }: Lexicon,
): number | undefined {
  const { upos, lemmas } = doc;
  const opener = wordAt(doc, mark);
  const isGuilty = cues.guilty.has(lemmas[mark - 1] ?? '');
  for (let at = mark - 1; at >= first && mark - at < REACH; at--) {
    if (/^[;:()]$/.test(wordAt(doc, at))) return undefined;
    if (upos[at] !== 'VERB') continue;
    const lemma = lemmas[at] ?? '';
    if (isGuilty) return cues.naming.has(lemma) ? at : undefined;
    const isOwn = opener === 'as' ? cues.charging.has(lemma) : cues.accusing.has(lemma) && opener !== 'of';
    const isOf = opener === 'of' && cues.accusing.has(lemma);
    return isOwn || isOf ? at : undefined;
  }
  return undefined;
}

interface Charge {
  readonly verb: number;
  readonly mark: number;
  readonly deed: number;
}

function hang({ heads, deprels, upos }: Layers, { verb, mark, deed }: Charge): void {
  const auxiliary = deed === mark + 2 ? mark + 1 : undefined;
  // what stood below the words in front stands below the deed
  for (let token = deed + 1; token < Math.min(heads.length, deed + REACH); token++)
    if (heads[token] === mark || (auxiliary !== undefined && heads[token] === auxiliary)) heads[token] = deed;
  heads[deed] = verb;
  deprels[deed] = 'advcl';
  heads[mark] = deed;
  deprels[mark] = 'mark';
  if (auxiliary !== undefined) {
    heads[auxiliary] = deed;
    deprels[auxiliary] = 'aux';
    upos[auxiliary] = 'AUX';
  }
}
