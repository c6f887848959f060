/** Trains the names model: a structured perceptron over a linear chain (Collins 2002), averaged, with a margin. */
import { tag, type Gazetteers, type LanguageModels } from '../../core/language/index.ts';
import { bestLabels, LABELS, labelsOfSpans } from '../../core/language/names/chain.ts';
import { nameView } from '../../core/language/names/atoms.ts';
import { MOST_FEATURES, nameFeatures } from '../../core/language/names/features.ts';
import { encodeNames, transitionFeature } from '../../core/language/names/model.ts';
import { tokenTraits } from '../../core/language/names/traits.ts';
import { documentOf, groupByDocument } from '../evaluate/name-data.ts';
import { runEpochs, type Checkpoint } from './epochs.ts';
import type { NameSource } from './names-data.ts';
import type { Perceptron, Pruning } from './perceptron.ts';

export interface NamesOptions {
  readonly epochs: number;
  readonly pruning: Pruning;
  readonly checkpoint?: Checkpoint;
}

type TaggingModels = Pick<LanguageModels, 'tagger' | 'types' | 'lemmas'>;

/** A sentence with its features, all tokens' in a row. */
interface Example {
  readonly features: Int32Array;
  /** Token `i` owns the features from `starts[i]` to `starts[i + 1]`. */
  readonly starts: Uint32Array;
  readonly gold: Uint8Array;
}

/** A wrong label must lose by so much before a sentence counts as learnt. */
const MARGIN = 4;

/** Trains on the sources and returns the model file. */
export function trainNames(
  sources: readonly NameSource[],
  models: TaggingModels,
  gazetteers: Gazetteers,
  { epochs, pruning, checkpoint }: NamesOptions,
): Uint8Array {
  const examples = sources.flatMap((source) => {
    const own = examplesOf(source, models, gazetteers);
    return Array.from({ length: source.weight }, () => own).flat();
  });
  const run = { labels: LABELS, examples: examples.length, epochs, checkpoint };
  const perceptron = runEpochs(run, (model, e) => learn(model, examples[e]!));
  return encodeNames(perceptron.averaged(pruning));
}

function examplesOf({ sentences }: NameSource, models: TaggingModels, gazetteers: Gazetteers): Example[] {
  const buffer = new Int32Array(MOST_FEATURES);
  return groupByDocument(sentences).flatMap((group) => {
    const doc = tag(documentOf(group), models);
    const view = nameView(doc, tokenTraits(doc, gazetteers), models.types);
    return doc.sentences.map(({ firstToken, endToken }, s) => {
      const features: number[] = [];
      const starts = [0];
      for (let i = firstToken; i < endToken; i++) {
        const count = nameFeatures(view, { token: i, first: firstToken, end: endToken }, buffer);
        for (let f = 0; f < count; f++) features.push(buffer[f]!);
        starts.push(features.length);
      }
      const gold = labelsOfSpans(group[s]!.spans, endToken - firstToken);
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
    scores[gold[i]!]! -= MARGIN;
    const own = features.subarray(starts[i]!, starts[i + 1]!);
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
