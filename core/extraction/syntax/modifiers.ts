/** Names in front of a noun: which of them modify it, and which only stand before it. */
import { baseRelOf, childrenBy, headOf, isRoot, lemmaOf, lowerOf, relOf, xposOf, type Tree } from '../tree.ts';
import type { Reading } from './resolve.ts';

const MODIFIER_RELS = new Set(['amod', 'compound', 'nmod', 'conj', 'flat', 'appos', 'nummod', 'det']);

/** Names and demonyms in front of a noun that modify it: "Qatari and Egyptian mediators", "Hamas fighters", "a US-led force". */
export function modifiersOf(reading: Reading, head: number): number[] {
  const { tree, actors } = reading;
  const found: number[] = [];
  for (
    let token = head - 1;
    head - token < 12 && token >= 0 && tree.sentenceOf[token] === tree.sentenceOf[head];
    token--
  ) {
    if (actors.at[token] === undefined) continue;
    if (isJoinedToParticiple(tree, token) ? isLeader(reading, token, head) : leadsUpTo(tree, token, head))
      found.unshift(token);
  }
  return found;
}

/** "Iran-backed": a name that a hyphen joins to a participle. */
export const isJoinedToParticiple = (tree: Tree, token: number): boolean =>
  xposOf(tree, token + 1) === 'HYPH' && xposOf(tree, token + 2) === 'VBN';

/** A US-led force acts for the US; a US-backed one acts for itself. */
const isLeader = ({ tree, chunks, lexicon }: Reading, token: number, head: number): boolean =>
  lexicon.nominals.led.has(lemmaOf(tree, token + 2)) &&
  (headOf(tree, token + 2) === head || chunks.at[token + 3]?.head === head);

function leadsUpTo(tree: Tree, token: number, head: number): boolean {
  for (let at = token, steps = 0; steps < 5; steps++) {
    if (at === head) return true;
    const marked = childrenBy(tree, at, 'case').some((mark) => !["'s", '’s', "'", '’'].includes(lowerOf(tree, mark)));
    if (at > head || marked || !MODIFIER_RELS.has(baseRelOf(tree, at)) || isRoot(tree, at)) return false;
    if (relOf(tree, at) === 'nmod:poss') return false;
    at = headOf(tree, at);
  }
  return false;
}
