import { decodeClusters } from './clusters/clusters.ts';
import { decodeLemmas, lemmatizer, type Lemmatizer } from './lemmas/lemmatize.ts';
import { decodeNames, type NamesModel } from './names/model.ts';
import { decodeParser, type ParserModel } from './parser/model.ts';
import { decodeTagger, type TaggerModel } from './tagger/model.ts';
import { wordTypes, type WordTypes } from './words/types.ts';

/** Raw bytes of `graph-data/models/*.bin` by their name without the ending. */
export type ModelFiles = Readonly<Record<string, Uint8Array>>;

/** The files that reading English needs. */
export const MODEL_NAMES = ['clusters', 'lemmas', 'tagger', 'parser', 'names'] as const;

export interface LanguageModels {
  readonly types: WordTypes;
  readonly lemmas: Lemmatizer;
  readonly tagger: TaggerModel;
  readonly parser: ParserModel;
  readonly names: NamesModel;
}

/**
 * Unpacks trained weights.
 * @throws Error on a missing file or damaged bytes
 */
export function loadModels(files: ModelFiles): LanguageModels {
  const file = (name: (typeof MODEL_NAMES)[number]): Uint8Array => {
    const bytes = files[name];
    if (bytes === undefined) throw new Error(`The model file ${name}.bin is missing.`);
    return bytes;
  };
  return {
    types: wordTypes(decodeClusters(file('clusters'))),
    lemmas: lemmatizer(decodeLemmas(file('lemmas'))),
    tagger: decodeTagger(file('tagger')),
    parser: decodeParser(file('parser')),
    names: decodeNames(file('names')),
  };
}
