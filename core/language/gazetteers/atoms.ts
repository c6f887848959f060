/**
 * Spellings brought to a common form, so that a name in the lexicon meets every way of writing it: without marks on letters,
 * apostrophes, full stops and hyphens. "al-Qa'ida", "Al Qaida" and "AL-QAIDA" differ in capitals only; "U.S." is "US".
 */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  þ: 'th',
};

const ASCII_WORD = /^[A-Za-z0-9]+$/;
/** Straight and curly apostrophes, the marks for hamza and ayn, and the full stop. */
const SILENT = /['\u2018\u2019\u201b\u02b9-\u02bf`.]/gu;
/** A word, or one mark of its own; hyphens and spaces only part words. */
const ATOM = /[\p{L}\p{N}]+|[^\p{L}\p{N}\s\u2010\u2011-]/gu;

const MARK = /\p{M}/gu;

const foldLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(MARK, '')
    .replace(/[ıłŁøØđĐßæÆþ]/gu, (letter) => LETTERS[letter]!);

/** The atoms of one token, capitals kept. A possessive `'s` is the atom `s`; a hyphen or an apostrophe alone has none. */
export function atomsOfToken(token: string): readonly string[] {
  if (ASCII_WORD.test(token)) return [token];
  return foldLetters(token).replace(SILENT, '').match(ATOM) ?? [];
}

/** A name in the lexicon, parted where the tokenizer would part a possessive. */
export const withPossessiveApart = (phrase: string): string => phrase.replace(/['\u2019]s(?=\s|$)/gu, ' s');
