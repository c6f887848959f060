/**
 * `npm run lexicon` writes the lexicon's tables that come from packages: the committed bytes again, or with `--out FOLDER`
 * elsewhere. `npm run lexicon -- coverage FOLDER…` tells which frequent verbs and nouns between two actors have no frame.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { reportCoverage } from './coverage.ts';
import { distilLexicon, SUPPLEMENTS, type Supplements } from './distil.ts';

const LEXICON = join(dirname(fileURLToPath(import.meta.url)), '../../graph-data/lexicon');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: LEXICON }, least: { type: 'string', default: '3' } },
});
if (positionals[0] === 'coverage') process.stdout.write(reportCoverage(positionals.slice(1), Number(values.least)));
else distil(values.out);

function distil(out: string): void {
  const readJson = (name: string): unknown => JSON.parse(readFileSync(join(LEXICON, name), 'utf8'));
  const supplements = Object.fromEntries(Object.entries(SUPPLEMENTS).map(([key, name]) => [key, readJson(name)]));
  mkdirSync(out, { recursive: true });
  for (const { name, text } of distilLexicon(supplements as unknown as Supplements)) {
    writeFileSync(join(out, name), text);
    process.stdout.write(`${name}: ${Buffer.byteLength(text)} bytes\n`);
  }
}
