import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tokenizeText } from '../tokens/tokenize.ts';
import { gazetteerData, loadGazetteers } from './gazetteers.ts';

const readJson = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../graph-data/lexicon/${file}`, import.meta.url), 'utf8'));
const gazetteers = loadGazetteers(gazetteerData(readJson));

/** What each stretch of the text that the tables know may stand for, left to right, longest first. */
function found(text: string): string[] {
  const tokens = tokenizeText(text);
  const result: string[] = [];
  for (let i = 0; i < tokens.length;) {
    const { phrases } = gazetteers;
    const match = phrases.startsWith(tokens[i]!.text) ? phrases.longestAt(tokens, i) : undefined;
    if (match === undefined) {
      i += 1;
      continue;
    }
    const span = text.slice(tokens[match.firstToken]!.start, tokens[match.endToken - 1]!.end);
    const entry = match.entries[0]!;
    const key = 'iso' in entry ? entry.iso : 'region' in entry ? entry.region : entry.organization;
    result.push(`${span} = ${entry.kind} ${key}`);
    i = match.endToken;
  }
  return result;
}

describe('names are found however they are spelt', () => {
  test.each([
    ['the U.S. and the US', ['U.S. = state US', 'US = state US']],
    ['U.A.E. and UAE', ['U.A.E. = state AE', 'UAE = state AE']],
    ['a Norwegian and two Swedes', ['Norwegian = demonym NO', 'Swedes = demonym SE']],
    ['the Swiss, a Briton, Frenchwomen', ['Swiss = demonym CH', 'Briton = demonym GB', 'Frenchwomen = demonym FR']],
    ['two Emiratis, Iraqis', ['Emiratis = demonym AE', 'Iraqis = demonym IQ']],
    ['South Sudanese and Sudanese', ['South Sudanese = demonym SS', 'Sudanese = demonym SD']],
    ["Côte d'Ivoire", ["Côte d'Ivoire = state CI"]],
    ['Cote d’Ivoire', ['Cote d’Ivoire = state CI']],
    [
      "Da'esh, Daesh and DAESH",
      [
        "Da'esh = organization islamic-state",
        'Daesh = organization islamic-state',
        'DAESH = organization islamic-state',
      ],
    ],
    ["al-Qa'ida, Al Qaeda", ["al-Qa'ida = organization al-qaeda", 'Al Qaeda = organization al-qaeda']],
    ['Medecins Sans Frontieres', ['Medecins Sans Frontieres = organization medecins-sans-frontieres']],
    ['Médecins Sans Frontières', ['Médecins Sans Frontières = organization medecins-sans-frontieres']],
    ['NAIROBI', ['NAIROBI = capital KE']],
    ['Nairobi', ['Nairobi = capital KE']],
    ['Reykjavik', ['Reykjavik = capital IS']],
    ['New Zealanders in New Zealand', ['New Zealanders = demonym NZ', 'New Zealand = state NZ']],
    ['Tel Aviv University', ['Tel Aviv University = organization tel-aviv-university']],
    ['two Gazans left Gaza', ['Gazans = place-demonym gaza', 'Gaza = region gaza']],
    ["the People's Liberation Army", ["People's Liberation Army = organization peoples-liberation-army"]],
    [
      'the F.B.I. and the FBI',
      ['F.B.I. = organization federal-bureau-of-investigation', 'FBI = organization federal-bureau-of-investigation'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each(['let us go', 'it is who did so', 'turkey for dinner', 'fine china', 'polish the table', 'a swede'])(
    'not in lower case: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  test('a phrase does not begin or end inside a token', () => {
    expect(found('Omanesque')).toEqual([]);
  });
});

describe('whole strings are looked up', () => {
  test.each([
    ['United Arab Emirates', 'AE'],
    ['Emirati', 'AE'],
    ['Kyiv', 'UA'],
    ['Kiev', 'UA'],
  ])('%s', (text, iso) => {
    expect(gazetteers.phrases.lookUp(text)).toContainEqual(expect.objectContaining({ iso }));
  });
  test.each(['United Arab', 'Kyiv is', ''])('not a part or more than one: "%s"', (text) => {
    expect(gazetteers.phrases.lookUp(text)).toEqual([]);
  });
});

describe('the tables are consistent', () => {
  test('every state with a people has a demonym', () => {
    const populous = [
      'AE',
      'AF',
      'BR',
      'CD',
      'CI',
      'DE',
      'GB',
      'IL',
      'IN',
      'IR',
      'KZ',
      'NL',
      'PH',
      'PS',
      'SA',
      'US',
      'XK',
      'YE',
      'ZA',
    ];
    for (const iso of populous) expect(gazetteers.countries.get(iso)?.adjectives.length, iso).toBeGreaterThan(0);
  });
  test('249 entries of ISO 3166-1 less Antarctica, and Kosovo', () => {
    expect(gazetteers.countries.size).toBe(249);
  });
  test('damage is reported with its table and place', () => {
    const data = {
      countries: [{ iso: 'xx' }],
      places: [],
      regions: [],
      organizations: [],
      givenNames: {},
      nameParts: {},
    };
    expect(() => loadGazetteers(data)).toThrow(/countries, 0\./);
  });
});
