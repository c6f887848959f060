import { rowOf } from '../weights/keys.ts';
import { addScores } from '../weights/sparse.ts';
import type { SumsByRole } from '../weights/word-sums.ts';
import { BOUNDARY, isNoun, type WordType, type WordTypes } from '../words/types.ts';
import { amendVerbs } from './finite.ts';
import {
  BESIDE,
  CONTEXT_FROM,
  contextFeatures,
  FIRST_BESIDE,
  MOST_FEATURES,
  ownRole,
  sentenceTraits,
  type TaggedWords,
} from './features.ts';
import type { TaggerModel } from './model.ts';

/** A sentence with what the tagger knows beforehand of its words. */
interface KnownWords extends TaggedWords {
  /** 1 for a word whose usual label is not certain. */
  readonly isOpen: Uint8Array;
  readonly sums: readonly SumsByRole[];
}

/**
 * Tags one sentence, left to right, each word in the light of the tags before it: an averaged perceptron (Collins 2002).
 * @returns the label of each word, an index of `model.upos` and `model.xpos`
 */
export function tagWords(model: TaggerModel, types: WordTypes, forms: readonly string[]): Uint8Array {
  const words = forms.map(types);
  const sentence = knownWords(model, words, forms);
  const { usual, isOpen } = sentence;
  const labels = new Uint8Array(words.length);
  const features = new Int32Array(MOST_FEATURES);
  const scores = new Int32Array(model.upos.length);
  let last = -1;
  let secondLast = -1;
  for (let i = 0; i < words.length; i++) {
    let label = usual[i]!;
    if (isOpen[i] === 1) {
      putWordSums(model, sentence, i, scores);
      const end = contextFeatures(sentence, i, last, secondLast, features);
      addScores(model.weights, features, CONTEXT_FROM, end, scores);
      const behind = last === -1 ? '' : model.xpos[last]!;
      label = label === -1 ? bestOfRare(model, scores, words[i]!, isNoName(forms, i), behind) : indexOfLargest(scores);
    }
    labels[i] = label;
    secondLast = last;
    last = label;
  }
  amendVerbs(model, words, forms, labels);
  return labels;
}

function knownWords(model: TaggerModel, words: readonly WordType[], forms: readonly string[]): KnownWords {
  const usual = new Int16Array(words.length);
  const isOpen = new Uint8Array(words.length);
  words.forEach(({ form }, i) => {
    const row = rowOf(model.usual, form);
    usual[i] = row === -1 ? -1 : model.usualLabels[row]!;
    isOpen[i] = row === -1 || model.certain[row] === 0 ? 1 : 0;
  });
  const sums = words.map((word) => model.sums.of(word));
  return { words, traits: sentenceTraits(forms), usual, isOpen, sums };
}

/** Puts into the scores what word `i` and those beside it tell, each by itself. */
function putWordSums({ sums: all }: TaggerModel, sentence: KnownWords, i: number, scores: Int32Array): void {
  const { words, sums, traits } = sentence;
  const { rows } = all;
  all.makeRoom(1 + BESIDE.length);
  const beside = (role: number): number => {
    const word = words[i + BESIDE[role]!];
    const kept = word === undefined ? all.of(BOUNDARY) : sums[i + BESIDE[role]!]!;
    return all.inRole(kept, word ?? BOUNDARY, FIRST_BESIDE + role);
  };
  const own = all.inRole(sums[i]!, words[i]!, ownRole(i, traits));
  const [b, a, y, z] = [beside(0), beside(1), beside(2), beside(3)];
  // All at once, as most of the time goes into reading and writing the scores.
  for (let label = 0; label < scores.length; label++)
    scores[label] = rows[own + label]! + rows[a + label]! + rows[b + label]! + rows[y + label]! + rows[z + label]!;
}

/** The first index of the largest score. */
export function indexOfLargest(scores: Int32Array): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  return best;
}

/** What is followed by a noun, perhaps with words between. */
const OPENS_NOUN = new Set(['DT', 'JJ', 'PRP$', 'POS']);

/**
 * The label with the largest score that a rare word can have: a noun of the dictionary, or what stands behind an adjective, is no
 * preposition, and what has no capital among words that do is no name.
 */
function bestOfRare(
  { open, upos }: TaggerModel,
  scores: Int32Array,
  word: WordType,
  isSmall: boolean,
  before: string,
): number {
  const best = indexOfLargest(scores);
  const isOpen = open[best] === 1 || !(isNoun(word) || OPENS_NOUN.has(before));
  const noName = upos[best] === 'PROPN' && isSmall;
  if (isOpen && !noName) return best;
  let next = -1;
  for (let i = 0; i < scores.length; i++) {
    if (open[i] === 0 || (noName && upos[i] === 'PROPN')) continue;
    if (next === -1 || scores[i]! > scores[next]!) next = i;
  }
  return next;
}

/** So long are the small words inside of names ("bin", "della") at most. */
const LONGEST_PARTICLE = 5;

/** "Lopez eulogized Milei": where the words beside it have capitals, a name would have one. */
function isNoName(forms: readonly string[], i: number): boolean {
  const [before, form, behind] = [forms[i - 1] ?? '', forms[i]!, forms[i + 1] ?? ''];
  return form.length > LONGEST_PARTICLE && form === form.toLowerCase() && isCapital(before) && isCapital(behind);
}

const CAPITAL = /^\p{Lu}/u;
const isCapital = (form: string): boolean => CAPITAL.test(form);
