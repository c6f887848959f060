import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locateSyntaxError } from './json-syntax.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
const json = fc.json({ maxDepth: 4 });

test('what the engine takes for JSON has no fault, and what it refuses has one', () => {
  const damaged = fc
    .tuple(
      json,
      fc.nat(),
      fc.constantFrom('', '"', '\\', ',', ':', '{', ']', '}', '\n', '\u0001', '-', '0', '.', 'e', 'tru', '\\u12'),
      fc.nat({ max: 3 }),
    )
    .map(([text, at, insert, remove]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + insert + text.slice(place + remove);
    });
  fc.assert(
    fc.property(fc.oneof(json, damaged), (text) => {
      expect(locateSyntaxError(text) === undefined).toBe(isJson(text));
    }),
    { numRuns: 3000 },
  );
});

test('the beginning of a JSON text is cut off at its end, unless it is whole already', () => {
  fc.assert(
    fc.property(json, fc.nat(), (inner, at) => {
      const text = `{"a":[${inner}]}`;
      const beginning = text.slice(0, at % (text.length + 1));
      if (!isJson(beginning)) expect(locateSyntaxError(beginning)?.cutOff).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['{"a":1,}', 1, 8, false],
  ['{"a" 1}', 1, 6, false],
  ['[1,\n2,\n x]', 3, 2, false],
  ['["a\tb"]', 1, 4, false],
  ['["a\\qb"]', 1, 4, false],
  ['{} {}', 1, 4, false],
  ['[01]', 1, 3, false],
  ['[1, 2', 1, 6, true],
  ['{"a":"b', 1, 8, true],
  ['{"a":"\\u12', 1, 11, true],
  ['[tr', 1, 4, true],
  ['[1.', 1, 4, true],
])('%j fails in line %i, column %i', (text, line, column, cutOff) => {
  expect(locateSyntaxError(text)).toEqual({ line, column, cutOff });
});

test('a text of many millions of characters, and brackets without end, are no trouble', () => {
  expect(locateSyntaxError(`["${'a'.repeat(5_000_000)}"]`)).toBeUndefined();
  expect(locateSyntaxError('['.repeat(500_000))?.cutOff).toBe(true);
});
