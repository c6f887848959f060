/**
 * Trains the names model and writes names.bin.
 * usage: npm run names -- DATA [--epochs N]
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { decodeClusters } from '../../core/language/clusters/clusters.ts';
import { decodeLemmas, lemmatizer } from '../../core/language/lemmas/lemmatize.ts';
import { decodeNames } from '../../core/language/names/model.ts';
import { decodeTagger } from '../../core/language/tagger/model.ts';
import { wordTypes } from '../../core/language/words/types.ts';
import { readGazetteers } from '../lexicon/read.ts';
import { readArguments, TREEBANKS } from './arguments.ts';
import { readTreebank } from './conllu.ts';
import { withInventedNames } from './invented-names.ts';
import { nameSources, type NameSource } from './names-data.ts';
import { trainNames, type NamesOptions } from './names-training.ts';
import { modelPath } from './paths.ts';
import { selfLabelled } from './self-labelled.ts';

const ORDERS = 5;
/** Sources whose sentences come a second time with invented names: those in whole sentences of well-kept prose. */
const INVENTED = /^(?:wikigold|crossner politics|gum|uner ewt dev)$/u;
const { data, epochs } = readArguments({ epochs: 7 });
const read = (name: string): Uint8Array => readFileSync(modelPath(name));
const models = {
  types: wordTypes(decodeClusters(read('clusters'))),
  lemmas: lemmatizer(decodeLemmas(read('lemmas'))),
  tagger: decodeTagger(read('tagger')),
};
const gazetteers = readGazetteers();
const started = performance.now();
const annotated = nameSources(data, gazetteers.parts.titles);
const taught = ewtNames();
const invented = [...annotated, taught].flatMap(({ name, sentences }, i): NameSource[] =>
  INVENTED.test(name)
    ? [{ name: `${name} invented`, weight: 1, sentences: withInventedNames(sentences, gazetteers, i + 1) }]
    : [],
);
const sources = [...annotated, taught, ...invented];
for (const { name, sentences } of sources) {
  const names = sentences.reduce((sum, { spans }) => sum + spans.length, 0);
  console.log(`${name}: ${sentences.length} sentences, ${names} names`);
}
const file = trained('names', sources, { epochs, orders: ORDERS });
rmSync(`${checkpointOf('names-teacher')}.0`);
for (let order = 0; order < ORDERS; order++) rmSync(`${checkpointOf('names')}.${order}`);
writeFileSync(modelPath('names'), file);
const seconds = Math.round((performance.now() - started) / 1000);
console.log(`${seconds} s; ${file.length} bytes, ${gzipSync(file).length} gzipped`);

function checkpointOf(model: string): string {
  return modelPath(`${model}.checkpoint`);
}

/** The training split of EWT has trees and no names: those that a model of the annotated sets finds there. */
function ewtNames(): NameSource {
  const file = trained('names-teacher', annotated, { epochs, orders: 1 });
  const treebank = readTreebank(join(data, TREEBANKS[0].train));
  const teacher = { types: models.types, names: decodeNames(file) };
  return { name: 'ewt self-labelled', weight: 1, sentences: selfLabelled(treebank, teacher, gazetteers) };
}

function trained(
  name: string,
  sources: readonly NameSource[],
  passes: Pick<NamesOptions, 'epochs' | 'orders'>,
): Uint8Array {
  const options = { ...passes, scouting: 3, pairs: 500_000, checkpoint: { path: checkpointOf(name) } };
  return trainNames(sources, models, gazetteers, options);
}
