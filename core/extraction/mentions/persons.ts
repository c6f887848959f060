/** Names of people: their words, and whether two of them can be one person's. */
import { foldName, foldTransliteration } from './fold.ts';

const PARTICLES = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'ben',
  'abu',
  'van',
  'von',
  'der',
  'den',
  'de',
  'da',
  'di',
  'la',
  'le',
  'dos',
  'du',
  'ul',
  'ad',
  'as',
]);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** A name's words without generational suffixes, folded. */
export const wordsOfName = (text: string): string[] => {
  const words = foldName(text).split(' ');
  return words.filter((word, index) => index === 0 || !SUFFIXES.has(word));
};

/** Words of weight: what is left without particles, unless nothing is. */
export const contentWords = (words: readonly string[]): readonly string[] => {
  const content = words.filter((word) => !PARTICLES.has(word));
  return content.length > 0 ? content : words;
};

const sameWord = (a: string, b: string): boolean => a === b || foldTransliteration(a) === foldTransliteration(b);
const isInitialOf = (a: string, b: string): boolean => a.length === 1 && b.startsWith(a);
const compatible = (a: string, b: string): boolean => sameWord(a, b) || isInitialOf(a, b) || isInitialOf(b, a);

/** Whether two full names can be one person's: the same surname, and given names equal, initials or left out. */
export function isVariantOfName(a: string, b: string): boolean {
  const [left, right] = [contentWords(wordsOfName(a)), contentWords(wordsOfName(b))];
  if (left.length < 2 || right.length < 2) return false;
  if (!sameWord(left.at(-1) ?? '', right.at(-1) ?? '')) return false;
  return compatible(left[0] ?? '', right[0] ?? '');
}

/** Whether a short name can be the end (or the given name) of a full name: `Al-Thani` of `Mohammed bin Abdulrahman Al-Thani`. */
export function isPartOfName(short: string, full: string): 'surname' | 'part' | undefined {
  const [part, whole] = [contentWords(wordsOfName(short)), contentWords(wordsOfName(full))];
  if (part.length === 0 || part.length >= whole.length) return undefined;
  if (part.every((word, index) => sameWord(word, whole[whole.length - part.length + index] ?? ''))) return 'surname';
  // inside a name another spelling is another name: "Barron" is no part of "Sacha Baron Cohen"
  const at = whole.findIndex((word, index) => (index === 0 ? sameWord(word, part[0] ?? '') : word === part[0]));
  return at >= 0 && part.every((word, index) => sameWord(word, whole[at + index] ?? '')) ? 'part' : undefined;
}

/** Of more than a given name or a surname, however many parts hyphens join in that: "Anna Berg-Holm", not "Berg-Holm". */
export const isFullName = (text: string): boolean =>
  /\s/u.test(text.trim()) && contentWords(wordsOfName(text)).length > 1;

/** Whether a name begins with what is a particle of some names and a given name of others: "Ben Lindqvist", "Al Thani". */
export const opensWithParticle = (text: string): boolean => {
  const words = wordsOfName(text);
  return words.length > 1 && contentWords(words).length === words.length - 1 && PARTICLES.has(words[0]!);
};
