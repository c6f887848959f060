/** The features of a token by which the names model judges it. */
import { UPOS, type TaggedDoc } from '../../model/doc.ts';
import { mix } from '../weights/hash.ts';
import { BOUNDARY, type WordType, type WordTypes } from '../words/types.ts';
import type { TokenTraits } from './traits.ts';

/** Room for the features of one token. */
export const MOST_FEATURES = 128;

const UPOS_NUMBER: ReadonlyMap<string, number> = new Map(UPOS.map((tag, i) => [tag, i + 1]));

/** A document as the model sees it. */
export interface NameView {
  readonly words: readonly WordType[];
  readonly tags: Uint8Array;
  readonly traits: TokenTraits;
}

export function nameView({ tokens, upos }: TaggedDoc, traits: TokenTraits, types: WordTypes): NameView {
  return {
    words: tokens.map(({ text }) => types(text)),
    tags: Uint8Array.from(upos, (tag) => UPOS_NUMBER.get(tag)!),
    traits,
  };
}

/**
 * Collects the features of token `i` of the sentence from `first` to `end`.
 * @param out receives hashes; at least {@link MOST_FEATURES} long
 * @returns how many there are
 */
export function nameFeatures(view: NameView, i: number, first: number, end: number, out: Int32Array): number {
  const { words, tags, traits } = view;
  const at = (index: number): WordType => (index < first || index >= end ? BOUNDARY : words[index]!);
  const bits = (index: number): number => (index < first || index >= end ? 32768 : traits.word[index]!);
  const tagAt = (index: number): number => (index < first || index >= end ? 0 : tags[index]!);
  const w = words[i]!;
  const a = at(i - 1);
  const b = at(i - 2);
  const y = at(i + 1);
  const z = at(i + 2);
  let n = 0;
  let template = 0;
  const add = (value: number) => {
    out[n++] = mix(template++, value);
  };
  const pair = (one: number, two: number) => {
    out[n++] = mix(mix(template++, one), two);
  };
  const triple = (one: number, two: number, three: number) => {
    out[n++] = mix(mix(mix(template++, one), two), three);
  };
  const casing = traits.casing[i]!;
  const initial = i === first ? 1 : 0;
  const document = traits.document[i]!;

  add(0);
  add(w.form);
  add(w.lower);
  add(w.prefix2);
  add(w.prefix3);
  add(w.suffix2);
  add(w.suffix3);
  add(w.suffix4);
  add(w.fine);
  add(w.coarse);
  triple(w.shape, casing, initial);
  pair(w.shape, w.fine);
  pair(w.shape, document);
  pair(document, initial);
  triple(w.shape, document, w.coarse);
  pair(w.suffix3, w.shape);

  add(a.lower);
  add(b.lower);
  add(y.lower);
  add(z.lower);
  add(a.fine);
  add(b.fine);
  add(y.fine);
  add(z.fine);
  pair(a.shape, w.shape);
  pair(w.shape, y.shape);
  triple(a.shape, w.shape, y.shape);
  pair(a.lower, w.lower);
  pair(w.lower, y.lower);
  pair(a.lower, w.shape);
  pair(w.shape, y.lower);
  pair(a.fine, w.fine);
  pair(w.fine, y.fine);
  triple(a.coarse, w.coarse, y.coarse);
  triple(b.lower, a.lower, w.shape);
  triple(w.shape, y.lower, z.lower);
  pair(a.lower, y.lower);
  pair(a.suffix3, w.shape);
  pair(y.suffix3, w.shape);

  const word = bits(i);
  const wordA = bits(i - 1);
  const wordY = bits(i + 1);
  add(word);
  pair(wordA, word);
  pair(word, wordY);
  triple(wordA, word, wordY);
  triple(bits(i - 2), wordA, word);
  triple(word, wordY, bits(i + 2));
  pair(word, w.shape);
  pair(wordA, w.shape);
  pair(wordY, w.shape);
  triple(word, w.shape, a.coarse);

  const tag = tagAt(i);
  add(tag);
  pair(tagAt(i - 1), tag);
  pair(tag, tagAt(i + 1));
  triple(tagAt(i - 1), tag, tagAt(i + 1));
  pair(tag, w.shape);
  triple(tag, w.shape, casing * 2 + initial);

  const start = traits.runStart[i]!;
  const stop = traits.runEnd[i]!;
  if (start === -1) {
    template += 12;
  } else {
    const size = Math.min(stop - start, 6);
    const place = Math.min(i - start, 4) * 8 + Math.min(stop - 1 - i, 4);
    const last = at(stop - 1);
    add(size * 64 + place);
    triple(bits(stop - 1), size, place);
    triple(bits(start), size, place);
    pair(bits(stop - 1), bits(start));
    add(last.lower);
    pair(last.fine, place);
    pair(at(start - 1).lower, size);
    pair(at(stop).lower, size);
    pair(at(start - 1).fine, place);
    pair(at(stop).fine, place);
    triple(at(start - 1).coarse, at(stop).coarse, size);
    pair(at(start).lower, place);
  }

  const known = traits.known[i]!;
  if (known.length === 0) add(0);
  else template += 1;
  const base = template;
  for (const code of known) {
    template = base;
    add(code);
    pair(code, w.shape);
    triple(code, a.shape, y.shape);
    pair(code, tag);
    pair(code, wordA);
    pair(code, wordY);
    triple(code, word, casing * 2 + initial);
    pair(code, y.coarse);
    pair(code, a.coarse);
    if (n > MOST_FEATURES - 24) break;
  }
  template = base + 9;
  const neighbours = [i - 1, i + 1];
  for (const index of neighbours) {
    template = base + (index < i ? 10 : 12);
    const codes = index < first || index >= end ? [] : traits.known[index]!;
    const code = codes.length === 0 ? 0 : codes[0]!;
    add(code);
    pair(code, w.shape);
  }
  return n;
}
