/** Spellings of one name brought to one form: case, diacritics, quotation marks, hyphens and a leading article. */

const MARKS = /\p{M}+/gu;
const APOSTROPHES = /[’‘ʼʻ`´']/gu;
/** Letters that no decomposition takes apart. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' }),
);
const UNDECOMPOSED = /[łøđħıßæœþð]/gu;
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;

/** An article asks for the same few names again and again; so many are kept, then all are forgotten. */
const MOST_KEPT = 10_000;
const folded = new Map<string, string>();

/** Lower case without diacritics or apostrophes, words joined by one space: `Da’esh` and `Daesh` are one. */
export function foldName(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size >= MOST_KEPT) folded.clear();
  const form = fold(text);
  folded.set(text, form);
  return form;
}

function fold(text: string): string {
  const plain = text.normalize('NFD').replace(MARKS, '').replace(APOSTROPHES, '').toLowerCase();
  const latin = plain.replace(UNDECOMPOSED, (letter) => LETTERS.get(letter) ?? letter);
  return latin.replace(NOT_LETTERS, ' ').trim().replace(/^the /, '');
}

const TRANSLITERATIONS: readonly (readonly [RegExp, string])[] = [
  // how German and Nordic vowels are written without their marks: Müller and Mueller
  [/(?<=[^aeiou])([aou])e(?=[^aeiou])/g, '$1'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ck/g, 'k'],
  [/[qc](?=[aouklrt]|$)/g, 'k'],
  [/ou|oo/g, 'u'],
  [/ee|ie|ei/g, 'i'],
  [/y/g, 'i'],
  [/o/g, 'u'],
  [/e/g, 'i'],
  [/w/g, 'v'],
  [/(.)\1+/g, '$1'],
];

/** A coarse form under which spelling and transliteration variants of a name meet: Antony and Anthony, Qaddafi and Kadafi. */
export function foldTransliteration(text: string): string {
  const known = transliterated.get(text);
  if (known !== undefined) return known;
  if (transliterated.size >= MOST_KEPT) transliterated.clear();
  const form = TRANSLITERATIONS.reduce(
    (part, [pattern, replacement]) => part.replace(pattern, replacement),
    foldName(text)
      .replace(/^(al|el) /, 'al')
      .replaceAll(' ', ''),
  );
  transliterated.set(text, form);
  return form;
}

const transliterated = new Map<string, string>();

/** The consonants of the coarse form, which vowels of different transliterations leave alone: Mohammed, Muhamad. */
export const consonantsOf = (text: string): string => foldTransliteration(text).replace(/[aiu]/g, '');

const SMALL_WORDS = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'to', 'de', 'des', 'du', 'et', 'la', 'a', 'at']);

/** The initials of a long form's words, small words left out and counted: what an acronym of it may be (`icj`, `farc`). */
export function initialsOf(longForm: string): string[] {
  const words = longForm.split(/[\s\-–]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const large = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  const initials = (list: readonly string[]) => list.map((word) => foldName(word).charAt(0)).join('');
  return large.length > 1 ? [...new Set([initials(large), initials(words)])] : [];
}

/** Whether a capitalised short word is made of the initials of a long form. */
export function isAcronymOf(acronym: string, longForm: string): boolean {
  const letters = acronym.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  return letters.length > 1 && /^\p{Lu}/u.test(acronym) && initialsOf(longForm).includes(letters);
}

/** Whether a short form's capitals are a long form's initials in order, with further letters of its words: AfCFTA, DoD. */
export function isSpelledIn(short: string, longForm: string): boolean {
  const capitals = [...short].filter((letter) => /\p{Lu}/u.test(letter));
  const initials = longForm.split(/[\s\-–]+/u).map((word) => word.charAt(0).toUpperCase());
  let next = 0;
  for (const letter of initials) if (letter === capitals[next]) next++;
  return capitals.length > 2 && next === capitals.length;
}
