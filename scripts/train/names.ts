/**
 * Trains the names model and writes names.bin.
 * usage: npm run names -- DATA [--epochs N]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { loadModels, MODEL_NAMES } from '../../core/language/index.ts';
import { readGazetteers } from '../lexicon/read.ts';
import { readArguments } from './arguments.ts';
import { nameSources } from './names-data.ts';
import { trainNames } from './names-training.ts';
import { modelPath } from './paths.ts';

const { data, epochs } = readArguments({ epochs: 8 });
const models = loadModels(Object.fromEntries(MODEL_NAMES.map((name) => [name, readFileSync(modelPath(name))])));
const sources = nameSources(data);
for (const { name, sentences } of sources) {
  const names = sentences.reduce((sum, { spans }) => sum + spans.length, 0);
  console.log(`${name}: ${sentences.length} sentences, ${names} names`);
}
const started = performance.now();
const file = trainNames(sources, models, readGazetteers(), {
  epochs,
  pruning: { minUpdates: 3, minWeight: 0.02 },
  checkpoint: { path: modelPath('names.checkpoint') },
});
writeFileSync(modelPath('names'), file);
const seconds = Math.round((performance.now() - started) / 1000);
console.log(`${seconds} s; ${file.length} bytes, ${gzipSync(file).length} gzipped`);
