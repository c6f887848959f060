/**
 * Writes the lexicon's tables that come from packages. `npm run lexicon` gives the committed bytes again;
 * `npm run lexicon -- --out FOLDER` writes elsewhere.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { distilLexicon, SUPPLEMENTS, type Supplements } from './distil.ts';

const LEXICON = join(dirname(fileURLToPath(import.meta.url)), '../../graph-data/lexicon');

const { values } = parseArgs({ options: { out: { type: 'string', default: LEXICON } } });
const readJson = (name: string): unknown => JSON.parse(readFileSync(join(LEXICON, name), 'utf8'));
const supplements = Object.fromEntries(Object.entries(SUPPLEMENTS).map(([key, name]) => [key, readJson(name)]));

mkdirSync(values.out, { recursive: true });
for (const { name, text } of distilLexicon(supplements as unknown as Supplements)) {
  writeFileSync(join(values.out, name), text);
  process.stdout.write(`${name}: ${Buffer.byteLength(text)} bytes\n`);
}
