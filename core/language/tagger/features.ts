import { mix } from '../weights/hash.ts';
import { BOUNDARY, type WordType } from '../words/types.ts';

/** Room for the features of one token. */
export const MOST_FEATURES = 64;

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

/**
 * Collects the features of word `i` of a sentence.
 * @param last tag of the word before, `secondLast` of the one before that; -1 where there is none
 * @param out receives hashes; at least {@link MOST_FEATURES} long
 * @returns how many there are
 */
export function tagFeatures(
  words: readonly WordType[],
  i: number,
  last: number,
  secondLast: number,
  traits: SentenceTraits,
  out: Int32Array,
): number {
  const w = words[i]!;
  const a = words[i - 1] ?? BOUNDARY;
  const b = words[i - 2] ?? BOUNDARY;
  const y = words[i + 1] ?? BOUNDARY;
  const z = words[i + 2] ?? BOUNDARY;
  const tag = last + 2;
  const tags = tag * 512 + secondLast + 2;
  let n = 0;
  const add = (value: number) => (out[n] = mix(n++, value));
  const pair = (first: number, second: number) => (out[n] = mix(mix(n++, first), second));
  const triple = (first: number, second: number, third: number) => (out[n] = mix(mix(mix(n++, first), second), third));

  add(0);
  add(w.form);
  add(w.lower);
  add(w.prefix2);
  add(w.prefix3);
  add(w.suffix1);
  add(w.suffix2);
  add(w.suffix3);
  add(w.suffix4);
  add(w.fine);
  add(w.coarse);
  triple(w.shape, traits.shouted, i === 0 ? 1 : 0);
  pair(w.shape, w.suffix3);
  pair(w.fine, w.suffix2);
  pair(w.fine, w.shape);
  pair(w.lower, traits.shouted);

  add(a.lower);
  add(b.lower);
  add(y.lower);
  add(z.lower);
  add(a.fine);
  add(b.fine);
  add(y.fine);
  add(z.fine);
  add(a.suffix3);
  add(y.suffix3);
  add(z.suffix3);
  add(a.shape);
  add(y.shape);
  pair(y.suffix2, w.suffix2);
  pair(a.lower, w.lower);
  pair(w.lower, y.lower);
  pair(a.lower, y.lower);
  pair(y.lower, z.lower);
  pair(a.fine, w.fine);
  pair(w.fine, y.fine);
  triple(w.shape, a.shape, y.shape);
  triple(a.coarse, w.coarse, y.coarse);
  triple(w.coarse, y.coarse, z.coarse);
  pair(w.lower, y.suffix2);
  pair(w.lower, y.coarse);

  add(tag);
  add(tags);
  pair(tag, w.lower);
  pair(tag, w.suffix3);
  pair(tag, w.fine);
  pair(tag, y.lower);
  pair(tag, y.fine);
  pair(tags, w.lower);
  pair(tags, w.suffix2);
  pair(tags, y.coarse);
  triple(tag, w.coarse, y.coarse);
  triple(tag, w.shape, traits.shouted);
  triple(tag, w.lower, y.suffix2);
  pair(traits.end, tag);
  pair(traits.end, i === 0 ? w.lower : 0);
  return n;
}
