import { mix } from '../weights/hash.ts';
import type { ParserState } from './state.ts';
import type { ParserWords } from './words.ts';

/** Room for the features of one state. */
export const MOST_FEATURES = 160;

const near = (distance: number): number => (distance < 6 ? distance : distance < 11 ? 6 : 7);
const few = (count: number): number => (count < 3 ? count : 3);

/**
 * Collects the features of a parser state, after Zhang and Nivre (2011): words, tags and clusters of the words at hand and of
 * their dependents, distance, valency, and what stands between.
 * @param out receives hashes; at least {@link MOST_FEATURES} long
 * @returns how many there are
 */
export function stateFeatures(state: ParserState, words: ParserWords, out: Uint32Array): number {
  const { word, tag, pos, fine, coarse } = words;
  const { left, left2, right, right2, leftCount, rightCount, relations } = state;
  let n = 0;
  const one = (a: number) => (out[n] = mix(n++, a));
  const two = (a: number, b: number) => (out[n] = mix(mix(n++, a), b));
  const three = (a: number, b: number, c: number) => (out[n] = mix(mix(mix(n++, a), b), c));
  const four = (a: number, b: number, c: number, d: number) => (out[n] = mix(mix(mix(mix(n++, a), b), c), d));

  const s0 = state.stacked(0);
  const s1 = state.stacked(1);
  const s2 = state.stacked(2);
  const b0 = state.ahead(0);
  const b1 = state.ahead(1);
  const b2 = state.ahead(2);
  const b3 = state.ahead(3);
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

  // Single words.
  one(s0w);
  one(s0t);
  two(s0w, s0t);
  two(s0c, s0t);
  one(s1w);
  one(s1t);
  two(s1w, s1t);
  two(s1c, s1t);
  one(s2t);
  two(word[s2]!, s2t);
  one(b0w);
  one(b0t);
  two(b0w, b0t);
  two(b0c, b0t);
  one(b1t);
  one(b1w);
  two(b1w, b1t);
  two(fine[b1]!, b1t);
  one(b2t);
  two(word[b2]!, b2t);
  one(tag[b3]!);
  two(s0t, words.suffix[s0]!);
  two(b0t, words.suffix[b0]!);
  two(s0t, words.shape[s0]!);
  two(b0t, words.shape[b0]!);

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
  two(b0t, b1t);
  two(b0w, b1t);
  two(b0t, b1w);
  two(b0w, b1w);
  two(s0w, b1t);
  two(s0t, b1w);
  two(s2t, s0t);

  // Three words.
  three(s0t, b0t, b1t);
  three(s1t, s0t, b0t);
  three(s2t, s1t, s0t);
  three(b0t, b1t, b2t);
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
