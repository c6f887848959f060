import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articleId } from '../model/ids.ts';
import { gazetteerData, loadGazetteers } from './gazetteers/index.ts';
import { createBatchReader, createReader, endOfBatch, loadModels, MODEL_NAMES } from './index.ts';

const DATA = new URL('../../graph-data/', import.meta.url);
const models = loadModels(
  Object.fromEntries(MODEL_NAMES.map((name) => [name, readFileSync(new URL(`models/${name}.bin`, DATA))])),
);
const gazetteers = loadGazetteers(
  gazetteerData((file) => JSON.parse(readFileSync(new URL(`lexicon/${file}`, DATA), 'utf8')) as unknown),
);

test('articles that are read together read as each alone', () => {
  const articles = ['Chile thanked Peru. Anna Berg left.', '', 'OSLO — Peru left.', 'Lenk met her.'].map((text, i) => ({
    id: articleId(String(i)),
    title: '',
    text,
  }));
  const together = createBatchReader(models, gazetteers)(articles);
  expect(together).toEqual(articles.map(createReader(models, gazetteers)));
});

test.each([
  ['as many as a batch may hold', new Array<number>(40).fill(100), 0, 16],
  ['to the last article', [100, 100, 100], 1, 3],
  ['before what would make it too long', [60_000, 30_000, 20_000, 100], 0, 2],
  ['behind a first one that is too long by itself', [900_000, 100], 0, 1],
  ['nowhere where there is nothing', [], 0, 0],
])('a batch goes %s', (_, lengths, first, end) => {
  const articles = lengths.map((length) => ({ text: 'x'.repeat(length) }));
  expect(endOfBatch(articles, first)).toBe(end);
});
