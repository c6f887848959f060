/** The stages with what they know of the language and the world, read from graph-data. */
import { readFileSync, readdirSync } from 'node:fs';
import { loadLexicon, type Lexicon } from '../core/extraction/index.ts';
import {
  createBatchReader,
  createReader,
  loadModels,
  MODEL_NAMES,
  type BatchReader,
  type Reader,
} from '../core/language/index.ts';
import { readGazetteers } from './lexicon/read.ts';

export interface Pipeline {
  readonly reader: Reader;
  /** Reads several articles in less time than one after the other. */
  readonly readAll: BatchReader;
  readonly lexicon: Lexicon;
}

const DATA = new URL('../graph-data/', import.meta.url);

/** @throws Error if a file of the project's own data is missing or damaged */
export function loadPipeline(): Pipeline {
  const models = Object.fromEntries(
    MODEL_NAMES.map((name) => [name, new Uint8Array(readFileSync(new URL(`models/${name}.bin`, DATA)))]),
  );
  const known = [loadModels(models), readGazetteers()] as const;
  return { reader: createReader(...known), readAll: createBatchReader(...known), lexicon: readLexicon() };
}

/**
 * The lexicon alone, for what needs no models.
 * @throws Error if a file of it is missing or damaged
 */
export function readLexicon(): Lexicon {
  const tables = readdirSync(new URL('lexicon/', DATA)).filter((file) => file.endsWith('.json'));
  const lexicon = Object.fromEntries(
    tables.map((file) => [
      file.slice(0, -'.json'.length),
      JSON.parse(readFileSync(new URL(`lexicon/${file}`, DATA), 'utf8')) as unknown,
    ]),
  );
  return loadLexicon(lexicon);
}
