/** Trains the tagger: joint coarse and fine tags, averaged perceptron. */
import type { Clusters } from '../../core/language/clusters/clusters.ts';
import { ATOMS, atomsOf, sentenceTraits } from '../../core/language/tagger/atoms.ts';
import { encodeTagger } from '../../core/language/tagger/model.ts';
import { indexOfLargest } from '../../core/language/tagger/tag.ts';
import { FEATURES } from '../../core/language/tagger/templates.ts';
import { hashString } from '../../core/language/weights/hash.ts';
import { allFeatures } from '../../core/language/weights/scorer.ts';
import { wordTypes } from '../../core/language/words/types.ts';
import type { TreebankSentence } from './conllu.ts';
import { ALL, type Perceptron } from './perceptron.ts';
import { runEpochs, type Checkpoint } from './epochs.ts';

export interface TaggerOptions {
  readonly epochs: number;
  readonly scouting: number;
  readonly pairs: number;
  readonly checkpoint?: Checkpoint;
}

const labelOf = ({ upos, xpos }: TreebankSentence, i: number): string => `${upos[i]!} ${xpos[i]!}`;

/** The right label must win by so much, about one correction's worth: this alone is worth 0.8 points. */
const MARGIN = 100;
/** Pairs of tags seen less often are mistakes of the annotation. */
const RAREST_LABEL = 4;
/** A word is certain if it was seen so often and, but for so few, always with one tag. */
const CERTAIN_SEEN = 40;
const CERTAIN_SHARE = 0.998;

/** Trains on sentences and returns the model file. */
export function trainTagger(
  sentences: readonly TreebankSentence[],
  clusters: Clusters,
  { epochs, scouting, pairs, checkpoint }: TaggerOptions,
): Uint8Array {
  const labels = labelsOf(sentences);
  const indexOf = new Map(labels.map((label, i) => [label, i]));
  const certain = certainWords(sentences, indexOf);
  const types = wordTypes(clusters);
  const examples = sentences.map((sentence) => ({
    words: sentence.forms.map(types),
    traits: sentenceTraits(sentence.forms),
    gold: sentence.forms.map((_, i) => indexOf.get(labelOf(sentence, i)) ?? -1),
  }));
  const table = allFeatures(FEATURES);
  const atoms = new Int32Array(ATOMS.length);
  const features = new Int32Array(table.count);
  const scores = new Int32Array(labels.length);
  const perceptron = runEpochs(
    { labels: labels.length, examples: examples.length, epochs, scouting, pairs, checkpoint },
    (model, e) => {
      const { words, traits, gold } = examples[e]!;
      let last = -1;
      let secondLast = -1;
      let wrong = 0;
      words.forEach((word, i) => {
        let label = certain.get(word.form) ?? -1;
        if (label === -1) {
          atomsOf(words, i, last, secondLast, traits, atoms);
          table.collect(atoms, features);
          label = predict(model, features, scores);
          if (gold[i] !== -1) {
            const rival = strongestRival(scores, gold[i]!);
            if (scores[rival]! + MARGIN > scores[gold[i]!]!) {
              model.update(features, table.count, gold[i]!, 1);
              model.update(features, table.count, rival, -1);
              wrong++;
            }
          }
        }
        model.tick();
        secondLast = last;
        last = label;
      });
      return wrong;
    },
  );
  return encodeTagger(labels, perceptron.averaged(ALL), certain);
}

/** The label with the largest score among all but the right one. */
function strongestRival(scores: Int32Array, right: number): number {
  let best = right === 0 ? 1 : 0;
  for (let i = 0; i < scores.length; i++) if (i !== right && scores[i]! > scores[best]!) best = i;
  return best;
}

function predict(model: Perceptron, features: Int32Array, scores: Int32Array): number {
  scores.fill(0);
  model.score(features, features.length, scores);
  return indexOfLargest(scores);
}

function labelsOf(sentences: readonly TreebankSentence[]): string[] {
  const seen = new Map<string, number>();
  for (const sentence of sentences) {
    sentence.forms.forEach((_, i) => seen.set(labelOf(sentence, i), (seen.get(labelOf(sentence, i)) ?? 0) + 1));
  }
  return [...seen.keys()].filter((label) => seen.get(label)! >= RAREST_LABEL).sort();
}

function certainWords(
  sentences: readonly TreebankSentence[],
  indexOf: ReadonlyMap<string, number>,
): ReadonlyMap<number, number> {
  const seen = new Map<string, Map<string, number>>();
  for (const sentence of sentences) {
    sentence.forms.forEach((form, i) => {
      const tags = seen.get(form) ?? new Map<string, number>();
      seen.set(form, tags.set(labelOf(sentence, i), (tags.get(labelOf(sentence, i)) ?? 0) + 1));
    });
  }
  const certain = new Map<number, number>();
  for (const [form, tags] of seen) {
    const total = [...tags.values()].reduce((sum, count) => sum + count, 0);
    const [label, count] = [...tags].sort(([, a], [, b]) => b - a)[0]!;
    const index = indexOf.get(label);
    if (total >= CERTAIN_SEEN && count >= CERTAIN_SHARE * total && index !== undefined) {
      certain.set(hashString(form.replace(/’/g, "'")), index);
    }
  }
  return certain;
}
