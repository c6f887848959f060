import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleId } from '../../model/ids.ts';
import { gazetteerData, loadGazetteers } from '../gazetteers/gazetteers.ts';
import { createReader, loadModels, MODEL_NAMES } from '../index.ts';

const readJson = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../graph-data/lexicon/${file}`, import.meta.url), 'utf8'));
const gazetteers = loadGazetteers(gazetteerData(readJson));

const readModel = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../graph-data/models/${name}.bin`, import.meta.url));
const models = loadModels(Object.fromEntries(MODEL_NAMES.map((name) => [name, readModel(name)])));
const read = createReader(models, gazetteers);
const namesIn = (text: string) => read({ id: articleId('test'), title: '', text }).names;

const MARK = { person: 'p', organization: 'o', place: 'l', state: '' } as const;

/** Each name with its type's letter, or its ISO code for a state. */
const found = (text: string): string[] =>
  namesIn(text).map(({ start, end, type, iso }) => `${text.slice(start, end)}/${iso ?? MARK[type]}`);

describe('states and their demonyms', () => {
  test.each([
    ['The Norwegian government met two Swedes in Kenya.', ['Norwegian/NO', 'Swedes/SE', 'Kenya/KE']],
    ["Brazil's army and the U.S. navy trained.", ['Brazil/BR', 'U.S./US']],
    ['A U.S.-Japan treaty was signed.', ['U.S./US', 'Japan/JP']],
    ['The UK-led force left Mali.', ['UK/GB', 'Mali/ML']],
    ['She speaks Norwegian and writes in French.', []],
    ['An anti-Russian march filled the streets.', ['Russian/RU']],
    ['Four Gazans reached Cyprus.', ['Gazans/l', 'Cyprus/CY']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('bodies', () => {
  test.each([
    ['Officials of the U.S. State Department spoke.', ['U.S./US', 'State Department/o']],
    ['The Syrian National Coalition agreed.', ['Syrian National Coalition/o']],
    ['He teaches at Tel Aviv University.', ['Tel Aviv University/o']],
    ['The World Health Organization and UNICEF warned.', ['World Health Organization/o', 'UNICEF/o']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('persons', () => {
  test.each([
    ['They met President Maria Lindqvist on Monday.', ['Maria Lindqvist/p']],
    ['The envoy, Khaled Saif, left. On Tuesday Saif returned.', ['Khaled Saif/p', 'Saif/p']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('what is no name', () => {
  test.each([
    ['On Monday Muslims and Christians prayed.', []],
    ['The ship USS Ohio sailed.', []],
    ['The Vietnam War ended before the Paris-London Summit.', []],
    ['They studied the Battle of Stalingrad.', []],
    ['Photo by Jane Doe/Getty Images\n\nTalks began in Oslo.', ['Oslo/l']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

test('whatever the text, names lie in it in order, apart, and cover tokens', () => {
  const piece = fc.constantFrom(
    'Mr.',
    'Kofi',
    'U.S.',
    '-',
    'anti-Iran',
    'the',
    '’s',
    'Ministry',
    'of',
    'GAZA',
    '\n\n',
    '(',
    'é',
    '12',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (parts) => {
      const text = parts.join(' ');
      let end = 0;
      for (const name of namesIn(text)) {
        expect(name.start).toBeGreaterThanOrEqual(end);
        expect(name.end).toBeGreaterThan(name.start);
        expect(name.end).toBeLessThanOrEqual(text.length);
        end = name.end;
      }
    }),
  );
});
