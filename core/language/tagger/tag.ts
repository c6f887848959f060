import type { WordTypes } from '../words/types.ts';
import { ATOMS, atomsOf, sentenceTraits } from './atoms.ts';
import { certainLabel, type TaggerModel } from './model.ts';

/**
 * Tags one sentence, left to right, each word in the light of the tags before it: an averaged perceptron (Collins 2002).
 * @returns the label of each word, an index of `model.upos` and `model.xpos`
 */
export function tagWords(model: TaggerModel, types: WordTypes, forms: readonly string[]): Uint8Array {
  const words = forms.map(types);
  const traits = sentenceTraits(forms);
  const labels = new Uint8Array(words.length);
  const atoms = new Int32Array(ATOMS.length);
  const scores = new Int32Array(model.upos.length);
  let last = -1;
  let secondLast = -1;
  for (let i = 0; i < words.length; i++) {
    let label = certainLabel(model, words[i]!.form);
    if (label === -1) {
      atomsOf(words, i, last, secondLast, traits, atoms);
      model.scorer.score(atoms, scores);
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
