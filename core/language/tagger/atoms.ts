/** What the tagger looks at, of which its features are made. */
import { BOUNDARY, type WordType } from '../words/types.ts';
import { putNeighbours } from '../words/neighbours.ts';

/** What tagging a sentence looks at besides the words: its last mark, and whether it is all in capitals. */
export interface SentenceTraits {
  readonly end: number;
  readonly shouted: number;
}

/** The traits of a sentence's words. */
export function sentenceTraits(forms: readonly string[]): SentenceTraits {
  const last = forms.at(-1) ?? '';
  const end = last === '.' ? 1 : last === '?' ? 2 : last === '!' ? 3 : 0;
  const words = forms.filter((form) => /\p{L}/u.test(form));
  const shouted = words.length > 1 && words.every((form) => form === form.toUpperCase());
  const titled = words.length > 2 && words.filter((form) => /^\p{Lu}/u.test(form)).length > 0.6 * words.length;
  return { end, shouted: shouted ? 2 : titled ? 1 : 0 };
}

/** The word that is tagged, then the two before it and the two behind it, with what is looked at of each. */
const COLUMNS = {
  w: ['form', 'lower', 'prefix2', 'prefix3', 'suffix1', 'suffix2', 'suffix3', 'suffix4', 'shape', 'fine', 'coarse'],
  a: ['lower', 'suffix3', 'shape', 'fine', 'coarse'],
  b: ['lower', 'fine'],
  y: ['lower', 'suffix2', 'suffix3', 'shape', 'fine', 'coarse'],
  z: ['lower', 'suffix3', 'fine', 'coarse'],
} as const;

/** The names of the atoms that the tagger looks at, in the order of their values. */
export const ATOMS: readonly string[] = [
  ...Object.entries(COLUMNS).flatMap(([word, columns]) => columns.map((column) => `${word}.${column}`)),
  ...['always', 'shouted', 'initial', 'end', 'opening', 'tag', 'tags'],
];

/**
 * Puts the atoms of word `i` of a sentence into `out`.
 * @param last tag of the word before, `secondLast` of the one before that; -1 where there is none
 */
export function atomsOf(
  words: readonly WordType[],
  i: number,
  last: number,
  secondLast: number,
  traits: SentenceTraits,
  out: Int32Array,
): void {
  const w = words[i]!;
  let n = putWord(w, out);
  n = putNeighbours(words[i - 1] ?? BOUNDARY, words[i - 2] ?? BOUNDARY, out, n);
  n = putFollowers(words[i + 1] ?? BOUNDARY, words[i + 2] ?? BOUNDARY, out, n);
  out[n++] = 0;
  out[n++] = traits.shouted;
  out[n++] = i === 0 ? 1 : 0;
  out[n++] = traits.end;
  out[n++] = i === 0 ? w.lower : 0;
  out[n++] = last + 2;
  out[n] = (last + 2) * 512 + secondLast + 2;
}

function putWord(w: WordType, out: Int32Array): number {
  let n = 0;
  out[n++] = w.form;
  out[n++] = w.lower;
  out[n++] = w.prefix2;
  out[n++] = w.prefix3;
  out[n++] = w.suffix1;
  out[n++] = w.suffix2;
  out[n++] = w.suffix3;
  out[n++] = w.suffix4;
  out[n++] = w.shape;
  out[n++] = w.fine;
  out[n++] = w.coarse;
  return n;
}

function putFollowers(y: WordType, z: WordType, out: Int32Array, n: number): number {
  out[n++] = y.lower;
  out[n++] = y.suffix2;
  out[n++] = y.suffix3;
  out[n++] = y.shape;
  out[n++] = y.fine;
  out[n++] = y.coarse;
  out[n++] = z.lower;
  out[n++] = z.suffix3;
  out[n++] = z.fine;
  out[n++] = z.coarse;
  return n;
}
