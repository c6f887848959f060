/** Trains the tagger: joint coarse and fine tags, averaged perceptron. */
import type { Clusters } from '../../core/language/clusters/clusters.ts';
import {
  MOST_FEATURES,
  sentenceTraits,
  tagFeatures,
  TagPlace,
  type TaggedWords,
} from '../../core/language/tagger/features.ts';
import { encodeTagger, type UsualLabel } from '../../core/language/tagger/model.ts';
import { indexOfLargest } from '../../core/language/tagger/tag.ts';
import { hashString } from '../../core/language/weights/hash.ts';
import { wordTypes, type WordTypes } from '../../core/language/words/types.ts';
import type { TreebankSentence } from './conllu.ts';
import { ALL, perceptronOf, type Perceptron } from './perceptron.ts';
import { runEpochs, type Checkpoint } from './epochs.ts';
import { meanOf } from './mean.ts';

export interface TaggerOptions {
  readonly epochs: number;
  readonly scouting: number;
  readonly pairs: number;
  /** So many taggers learn the same features in other orders; their mean is better than any of them. */
  readonly orders?: number;
  readonly checkpoint?: Checkpoint;
}

const labelOf = ({ upos, xpos }: TreebankSentence, i: number): string => `${upos[i]!} ${xpos[i]!}`;

/** The right label must win by so much, about one correction's worth: this alone is worth 0.8 points. */
const MARGIN = 100;
/** Pairs of tags seen less often are mistakes of the annotation. */
const RAREST_LABEL = 4;
/** A word's usual label is known if it was seen so often. */
const USUAL_SEEN = 5;
/** A word is certain if it was seen so often and, but for so few, always with one tag. */
const CERTAIN_SEEN = 40;
const CERTAIN_SHARE = 0.998;
/** A word that was seen so often can only have the labels that it had. */
const FAMILIAR_SEEN = 50;
/** A rare word can only have the labels that rare words had so often. */
const RARE_LABEL_SEEN = 10;

/** Trains on sentences and returns the model file. */
export function trainTagger(
  sentences: readonly TreebankSentence[],
  clusters: Clusters,
  { epochs, scouting, pairs, orders = 1, checkpoint }: TaggerOptions,
): Uint8Array {
  const labels = labelsOf(sentences);
  const indexOf = new Map(labels.map((label, i) => [label, i]));
  const seen = labelsSeen(sentences, indexOf);
  const usual = usualLabels(seen);
  const types = wordTypes(clusters);
  const examples = sentences.map((sentence) => exampleOf(sentence, types, usual, indexOf));
  const learner = new Learner(labels.length);
  const trained = Array.from({ length: orders }, (_, order) =>
    runEpochs(
      {
        ...perceptronOf(labels.length),
        examples: examples.length,
        epochs,
        scouting,
        order,
        most: pairs,
        checkpoint: checkpoint && { path: `${checkpoint.path}.${order}`, keep: true },
      },
      (model, e) => learner.learn(model, examples[e]!),
    ).averaged(ALL),
  );
  return encodeTagger(labels, meanOf(trained), usual, possibleOfRare(seen));
}

interface Example extends TaggedWords {
  readonly certain: readonly boolean[];
  /** -1 for a label too rare to learn. */
  readonly gold: readonly number[];
}

function exampleOf(
  sentence: TreebankSentence,
  types: WordTypes,
  usual: ReadonlyMap<number, UsualLabel>,
  indexOf: ReadonlyMap<string, number>,
): Example {
  const words = sentence.forms.map(types);
  const known = words.map(({ form }) => usual.get(form));
  return {
    words,
    traits: sentenceTraits(sentence.forms),
    usual: Int16Array.from(known, (word) => word?.label ?? -1),
    certain: known.map((word) => word?.certain === true),
    gold: sentence.forms.map((_, i) => indexOf.get(labelOf(sentence, i)) ?? -1),
  };
}

class Learner {
  private readonly features = new Int32Array(MOST_FEATURES);
  private readonly scores: Int32Array;

  constructor(labels: number) {
    this.scores = new Int32Array(labels);
  }

  /** Tags a sentence as the model would, and corrects each label that does not win by the margin. */
  learn(model: Perceptron, example: Example): number {
    const place = new TagPlace(example);
    let wrong = 0;
    for (let i = 0; i < example.words.length; i++) {
      let label = example.usual[i]!;
      if (!example.certain[i]) {
        const count = tagFeatures(place, this.features);
        this.scores.fill(0);
        model.score(this.features, count, this.scores);
        label = indexOfLargest(this.scores);
        if (this.correct(model, count, example.gold[i]!)) wrong++;
      }
      model.tick();
      place.step(label);
    }
    return wrong;
  }

  private correct(model: Perceptron, count: number, gold: number): boolean {
    if (gold === -1) return false;
    const { features, scores } = this;
    const rival = strongestRival(scores, gold);
    if (scores[rival]! + MARGIN <= scores[gold]!) return false;
    model.update(features, count, gold, 1);
    model.update(features, count, rival, -1);
    return true;
  }
}

/** The label with the largest score among all but the right one. */
function strongestRival(scores: Int32Array, right: number): number {
  let best = right === 0 ? 1 : 0;
  for (let i = 0; i < scores.length; i++) if (i !== right && scores[i]! > scores[best]!) best = i;
  return best;
}

function labelsOf(sentences: readonly TreebankSentence[]): string[] {
  const seen = new Map<string, number>();
  for (const sentence of sentences) {
    sentence.forms.forEach((_, i) => seen.set(labelOf(sentence, i), (seen.get(labelOf(sentence, i)) ?? 0) + 1));
  }
  return [...seen.keys()].filter((label) => seen.get(label)! >= RAREST_LABEL).sort();
}

/** How often each form had which label; labels too rare to learn count as -1. */
type LabelsSeen = ReadonlyMap<string, ReadonlyMap<number, number>>;

function labelsSeen(sentences: readonly TreebankSentence[], indexOf: ReadonlyMap<string, number>): LabelsSeen {
  const seen = new Map<string, Map<number, number>>();
  for (const sentence of sentences) {
    sentence.forms.forEach((form, i) => {
      const label = indexOf.get(labelOf(sentence, i)) ?? -1;
      const labels = seen.get(form) ?? new Map<number, number>();
      seen.set(form, labels.set(label, (labels.get(label) ?? 0) + 1));
    });
  }
  return seen;
}

const totalOf = (labels: ReadonlyMap<number, number>): number =>
  [...labels.values()].reduce((sum, count) => sum + count, 0);

const ascending = (labels: Iterable<number>): number[] =>
  [...labels].filter((label) => label !== -1).sort((a, b) => a - b);

function usualLabels(seen: LabelsSeen): ReadonlyMap<number, UsualLabel> {
  const all = ascending(new Set([...seen.values()].flatMap((labels) => [...labels.keys()])));
  const usual = new Map<number, UsualLabel>();
  for (const [form, labels] of seen) {
    const total = totalOf(labels);
    const [label, count] = [...labels].sort(([, a], [, b]) => b - a)[0]!;
    if (total < USUAL_SEEN || label === -1) continue;
    const certain = total >= CERTAIN_SEEN && count >= CERTAIN_SHARE * total;
    const possible = total < FAMILIAR_SEEN ? all : ascending(labels.keys());
    usual.set(hashString(form.replace(/’/g, "'")) | 0, { label, certain, possible });
  }
  return usual;
}

/** The labels that words had often enough that have no usual one. */
function possibleOfRare(seen: LabelsSeen): number[] {
  const counts = new Map<number, number>();
  for (const labels of seen.values()) {
    if (totalOf(labels) >= USUAL_SEEN) continue;
    for (const [label, count] of labels) counts.set(label, (counts.get(label) ?? 0) + count);
  }
  return ascending([...counts].filter(([, count]) => count >= RARE_LABEL_SEEN).map(([label]) => label));
}
