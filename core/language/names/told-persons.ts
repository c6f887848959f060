/** Persons whom the model passed over: an office or a given name stands before them, or their names are written as in East Asia. */
import type { Sentence, Token } from '../../model/doc.ts';
import type { Gazetteers } from '../gazetteers/index.ts';
import type { NameContext } from './context-rule.ts';
import { CUE } from './cues.ts';
import { isOwnWord, startsUpper } from './form.ts';
import { titleEnd } from './guideline.ts';
import { isGivenName } from './rows.ts';
import type { NameSpan } from './spans.ts';

/** Whether a word may be a surname: none that says what it names, and no acronym. */
const isSurname = (text: string, { parts }: Gazetteers): boolean =>
  ![parts.titles, parts.bodies, parts.stateBodies, parts.corporate, parts.places, parts.others, parts.never].some(
    (words) => words.has(text),
  ) && text !== text.toUpperCase();

/** "Prime Minister Prayut": one or two unknown words behind an office in capitals are who holds it. */
export function titledPersons(
  { doc: { tokens, upos }, words, isFree, gazetteers }: NameContext,
  { firstToken, endToken }: Sentence,
): readonly NameSpan[] {
  const isWord = (text: string): boolean => isSurname(text, gazetteers);
  const spans: NameSpan[] = [];
  for (let i = firstToken; i < endToken; i += 1) {
    const first = (words[i]!.cues & CUE.title) === 0 ? i : titleEnd(tokens, i, endToken, gazetteers);
    if (first === i) continue;
    let end = first;
    while (end < endToken && isFree(end) && upos[end] === 'PROPN' && isOwnWord(words[end]!)) end += 1;
    const texts = tokens.slice(first, end).map(({ text }) => text);
    const isWhole = !startsUpper(tokens[end]?.text ?? '') && tokens[end]?.text !== '-';
    if (texts.length > 0 && texts.length < 4 && isWhole && texts.every(isWord))
      spans.push({ firstToken: first, endToken: end, type: 'person', rule: 'context:title' });
    i = Math.max(i, end - 1);
  }
  return spans;
}

/** "Erik Dahl": a given name and one or two unknown words, as a whole run of proper nouns, are a person. */
export function givenNamed(
  { doc: { tokens, upos }, words, isFree, gazetteers }: NameContext,
  { firstToken, endToken }: Sentence,
): readonly NameSpan[] {
  const isWord = (i: number): boolean => i < endToken && isOwnWord(words[i]!) && isFree(i) && upos[i] === 'PROPN';
  const isJoined = (i: number): boolean =>
    startsUpper(tokens[i]?.text ?? '') || /^(?:[-&\u2013/]|of)$/u.test(tokens[i]?.text ?? '');
  const spans: NameSpan[] = [];
  for (let first = firstToken; first < endToken; first += 1) {
    if (!isWord(first)) continue;
    let end = first + 1;
    while (isWord(end)) end += 1;
    const texts = tokens.slice(first, end).map(({ text }) => text);
    const isWhole = (first === firstToken || !isJoined(first - 1)) && (end === endToken || !isJoined(end));
    const [given, ...rest] = texts as [string, ...string[]];
    const isName = isGivenName(given, gazetteers) && gazetteers.phrases.lookUp(given).length === 0;
    if (isWhole && isName && texts.length > 1 && texts.length < 4 && rest.every((word) => isSurname(word, gazetteers)))
      spans.push({ firstToken: first, endToken: end, type: 'person', rule: 'context:given-name' });
    first = end;
  }
  return spans;
}

/** One syllable of a name from East Asia in Latin letters: "Jae", "yeol", "wen". */
export const SYLLABLE =
  /^(?:[bcdfghjklmnprstwxyz]|ch|sh|zh|ts|hs|hw|kw|gw|ky|gy|hy)?[aeiouy]{1,3}(?:ng?|m|k|l|p|t|h|r)?$/iu;

/** "Ban Ki-moon", "Tsai Ing-wen": a surname and two syllables that a hyphen joins are a person. */
export function hyphenatedPersons(
  { doc: { tokens, upos }, isFree }: NameContext,
  { firstToken, endToken }: Sentence,
): readonly NameSpan[] {
  const spans: NameSpan[] = [];
  for (let hyphen = firstToken + 2; hyphen + 1 < endToken; hyphen += 1) {
    if (tokens[hyphen]!.text !== '-') continue;
    const [surname, first, mark, second] = tokens.slice(hyphen - 2, hyphen + 2) as [Token, Token, Token, Token];
    if (mark.start !== first.end || second.start !== mark.end) continue;
    const isName = startsUpper(surname.text) && SYLLABLE.test(surname.text) && startsUpper(first.text);
    const isPair = SYLLABLE.test(first.text) && SYLLABLE.test(second.text) && /^\p{Ll}/u.test(second.text);
    const isAll = [hyphen - 2, hyphen - 1, hyphen, hyphen + 1].every(isFree);
    if (isName && isPair && isAll && upos[hyphen + 1] !== 'VERB' && surname.end + 1 === first.start)
      spans.push({ firstToken: hyphen - 2, endToken: hyphen + 2, type: 'person', rule: 'context:syllables' });
  }
  return spans;
}
