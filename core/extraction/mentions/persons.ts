/**
 * Which person names of one article are one person: a full name gathers its parts ("Burns" after "William Burns"), initials
 * and middle names. A surname that two people of the article share goes with the one named last before it.
 */
import { foldName, foldTransliteration } from './fold.ts';

export interface PersonName {
  readonly text: string;
  /** Position of the name in the article, in tokens. */
  readonly position: number;
}

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
const contentWords = (words: readonly string[]): readonly string[] => {
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
  const at = whole.findIndex((word) => sameWord(word, part[0] ?? ''));
  return at >= 0 && part.every((word, index) => sameWord(word, whole[at + index] ?? '')) ? 'part' : undefined;
}

export const isFullName = (text: string): boolean => contentWords(wordsOfName(text)).length > 1;

/**
 * Groups one article's person names. Returns for each name the index of its group, with the reason where the wording
 * differs from the group's first name.
 */
export function groupPersons(names: readonly PersonName[]): { group: number; rule: string }[] {
  const groups: { full: string; positions: number[] }[] = [];
  const result: { group: number; rule: string }[] = names.map(() => ({ group: -1, rule: 'person:same-name' }));
  const join = (index: number, group: number, rule: string) => {
    result[index] = { group, rule };
    groups[group]?.positions.push(names[index]?.position ?? 0);
  };
  const open = (index: number, text: string) => {
    groups.push({ full: text, positions: [] });
    join(index, groups.length - 1, 'person:same-name');
  };
  const bySurname = new Map<string, number[]>();
  names.forEach(({ text }, index) => {
    if (!isFullName(text)) return;
    const surname = foldTransliteration(contentWords(wordsOfName(text)).at(-1) ?? '');
    const namesakes = bySurname.get(surname) ?? [];
    const isSame = ({ full }: { readonly full: string }) =>
      foldName(full) === foldName(text) || isVariantOfName(full, text);
    const found = namesakes.find((group) => isSame(groups[group]!)) ?? -1;
    if (found < 0) bySurname.set(surname, [...namesakes, groups.length]);
    if (found < 0) open(index, text);
    else
      join(
        index,
        found,
        foldName(groups[found]?.full ?? '') === foldName(text) ? 'person:same-name' : 'person:variant',
      );
  });
  const fullNames = groups.length;
  names.forEach(({ text, position }, index) => {
    if (isFullName(text)) return;
    const fits = (want: 'surname' | 'part') =>
      groups.flatMap(({ full }, group) => (group < fullNames && isPartOfName(text, full) === want ? [group] : []));
    const candidates = fits('surname').length > 0 ? fits('surname') : fits('part');
    const chosen = candidates.length > 1 ? lastBefore(candidates, groups, position) : candidates[0];
    const alone = groups.findIndex(({ full }, group) => group >= fullNames && foldName(full) === foldName(text));
    if (chosen !== undefined) join(index, chosen, 'person:part-of-full-name');
    else if (alone >= 0) join(index, alone, 'person:same-name');
    else open(index, text);
  });
  return result;
}

/** Of groups that share a short name, the one mentioned last before a position; the first of all if none was. */
function lastBefore(
  candidates: readonly number[],
  groups: readonly { readonly positions: readonly number[] }[],
  position: number,
): number | undefined {
  const last = (group: number) => Math.max(-1, ...(groups[group]?.positions ?? []).filter((at) => at < position));
  return candidates.reduce((best, group) => (last(group) > last(best) ? group : best));
}
