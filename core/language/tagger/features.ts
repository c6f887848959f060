import { one, SMALL, three, two } from '../weights/combine.ts';
import { BOUNDARY, type WordType } from '../words/types.ts';

/** Room for the features of one token. */
export const MOST_FEATURES = 96;

/** In place of a tag where there is no word, and where a word has no usual tag. */
const NO_WORD = 511;
const UNKNOWN = 510;

/** What tagging a sentence looks at besides the words: its last mark, and whether it is all in capitals. */
export interface SentenceTraits {
  readonly end: number;
  readonly shouted: number;
}

/** A sentence as the tagger sees it. */
export interface TaggedWords {
  readonly words: readonly WordType[];
  readonly traits: SentenceTraits;
  /** The label that each word mostly has, -1 for a word seldom seen. */
  readonly usual: Int16Array;
}

const LETTER = /\p{L}/u;
const CAPITAL = /^\p{Lu}/u;

/** The traits of a sentence's words. */
export function sentenceTraits(forms: readonly string[]): SentenceTraits {
  const last = forms.at(-1) ?? '';
  const end = last === '.' ? 1 : last === '?' ? 2 : last === '!' ? 3 : 0;
  const words = forms.filter((form) => LETTER.test(form));
  const shouted = words.length > 1 && words.every((form) => form === form.toUpperCase());
  const titled = words.length > 2 && words.filter((form) => CAPITAL.test(form)).length > 0.6 * words.length;
  return { end, shouted: shouted ? 2 : titled ? 1 : 0 };
}

/** How a word can stand to the one that is tagged, besides being it: two before, one before, one behind, two behind. */
export const BESIDE = [-2, -1, 1, 2] as const;
/** Numbers of templates: of what the word itself tells there are 21, then come those of each word beside, then the context's. */
const BESIDE_FROM = [21, 23, 27, 31] as const;
export const CONTEXT_FROM = 34;

/** As what a word can be seen: as the one that is tagged, first in its sentence or not, in each kind of sentence; and beside it. */
const SENTENCES = 3;

/** The role of word `i` of a sentence when it is tagged; those of {@link BESIDE} come behind all of these. */
export const ownRole = (i: number, { shouted }: SentenceTraits): number => 2 * shouted + (i === 0 ? 1 : 0);
export const FIRST_BESIDE = 2 * SENTENCES;

/** Collects what one word alone tells in a role. */
export function wordFeatures(word: WordType, role: number, out: Int32Array): number {
  return role < FIRST_BESIDE ? itself(word, role, out) : beside(word, role - FIRST_BESIDE, out);
}

/**
 * Collects the features of word `i` of a sentence that two words and more, or tags, make together.
 * @param last tag of the word before, `secondLast` of the one before that; -1 where there is none
 * @param out receives hashes from {@link CONTEXT_FROM} on; at least {@link MOST_FEATURES} long
 * @returns the place behind the last
 */
export function contextFeatures(
  sentence: TaggedWords,
  i: number,
  last: number,
  secondLast: number,
  out: Int32Array,
): number {
  let n = pairs(sentence.words, i, out, CONTEXT_FROM);
  n = classes(sentence.words, i, last, out, n);
  return tags(sentence, i, last, secondLast, out, n);
}

/** Collects all features of word `i`, those of single words included. */
export function tagFeatures(
  sentence: TaggedWords,
  i: number,
  last: number,
  secondLast: number,
  out: Int32Array,
): number {
  const { words, traits } = sentence;
  itself(words[i]!, ownRole(i, traits), out);
  BESIDE.forEach((distance, role) => beside(words[i + distance] ?? BOUNDARY, role, out.subarray(BESIDE_FROM[role])));
  return contextFeatures(sentence, i, last, secondLast, out);
}

function itself(w: WordType, role: number, out: Int32Array): number {
  const shouted = SMALL[role >> 1]!;
  const first = SMALL[role & 1]!;
  let n = 0;
  out[n] = one(n++, 0);
  out[n] = one(n++, w.form);
  out[n] = one(n++, w.lower);
  out[n] = one(n++, w.prefix2);
  out[n] = one(n++, w.prefix3);
  out[n] = one(n++, w.suffix1);
  out[n] = one(n++, w.suffix2);
  out[n] = one(n++, w.suffix3);
  out[n] = one(n++, w.suffix4);
  out[n] = one(n++, w.fine);
  out[n] = one(n++, w.coarse);
  out[n] = three(n++, w.shape, shouted, first);
  out[n] = two(n++, w.shape, w.suffix3);
  out[n] = two(n++, w.fine, w.suffix2);
  out[n] = two(n++, w.fine, w.shape);
  out[n] = two(n++, w.lower, shouted);
  out[n] = three(n++, w.shape, w.suffix3, shouted);
  out[n] = three(n++, w.shape, w.fine, shouted);
  out[n] = one(n++, w.parts);
  out[n] = two(n++, w.parts, w.shape);
  out[n] = two(n++, w.parts, w.suffix2);
  return n;
}

function beside(word: WordType, role: number, out: Int32Array): number {
  const from = BESIDE_FROM[role]!;
  out[0] = one(from, word.lower);
  out[1] = one(from + 1, word.fine);
  if (role === 0) return 2;
  out[2] = one(from + 2, word.suffix3);
  if (role === 3) return 3;
  out[3] = one(from + 3, word.shape);
  return 4;
}

function pairs(words: readonly WordType[], i: number, out: Int32Array, n: number): number {
  const w = words[i]!;
  const a = words[i - 1] ?? BOUNDARY;
  const b = words[i - 2] ?? BOUNDARY;
  const y = words[i + 1] ?? BOUNDARY;
  const z = words[i + 2] ?? BOUNDARY;
  out[n] = two(n++, a.lower, y.lower);
  out[n] = two(n++, y.lower, z.lower);
  out[n] = two(n++, b.lower, a.lower);
  out[n] = two(n++, y.suffix2, w.suffix2);
  out[n] = two(n++, a.lower, w.lower);
  out[n] = two(n++, w.lower, y.lower);
  out[n] = two(n++, a.fine, w.fine);
  out[n] = two(n++, w.fine, y.fine);
  out[n] = three(n++, w.shape, a.shape, y.shape);
  out[n] = three(n++, a.coarse, w.coarse, y.coarse);
  out[n] = three(n++, w.coarse, y.coarse, z.coarse);
  out[n] = two(n++, w.lower, y.suffix2);
  out[n] = two(n++, w.lower, y.coarse);
  return n;
}

/** What a dictionary says that the word and its neighbours can be. */
function classes(words: readonly WordType[], i: number, last: number, out: Int32Array, n: number): number {
  const w = words[i]!;
  const a = words[i - 1] ?? BOUNDARY;
  const b = words[i - 2] ?? BOUNDARY;
  const y = words[i + 1] ?? BOUNDARY;
  const before = tagHash(last);
  out[n] = two(n++, before, w.parts);
  out[n] = two(n++, w.parts, y.parts);
  out[n] = two(n++, w.parts, y.lower);
  out[n] = three(n++, before, w.parts, y.parts);
  out[n] = three(n++, a.lower, w.parts, y.parts);
  out[n] = three(n++, w.shape, w.parts, y.shape);
  out[n] = three(n++, b.frames, a.lower, w.parts);
  out[n] = three(n++, b.fine, a.lower, w.parts);
  out[n] = two(n++, w.lower, y.parts);
  return n;
}

/** The tags before, and the ones that the words behind mostly have. */
function tags(
  { words, traits, usual }: TaggedWords,
  i: number,
  last: number,
  secondLast: number,
  out: Int32Array,
  n: number,
): number {
  const w = words[i]!;
  const y = words[i + 1] ?? BOUNDARY;
  const before = tagHash(last);
  const second = tagHash(secondLast);
  const next = usualOf(usual, i + 1);
  const shouted = SMALL[traits.shouted]!;
  const end = SMALL[traits.end]!;
  out[n] = one(n++, before);
  out[n] = two(n++, before, second);
  out[n] = two(n++, before, w.lower);
  out[n] = two(n++, before, w.suffix3);
  out[n] = two(n++, before, w.fine);
  out[n] = two(n++, before, y.lower);
  out[n] = two(n++, before, y.fine);
  out[n] = three(n++, before, second, w.lower);
  out[n] = three(n++, before, second, w.suffix2);
  out[n] = three(n++, before, second, y.coarse);
  out[n] = three(n++, before, w.coarse, y.coarse);
  out[n] = three(n++, before, w.shape, shouted);
  out[n] = three(n++, before, w.lower, y.suffix2);
  out[n] = two(n++, end, before);
  out[n] = two(n++, end, i === 0 ? w.lower : 0);
  out[n] = one(n++, next);
  out[n] = two(n++, before, next);
  out[n] = two(n++, w.lower, next);
  out[n] = two(n++, w.suffix3, next);
  out[n] = two(n++, w.fine, next);
  out[n] = three(n++, before, w.coarse, next);
  out[n] = three(n++, before, w.suffix2, next);
  out[n] = two(n++, next, usualOf(usual, i + 2));
  out[n] = three(n++, before, next, usualOf(usual, i + 2));
  return n;
}

const tagHash = (label: number): number => SMALL[label === -1 ? NO_WORD : label]!;

function usualOf(usual: Int16Array, i: number): number {
  return SMALL[i >= usual.length ? NO_WORD : usual[i] === -1 ? UNKNOWN : usual[i]!]!;
}
