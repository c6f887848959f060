import { describe, expect, test } from 'vitest';
import { sortRows } from './sort-rows.ts';

const ROWS = [
  { name: 'Élodie', count: 2 },
  { name: 'Zoë', count: 10 },
  { name: 'Anna', count: 2 },
];
const COLUMNS = [
  { key: 'name', by: ({ name }: (typeof ROWS)[number]) => name },
  { key: 'count', by: ({ count }: (typeof ROWS)[number]) => count },
];

test('very many words are sorted by their plain letters', () => {
  const rows = Array.from({ length: 6000 }, (_, i) => ({
    name: `${i % 2 === 0 ? 'É' : 'e'}${String(i).padStart(4, '0')}`,
  }));
  const sorted = sortRows([...rows].reverse(), [{ key: 'name', by: (row) => row.name }], {
    column: 'name',
    descending: false,
  });
  expect(sorted.map(({ name }) => name.slice(1))).toEqual(rows.map(({ name }) => name.slice(1)));
});

describe('rows are sorted', () => {
  test.each([
    ['name', false, ['Anna', 'Élodie', 'Zoë']],
    ['name', true, ['Zoë', 'Élodie', 'Anna']],
    ['count', true, ['Zoë', 'Élodie', 'Anna']],
    ['count', false, ['Élodie', 'Anna', 'Zoë']],
    ['no such column', true, ['Élodie', 'Zoë', 'Anna']],
  ])('by %s, descending: %s', (column, descending, names) => {
    expect(sortRows(ROWS, COLUMNS, { column, descending }).map(({ name }) => name)).toEqual(names);
  });
});

test('rows that share their words by number are sorted as without it, up and down', () => {
  const words = ['b', 'a', 'É', 'e', 'a'];
  const rows = Array.from({ length: 50 }, (_, i) => ({ i, word: (i * 7) % words.length }));
  const by = ({ word }: (typeof rows)[number]) => words[word]!;
  for (const descending of [false, true]) {
    const order = { column: 'word', descending };
    const shared = sortRows(rows, [{ key: 'word', by, same: ({ word }: (typeof rows)[number]) => word }], order);
    expect(shared).toEqual(sortRows(rows, [{ key: 'word', by }], order));
    const alike = shared.filter((row) => by(row) === 'a').map(({ i }) => i);
    expect(alike).toEqual([...alike].sort((a, b) => a - b));
  }
});
