/**
 * Tags for training on: each part of the treebanks tagged by a tagger that has not seen it, so that the parser meets the same
 * mistakes in training as later (jackknifing).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Clusters } from '../../core/language/clusters/clusters.ts';
import { decodeTagger, type TaggerModel } from '../../core/language/tagger/model.ts';
import { tagWords } from '../../core/language/tagger/tag.ts';
import { wordTypes, type WordTypes } from '../../core/language/words/types.ts';
import { hashString } from '../../core/language/weights/hash.ts';
import type { Upos } from '../../core/model/doc.ts';
import type { TreebankSentence } from './conllu.ts';
import { trainTagger } from './tagger-training.ts';

export interface PredictedTags {
  readonly upos: readonly Upos[];
  readonly xpos: readonly string[];
}

/** As many as the tagger itself keeps, so that these know about as much. */
const PAIRS = 480_000;

/** Tags sentences by one tagger. */
export function predictTags(
  model: TaggerModel,
  types: WordTypes,
  sentences: readonly TreebankSentence[],
): PredictedTags[] {
  return sentences.map(({ forms }) => {
    const labels = [...tagWords(model, types, forms)];
    return { upos: labels.map((label) => model.upos[label]!), xpos: labels.map((label) => model.xpos[label]!) };
  });
}

/**
 * Tags every sentence by a tagger trained on the other parts.
 * @param checkpoint a file that keeps the tags of finished parts
 */
export function jackknife(
  sentences: readonly TreebankSentence[],
  clusters: Clusters,
  parts: number,
  checkpoint: string,
): PredictedTags[] {
  const types = wordTypes(clusters);
  const done = existsSync(checkpoint) ? (JSON.parse(readFileSync(checkpoint, 'utf8')) as PredictedTags[][]) : [];
  // Whole documents are held out: their names and subjects are as new to the tagger as those of tomorrow's news.
  const partOf = sentences.map(({ document }) => hashString(document) % parts);
  for (let part = done.length; part < parts; part++) {
    console.log(`tagging part ${part + 1} of ${parts}`);
    const others = sentences.filter((_, i) => partOf[i] !== part);
    const model = decodeTagger(trainTagger(others, clusters, { epochs: 4, scouting: 1, pairs: PAIRS }));
    done.push(
      predictTags(
        model,
        types,
        sentences.filter((_, i) => partOf[i] === part),
      ),
    );
    writeFileSync(checkpoint, JSON.stringify(done));
  }
  const next = new Array<number>(parts).fill(0);
  return partOf.map((part) => done[part]![next[part]!++]!);
}
