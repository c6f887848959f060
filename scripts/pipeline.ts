/** The stages with what they know of the language and the world, read from graph-data. */
import { readFileSync, readdirSync } from 'node:fs';
import { loadLexicon, type Lexicon } from '../core/extraction/index.ts';
import {
  createBatchReader,
  createReader,
  loadModels,
  MODEL_NAMES,
  type BatchReader,
  type ModelFiles,
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

/**
 * The files of the models, in memory that threads share: each would else hold all of them.
 * @throws Error if one is missing
 */
export function readModels(): ModelFiles {
  return Object.fromEntries(
    MODEL_NAMES.map((name) => [name, shared(readFileSync(new URL(`models/${name}.bin`, DATA)))]),
  );
}

function shared(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}

/**
 * @param models from `readModels`, here or in another thread
 * @throws Error if a file of the project's own data is missing or damaged
 */
export function loadPipeline(models: ModelFiles = readModels()): Pipeline {
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
