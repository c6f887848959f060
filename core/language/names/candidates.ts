/** Which tokens can be part of a name at all. The others, most of any text, need no judging. */
import type { TaggedDoc } from '../../model/doc.ts';
import type { TokenTraits } from './traits.ts';

/** So many small words may stand inside a name: "Ministry of the Interior". */
const LONGEST_GAP = 3;

const CAPITAL = /\p{Lu}/u;

/**
 * 1 for each token that has a capital, is tagged as a proper noun, known to the gazetteers or a word of names ("de"), or stands
 * between two such with few others in between.
 */
export function nameCandidates({ tokens, sentences, upos }: TaggedDoc, { known, word }: TokenTraits): Uint8Array {
  const candidates = new Uint8Array(tokens.length);
  tokens.forEach(({ text }, i) => {
    if (upos[i] === 'PROPN' || known[i]!.length > 0 || word[i] !== 0 || CAPITAL.test(text)) candidates[i] = 1;
  });
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
