/**
 * The features by which a move is chosen where the first ones (quick-move-features.ts) leave doubt, after Zhang and Nivre (2011):
 * words, tags and clusters of the words at hand and of their dependents, distance, valency, and what stands between. Each group of
 * templates writes its hashes from `n` on and returns where it ended.
 */
import { four, one, SMALL, three, two } from '../weights/combine.ts';
import type { Places } from './places.ts';
import type { ParserState } from './state.ts';
import type { ParserWords } from './words.ts';

/** Room for the features of one state. */
export const MOST_MOVE_FEATURES = 128;

const near = (distance: number): number => (distance < 6 ? distance : distance < 11 ? 6 : 7);
const few = (count: number): number => (count < 3 ? count : 3);

/** Numbers of templates, of which no two features share one: each group has its own from here on, behind those of the first features. */
const FROM = {
  pairs: 32,
  wordsInThree: 51,
  dependents: 61,
  valencies: 70,
  prepositions: 78,
  verbs: 88,
  between: 90,
} as const;

/** Collects the next features behind the first `n`, and returns how many there are by now. */
export function nextMoveFeatures(
  state: ParserState,
  words: ParserWords,
  places: Places,
  out: Int32Array,
  n: number,
): number {
  n = pairs(words, places, out, n);
  n = dependents(state, words, places, out, n);
  return valencies(state, words, places, out, n);
}

/** Collects a state's last features behind the first `n`, and returns how many there are in all. */
export function lastMoveFeatures(
  state: ParserState,
  words: ParserWords,
  places: Places,
  out: Int32Array,
  n: number,
): number {
  n = wordsInThree(words, places, out, n);
  n = prepositions(words, places, out, n);
  n = verbs(state, words, places, out, n);
  return between(state, words, places, out, n);
}

function pairs(words: ParserWords, { s0, s1, s2, b0, b1, b3 }: Places, out: Int32Array, n: number): number {
  let t = FROM.pairs;
  const { word, tag, fine } = words;
  out[n++] = two(t++, fine[s0]!, tag[s0]!);
  out[n++] = two(t++, word[s2]!, tag[s2]!);
  out[n++] = one(t++, word[b0]!);
  out[n++] = two(t++, fine[b1]!, tag[b1]!);
  out[n++] = one(t++, tag[b3]!);
  out[n++] = two(t++, word[s0]!, word[b0]!);
  out[n++] = four(t++, word[s0]!, tag[s0]!, word[b0]!, tag[b0]!);
  out[n++] = two(t++, fine[s0]!, fine[b0]!);
  out[n++] = three(t++, tag[s0]!, fine[b0]!, tag[b0]!);
  out[n++] = two(t++, word[s0]!, fine[b0]!);
  out[n++] = two(t++, fine[s0]!, word[b0]!);
  out[n++] = three(t++, word[s1]!, tag[s1]!, tag[b0]!);
  out[n++] = three(t++, tag[s1]!, word[b0]!, tag[b0]!);
  out[n++] = two(t++, fine[s1]!, fine[b0]!);
  out[n++] = two(t++, tag[b0]!, tag[b1]!);
  out[n++] = two(t++, word[b0]!, word[b1]!);
  out[n++] = two(t++, word[s1]!, word[s0]!);
  out[n++] = three(t++, tag[s1]!, word[s0]!, tag[s0]!);
  out[n++] = two(t, fine[s1]!, fine[s0]!);
  return n;
}

function wordsInThree(words: ParserWords, { s0, s1, s2, b0, b1, b2 }: Places, out: Int32Array, n: number): number {
  let t = FROM.wordsInThree;
  const { word, tag, coarse } = words;
  out[n++] = three(t++, tag[s1]!, tag[s0]!, tag[b0]!);
  out[n++] = three(t++, tag[s2]!, tag[s1]!, tag[s0]!);
  out[n++] = three(t++, tag[b0]!, tag[b1]!, tag[b2]!);
  out[n++] = three(t++, word[s0]!, tag[b0]!, tag[b1]!);
  out[n++] = three(t++, tag[s0]!, word[b0]!, tag[b1]!);
  out[n++] = three(t++, tag[s0]!, tag[b0]!, word[b1]!);
  out[n++] = three(t++, word[s1]!, tag[s0]!, tag[b0]!);
  out[n++] = three(t++, tag[s1]!, tag[s0]!, word[b0]!);
  out[n++] = three(t++, coarse[s0]!, coarse[b0]!, coarse[b1]!);
  out[n++] = four(t, tag[s2]!, tag[s1]!, tag[s0]!, tag[b0]!);
  return n;
}

function dependents(
  { relations, left2 }: ParserState,
  { word, tag }: ParserWords,
  { s0, s1, b0, s0l, s0r, s1l, s1r, b0l }: Places,
  out: Int32Array,
  n: number,
): number {
  let t = FROM.dependents;
  out[n++] = three(t++, tag[s0]!, tag[s0r]!, SMALL[relations[s0r]!]!);
  out[n++] = three(t++, word[s0]!, word[s0l]!, SMALL[relations[s0l]!]!);
  out[n++] = three(t++, word[s0]!, word[s0r]!, SMALL[relations[s0r]!]!);
  out[n++] = three(t++, word[s1]!, word[s1r]!, SMALL[relations[s1r]!]!);
  out[n++] = three(t++, tag[s0]!, tag[b0]!, tag[s0l]!);
  out[n++] = three(t++, tag[s1]!, tag[s0]!, tag[s1l]!);
  out[n++] = three(t++, tag[s1]!, tag[s0]!, tag[s0l]!);
  out[n++] = three(t++, tag[s0]!, tag[b0]!, tag[left2[b0]!]!);
  out[n++] = three(t, word[s0]!, word[b0l]!, tag[b0]!);
  return n;
}

function valencies(state: ParserState, { word, tag }: ParserWords, places: Places, out: Int32Array, n: number): number {
  let t = FROM.valencies;
  const { s0, s1, b0 } = places;
  const { relations, right2, rightCount, leftSet, rightSet } = state;
  const s0lr = SMALL[relations[places.s0l]!]!;
  const s0rr = SMALL[relations[places.s0r]!]!;
  const s1rr = SMALL[relations[places.s1r]!]!;
  out[n++] = four(t++, tag[s1]!, tag[s0]!, s1rr, s0lr);
  out[n++] = four(t++, tag[s1]!, s1rr, SMALL[relations[right2[s1]!]!]!, SMALL[rightCount[s1]!]!);
  out[n++] = four(t++, word[s0]!, s0lr, s0rr, tag[b0]!);
  out[n++] = two(t++, word[s0]!, SMALL[rightCount[s0]!]!);
  out[n++] = two(t++, tag[s1]!, SMALL[rightCount[s1]!]!);
  out[n++] = three(t++, tag[s0]!, leftSet[s0]!, rightSet[s0]!);
  out[n++] = two(t++, tag[b0]!, leftSet[b0]!);
  out[n++] = four(t, tag[s1]!, leftSet[s1]!, tag[s0]!, leftSet[s0]!);
  return n;
}

/** What decides where a phrase hangs. */
function prepositions(words: ParserWords, places: Places, out: Int32Array, n: number): number {
  let t = FROM.prepositions;
  const { word, tag, fine } = words;
  const { s0, s1, b0 } = places;
  const s0m = word[places.s0l]!;
  const b0m = word[places.b0l]!;
  out[n++] = three(t++, word[s1]!, word[s0]!, b0m);
  out[n++] = three(t++, tag[s1]!, word[s0]!, b0m);
  out[n++] = three(t++, word[s1]!, tag[s0]!, b0m);
  out[n++] = three(t++, fine[s1]!, fine[s0]!, b0m);
  out[n++] = three(t++, word[s0]!, b0m, fine[b0]!);
  out[n++] = three(t++, word[s1]!, s0m, fine[s0]!);
  out[n++] = two(t++, word[s1]!, s0m);
  out[n++] = three(t++, fine[s1]!, fine[s0]!, s0m);
  out[n++] = three(t++, tag[s0]!, tag[b0]!, b0m);
  out[n++] = three(t, fine[s1]!, s0m, tag[s0]!);
  return n;
}

/** What the verbs at hand ask for, and what they have of it. */
function verbs({ leftSet }: ParserState, words: ParserWords, places: Places, out: Int32Array, n: number): number {
  let t = FROM.verbs;
  const { tag, word, frames } = words;
  const { s0, s1, b0 } = places;
  out[n++] = four(t++, frames[s1]!, tag[s1]!, frames[s0]!, leftSet[s0]!);
  out[n++] = four(t, frames[s0]!, word[places.b0l]!, tag[b0]!, tag[s0]!);
  return n;
}

function between(state: ParserState, words: ParserWords, { s0, s1, b0 }: Places, out: Int32Array, n: number): number {
  let t = FROM.between;
  const { word, tag, pos, commas, verbs, verbAhead, length } = words;
  const toNext = SMALL[near(b0 - s0)]!;
  const commasNext = few(commas[b0]! - commas[s0]!);
  const verbsNext = few(verbs[b0]! - verbs[Math.min(s0 + 1, length)]!);
  const commasBelow = few(commas[s0]! - commas[s1]!);
  out[n++] = three(t++, word[s0]!, tag[s0]!, toNext);
  out[n++] = three(t++, word[b0]!, tag[b0]!, toNext);
  out[n++] = three(t++, pos[s0]!, pos[b0]!, SMALL[verbsNext * 32 + Math.min(state.depth, 31)]!);
  out[n++] = three(t++, word[s0]!, tag[b0]!, SMALL[commasNext]!);
  out[n++] = three(t++, word[s1]!, tag[s0]!, SMALL[commasBelow]!);
  out[n++] = three(t, tag[s1]!, tag[s0]!, verbAhead[b0]!);
  return n;
}
