/**
 * Tags for training on: each part of the treebanks tagged by a tagger that has not seen it, so that the parser meets the same
 * mistakes in training as later (jackknifing).
 */
import type { Clusters } from '../../core/language/clusters/clusters.ts';
import { decodeTagger, type TaggerModel } from '../../core/language/tagger/model.ts';
import { tagWords } from '../../core/language/tagger/tag.ts';
import { wordTypes, type WordTypes } from '../../core/language/words/types.ts';
import type { Upos } from '../../core/model/doc.ts';
import type { TreebankSentence } from './conllu.ts';
import { trainTagger, type TaggerOptions } from './tagger-training.ts';

export interface PredictedTags {
  readonly upos: readonly Upos[];
  readonly xpos: readonly string[];
}

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

/** Tags every sentence by a tagger trained on the other parts. */
export function jackknife(
  sentences: readonly TreebankSentence[],
  clusters: Clusters,
  parts: number,
  options: TaggerOptions,
): PredictedTags[] {
  const types = wordTypes(clusters);
  const tags: PredictedTags[] = new Array<PredictedTags>(sentences.length);
  for (let part = 0; part < parts; part++) {
    console.log(`tagging part ${part + 1} of ${parts}`);
    const isHeldOut = (i: number) => i % parts === part;
    const model = decodeTagger(
      trainTagger(
        sentences.filter((_, i) => !isHeldOut(i)),
        clusters,
        options,
      ),
    );
    const heldOut = sentences.map((_, i) => i).filter(isHeldOut);
    predictTags(
      model,
      types,
      heldOut.map((i) => sentences[i]!),
    ).forEach((tagged, k) => (tags[heldOut[k]!] = tagged));
  }
  return tags;
}
