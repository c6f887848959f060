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
