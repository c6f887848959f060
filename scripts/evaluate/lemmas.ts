/** Lemmas on gold tokens with predicted tags, against a treebank's. */
import type { LanguageModels } from '../../core/language/index.ts';
import { tagWords } from '../../core/language/tagger/tag.ts';
import type { TreebankSentence } from '../train/conllu.ts';

/** The share of a treebank's words whose lemma is found, capitals included. */
export function scoreLemmas(
  treebank: readonly TreebankSentence[],
  { types, tagger, lemmas }: Pick<LanguageModels, 'types' | 'tagger' | 'lemmas'>,
): number {
  let words = 0;
  let right = 0;
  for (const sentence of treebank) {
    tagWords(tagger, types, sentence.forms).forEach((label, i) => {
      words++;
      const lemma = lemmas(sentence.forms[i]!, tagger.upos[label]!, tagger.xpos[label]!);
      if (lemma === sentence.lemmas[i]) right++;
    });
  }
  return right / Math.max(1, words);
}
