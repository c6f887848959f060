/** Trains the names model: a structured perceptron over a linear chain (Collins 2002), averaged, with a margin. */
import { tag, type Gazetteers, type LanguageModels } from '../../core/language/index.ts';
import { nameCandidates } from '../../core/language/names/candidates.ts';
import { bestLabels, LABELS, labelsOfSpans } from '../../core/language/names/chain.ts';
import { MOST_FEATURES, nameFeatures } from '../../core/language/names/features.ts';
import { knownNames } from '../../core/language/names/known.ts';
import { encodeNames, transitionFeature } from '../../core/language/names/model.ts';
import { tokenTraits } from '../../core/language/names/traits.ts';
import { NamePlace, nameView } from '../../core/language/names/view.ts';
import { documentWords } from '../../core/language/names/words.ts';
import { documentOf, groupByDocument } from '../evaluate/name-data.ts';
import { runEpochs, type Checkpoint } from './epochs.ts';
import { meanOf } from './mean.ts';
import type { NameSource } from './names-data.ts';
import { ALL, perceptronOf, type Perceptron } from './perceptron.ts';

export interface NamesOptions {
  readonly epochs: number;
  readonly scouting: number;
  /** How many pairs of a feature and a label to keep. */
  readonly pairs: number;
  /** So many models learn in other orders; their mean is kept. */
  readonly orders: number;
  readonly checkpoint: Checkpoint;
}

type TaggingModels = Pick<LanguageModels, 'tagger' | 'types' | 'lemmas'>;

/** A sentence with its features, all tokens' in a row. */
interface Example {
  readonly features: Int32Array;
  /** Token `i` owns the features from `starts[i]` to `starts[i + 1]`; none if it can be part of no name. */
  readonly starts: Uint32Array;
  readonly gold: Uint8Array;
}

/** A wrong label must lose by so much before a sentence counts as learnt. */
const MARGIN = 4;

/** Outweighs whatever speaks for a name. */
const NO_NAME = 1 << 28;

/** Trains on the sources and returns the model file. */
export function trainNames(
  sources: readonly NameSource[],
  models: TaggingModels,
  gazetteers: Gazetteers,
  { epochs, scouting, pairs, orders, checkpoint }: NamesOptions,
): Uint8Array {
  const examples = sources.flatMap((source) => {
    const own = examplesOf(source, models, gazetteers);
    return Array.from({ length: source.weight }, () => own).flat();
  });
  const run = { ...perceptronOf(LABELS), examples: examples.length, epochs, scouting, most: pairs };
  const trained = Array.from({ length: orders }, (_, order) =>
    runEpochs({ ...run, order, checkpoint: { path: `${checkpoint.path}.${order}`, keep: true } }, (model, e) =>
      learn(model, examples[e]!),
    ),
  );
  return encodeNames(meanOf(trained.map((model) => model.averaged(ALL))));
}

function examplesOf({ sentences }: NameSource, models: TaggingModels, gazetteers: Gazetteers): Example[] {
  const buffer = new Int32Array(MOST_FEATURES);
  return groupByDocument(sentences).flatMap((group) => {
    const doc = tag(documentOf(group), models);
    const all = documentWords(doc, gazetteers);
    const traits = tokenTraits(doc, all, knownNames(doc.tokens, all.words, gazetteers));
    const place = new NamePlace(nameView(doc, all.words, traits, models.types));
    const candidates = nameCandidates(doc, all.words, traits);
    return doc.sentences.flatMap(({ firstToken, endToken }, s) => {
      if (group[s]!.isUnsure === true) return [];
      const features: number[] = [];
      const starts = [0];
      for (let i = firstToken; i < endToken; i++) {
        place.read(i, firstToken, endToken);
        const count = candidates[i] === 0 ? 0 : nameFeatures(place, buffer);
        for (let f = 0; f < count; f++) features.push(buffer[f]!);
        starts.push(features.length);
      }
      const spans = group[s]!.spans.filter(({ first, end }) =>
        candidates.subarray(firstToken + first, firstToken + end).every((candidate) => candidate === 1),
      );
      const gold = labelsOfSpans(spans, endToken - firstToken);
      return { features: Int32Array.from(features), starts: Uint32Array.from(starts), gold };
    });
  });
}

const before = new Int32Array(1);

/** One step: where another sequence scores as high as the right one, or within the margin, their features part. */
function learn(model: Perceptron, { features, starts, gold }: Example): number {
  const transitions = transitionScores(model);
  const emissions = new Int32Array(gold.length * LABELS).fill(MARGIN);
  for (let i = 0; i < gold.length; i++) {
    const scores = emissions.subarray(i * LABELS, (i + 1) * LABELS);
    const own = features.subarray(starts[i]!, starts[i + 1]!);
    scores[gold[i]!]! -= own.length === 0 ? -NO_NAME : MARGIN;
    model.score(own, own.length, scores);
  }
  const found = bestLabels(emissions, transitions, gold.length);
  let wrong = 0;
  for (let i = 0; i < gold.length; i++) {
    const own = features.subarray(starts[i]!, starts[i + 1]!);
    if (found[i] !== gold[i]) {
      wrong++;
      model.update(own, own.length, gold[i]!, 1);
      model.update(own, own.length, found[i]!, -1);
    }
    updateTransition(model, i === 0 ? 0 : gold[i - 1]!, gold[i]!, 1);
    updateTransition(model, i === 0 ? 0 : found[i - 1]!, found[i]!, -1);
  }
  model.tick();
  return wrong;
}

function updateTransition(model: Perceptron, label: number, next: number, delta: number): void {
  before[0] = transitionFeature(label);
  model.update(before, 1, next, delta);
}

function transitionScores(model: Perceptron): Int32Array {
  const scores = new Int32Array(LABELS * LABELS);
  for (let label = 0; label < LABELS; label++) {
    before[0] = transitionFeature(label);
    model.score(before, 1, scores.subarray(label * LABELS, (label + 1) * LABELS));
  }
  return scores;
}
