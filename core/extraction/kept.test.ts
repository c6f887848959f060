import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createReader, gazetteerData, loadGazetteers, loadModels, MODEL_NAMES } from '../language/index.ts';
import { articleId } from '../model/ids.ts';
import { resolveActors } from './extract.ts';
import { loadLexicon } from './index.ts';
import { argumentsOf } from './syntax/arguments.ts';
import { predicateAt } from './interactions/predicate.ts';
import { isVerb } from './tree.ts';
import { KeptSyntax } from './kept.ts';
import { obliquesOf } from './syntax/obliques.ts';

const DATA = new URL('../../graph-data/', import.meta.url);
const json = (file: string): unknown => JSON.parse(readFileSync(new URL(`lexicon/${file}`, DATA), 'utf8'));
const tables = readdirSync(new URL('lexicon/', DATA)).filter((file) => file.endsWith('.json'));
const lexicon = loadLexicon(Object.fromEntries(tables.map((file) => [file.slice(0, -5), json(file)])));
const models = Object.fromEntries(
  MODEL_NAMES.map((name) => [name, new Uint8Array(readFileSync(new URL(`models/${name}.bin`, DATA)))]),
);
const reader = createReader(loadModels(models), loadGazetteers(gazetteerData(json)));

const TEXT = `Peru, as Chile had announced, sent envoys to Bolivia on Monday. The envoys, led by Ana Quispe, vowed to defeat
the rebels and were received by the president in La Paz, who accused Brazil of arming them. Asked about the claim, Brazil's
minister said that the money Chile promised Peru had been spent on talks with Ecuador.`;

test('what is kept of a predicate is what would be found anew, whichever is asked for first', () => {
  const doc = reader({ id: articleId('a'), title: '', text: TEXT, published: '2024-05-06' });
  const { reading } = resolveActors(doc, lexicon);
  const upwards = [...doc.tokens.keys()];
  for (const order of [upwards, upwards.toReversed(), [...upwards, ...upwards]]) {
    const keeping = { ...reading, kept: new KeptSyntax() };
    for (const token of order) {
      expect(argumentsOf(keeping, token)).toEqual(argumentsOf(reading, token));
      expect(obliquesOf(keeping, token)).toEqual(obliquesOf(reading, token));
      const wordClass = isVerb(reading.tree, token) ? 'verb' : 'noun';
      expect(predicateAt(keeping, token, wordClass)).toEqual(predicateAt(reading, token, wordClass));
    }
  }
});
