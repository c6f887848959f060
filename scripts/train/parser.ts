/**
 * Trains the parser on EWT and GUM and writes parser.bin; the tagger must have been trained before.
 * usage: npm run parser -- DATA [--epochs N]
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { decodeClusters } from '../../core/language/clusters/clusters.ts';
import { decodeParser, encodeParser, withSure } from '../../core/language/parser/model.ts';
import { decodeTagger } from '../../core/language/tagger/model.ts';
import { wordTypes } from '../../core/language/words/types.ts';
import { describeParsing, scoreParsing } from '../evaluate/parsing.ts';
import { readTreebank, type TreebankSentence } from './conllu.ts';
import { readArguments, TREEBANKS } from './arguments.ts';
import { jackknife, predictTags } from './jackknife.ts';
import { modelPath } from './paths.ts';
import { keptSentences, trainingSentences } from './splits.ts';
import { trainParser } from './parser-training.ts';
import { parserMargins, sureContexts } from './sure-parsing.ts';

const PARTS = 4;
const ORDERS = 3;
const { data, epochs } = readArguments({ epochs: 11 });
const train = trainingSentences(data);
const clusters = decodeClusters(readFileSync(modelPath('clusters')));
const types = wordTypes(clusters);
const started = performance.now();
const tags = jackknife(train, clusters, PARTS, modelPath('tags.checkpoint'));
const trained = trainParser(train, tags, types, {
  epochs,
  scouting: 2,
  features: 560_000,
  orders: ORDERS,
  checkpoint: { path: modelPath('parser.checkpoint') },
});
for (let order = 0; order < ORDERS; order++) rmSync(`${modelPath('parser.checkpoint')}.${order}`);
rmSync(modelPath('tags.checkpoint'));
const tagger = decodeTagger(readFileSync(modelPath('tagger')));
const dev = keptSentences(data);
const asking = encodeParser(trained);
const model = decodeParser(asking);
const tagged = (sentences: readonly TreebankSentence[]) => ({ sentences, tags: predictTags(tagger, types, sentences) });
const contexts = sureContexts(model, types, tagged([...train, ...dev]));
const file = withSure(asking, parserMargins(model, types, tagged(dev)), contexts);
writeFileSync(modelPath('parser'), file);
console.log(
  `${Math.round((performance.now() - started) / 1000)} s; ${file.length} bytes, ${gzipSync(file).length} gzipped`,
);

const models = { types, tagger, parser: decodeParser(file) };
for (const { name, dev, test } of TREEBANKS) {
  for (const path of [dev, test]) {
    const treebank = readTreebank(join(data, path));
    console.log(`${name} ${path === dev ? 'dev' : 'test'}: ${describeParsing(scoreParsing(treebank, models))}`);
  }
}
