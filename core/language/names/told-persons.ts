/** Persons whom the model passed over: an office stands before them, or their names are written as in East Asia. */
import type { Sentence, TaggedDoc, Token } from '../../model/doc.ts';
import type { Gazetteers } from '../gazetteers/index.ts';
import { startsUpper } from './casing.ts';
import { titleEnd } from './guideline.ts';
import type { NameSpan } from './spans.ts';

const OWN_WORD = /^\p{Lu}\p{L}{2,}$/u;

/** "Prime Minister Prayut": one or two unknown words behind an office in capitals are who holds it. */
export function titledPersons(
  { tokens, upos }: TaggedDoc,
  { firstToken, endToken }: Sentence,
  isFree: (token: number) => boolean,
  gazetteers: Gazetteers,
): readonly NameSpan[] {
  const { parts } = gazetteers;
  const isWord = (text: string): boolean =>
    !parts.titles.has(text) &&
    !parts.bodies.has(text) &&
    !parts.stateBodies.has(text) &&
    !parts.places.has(text) &&
    !parts.others.has(text) &&
    !parts.never.has(text) &&
    text !== text.toUpperCase();
  const spans: NameSpan[] = [];
  for (let i = firstToken; i < endToken; i += 1) {
    const first = titleEnd(tokens, i, endToken, gazetteers);
    if (first === i) continue;
    let end = first;
    while (end < endToken && isFree(end) && upos[end] === 'PROPN' && OWN_WORD.test(tokens[end]!.text)) end += 1;
    const words = tokens.slice(first, end).map(({ text }) => text);
    const isWhole = !startsUpper(tokens[end]?.text ?? '') && tokens[end]?.text !== '-';
    if (words.length > 0 && words.length < 4 && isWhole && words.every(isWord))
      spans.push({ firstToken: first, endToken: end, type: 'person', rule: 'context:title' });
    i = Math.max(i, end - 1);
  }
  return spans;
}

/** One syllable of a name from East Asia in Latin letters: "Jae", "yeol", "wen". */
export const SYLLABLE =
  /^(?:[bcdfghjklmnprstwxyz]|ch|sh|zh|ts|hs|hw|kw|gw|ky|gy|hy)?[aeiouy]{1,3}(?:ng?|m|k|l|p|t|h|r)?$/iu;

/** "Ban Ki-moon", "Tsai Ing-wen": a surname and two syllables that a hyphen joins are a person. */
export function hyphenatedPersons(
  { tokens, upos }: TaggedDoc,
  { firstToken, endToken }: Sentence,
  isFree: (token: number) => boolean,
): readonly NameSpan[] {
  const spans: NameSpan[] = [];
  for (let hyphen = firstToken + 2; hyphen + 1 < endToken; hyphen += 1) {
    const [surname, first, mark, second] = tokens.slice(hyphen - 2, hyphen + 2) as [Token, Token, Token, Token];
    if (mark.text !== '-' || mark.start !== first.end || second.start !== mark.end) continue;
    const isName = startsUpper(surname.text) && SYLLABLE.test(surname.text) && startsUpper(first.text);
    const isPair = SYLLABLE.test(first.text) && SYLLABLE.test(second.text) && /^\p{Ll}/u.test(second.text);
    const isAll = [hyphen - 2, hyphen - 1, hyphen, hyphen + 1].every(isFree);
    if (isName && isPair && isAll && upos[hyphen + 1] !== 'VERB' && surname.end + 1 === first.start)
      spans.push({ firstToken: hyphen - 2, endToken: hyphen + 2, type: 'person', rule: 'context:syllables' });
  }
  return spans;
}
