/** Tags that the words beside them rule out, mended before a tree is drawn over them. */
import type { Upos } from '../model/doc.ts';
import type { TaggedSentence } from './second-reading.ts';

const NOUN = /^NNS?$/;
/** What makes a noun of a noun with a hyphen. */
const PARTICLE = /^(?:up|off|out|down|away|back)$/;

/**
 * "Sudan's ruling council", "an arms embargo on": what stands between a possessive and a noun describes it, and "an" before a plural
 * waits for a noun in the singular. "Start-up" and "stand-off" are nouns to their ends.
 */
export function mendTags(sentence: TaggedSentence): TaggedSentence {
  const { forms, xpos } = sentence;
  const mended = new Map<number, readonly [Upos, string]>();
  for (let i = 1; i < forms.length; i++) {
    if (xpos[i - 1] === 'POS' && xpos[i] === 'VBG' && NOUN.test(xpos[i + 1] ?? '')) mended.set(i, ['ADJ', 'JJ']);
    if (xpos[i - 1] === 'NNS' && /^VBP?$/.test(xpos[i] ?? '') && /^an?$/i.test(forms[i - 2] ?? ''))
      mended.set(i, ['NOUN', 'NN']);
    const isBehindHyphen = xpos[i - 2] === 'NN' && xpos[i - 1] === 'HYPH';
    if (isBehindHyphen && PARTICLE.test(forms[i]!) && /^(?:RP|IN)$/.test(xpos[i]!)) mended.set(i, ['NOUN', 'NN']);
  }
  if (mended.size === 0) return sentence;
  return {
    forms,
    upos: sentence.upos.map((tag, i) => mended.get(i)?.[0] ?? tag),
    xpos: xpos.map((tag, i) => mended.get(i)?.[1] ?? tag),
  };
}
