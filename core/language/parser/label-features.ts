/**
 * The features by which the relation of a dependent to its head is named, once the head is chosen. The first ones tell most and
 * mostly decide; the others are asked where they leave doubt.
 */
import { four, one, SMALL, three, two } from '../weights/combine.ts';
import type { ParserState } from './state.ts';
import type { ParserWords } from './words.ts';

/** Room for the features of one arc. */
export const MOST_LABEL_FEATURES = 64;

/** Numbers of the templates of arcs to the left start here, those of arcs to the right lie higher again. */
const TEMPLATES = 256;

const near = (distance: number): number => (distance < 4 ? distance : distance < 8 ? 4 : 5);
const baseOf = (head: number, dependent: number): number => (dependent < head ? TEMPLATES : 2 * TEMPLATES);

/** Collects the first features of the arc from `h` to `d`, and returns how many there are. */
export function quickLabelFeatures(
  state: ParserState,
  words: ParserWords,
  h: number,
  d: number,
  out: Int32Array,
): number {
  const { left, right, leftSet, rightSet, relations } = state;
  const { word, tag, frames, length } = words;
  const base = baseOf(h, d);
  const none = length + 1;
  const after = d + 1 < length ? d + 1 : none;
  const distance = SMALL[near(Math.abs(h - d))]!;
  const dl = left[d]!;
  const marker = word[dl]!;
  const sibling = d < h ? left[h]! : right[h]!;
  let n = 0;
  out[n] = two(base + n++, word[d]!, tag[d]!);
  out[n] = one(base + n++, word[h]!);
  out[n] = two(base + n++, tag[h]!, word[d]!);
  out[n] = four(base + n++, frames[h]!, tag[d]!, leftSet[d]!, rightSet[h]!);
  out[n] = three(base + n++, tag[h]!, tag[d]!, distance);
  out[n] = two(base + n++, word[d]!, tag[after]!);
  out[n] = three(base + n++, tag[h]!, tag[d]!, tag[h > 0 ? h - 1 : none]!);
  out[n] = three(base + n++, tag[h]!, tag[d]!, marker);
  out[n] = three(base + n++, tag[h]!, tag[d]!, SMALL[relations[dl]!]!);
  out[n] = three(base + n++, tag[d]!, leftSet[d]!, rightSet[d]!);
  out[n] = three(base + n++, tag[d]!, tag[h]!, d < h ? leftSet[h]! : rightSet[h]!);
  out[n] = three(base + n++, tag[d]!, tag[h]!, SMALL[relations[sibling]!]!);
  return n;
}

/** Collects the other features of an arc behind the first `n`, and returns how many there are in all. */
export function moreLabelFeatures(
  state: ParserState,
  words: ParserWords,
  h: number,
  d: number,
  out: Int32Array,
  n: number,
): number {
  const base = baseOf(h, d);
  n = ends(words, h, d, base, out, n);
  n = surroundings(state, words, h, d, base, out, n);
  n = family(state, words, h, d, base, out, n);
  return markers(state, words, h, d, base, out, n);
}

/** The two words themselves. */
function ends(words: ParserWords, h: number, d: number, base: number, out: Int32Array, n: number): number {
  const { word, tag, fine, suffix } = words;
  out[n] = two(base + n++, word[h]!, word[d]!);
  out[n] = two(base + n++, tag[h]!, tag[d]!);
  out[n] = two(base + n++, word[h]!, tag[d]!);
  out[n] = two(base + n++, fine[h]!, fine[d]!);
  out[n] = three(base + n++, fine[h]!, tag[h]!, tag[d]!);
  out[n] = three(base + n++, tag[h]!, fine[d]!, tag[d]!);
  out[n] = two(base + n++, word[h]!, fine[d]!);
  out[n] = two(base + n++, fine[h]!, word[d]!);
  out[n] = three(base + n++, tag[h]!, suffix[h]!, tag[d]!);
  return n;
}

/** What stands beside them, and what is still to come. */
function surroundings(
  state: ParserState,
  { word, tag, verbAhead, length }: ParserWords,
  h: number,
  d: number,
  base: number,
  out: Int32Array,
  n: number,
): number {
  const none = length + 1;
  const before = d > 0 ? d - 1 : none;
  const after = d + 1 < length ? d + 1 : none;
  const next = tag[state.ahead(d < h ? 1 : 0)]!;
  out[n] = three(base + n++, tag[h]!, tag[d]!, next);
  out[n] = three(base + n++, tag[h]!, tag[d]!, verbAhead[state.next]!);
  out[n] = three(base + n++, word[h]!, tag[d]!, next);
  out[n] = three(base + n++, tag[h]!, tag[d]!, word[before]!);
  out[n] = two(base + n++, word[d]!, word[after]!);
  out[n] = two(base + n++, tag[before]!, word[d]!);
  out[n] = three(base + n++, tag[h]!, tag[d]!, tag[h + 1 < length ? h + 1 : none]!);
  return n;
}

/** The dependents that both have so far. */
function family(
  { left, right, leftSet, rightSet }: ParserState,
  { word, tag, frames }: ParserWords,
  h: number,
  d: number,
  base: number,
  out: Int32Array,
  n: number,
): number {
  const hl = left[h]!;
  const dr = right[d]!;
  out[n] = three(base + n++, word[h]!, tag[d]!, leftSet[d]!);
  out[n] = four(base + n++, word[h]!, tag[d]!, leftSet[h]!, rightSet[h]!);
  out[n] = four(base + n++, tag[h]!, tag[d]!, leftSet[d]!, rightSet[h]!);
  out[n] = four(base + n++, frames[h]!, tag[d]!, leftSet[h]!, rightSet[h]!);
  out[n] = three(base + n++, tag[d]!, leftSet[d]!, tag[h]!);
  out[n] = three(base + n++, tag[d]!, rightSet[d]!, tag[h]!);
  out[n] = three(base + n++, tag[d]!, word[dr]!, tag[h]!);
  out[n] = four(base + n++, tag[d]!, tag[h]!, leftSet[h]!, rightSet[h]!);
  out[n] = three(base + n++, tag[d]!, tag[h]!, word[hl]!);
  out[n] = three(base + n++, word[d]!, tag[h]!, leftSet[h]!);
  return n;
}

/** The dependent's first word, mostly its preposition or conjunction. */
function markers(
  { left, leftSet }: ParserState,
  { word, tag, fine }: ParserWords,
  h: number,
  d: number,
  base: number,
  out: Int32Array,
  n: number,
): number {
  const marker = word[left[d]!]!;
  out[n] = two(base + n++, word[h]!, marker);
  out[n] = three(base + n++, word[h]!, marker, tag[d]!);
  out[n] = two(base + n++, marker, word[d]!);
  out[n] = three(base + n++, marker, fine[d]!, tag[h]!);
  out[n] = three(base + n++, fine[h]!, marker, fine[d]!);
  out[n] = four(base + n++, tag[d]!, tag[h]!, marker, leftSet[h]!);
  return n;
}
