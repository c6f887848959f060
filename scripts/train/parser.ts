/**
 * Trains the parser on EWT and GUM and writes parser.bin; the tagger must have been trained before.
 * usage: npm run parser -- DATA [--epochs N]
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { decodeClusters } from '../../core/language/clusters/clusters.ts';
import { decodeParser } from '../../core/language/parser/model.ts';
import { decodeTagger } from '../../core/language/tagger/model.ts';
import { wordTypes } from '../../core/language/words/types.ts';
import { describeParsing, scoreParsing } from '../evaluate/parsing.ts';
import { readTreebank } from './conllu.ts';
import { readArguments, TREEBANKS } from './arguments.ts';
import { jackknife } from './jackknife.ts';
import { withHeadlines } from './headlines.ts';
import { modelPath } from './paths.ts';
import { trainParser } from './parser-training.ts';

const PARTS = 4;
const { data, epochs } = readArguments({ epochs: 7 });
const train = withHeadlines(TREEBANKS.flatMap(({ train }) => readTreebank(join(data, train))));
const clusters = decodeClusters(readFileSync(modelPath('clusters')));
const types = wordTypes(clusters);
const started = performance.now();
const tags = jackknife(train, clusters, PARTS, modelPath('tags.checkpoint'));
const file = trainParser(train, tags, types, {
  epochs,
  scouting: 3,
  pairs: 850_000,
  checkpoint: { path: modelPath('parser.checkpoint') },
});
rmSync(modelPath('tags.checkpoint'));
writeFileSync(modelPath('parser'), file);
console.log(
  `${Math.round((performance.now() - started) / 1000)} s; ${file.length} bytes, ${gzipSync(file).length} gzipped`,
);

const models = { types, tagger: decodeTagger(readFileSync(modelPath('tagger'))), parser: decodeParser(file) };
for (const { name, dev, test } of TREEBANKS) {
  for (const path of [dev, test]) {
    const treebank = readTreebank(join(data, path));
    console.log(`${name} ${path === dev ? 'dev' : 'test'}: ${describeParsing(scoreParsing(treebank, models))}`);
  }
}
