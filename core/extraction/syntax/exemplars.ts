/** The names behind a plural that names nobody: "36 people, including A and B", "allies such as C". */
import { actorsAt, type Reading } from './resolve.ts';
import { isVerb, lowerOf, uposOf, xposOf, type Tree } from '../tree.ts';

/** In tokens: how far behind the plural the names may be announced. */
const REACH = 10;

/** The clusters that a plural noun phrase gives as examples of what it means, in the order of the text. */
export function exemplarsOf(reading: Reading, noun: number): readonly number[] {
  const { tree, chunks } = reading;
  if (!['NNS', 'NNPS', 'CD'].includes(xposOf(tree, noun))) return [];
  for (let token = noun + 1; token - noun < REACH && tree.sentenceOf[token] === tree.sentenceOf[noun]; token++) {
    const first = behindAnnouncement(tree, token);
    if (first !== undefined) return chunks.at[first] === undefined ? [] : actorsAt(reading, chunks.at[first].head);
    if (isVerb(tree, token) || [';', ':', '.'].includes(lowerOf(tree, token))) return [];
    // another plural in between is what the examples are of
    if (uposOf(tree, token) === 'NOUN' && xposOf(tree, token) === 'NNS') return [];
  }
  return [];
}

/** The token behind "including", "such as" or "among them". */
function behindAnnouncement(tree: Tree, token: number): number | undefined {
  if (lowerOf(tree, token) === 'including') return token + 1;
  const pair = `${lowerOf(tree, token)} ${lowerOf(tree, token + 1)}`;
  return ['such as', 'among them'].includes(pair) ? token + 2 : undefined;
}
