/**
 * Trains the names model and writes names.bin.
 * usage: npm run names -- DATA [--epochs N]
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { decodeClusters } from '../../core/language/clusters/clusters.ts';
import { decodeLemmas, lemmatizer } from '../../core/language/lemmas/lemmatize.ts';
import { decodeTagger } from '../../core/language/tagger/model.ts';
import { wordTypes } from '../../core/language/words/types.ts';
import { readGazetteers } from '../lexicon/read.ts';
import { readArguments } from './arguments.ts';
import { nameSources } from './names-data.ts';
import { trainNames } from './names-training.ts';
import { modelPath } from './paths.ts';

const ORDERS = 3;
const { data, epochs } = readArguments({ epochs: 7 });
const read = (name: string): Uint8Array => readFileSync(modelPath(name));
const models = {
  types: wordTypes(decodeClusters(read('clusters'))),
  lemmas: lemmatizer(decodeLemmas(read('lemmas'))),
  tagger: decodeTagger(read('tagger')),
};
const gazetteers = readGazetteers();
const sources = nameSources(data, gazetteers.parts.titles);
for (const { name, sentences } of sources) {
  const names = sentences.reduce((sum, { spans }) => sum + spans.length, 0);
  console.log(`${name}: ${sentences.length} sentences, ${names} names`);
}
const started = performance.now();
const file = trainNames(sources, models, gazetteers, {
  epochs,
  pruning: { minUpdates: 3, minWeight: 0.02 },
  orders: ORDERS,
  checkpoint: { path: modelPath('names.checkpoint') },
});
for (let order = 0; order < ORDERS; order++) rmSync(`${modelPath('names.checkpoint')}.${order}`);
writeFileSync(modelPath('names'), file);
const seconds = Math.round((performance.now() - started) / 1000);
console.log(`${seconds} s; ${file.length} bytes, ${gzipSync(file).length} gzipped`);
