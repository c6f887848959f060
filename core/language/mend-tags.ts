/** Tags that the words beside them rule out, mended before a tree is drawn over them. */
import type { Upos } from '../model/doc.ts';
import type { TaggedSentence } from './second-reading.ts';

const NOUN = /^NNS?$/;
/** What makes a noun of a noun with a hyphen. */
const PARTICLE = /^(?:up|off|out|down|away|back)$/;
/** "Two surrounding towns": where they lie, and nothing that anybody does. */
const SURROUNDING = /^(?:surrounding|adjoining|neighbou?ring)$/;
/** Behind it an owner's gerund has nothing that it could govern. */
const ENDING = /^(?:of|[.,;:!?"”’)]+)$/;

/**
 * "Sudan's ruling council", "an arms embargo on": what stands between a possessive and a noun describes it, what ends the phrase there ("was Sudan's doing") is a noun, and "an" before a plural
 * waits for a noun in the singular. "Start-up" and "stand-off" are nouns to their ends.
 */
export function mendTags(sentence: TaggedSentence): TaggedSentence {
  const { forms, xpos } = sentence;
  const mended = new Map<number, readonly [Upos, string]>();
  // "Following talks with Chad, …"
  if (forms[0] === 'Following' && xpos[0] === 'VBG' && /^(?:JJ|NN)/.test(xpos[1] ?? '')) mended.set(0, ['ADP', 'IN']);
  for (let i = 1; i < forms.length; i++) {
    if (xpos[i - 1] === 'POS' && xpos[i] === 'VBG' && NOUN.test(xpos[i + 1] ?? '')) mended.set(i, ['ADJ', 'JJ']);
    if (xpos[i - 1] === 'POS' && xpos[i] === 'VBG' && ENDING.test(forms[i + 1] ?? '.')) mended.set(i, ['NOUN', 'NN']);
    if (xpos[i - 1] === 'NNS' && /^VBP?$/.test(xpos[i] ?? '') && i > 1 && /^an?$/i.test(forms[i - 2]!))
      mended.set(i, ['NOUN', 'NN']);
    if (
      SURROUNDING.test(forms[i]!) &&
      /^(?:DT|CD|PRP\$|POS)$/.test(xpos[i - 1]!) &&
      /^(?:JJ|NN)/.test(xpos[i + 1] ?? '')
    )
      mended.set(i, ['ADJ', 'JJ']);
    const isBehindHyphen = xpos[i - 1] === 'HYPH' && i > 1 && xpos[i - 2] === 'NN';
    if (isBehindHyphen && PARTICLE.test(forms[i]!) && /^(?:RP|IN)$/.test(xpos[i]!)) mended.set(i, ['NOUN', 'NN']);
  }
  for (const i of rowsOfPeoples(xpos)) mended.set(i, ['ADJ', 'JJ']);
  if (mended.size === 0) return sentence;
  return {
    forms,
    upos: sentence.upos.map((tag, i) => mended.get(i)?.[0] ?? tag),
    xpos: xpos.map((tag, i) => mended.get(i)?.[1] ?? tag),
  };
}

const IN_ROW = /^(?:NNPS?|JJ|,|CC)$/;

/** "His Greek, Cypriot and French counterparts": what stands in a row with an adjective before a plural describes it too. */
function rowsOfPeoples(xpos: readonly string[]): readonly number[] {
  const found: number[] = [];
  for (let last = 3; last + 1 < xpos.length; last++) {
    if (xpos[last] !== 'JJ' || xpos[last + 1] !== 'NNS' || xpos[last - 1] !== 'CC') continue;
    let first = last - 1;
    while (first > 0 && IN_ROW.test(xpos[first]!)) first--;
    if (xpos[first] !== 'PRP$') continue;
    for (let i = first + 1; i < last; i++) if (xpos[i]!.startsWith('NNP')) found.push(i);
  }
  return found;
}
