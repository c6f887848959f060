/** What the parser looks at in a state: a number each, of which its features are made. */
import type { ParserState } from './state.ts';
import type { ParserWords } from './words.ts';

/** The top of the stack, the two words below it, the next word and the three behind it. */
const WORDS = ['s0', 's1', 's2', 'b0', 'b1', 'b2', 'b3'] as const;
/** Word, tag, coarse tag (part of speech), cluster, coarse cluster (kind), suffix (ending) and shape (looks) of each of them. */
const COLUMNS = ['w', 't', 'p', 'c', 'k', 'e', 'l'] as const;
/** Their outermost dependents on the left and on the right, and the ones next to these. */
const DEPENDENTS = ['s0<', 's0>', 's1<', 's1>', 'b0<', 's0<<', 's0>>', 's1>>', 'b0<<'] as const;
/** Word, tag and relation of each of these. */
const DEPENDENT_COLUMNS = ['w', 't', 'r'] as const;
/** How many dependents a word has on the left or right or both; how far apart words stand and what is between them. */
const MEASURES = [
  's0#<',
  's0#>',
  's0#',
  's1#>',
  'b0#<',
  'far',
  'farBelow',
  'between',
  'betweenBelow',
  'commas',
  'commasBelow',
  'allCommas',
  'verbsDepth',
] as const;

/** The names of the atoms, in the order of their values: `s0w` is the word on top of the stack, `s0<r` the relation of its first dependent. */
export const ATOMS: readonly string[] = [
  ...WORDS.flatMap((word) => COLUMNS.map((column) => word + column)),
  ...DEPENDENTS.flatMap((dependent) => DEPENDENT_COLUMNS.map((column) => dependent + column)),
  ...MEASURES,
];

const near = (distance: number): number => (distance < 6 ? distance : distance < 11 ? 6 : 7);
const few = (count: number): number => (count < 3 ? count : 3);

/** Puts the atoms of a state into `out`. */
export function atomsOf(state: ParserState, words: ParserWords, out: Int32Array): void {
  const { left, left2, right, right2 } = state;
  const s0 = state.stacked(0);
  const s1 = state.stacked(1);
  const b0 = state.ahead(0);
  let n = putWord(words, s0, out, 0);
  n = putWord(words, s1, out, n);
  n = putWord(words, state.stacked(2), out, n);
  for (let ahead = 0; ahead < 4; ahead++) n = putWord(words, state.ahead(ahead), out, n);
  n = putDependent(state, words, left[s0]!, out, n);
  n = putDependent(state, words, right[s0]!, out, n);
  n = putDependent(state, words, left[s1]!, out, n);
  n = putDependent(state, words, right[s1]!, out, n);
  n = putDependent(state, words, left[b0]!, out, n);
  n = putDependent(state, words, left2[s0]!, out, n);
  n = putDependent(state, words, right2[s0]!, out, n);
  n = putDependent(state, words, right2[s1]!, out, n);
  n = putDependent(state, words, left2[b0]!, out, n);
  putMeasures(state, words, out, n);
}

function putWord(
  { word, tag, pos, fine, coarse, suffix, shape }: ParserWords,
  place: number,
  out: Int32Array,
  n: number,
) {
  out[n] = word[place]!;
  out[n + 1] = tag[place]!;
  out[n + 2] = pos[place]!;
  out[n + 3] = fine[place]!;
  out[n + 4] = coarse[place]!;
  out[n + 5] = suffix[place]!;
  out[n + 6] = shape[place]!;
  return n + COLUMNS.length;
}

function putDependent(
  { relations }: ParserState,
  { word, tag }: ParserWords,
  place: number,
  out: Int32Array,
  n: number,
) {
  out[n] = word[place]!;
  out[n + 1] = tag[place]!;
  out[n + 2] = relations[place]!;
  return n + DEPENDENT_COLUMNS.length;
}

function putMeasures(state: ParserState, words: ParserWords, out: Int32Array, n: number): void {
  const { leftCount, rightCount } = state;
  const s0 = state.stacked(0);
  const s1 = state.stacked(1);
  const b0 = state.ahead(0);
  const commas = few(words.commas[b0]! - words.commas[s0]!);
  const marks = few(words.marks[b0]! - words.marks[s0]!);
  const verbs = few(words.verbs[b0]! - words.verbs[Math.min(s0 + 1, words.length)]!);
  const commasBelow = few(words.commas[s0]! - words.commas[s1]!);
  const verbsBelow = few(words.verbs[s0]! - words.verbs[Math.min(s1 + 1, words.length)]!);
  out[n++] = leftCount[s0]!;
  out[n++] = rightCount[s0]!;
  out[n++] = leftCount[s0]! * 256 + rightCount[s0]!;
  out[n++] = rightCount[s1]!;
  out[n++] = leftCount[b0]!;
  out[n++] = near(b0 - s0);
  out[n++] = near(s0 - s1);
  out[n++] = commas * 16 + marks * 4 + verbs;
  out[n++] = commasBelow * 4 + verbsBelow;
  out[n++] = commas;
  out[n++] = commasBelow;
  out[n++] = commas * 4 + commasBelow;
  out[n] = verbs * 8 + state.depth;
}
