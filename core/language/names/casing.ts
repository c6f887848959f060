/** How a sentence uses capitals: what a capital tells about a word depends on it. */
import type { Sentence, Token } from '../../model/doc.ts';

/** `sentence`: capitals mark names. `title`: nearly every word has one, as in a headline. `capitals`: all letters are. */
export type Casing = 'sentence' | 'title' | 'capitals';

const LETTERS = /\p{L}/u;
const STARTS_UPPER = /^\p{Lu}/u;
const STARTS_LOWER = /^\p{Ll}/u;

/** Below stand letters without marks, of which the code tells the case. */
const FIRST_MARKED = 0x80;

export function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < FIRST_MARKED ? code >= 65 && code <= 90 : STARTS_UPPER.test(text);
}

/** Headlines end without a full stop. */
const SENTENCE_END = /^[.!?\u2026)"'\u201d\u2019]/u;

/** Short function words stay small in headlines; they tell nothing. */
const SHORT = 4;

export function casingOf(tokens: readonly Token[], { firstToken, endToken }: Sentence): Casing {
  let words = 0;
  let capitals = 0;
  let long = 0;
  let longUpper = 0;
  for (let i = firstToken; i < endToken; i += 1) {
    const { text } = tokens[i]!;
    if (!LETTERS.test(text)) continue;
    words += 1;
    if (text === text.toUpperCase()) capitals += 1;
    if (text.length < SHORT) continue;
    const isUpper = startsUpper(text);
    if (isUpper) longUpper += 1;
    if (isUpper || STARTS_LOWER.test(text)) long += 1;
  }
  if (words >= 4 && capitals > 0.8 * words) return 'capitals';
  const isHeadline = !SENTENCE_END.test(tokens[endToken - 1]!.text);
  return isHeadline && long >= 4 && longUpper >= 0.75 * long ? 'title' : 'sentence';
}
