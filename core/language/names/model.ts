/** The trained names model in its file, and its use: a linear chain over hashed features. */
import type { TaggedDoc } from '../../model/doc.ts';
import type { Gazetteers } from '../gazetteers/index.ts';
import { mix } from '../weights/hash.ts';
import { readSections, section, writeSections } from '../weights/sections.ts';
import { addScores, decodeSparse, encodeSparse, type SparseWeights, type TrainedFeature } from '../weights/sparse.ts';
import type { WordTypes } from '../words/types.ts';
import { bestLabels, LABELS, spansOfLabels } from './chain.ts';
import { MOST_FEATURES, nameFeatures, nameView } from './features.ts';
import type { NameSpan } from './spans.ts';
import { tokenTraits } from './traits.ts';

const KEY_BITS = 26;
const TRANSITION = 0x7a5e11;

export interface NamesModel {
  readonly weights: SparseWeights;
  /** Score of label `next` after `label`, at `label * LABELS + next`. */
  readonly transitions: Int32Array;
}

/** The feature that stands for the label before. */
export const transitionFeature = (label: number): number => mix(TRANSITION, label);

/** Packs trained features, transitions among them. */
export function encodeNames(features: readonly TrainedFeature[]): Uint8Array {
  return writeSections(new Map([['weights', encodeSparse(features, LABELS, KEY_BITS)]]));
}

/**
 * Reads what {@link encodeNames} packed.
 * @throws Error on damaged bytes
 */
export function decodeNames(file: Uint8Array): NamesModel {
  const weights = decodeSparse(section(readSections(file), 'weights'));
  if (weights.labels !== LABELS) throw new Error(`The names model has ${weights.labels} labels, not ${LABELS}.`);
  const transitions = new Int32Array(LABELS * LABELS);
  for (let label = 0; label < LABELS; label++) {
    const row = transitions.subarray(label * LABELS, (label + 1) * LABELS);
    addScores(weights, Int32Array.of(transitionFeature(label)), 1, row);
  }
  return { weights, transitions };
}

/** The names that the model sees in a document, in the wide cut of its training data: a body with its country is one. */
export function modelNames(
  doc: TaggedDoc,
  model: NamesModel,
  types: WordTypes,
  gazetteers: Gazetteers,
): readonly NameSpan[] {
  const view = nameView(doc, tokenTraits(doc, gazetteers), types);
  const features = new Int32Array(MOST_FEATURES);
  const names: NameSpan[] = [];
  for (const { firstToken, endToken } of doc.sentences) {
    const emissions = new Int32Array((endToken - firstToken) * LABELS);
    for (let i = firstToken; i < endToken; i++) {
      const count = nameFeatures(view, i, firstToken, endToken, features);
      const scores = emissions.subarray((i - firstToken) * LABELS, (i - firstToken + 1) * LABELS);
      addScores(model.weights, features, count, scores);
    }
    const labels = bestLabels(emissions, model.transitions, endToken - firstToken);
    for (const { first, end, type } of spansOfLabels(labels)) {
      names.push({ firstToken: firstToken + first, endToken: firstToken + end, type, rule: 'model:names' });
    }
  }
  return names;
}
