import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gazetteerData, loadGazetteers } from '../gazetteers/gazetteers.ts';
import { tokenizeText } from '../tokens/tokenize.ts';
import { amendSpan, withGluedParts } from './amend.ts';
import type { NameSpan } from './spans.ts';

const readJson = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../graph-data/lexicon/${file}`, import.meta.url), 'utf8'));
const gazetteers = loadGazetteers(gazetteerData(readJson));

/** What is left of the words from `first` of a text, which a model took for one name of a type, and of which type it is. */
function amended(text: string, type: NameSpan['type'], first = 0): string {
  const tokens = tokenizeText(text);
  const knownAt = (token: number) => gazetteers.phrases.longestAt(tokens, token);
  const span = { firstToken: first, endToken: tokens.length, type, rule: 'model:names' };
  const cut = amendSpan(span, { tokens, gazetteers, knownAt, upos: tokens.map(() => 'PROPN') });
  const words = tokens.slice(cut.firstToken, cut.endToken).map((token) => token.text);
  return `${words.join(' ')}/${cut.type}`;
}

describe('a day is no part of a name', () => {
  test.each([
    ['Friday Orion Motor Company', 'organization', 'Orion Motor Company/organization'],
    ['Orion Motor Company on Friday', 'organization', 'Orion Motor Company/organization'],
    ['Baltic Union on Monday', 'organization', 'Baltic Union/organization'],
    ['Ana Lind on Sunday', 'person', 'Ana Lind/person'],
    ['Orion Motor Company', 'organization', 'Orion Motor Company/organization'],
    ['Vadstena Wednesday', 'organization', 'Vadstena Wednesday/organization'],
  ] as const)('%s', (text, type, expected) => {
    expect(amended(text, type)).toBe(expected);
  });
});

describe('a title in front of a person is no part of a name', () => {
  test.each([
    ['President Lindqvist', 'organization', 'Lindqvist/person'],
    ['Norwegian President Lindqvist', 'organization', 'Lindqvist/person'],
    ['Peru President Ana Lindqvist', 'organization', 'Ana Lindqvist/person'],
    ['Bridges Minister Maria Lindqvist', 'person', 'Maria Lindqvist/person'],
    ['Maria Lindqvist', 'person', 'Maria Lindqvist/person'],
    ['Norwegian Fisheries Board', 'organization', 'Norwegian Fisheries Board/organization'],
  ] as const)('%s', (text, type, expected) => {
    expect(amended(text, type)).toBe(expected);
  });
});

describe("a person's name does not begin with the end of a state's name or of a title", () => {
  test.each([
    ['Hong Kong Ana Lind', 1, 'Ana Lind/person'],
    ['Chief Executive Ana Lind', 1, 'Ana Lind/person'],
    ['Prime Minister Ana Lind', 2, 'Ana Lind/person'],
    ['Hong Kong', 1, 'Kong/person'],
    ['Hong Lind Kong', 2, 'Kong/person'],
  ] as const)('%s from word %i', (text, first, expected) => {
    expect(amended(text, 'person', first)).toBe(expected);
  });
});

/** The last words of a text, which the model took for a person's name, with what belongs to them. */
function completed(text: string, words: number): string {
  const tokens = tokenizeText(text);
  const span: NameSpan = {
    firstToken: tokens.length - words,
    endToken: tokens.length,
    type: 'person',
    rule: 'model:names',
  };
  const upos = tokens.map(({ text: word }) =>
    word === 'at' || word === 'said' ? ('ADP' as const) : ('PROPN' as const),
  );
  const { firstToken } = withGluedParts(span, { tokens, gazetteers, knownAt: () => undefined, upos });
  return tokens
    .slice(firstToken)
    .map((token) => token.text)
    .join(' ');
}

describe('a name goes on over its particles', () => {
  test.each([
    ['Omar bin Rashid', 1, 'Omar bin Rashid'],
    ['said Yusuf ibn Omar bin Rashid', 1, 'Yusuf ibn Omar bin Rashid'],
    ['Minister Pieter van Holt', 1, 'Pieter van Holt'],
    ['President van Holt', 1, 'Holt'],
    ['Oslo at Holt', 1, 'Holt'],
    ['Marta de Holt', 1, 'Marta de Holt'],
  ] as const)('%s', (text, words, expected) => {
    expect(completed(text, words)).toBe(expected);
  });
});
