/** The reading of English on the test splits of the data: everything from tokens to names, in one report. */
import { existsSync, readFileSync } from 'node:fs';
import { loadModels, MODEL_NAMES } from '../../core/language/index.ts';
import { readGazetteers } from '../lexicon/read.ts';
import { loadPipeline } from '../pipeline.ts';
import { scoreCoreference, type CoreferenceScores } from './coreference.ts';
import { scoreLanguage } from './language.ts';
import { testSets } from './name-data.ts';
import { nameFinder, scoreNames, type NameScores } from './name-scores.ts';

/** Figures of one treebank by their names; F1 or shares, between 0 and 1. */
export type LanguageFigures = Readonly<Record<(typeof LANGUAGE_FIGURES)[number], number>>;

/** In the order of the table. */
export const LANGUAGE_FIGURES = [
  'tokens',
  'sentences',
  'upos',
  'xpos',
  'lemmas',
  'uas',
  'las',
  'nsubj',
  'obj',
] as const;

export interface ReadingReport {
  readonly language: Readonly<Record<string, LanguageFigures>>;
  readonly names: readonly NameScores[];
  readonly pronouns: readonly CoreferenceScores[];
}

/** Scores the shipped models on a data folder; undefined where the folder is not there. */
export function scoreReading(data: string): ReadingReport | undefined {
  if (!existsSync(data)) return undefined;
  const file = (name: string) => readFileSync(new URL(`../../graph-data/models/${name}.bin`, import.meta.url));
  const models = loadModels(Object.fromEntries(MODEL_NAMES.map((name) => [name, file(name)])));
  const language = scoreLanguage(data, models).map(({ treebank, segmentation, parsing, lemmas }) => {
    const { upos, xpos, uas, las, relations } = parsing;
    const [tokens, sentences] = [segmentation.tokens.f1, segmentation.sentences.f1];
    const [nsubj, obj] = [relations.get('nsubj')?.f1 ?? 0, relations.get('obj')?.f1 ?? 0];
    return [treebank, { tokens, sentences, upos, xpos, lemmas, uas, las, nsubj, obj }] as const;
  });
  const namesOf = nameFinder(models, readGazetteers());
  const names = testSets(data)
    .filter(({ name }) => !name.endsWith('dev'))
    .map((set) => scoreNames(set, namesOf));
  return { language: Object.fromEntries(language), names, pronouns: scoreCoreference(data, loadPipeline()) };
}
