/** The trained names model in its file, and its use: a linear chain over hashed features. */
import type { Sentence, TaggedDoc } from '../../model/doc.ts';
import { mix } from '../weights/hash.ts';
import { KeptSums } from '../weights/kept-sums.ts';
import { readSections, section, writeSections } from '../weights/sections.ts';
import { addScores, decodeSparse, encodeSparse, type SparseWeights, type TrainedFeature } from '../weights/sparse.ts';
import type { WordTypes } from '../words/types.ts';
import { nameCandidates } from './candidates.ts';
import { bestLabels, LABELS, spansOfLabels } from './chain.ts';
import { MOST_FEATURES, otherFeatures } from './features.ts';
import type { KnownName } from './known.ts';
import { RECURRING } from './recurring-features.ts';
import type { NameSpan } from './spans.ts';
import { tokenTraits } from './traits.ts';
import { NamePlace, nameView } from './view.ts';
import type { DocumentWords } from './words.ts';

const KEY_BITS = 26;
const TRANSITION = 0x7a5e11;
/** Rows of 72 bytes. */
const ROWS_KEPT = 1024;

export interface NamesModel {
  readonly weights: SparseWeights;
  /** What features that recur add to the scores. */
  readonly sums: KeptSums<NamePlace>;
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
    addScores(weights, Int32Array.of(transitionFeature(label)), 0, 1, row);
  }
  return { weights, sums: new KeptSums(weights, RECURRING, MOST_FEATURES, ROWS_KEPT), transitions };
}

/** The names that the model sees in a document, in the wide cut of its training data: a body with its country is one. */
export function modelNames(
  doc: TaggedDoc,
  model: NamesModel,
  types: WordTypes,
  words: DocumentWords,
  known: readonly KnownName[],
): readonly NameSpan[] {
  const traits = tokenTraits(doc, words, known);
  const place = new NamePlace(nameView(doc, words.words, traits, types));
  const candidates = nameCandidates(doc, words.words, traits);
  const features = new Int32Array(MOST_FEATURES);
  const scores = new Int32Array(LABELS);
  const longest = doc.sentences.reduce((most, { firstToken, endToken }) => Math.max(most, endToken - firstToken), 0);
  const emissions = new Int32Array(longest * LABELS);
  const names: NameSpan[] = [];
  for (const sentence of doc.sentences) {
    for (const { first, end } of candidateRuns(candidates, sentence)) {
      for (let i = first; i < end; i++) {
        place.read(i, sentence.firstToken, sentence.endToken);
        scores.fill(0);
        model.sums.addTo(scores, place);
        addScores(model.weights, features, 0, otherFeatures(place, features, 0), scores);
        emissions.set(scores, (i - first) * LABELS);
      }
      const labels = bestLabels(emissions, model.transitions, end - first, end < sentence.endToken);
      for (const span of spansOfLabels(labels)) {
        names.push({
          firstToken: first + span.first,
          endToken: first + span.end,
          type: span.type,
          rule: 'model:names',
        });
      }
    }
  }
  return names;
}

/** The runs of a sentence's tokens that can be parts of names. What stands between them is none, and parts the chain. */
function candidateRuns(candidates: Uint8Array, { firstToken, endToken }: Sentence): { first: number; end: number }[] {
  const runs: { first: number; end: number }[] = [];
  for (let first = firstToken; first < endToken; first++) {
    if (candidates[first] === 0) continue;
    let end = first + 1;
    while (end < endToken && candidates[end] === 1) end++;
    runs.push({ first, end });
    first = end;
  }
  return runs;
}
