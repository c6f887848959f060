/**
 * Trains the tagger on EWT and GUM and writes tagger.bin.
 * usage: npm run tagger -- DATA [--epochs N]
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { decodeClusters } from '../../core/language/clusters/clusters.ts';
import { decodeTagger, withSureMargin } from '../../core/language/tagger/model.ts';
import { tagWords } from '../../core/language/tagger/tag.ts';
import { wordTypes } from '../../core/language/words/types.ts';
import { readTreebank, type TreebankSentence } from './conllu.ts';
import { readArguments, TREEBANKS } from './arguments.ts';
import { modelPath } from './paths.ts';
import { keptSentences, trainingSentences } from './splits.ts';
import { taggerMargin } from './sure-margins.ts';
import { trainTagger } from './tagger-training.ts';

const ORDERS = 5;
const { data, epochs } = readArguments({ epochs: 10 });
const train = trainingSentences(data);
const clusters = decodeClusters(readFileSync(modelPath('clusters')));
const started = performance.now();
const trained = trainTagger(train, clusters, {
  epochs,
  scouting: 3,
  pairs: 480_000,
  orders: ORDERS,
  checkpoint: { path: modelPath('tagger.checkpoint') },
});
for (let order = 0; order < ORDERS; order++) rmSync(`${modelPath('tagger.checkpoint')}.${order}`);
const types = wordTypes(clusters);
const file = withSureMargin(trained, taggerMargin(decodeTagger(trained), keptSentences(data), types));
writeFileSync(modelPath('tagger'), file);
console.log(
  `${Math.round((performance.now() - started) / 1000)} s; ${file.length} bytes, ${gzipSync(file).length} gzipped`,
);

const model = decodeTagger(file);
for (const { name, dev, test } of TREEBANKS) {
  report(`${name} dev`, readTreebank(join(data, dev)));
  report(`${name} test`, readTreebank(join(data, test)));
}

function report(name: string, sentences: readonly TreebankSentence[]): void {
  let words = 0;
  let upos = 0;
  let xpos = 0;
  for (const sentence of sentences) {
    tagWords(model, types, sentence.forms).forEach((label, i) => {
      words++;
      if (model.upos[label] === sentence.upos[i]) upos++;
      if (model.xpos[label] === sentence.xpos[i]) xpos++;
    });
  }
  console.log(`${name}: UPOS ${(upos / words).toFixed(4)}, XPOS ${(xpos / words).toFixed(4)} of ${words} words`);
}
