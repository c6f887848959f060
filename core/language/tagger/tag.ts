import { rowOf } from '../weights/keys.ts';
import { addScores, MOST_LABELS } from '../weights/sparse.ts';
import { SUM_STEP } from '../weights/word-sums.ts';
import { isNoun, type WordType, type WordTypes } from '../words/types.ts';
import { amendLabels } from './finite.ts';
import {
  BESIDE,
  contextFeatures,
  FIRST_BESIDE,
  MOST_FEATURES,
  ownRole,
  sentenceTraits,
  TagPlace,
  type TaggedWords,
  wordAt,
} from './features.ts';
import type { TaggerModel } from './model.ts';

/** A sentence with what the tagger knows beforehand of its words. */
export interface KnownWords extends TaggedWords {
  readonly forms: readonly string[];
  /** 1 for a word whose usual label is not certain. */
  readonly isOpen: Uint8Array;
  /** The labels that each word can have. */
  readonly possible: readonly Uint8Array[];
}

/**
 * Tags one sentence, left to right, each word in the light of the tags before it: an averaged perceptron (Collins 2002).
 * @returns the label of each word, an index of `model.upos` and `model.xpos`
 */
export function tagWords(model: TaggerModel, types: WordTypes, forms: readonly string[]): Uint8Array {
  const sentence = knownWords(model, types, forms);
  const labels = labelWords(model, sentence);
  amendLabels(model, sentence.words, forms, labels);
  return labels;
}

/** Of the word at hand: kept, as sentences are short and many. */
const FEATURES = new Int32Array(MOST_FEATURES);
const SCORES = new Int32Array(MOST_LABELS);

/** The label of each word before any is amended. */
export function labelWords(model: TaggerModel, sentence: KnownWords): Uint8Array {
  const { words, usual, isOpen } = sentence;
  const labels = new Uint8Array(words.length);
  const place = new TagPlace(sentence);
  for (let i = 0; i < words.length; i++) {
    const label = isOpen[i] === 1 ? openLabel(model, sentence, place) : usual[i]!;
    labels[i] = label;
    place.step(label);
  }
  return labels;
}

/** The label of a word that can have several: by what is kept of single words and tags where that leaves no doubt, else by all. */
function openLabel(model: TaggerModel, sentence: KnownWords, place: TagPlace): number {
  const { i, last } = place;
  const features = FEATURES;
  const scores = SCORES;
  const possible = sentence.possible[i]!;
  putFirstScores(model, sentence, place, scores);
  const isRare = sentence.usual[i] === -1;
  if (!isRare) {
    const best = bestOf(possible, scores);
    if (isAhead(scores, possible, best, model.sure)) return best;
  }
  addScores(model.weights, features, 0, contextFeatures(place, features, 0), scores);
  if (!isRare) return bestOf(possible, scores);
  const before = last === -1 ? '' : model.xpos[last]!;
  return bestOfRare(model, possible, scores, sentence.words[i]!, isNoName(sentence.forms, i), before);
}

/** Puts into the scores of a word's possible labels what single words and tags tell by themselves. */
export function putFirstScores(model: TaggerModel, sentence: KnownWords, place: TagPlace, scores: Int32Array): void {
  putWordSums(model, sentence, place.i, scores);
  model.tagSums.addToSome(scores, place, sentence.possible[place.i]!);
}

/** Whether a label's score is larger than that of each other possible one by a margin and more. */
function isAhead(scores: Int32Array, possible: Uint8Array, best: number, margin: number): boolean {
  const most = scores[best]! - margin;
  for (let k = 0; k < possible.length; k++) if (scores[possible[k]!]! > most && possible[k] !== best) return false;
  return true;
}

export function knownWords(model: TaggerModel, types: WordTypes, forms: readonly string[]): KnownWords {
  const words = forms.map(types);
  const usual = new Int16Array(words.length);
  const isOpen = new Uint8Array(words.length);
  const possible = new Array<Uint8Array>(words.length);
  words.forEach(({ form }, i) => {
    const row = rowOf(model.usual, form);
    usual[i] = row === -1 ? -1 : model.usualLabels[row]!;
    possible[i] = row === -1 ? model.possibleOfRare : model.possible[row]!;
    isOpen[i] = row === -1 || (model.certain[row] === 0 && possible[i]!.length > 1) ? 1 : 0;
  });
  return { forms, words, traits: sentenceTraits(forms), usual, isOpen, possible };
}

/** Puts into the scores of word `i`'s possible labels what it and those beside it tell, each by itself. */
function putWordSums({ sums }: TaggerModel, sentence: KnownWords, i: number, scores: Int32Array): void {
  const { rows } = sums;
  const { words, traits } = sentence;
  const own = sums.at(0, words[i]!, ownRole(i, traits));
  const b = sums.at(1, wordAt(words, i + BESIDE[0]), FIRST_BESIDE);
  const a = sums.at(2, wordAt(words, i + BESIDE[1]), FIRST_BESIDE + 1);
  const y = sums.at(3, wordAt(words, i + BESIDE[2]), FIRST_BESIDE + 2);
  const z = sums.at(4, wordAt(words, i + BESIDE[3]), FIRST_BESIDE + 3);
  // All at once, as most of the time goes into reading and writing the scores.
  const possible = sentence.possible[i]!;
  for (let k = 0; k < possible.length; k++) {
    const label = possible[k]!;
    const sum = rows[own + label]! + rows[a + label]! + rows[b + label]! + rows[y + label]! + rows[z + label]!;
    scores[label] = SUM_STEP * sum;
  }
}

/** The first of some labels with the largest score. */
export function bestOf(labels: Uint8Array, scores: Int32Array): number {
  let best = labels[0]!;
  for (let k = 1; k < labels.length; k++) if (scores[labels[k]!]! > scores[best]!) best = labels[k]!;
  return best;
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
  possible: Uint8Array,
  scores: Int32Array,
  word: WordType,
  isSmall: boolean,
  before: string,
): number {
  const best = bestOf(possible, scores);
  const isOpen = open[best] === 1 || !(isNoun(word) || OPENS_NOUN.has(before));
  const noName = upos[best] === 'PROPN' && isSmall;
  if (isOpen && !noName) return best;
  let next = -1;
  for (const label of possible) {
    if (open[label] === 0 || (noName && upos[label] === 'PROPN')) continue;
    if (next === -1 || scores[label]! > scores[next]!) next = label;
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
