import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutCell, joinedCell, LONGEST_CELL } from './cells.ts';

const rest = (count: number): string => `and ${count} more`;
const part = fc.tuple(fc.string(), fc.nat({ max: 20_000 })).map(([text, length]) => text.padEnd(length, 'word '));

test('parts that fit stand as they are; of others the first ones, whole, and how many are left out', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const cell = joinedCell(parts, '|', rest);
      expect(cell.length).toBeLessThanOrEqual(LONGEST_CELL);
      if (parts.join('|').length <= LONGEST_CELL) {
        expect(cell).toBe(parts.join('|'));
        return;
      }
      const left = Number(/and (\d+) more$/.exec(cell)![1]);
      const kept = parts.slice(0, parts.length - left);
      expect(cell.startsWith(kept.join('|'))).toBe(true);
      // One more would not have fitted.
      expect([...kept, parts[kept.length]].join('|').length + rest(left).length).toBeGreaterThan(LONGEST_CELL - 10);
    }),
    { numRuns: 300 },
  );
});

test('a first part that is too long by itself is cut, and both are told', () => {
  const cell = joinedCell(['long '.repeat(10_000), 'short'], '|', rest);
  expect(cell.length).toBeLessThanOrEqual(LONGEST_CELL);
  expect(cell).toMatch(/long … \(\d+ of 50000 characters, as many as a cell holds\)\|… and 1 more$/);
});

test('a cut text ends at a word, and never within a character', () => {
  expect(cutCell('short')).toBe('short');
  expect(cutCell('x'.repeat(LONGEST_CELL))).toBe('x'.repeat(LONGEST_CELL));
  for (const shift of ['', 'x']) {
    const cell = cutCell(shift + '𝔘'.repeat(40_000));
    expect(cell.length).toBeLessThanOrEqual(LONGEST_CELL);
    expect(cell).toMatch(/^x?𝔘+ … \(\d+ of \d+ characters/u);
  }
});
