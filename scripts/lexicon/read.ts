/** The lexicon's tables of names, read from their files. */
import { readFileSync } from 'node:fs';
import { gazetteerData, loadGazetteers, type Gazetteers } from '../../core/language/gazetteers/index.ts';

/** @throws Error if a file is missing or says what the lexicon's schema does not allow */
export function readGazetteers(): Gazetteers {
  const readJson = (file: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../graph-data/lexicon/${file}`, import.meta.url), 'utf8'));
  return loadGazetteers(gazetteerData(readJson));
}
