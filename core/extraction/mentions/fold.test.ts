import { expect, test } from 'vitest';
import { foldName, foldTransliteration, initialsOf, isAcronymOf, isSpelledIn } from './fold.ts';
import { groupPersons } from './group-persons.ts';
import { isPartOfName, isVariantOfName } from './persons.ts';

test.each([
  ['Da’esh', 'Daesh'],
  ['The Hague', 'Hague'],
  ['Türk', 'Turk'],
  ['AL-QAIDA', 'al-Qaida'],
  ['Jarosław', 'Jaroslaw'],
  ['Øresund', 'Oresund'],
])('%s and %s are written alike', (a, b) => {
  expect(foldName(a)).toBe(foldName(b));
});

test.each([
  ['Antony', 'Anthony'],
  ['Qaddafi', 'Kadafi'],
  ['Mahmoud', 'Mahmud'],
  ['Müller', 'Mueller'],
  ['Gröner', 'Groener'],
])('%s and %s are one name in two transliterations', (a, b) => {
  expect(foldTransliteration(a)).toBe(foldTransliteration(b));
});

test.each([
  ['Mae', 'Ma'],
  ['Noe', 'No'],
])('%s and %s are two names', (a, b) => {
  expect(foldTransliteration(a)).not.toBe(foldTransliteration(b));
});

test.each([
  ['ICJ', 'International Court of Justice', true],
  ['WHO', 'World Health Organization', true],
  ['FBI', 'Central Intelligence Agency', false],
  ['A', 'Amnesty', false],
])('%s for %s: %s', (acronym, longForm, expected) => {
  expect(isAcronymOf(acronym, longForm)).toBe(expected);
});

test('initials are taken with and without small words', () => {
  expect(initialsOf('Court of Human Rights')).toEqual(['chr', 'cohr']);
});

test.each([
  ['William Burns', 'William J. Burns', true],
  ['W. Burns', 'William Burns', true],
  ['Anna Burns', 'William Burns', false],
  ['Burns', 'William Burns', false],
])('%s and %s as one person: %s', (a, b, expected) => {
  expect(isVariantOfName(a, b)).toBe(expected);
});

test('a surname with particles is part of the full name', () => {
  expect(isPartOfName('Al-Thani', 'Mohammed bin Abdulrahman Al-Thani')).toBe('surname');
  expect(isPartOfName('William', 'William Burns')).toBe('part');
  expect(isPartOfName('Smith', 'William Burns')).toBeUndefined();
  expect(isPartOfName('Lopez', 'Luis López Obrador')).toBe('part');
  expect(isPartOfName('Barron', 'Sacha Baron Cohen')).toBeUndefined();
});

test.each([
  { names: ['Paul Martin', 'Martin', 'Anna Martin', 'Martin'], expected: [0, 0, 1, 0] },
  { names: ['Paul Martin', 'Anna Martin', 'Martin', 'Anna Martin', 'Martin'], expected: [0, 1, 0, 1, 0] },
  { names: ['Martin', 'Anna Martin', 'Paul Martin', 'Martin'], expected: [0, 0, 1, 0] },
])('a surname that two people share is that of whom the article names first: $names', ({ names, expected }) => {
  const groups = groupPersons(names);
  expect(groups.map(({ group }) => group)).toEqual(expected);
});

test.each([
  { names: ['Ben Lindqvist', 'Lindqvist'], expected: [0, 0] },
  { names: ['Lindqvist', 'Al Lindqvist'], expected: [0, 0] },
  { names: ['Ben Lindqvist', 'Al Lindqvist', 'Lindqvist'], expected: [0, 1, 0] },
  { names: ['Anna Berg-Holm', 'Berg-Holm'], expected: [0, 0] },
  { names: ['Anna Berg-Holm', 'Berg-Lund'], expected: [0, 1] },
])('a surname is that of the full name behind which it stands: $names', ({ names, expected }) => {
  expect(groupPersons(names).map(({ group }) => group)).toEqual(expected);
});

test.each([
  ['AfCFTA', 'African Continental Free Trade Area', true],
  ['DoDEA', 'Department of Defense Education Activity', true],
  ['Oxfam', 'Oxford Committee for Famine Relief', false],
  ['IGAD', 'East African Community', false],
])('%s spells out %s: %s', (short, longForm, expected) => {
  expect(isSpelledIn(short, longForm)).toBe(expected);
});
