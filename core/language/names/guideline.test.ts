import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gazetteerData, loadGazetteers } from '../gazetteers/gazetteers.ts';
import { titleEnd } from './guideline.ts';

const readJson = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../graph-data/lexicon/${file}`, import.meta.url), 'utf8'));
const gazetteers = loadGazetteers(gazetteerData(readJson));

test.each([
  ['Minister Okafor', 1],
  ['Deputy Prime Minister Okafor', 3],
  ['Vice - President Okafor', 3],
  ['Deputy Secretary - General Okafor', 4],
  ['Deputy Okafor', 1],
  ['Vice Okafor', 0],
  ['Okafor', 0],
  ['', 0],
])('the title that "%s" starts with has %i tokens', (words, expected) => {
  const texts = words === '' ? [] : words.split(' ');
  const tokens = texts.map((text) => ({ text, start: 0, end: 0 }));
  expect(titleEnd(tokens, 0, tokens.length, gazetteers)).toBe(expected);
});
