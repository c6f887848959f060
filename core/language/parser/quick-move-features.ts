/**
 * The features by which most moves are chosen: the words at hand with their tags, and what hangs on them. They are the ones that
 * tell most, chosen one after the other by what each adds; where they leave doubt, those of move-features.ts join in.
 */
import { four, SMALL, three, two } from '../weights/combine.ts';
import type { Places } from './places.ts';
import type { ParserState } from './state.ts';
import type { ParserWords } from './words.ts';

const near = (distance: number): number => (distance < 6 ? distance : distance < 11 ? 6 : 7);
const few = (count: number): number => (count < 3 ? count : 3);

/** Collects a state's first features, and returns how many there are; `places` are read from the state before. */
export function quickMoveFeatures(state: ParserState, words: ParserWords, places: Places, out: Int32Array): number {
  let n = wordsAndTags(words, places, out, 0);
  n = dependents(state, words, places, out, n);
  return between(words, places, out, n);
}

function wordsAndTags(words: ParserWords, { s0, s1, b0, b1 }: Places, out: Int32Array, n: number): number {
  const { word, tag, pos, fine, suffix, frames } = words;
  out[n] = two(n++, word[s0]!, tag[s0]!);
  out[n] = two(n++, word[s1]!, tag[s1]!);
  out[n] = two(n++, word[b0]!, tag[b0]!);
  out[n] = two(n++, word[b1]!, tag[b1]!);
  out[n] = two(n++, tag[s0]!, suffix[s0]!);
  out[n] = three(n++, word[s0]!, tag[s0]!, tag[b0]!);
  out[n] = three(n++, tag[s0]!, word[b0]!, tag[b0]!);
  out[n] = two(n++, tag[s0]!, tag[b0]!);
  out[n] = three(n++, fine[s0]!, tag[s0]!, tag[b0]!);
  out[n] = two(n++, word[b0]!, tag[b1]!);
  out[n] = two(n++, word[s0]!, tag[b1]!);
  out[n] = two(n++, tag[s0]!, word[b1]!);
  out[n] = three(n++, word[s1]!, tag[s1]!, tag[s0]!);
  out[n] = two(n++, tag[s1]!, tag[s0]!);
  out[n] = three(n++, tag[s0]!, tag[b0]!, tag[b1]!);
  out[n] = three(n++, tag[s1]!, tag[b0]!, tag[b1]!);
  out[n] = four(n++, pos[s1]!, pos[s0]!, pos[b0]!, pos[b1]!);
  out[n] = three(n++, frames[s0]!, tag[s0]!, tag[b0]!);
  out[n] = three(n++, tag[s0]!, frames[b0]!, tag[b0]!);
  return n;
}

function dependents(
  state: ParserState,
  { word, tag }: ParserWords,
  { s0, s1, b0, s0l, s0r, b0l }: Places,
  out: Int32Array,
  n: number,
): number {
  const { relations, left2, leftSet, rightSet } = state;
  const s0lr = SMALL[relations[s0l]!]!;
  const s0rr = SMALL[relations[s0r]!]!;
  const b0lr = SMALL[relations[b0l]!]!;
  const s0ll = SMALL[relations[left2[s0]!]!]!;
  out[n] = three(n++, tag[b0]!, tag[b0l]!, b0lr);
  out[n] = three(n++, word[b0]!, word[b0l]!, b0lr);
  out[n] = three(n++, tag[s0]!, tag[b0]!, tag[b0l]!);
  out[n] = four(n++, tag[s1]!, tag[s0]!, tag[b0]!, b0lr);
  out[n] = four(n++, tag[s1]!, tag[s0]!, s0lr, s0rr);
  out[n] = four(n++, tag[s1]!, tag[s0]!, s0ll, s0lr);
  out[n] = three(n++, word[s1]!, rightSet[s1]!, tag[s0]!);
  out[n] = four(n++, tag[s0]!, leftSet[s0]!, tag[b0]!, leftSet[b0]!);
  out[n] = two(n++, word[s0]!, word[b0l]!);
  return n;
}

/** What stands between the words at hand, and whether a verb is still to come. */
function between(words: ParserWords, { s0, s1, b0 }: Places, out: Int32Array, n: number): number {
  const { tag, commas, marks, verbs, verbAhead, length } = words;
  const commasNext = few(commas[b0]! - commas[s0]!);
  const verbsNext = few(verbs[b0]! - verbs[Math.min(s0 + 1, length)]!);
  const commasBelow = few(commas[s0]! - commas[s1]!);
  const marksNext = few(marks[b0]! - marks[s0]!);
  out[n] = three(n++, tag[s1]!, tag[s0]!, SMALL[near(s0 - s1)]!);
  out[n] = three(n++, tag[s0]!, tag[b0]!, SMALL[commasNext * 16 + marksNext * 4 + verbsNext]!);
  out[n] = four(n++, tag[s1]!, tag[s0]!, tag[b0]!, SMALL[commasNext * 4 + commasBelow]!);
  out[n] = three(n++, tag[s0]!, tag[b0]!, verbAhead[b0]!);
  return n;
}
