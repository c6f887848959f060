/** Which tokens can be part of a name at all. The others, most of any text, need no judging. */
import type { TaggedDoc } from '../../model/doc.ts';
import { FORM } from './form.ts';
import type { TokenTraits } from './traits.ts';
import type { NameWord } from './words.ts';

/** So many small words may stand inside a name: "Ministry of the Interior". */
const LONGEST_GAP = 3;

/**
 * 1 for each token that has a capital, is tagged as a proper noun, known to the gazetteers or a word of names ("de"), or stands
 * between two such with few others in between.
 */
export function nameCandidates(
  { sentences, upos }: TaggedDoc,
  words: readonly Pick<NameWord, 'kinds' | 'form'>[],
  { known }: Pick<TokenTraits, 'known'>,
): Uint8Array {
  const candidates = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i += 1) {
    const { kinds, form } = words[i]!;
    if ((form & FORM.capital) !== 0 || kinds !== 0 || upos[i] === 'PROPN' || known[i]!.length > 0) candidates[i] = 1;
  }
  for (const { firstToken, endToken } of sentences) {
    let last = -Infinity;
    for (let i = firstToken; i < endToken; i += 1) {
      if (candidates[i] === 0) continue;
      if (i - last - 1 <= LONGEST_GAP) candidates.fill(1, last + 1, i);
      last = i;
    }
  }
  return candidates;
}
