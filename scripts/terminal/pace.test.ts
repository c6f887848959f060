import { expect, test } from 'vitest';
import { createPace, duration } from './pace.ts';

test('the pace is that of the last half minute: what came from the cache at once does not flatter it', () => {
  let now = 0;
  const pace = createPace(() => now);
  expect(pace.tell(0, 0)).toBe('');
  now = 500;
  expect(pace.tell(1000, 0.5)).toBe('');
  for (let second = 1; second <= 60; second++) {
    now = 500 + second * 1000;
    const told = pace.tell(1000 + 2 * second, 0.5 + second / 1000);
    if (second === 60) expect(told).toBe('2.0 a second, 8 min left');
  }
  now += 1000;
  expect(pace.tell(1122, 1)).toMatch(/^2\.0 a second$/);
});

test.each([
  [0.4, '1 s'],
  [59, '59 s'],
  [61, '2 min'],
  [3600, '1 h 0 min'],
  [7500, '2 h 5 min'],
])('%d seconds are %s', (seconds, told) => {
  expect(duration(seconds)).toBe(told);
});
