/**
 * Scores the reading of English on the test splits of the treebanks.
 * usage: tsx scripts/evaluate/language.ts DATA
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadModels, MODEL_NAMES, type LanguageModels } from '../../core/language/index.ts';
import { TREEBANKS } from '../train/arguments.ts';
import { readTreebank } from '../train/conllu.ts';
import { scoreLemmas } from './lemmas.ts';
import { describeParsing, scoreParsing, type ParsingScores } from './parsing.ts';
import { scoreSegmentation, type SegmentationScores } from './segmentation.ts';

export interface LanguageScores {
  readonly treebank: string;
  /** From raw text. */
  readonly segmentation: SegmentationScores;
  /** On gold tokens, with predicted tags. */
  readonly parsing: ParsingScores;
  /** On gold tokens, with predicted tags: the share of all words. */
  readonly lemmas: number;
}

/** Scores tokens, sentences, tags and trees on the test split of each treebank in a data folder. */
export function scoreLanguage(data: string, models: LanguageModels): LanguageScores[] {
  return TREEBANKS.map(({ name, test }) => {
    const treebank = readTreebank(join(data, test));
    return {
      treebank: name,
      segmentation: scoreSegmentation(treebank),
      parsing: scoreParsing(treebank, models),
      lemmas: scoreLemmas(treebank, models),
    };
  });
}

/** One line of figures a treebank. */
export function describeLanguage({ treebank, segmentation, parsing, lemmas }: LanguageScores): string {
  const percent = (share: number) => (100 * share).toFixed(2);
  const { tokens, sentences } = segmentation;
  return `${treebank}: tokens ${percent(tokens.f1)}, sentences ${percent(sentences.f1)}, lemmas ${percent(lemmas)}, ${describeParsing(parsing)}`;
}

function main(data: string | undefined): void {
  if (data === undefined) {
    console.error('usage: tsx scripts/evaluate/language.ts DATA   (DATA holds the folders ud-english-ewt and gum)');
    process.exit(2);
  }
  const file = (name: string) => readFileSync(new URL(`../../graph-data/models/${name}.bin`, import.meta.url));
  const models = loadModels(Object.fromEntries(MODEL_NAMES.map((name) => [name, file(name)])));
  for (const scores of scoreLanguage(data, models)) console.log(describeLanguage(scores));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv[2]);
