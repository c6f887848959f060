import { addScores } from '../weights/sparse.ts';
import type { WordTypes } from '../words/types.ts';
import { MOST_FEATURES, sentenceTraits, tagFeatures } from './features.ts';
import { certainLabel, type TaggerModel } from './model.ts';

/**
 * Tags one sentence, left to right, each word in the light of the tags before it: an averaged perceptron (Collins 2002).
 * @returns the label of each word, an index of `model.upos` and `model.xpos`
 */
export function tagWords(model: TaggerModel, types: WordTypes, forms: readonly string[]): Uint8Array {
  const words = forms.map(types);
  const traits = sentenceTraits(forms);
  const labels = new Uint8Array(words.length);
  const features = new Int32Array(MOST_FEATURES);
  const scores = new Int32Array(model.upos.length);
  let last = -1;
  let secondLast = -1;
  for (let i = 0; i < words.length; i++) {
    let label = certainLabel(model, words[i]!.form);
    if (label === -1) {
      const count = tagFeatures(words, i, last, secondLast, traits, features);
      scores.fill(0);
      addScores(model.weights, features, count, scores);
      label = indexOfLargest(scores);
    }
    labels[i] = label;
    secondLast = last;
    last = label;
  }
  return labels;
}

/** The first index of the largest score. */
export function indexOfLargest(scores: Int32Array): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  return best;
}
