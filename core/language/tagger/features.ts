import { one, SMALL, three, two } from '../weights/combine.ts';
import type { KeptGroup } from '../weights/kept-sums.ts';
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

/** As what a word can be seen: as the one that is tagged, first in its sentence or not, in each kind of sentence; and beside it. */
const SENTENCES = 3;

/** The role of word `i` of a sentence when it is tagged; those of {@link BESIDE} come behind all of these. */
export const ownRole = (i: number, { shouted }: SentenceTraits): number => 2 * shouted + (i === 0 ? 1 : 0);
export const FIRST_BESIDE = 2 * SENTENCES;

/** Word `i` of a sentence, or what stands beside its first and its last; an array that is asked for place -1 is slow ever after. */
export const wordAt = (words: readonly WordType[], i: number): WordType =>
  i < 0 || i >= words.length ? BOUNDARY : words[i]!;

/** Collects what one word alone tells in a role. */
export function wordFeatures(word: WordType, role: number, out: Int32Array): number {
  return role < FIRST_BESIDE ? itself(word, role, out) : beside(word, role - FIRST_BESIDE, out);
}

/** Word `i` of a sentence and the tags before it: that of the last word and the one before; -1 where there is none. */
export class TagPlace {
  sentence: TaggedWords;
  i = 0;
  last = -1;
  secondLast = -1;

  constructor(sentence: TaggedWords) {
    this.sentence = sentence;
  }

  /** Goes on to the next word. */
  step(label: number): void {
    this.i++;
    this.secondLast = this.last;
    this.last = label;
  }
}

/**
 * Collects those features of a place that see two words and more, or tags beside words.
 * @param out at least {@link MOST_FEATURES} long
 * @returns how many there are
 */
export function contextFeatures(place: TagPlace, out: Int32Array, n: number): number {
  n = pairs(place, out, n);
  n = classes(place, out, n);
  return tags(place, out, n);
}

/** Collects all features of a place, those of single words included. */
export function tagFeatures(place: TagPlace, out: Int32Array): number {
  const { words, traits } = place.sentence;
  let n = itself(words[place.i]!, ownRole(place.i, traits), out);
  BESIDE.forEach((distance, role) => {
    n += beside(wordAt(words, place.i + distance), role, out.subarray(n));
  });
  for (const { collect } of TAGS_ALONE) n += collect(place, out.subarray(n));
  return contextFeatures(place, out, n);
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

function pairs({ sentence: { words }, i }: TagPlace, out: Int32Array, n: number): number {
  const w = words[i]!;
  const a = wordAt(words, i - 1);
  const b = wordAt(words, i - 2);
  const y = wordAt(words, i + 1);
  const z = wordAt(words, i + 2);
  out[n++] = two(34, a.lower, y.lower);
  out[n++] = two(35, y.lower, z.lower);
  out[n++] = two(36, b.lower, a.lower);
  out[n++] = two(37, y.suffix2, w.suffix2);
  out[n++] = two(38, a.lower, w.lower);
  out[n++] = two(39, w.lower, y.lower);
  out[n++] = two(40, a.fine, w.fine);
  out[n++] = two(41, w.fine, y.fine);
  out[n++] = three(42, w.shape, a.shape, y.shape);
  out[n++] = three(43, a.coarse, w.coarse, y.coarse);
  out[n++] = three(44, w.coarse, y.coarse, z.coarse);
  out[n++] = two(45, w.lower, y.suffix2);
  out[n++] = two(46, w.lower, y.coarse);
  return n;
}

/** What a dictionary says that the word and its neighbours can be. */
function classes({ sentence: { words }, i, last }: TagPlace, out: Int32Array, n: number): number {
  const w = words[i]!;
  const a = wordAt(words, i - 1);
  const b = wordAt(words, i - 2);
  const y = wordAt(words, i + 1);
  const before = tagHash(last);
  out[n++] = two(47, before, w.parts);
  out[n++] = two(48, w.parts, y.parts);
  out[n++] = two(49, w.parts, y.lower);
  out[n++] = three(50, before, w.parts, y.parts);
  out[n++] = three(51, a.lower, w.parts, y.parts);
  out[n++] = three(52, w.shape, w.parts, y.shape);
  out[n++] = three(53, b.frames, a.lower, w.parts);
  out[n++] = three(54, b.fine, a.lower, w.parts);
  out[n++] = two(55, w.lower, y.parts);
  return n;
}

/** The tags before, and the ones that the words behind mostly have, beside words. */
function tags(place: TagPlace, out: Int32Array, n: number): number {
  const { sentence, i } = place;
  const { words, traits, usual } = sentence;
  const w = words[i]!;
  const y = wordAt(words, i + 1);
  const before = tagHash(place.last);
  const second = tagHash(place.secondLast);
  const next = usualOf(usual, i + 1);
  out[n++] = two(58, before, w.lower);
  out[n++] = two(59, before, w.suffix3);
  out[n++] = two(60, before, w.fine);
  out[n++] = two(61, before, y.lower);
  out[n++] = two(62, before, y.fine);
  out[n++] = three(63, before, second, w.lower);
  out[n++] = three(64, before, second, w.suffix2);
  out[n++] = three(65, before, second, y.coarse);
  out[n++] = three(66, before, w.coarse, y.coarse);
  out[n++] = three(67, before, w.shape, SMALL[traits.shouted]!);
  out[n++] = three(68, before, w.lower, y.suffix2);
  out[n++] = two(72, before, next);
  out[n++] = two(73, w.lower, next);
  out[n++] = two(74, w.suffix3, next);
  out[n++] = two(75, w.fine, next);
  out[n++] = three(76, before, w.coarse, next);
  out[n++] = three(77, before, w.suffix2, next);
  out[n++] = three(79, before, next, usualOf(usual, i + 2));
  return n;
}

/** What tags tell by themselves, or with how the sentence begins and ends: few of all that there can be make most of any text. */
export const TAGS_ALONE: readonly KeptGroup<TagPlace>[] = [
  {
    width: 4,
    key: ({ sentence, i, last, secondLast }, out) => {
      out[0] = last;
      out[1] = secondLast;
      out[2] = sentence.traits.end;
      out[3] = firstWord(sentence, i);
    },
    collect: ({ sentence, i, last, secondLast }, out) => {
      const before = tagHash(last);
      const end = SMALL[sentence.traits.end]!;
      out[0] = one(56, before);
      out[1] = two(57, before, tagHash(secondLast));
      out[2] = two(69, end, before);
      out[3] = two(70, end, firstWord(sentence, i));
      return 4;
    },
  },
  {
    width: 2,
    key: ({ sentence: { usual }, i }, out) => {
      out[0] = usualOf(usual, i + 1);
      out[1] = usualOf(usual, i + 2);
    },
    collect: ({ sentence: { usual }, i }, out) => {
      const next = usualOf(usual, i + 1);
      out[0] = one(71, next);
      out[1] = two(78, next, usualOf(usual, i + 2));
      return 2;
    },
  },
];

/** The word itself if it is the first of its sentence. */
const firstWord = ({ words }: TaggedWords, i: number): number => (i === 0 ? words[0]!.lower : 0);

const tagHash = (label: number): number => SMALL[label === -1 ? NO_WORD : label]!;

function usualOf(usual: Int16Array, i: number): number {
  return SMALL[i >= usual.length ? NO_WORD : usual[i] === -1 ? UNKNOWN : usual[i]!]!;
}
