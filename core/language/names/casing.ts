/** How a sentence uses capitals: what a capital tells about a word depends on it. */
import type { Sentence, Token } from '../../model/doc.ts';
import { FORM } from './form.ts';
import type { NameWord } from './words.ts';

/** `sentence`: capitals mark names. `title`: nearly every word has one, as in a headline. `capitals`: all letters are. */
export type Casing = 'sentence' | 'title' | 'capitals';

/** Headlines end without a full stop. */
const SENTENCE_END = /^[.!?\u2026)"'\u201d\u2019]/u;

export function casingOf(
  words: readonly NameWord[],
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
): Casing {
  let letters = 0;
  let capitals = 0;
  let long = 0;
  let longUpper = 0;
  for (let i = firstToken; i < endToken; i += 1) {
    const { form } = words[i]!;
    if ((form & FORM.letter) === 0) continue;
    letters += 1;
    if ((form & FORM.capitals) !== 0) capitals += 1;
    if ((form & FORM.long) === 0) continue;
    if ((form & FORM.upper) !== 0) longUpper += 1;
    if ((form & (FORM.upper | FORM.lower)) !== 0) long += 1;
  }
  if (letters >= 4 && capitals > 0.8 * letters) return 'capitals';
  const isHeadline = !SENTENCE_END.test(tokens[endToken - 1]!.text);
  return isHeadline && long >= 4 && longUpper >= 0.75 * long ? 'title' : 'sentence';
}
