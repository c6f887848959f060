import { mix } from '../weights/hash.ts';
import type { ParserState } from './state.ts';
import type { ParserWords } from './words.ts';

/** Room for the features of one state. */
export const MOST_FEATURES = 160;

const near = (distance: number): number => (distance < 6 ? distance : distance < 11 ? 6 : 7);
const few = (count: number): number => (count < 3 ? count : 3);

/** Templates of single words have the numbers below this; those of words ahead together start at the other two. */
const SINGLE_WORDS = 25;
const AHEAD = 48;
const AHEAD_THREE = 58;

const one = (template: number, a: number): number => mix(template, a);
const two = (template: number, a: number, b: number): number => mix(mix(template, a), b);

/** The features of a word by itself where it is the top of the stack. */
export function topFeatures({ word, tag, fine, suffix, shape }: ParserWords, s0: number, out: Int32Array): number {
  const s0t = tag[s0]!;
  out[0] = one(0, word[s0]!);
  out[1] = one(1, s0t);
  out[2] = two(2, word[s0]!, s0t);
  out[3] = two(3, fine[s0]!, s0t);
  out[4] = two(21, s0t, suffix[s0]!);
  out[5] = two(23, s0t, shape[s0]!);
  return 6;
}

/** The features of a word by itself where it is next to the top. */
export function secondFeatures({ word, tag, fine }: ParserWords, s1: number, out: Int32Array): number {
  const s1t = tag[s1]!;
  out[0] = one(4, word[s1]!);
  out[1] = one(5, s1t);
  out[2] = two(6, word[s1]!, s1t);
  out[3] = two(7, fine[s1]!, s1t);
  return 4;
}

/** The features of a word by itself where it is the third on the stack. */
export function thirdFeatures({ word, tag }: ParserWords, s2: number, out: Int32Array): number {
  out[0] = one(8, tag[s2]!);
  out[1] = two(9, word[s2]!, tag[s2]!);
  return 2;
}

/** The features of the words ahead, from the next one on. */
export function aheadFeatures(words: ParserWords, b0: number, out: Int32Array): number {
  const { word, tag, fine, suffix, shape, length } = words;
  const at = (place: number): number => (place <= length ? place : length + 1);
  const [b1, b2, b3] = [at(b0 + 1), at(b0 + 2), at(b0 + 3)];
  const b0t = tag[b0]!;
  const b1t = tag[b1]!;
  const b2t = tag[b2]!;
  let n = 0;
  out[n++] = one(10, word[b0]!);
  out[n++] = one(11, b0t);
  out[n++] = two(12, word[b0]!, b0t);
  out[n++] = two(13, fine[b0]!, b0t);
  out[n++] = one(14, b1t);
  out[n++] = one(15, word[b1]!);
  out[n++] = two(16, word[b1]!, b1t);
  out[n++] = two(17, fine[b1]!, b1t);
  out[n++] = one(18, b2t);
  out[n++] = two(19, word[b2]!, b2t);
  out[n++] = one(20, tag[b3]!);
  out[n++] = two(22, b0t, suffix[b0]!);
  out[n++] = two(24, b0t, shape[b0]!);
  out[n++] = two(AHEAD, b0t, b1t);
  out[n++] = two(AHEAD + 1, word[b0]!, b1t);
  out[n++] = two(AHEAD + 2, b0t, word[b1]!);
  out[n++] = two(AHEAD + 3, word[b0]!, word[b1]!);
  out[n++] = mix(two(AHEAD_THREE, b0t, b1t), b2t);
  return n;
}

/** All features of a state: those of {@link stateFeatures} and of its single words. */
export function allFeatures(state: ParserState, words: ParserWords, out: Int32Array): number {
  let n = stateFeatures(state, words, out);
  n += topFeatures(words, state.stacked(0), out.subarray(n));
  n += secondFeatures(words, state.stacked(1), out.subarray(n));
  n += thirdFeatures(words, state.stacked(2), out.subarray(n));
  return n + aheadFeatures(words, state.ahead(0), out.subarray(n));
}

/**
 * Collects the features of a parser state, after Zhang and Nivre (2011): words, tags and clusters of the words at hand and of
 * their dependents, distance, valency, and what stands between; but not those of single words and of words ahead alone.
 * @param out receives hashes; at least {@link MOST_FEATURES} long
 * @returns how many there are
 */
export function stateFeatures(state: ParserState, words: ParserWords, out: Int32Array): number {
  const { word, tag, pos, fine, coarse } = words;
  const { left, left2, right, right2, leftCount, rightCount, relations } = state;
  let n = 0;
  let template = SINGLE_WORDS;
  const two = (a: number, b: number) => (out[n++] = mix(mix(template++, a), b));
  const three = (a: number, b: number, c: number) => (out[n++] = mix(mix(mix(template++, a), b), c));
  const four = (a: number, b: number, c: number, d: number) => (out[n++] = mix(mix(mix(mix(template++, a), b), c), d));

  const s0 = state.stacked(0);
  const s1 = state.stacked(1);
  const s2 = state.stacked(2);
  const b0 = state.ahead(0);
  const b1 = state.ahead(1);
  const b2 = state.ahead(2);
  const s0w = word[s0]!;
  const s1w = word[s1]!;
  const b0w = word[b0]!;
  const b1w = word[b1]!;
  const s0t = tag[s0]!;
  const s1t = tag[s1]!;
  const s2t = tag[s2]!;
  const b0t = tag[b0]!;
  const b1t = tag[b1]!;
  const b2t = tag[b2]!;
  const s0c = fine[s0]!;
  const s1c = fine[s1]!;
  const b0c = fine[b0]!;
  const s0p = pos[s0]!;
  const s1p = pos[s1]!;
  const b0p = pos[b0]!;

  // Two words.
  two(s0w, b0w);
  four(s0w, s0t, b0w, b0t);
  three(s0w, s0t, b0t);
  three(s0t, b0w, b0t);
  two(s0t, b0t);
  two(s0c, b0c);
  three(s0c, s0t, b0t);
  three(s0t, b0c, b0t);
  two(s0w, b0c);
  two(s0c, b0w);
  two(s1w, s0w);
  three(s1w, s1t, s0t);
  three(s1t, s0w, s0t);
  two(s1t, s0t);
  two(s1c, s0c);
  three(s1c, s1t, s0t);
  three(s1t, s0c, s0t);
  two(s1w, s0c);
  two(s1c, s0w);
  two(s1t, b0t);
  three(s1w, s1t, b0t);
  three(s1t, b0w, b0t);
  two(s1c, b0c);
  template = AHEAD + 4;
  two(s0w, b1t);
  two(s0t, b1w);
  two(s2t, s0t);

  // Three words.
  three(s0t, b0t, b1t);
  three(s1t, s0t, b0t);
  three(s2t, s1t, s0t);
  template = AHEAD_THREE + 1;
  three(s1t, b0t, b1t);
  three(s0w, b0t, b1t);
  three(s0t, b0w, b1t);
  three(s0t, b0t, b1w);
  three(s1w, s0t, b0t);
  three(s1t, s0w, b0t);
  three(s1t, s0t, b0w);
  three(coarse[s1]!, coarse[s0]!, coarse[b0]!);
  three(coarse[s0]!, coarse[b0]!, coarse[b1]!);
  four(s1p, s0p, b0p, pos[b1]!);
  four(s2t, s1t, s0t, b0t);
  four(s0t, b0t, b1t, b2t);

  // Dependents.
  const s0l = left[s0]!;
  const s0r = right[s0]!;
  const s1l = left[s1]!;
  const s1r = right[s1]!;
  const b0l = left[b0]!;
  const s0lr = relations[s0l]!;
  const s0rr = relations[s0r]!;
  const s1rr = relations[s1r]!;
  const b0lr = relations[b0l]!;
  three(s0t, tag[s0l]!, s0lr);
  three(s0t, tag[s0r]!, s0rr);
  three(s1t, tag[s1l]!, relations[s1l]!);
  three(s1t, tag[s1r]!, s1rr);
  three(b0t, tag[b0l]!, b0lr);
  three(s0w, word[s0l]!, s0lr);
  three(s0w, word[s0r]!, s0rr);
  three(s1w, word[s1r]!, s1rr);
  three(b0w, word[b0l]!, b0lr);
  three(s0t, b0t, tag[s0l]!);
  three(s0t, b0t, tag[s0r]!);
  three(s0t, b0t, tag[b0l]!);
  three(s1t, s0t, tag[s1r]!);
  three(s1t, s0t, tag[s1l]!);
  three(s1t, s0t, tag[s0l]!);
  three(s1t, s0t, tag[s0r]!);
  four(s0t, b0t, s0rr, b0lr);
  four(s1t, s0t, s1rr, s0lr);
  four(s1t, s0t, b0t, b0lr);
  four(s1t, s0t, s0lr, s0rr);
  four(s0t, s0lr, relations[left2[s0]!]!, leftCount[s0]!);
  four(s0t, s0rr, relations[right2[s0]!]!, rightCount[s0]!);
  four(s1t, s1rr, relations[right2[s1]!]!, rightCount[s1]!);
  four(b0t, b0lr, relations[left2[b0]!]!, leftCount[b0]!);
  four(s0w, s0lr, s0rr, b0t);
  three(s0t, b0t, tag[left2[b0]!]!);
  three(s0w, word[b0l]!, b0t);
  four(s1t, s0t, relations[left2[s0]!]!, s0lr);
  three(s1w, s1rr, relations[right2[s1]!]!);

  // Prepositions that decide where a phrase hangs.
  const s0m = word[s0l]!;
  const b0m = word[b0l]!;
  three(s1w, s0w, b0m);
  three(s1t, s0w, b0m);
  three(s1w, s0t, b0m);
  three(s1c, s0c, b0m);
  three(s0w, b0m, b0c);
  three(s1w, s0m, s0c);
  three(s1c, s0m, s0w);
  two(s1w, s0m);
  two(s0w, b0m);
  three(s1c, s0c, s0m);

  // Distance, valency, and what stands between.
  const toNext = near(b0 - s0);
  const toBelow = near(s0 - s1);
  const commas = few(words.commas[b0]! - words.commas[s0]!);
  const marks = few(words.marks[b0]! - words.marks[s0]!);
  const verbs = few(words.verbs[b0]! - words.verbs[Math.min(s0 + 1, words.length)]!);
  const commasBelow = few(words.commas[s0]! - words.commas[s1]!);
  const verbsBelow = few(words.verbs[s0]! - words.verbs[Math.min(s1 + 1, words.length)]!);
  three(s0t, b0t, toNext);
  three(s0w, s0t, toNext);
  three(b0w, b0t, toNext);
  three(s1t, s0t, toBelow);
  two(s0t, leftCount[s0]! * 256 + rightCount[s0]!);
  two(s0w, rightCount[s0]!);
  two(s1w, rightCount[s1]!);
  two(s1t, rightCount[s1]!);
  two(b0t, leftCount[b0]!);
  three(s0t, b0t, commas * 16 + marks * 4 + verbs);
  three(s1t, s0t, commasBelow * 4 + verbsBelow);
  four(s1t, s0t, b0t, commas * 4 + commasBelow);
  three(s0p, b0p, verbs * 8 + state.depth);
  three(s0w, b0t, commas);
  three(s1w, s0t, commasBelow);
  return n;
}
