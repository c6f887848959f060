import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { seldom } from './seldom.ts';

let shown: number[] = [];
beforeEach(() => {
  shown = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('steps of progress that follow one another fast', () => {
  test('the first is shown at once, then ten a second, and the last of all', () => {
    const { tell } = seldom((step: number) => shown.push(step));
    tell(0);
    expect(shown).toEqual([0]);
    for (let step = 1; step <= 100; step++) {
      vi.advanceTimersByTime(9);
      tell(step);
    }
    expect(shown.length).toBeLessThanOrEqual(10);
    expect(shown.length).toBeGreaterThan(5);
    vi.advanceTimersByTime(1000);
    expect(shown.at(-1)).toBe(100);
  });

  test('one after which nothing comes for long is shown', () => {
    const { tell } = seldom((step: number) => shown.push(step));
    tell(0);
    tell(1);
    expect(shown).toEqual([0]);
    vi.advanceTimersByTime(200);
    expect(shown).toEqual([0, 1]);
  });

  test('nothing is shown after the end', () => {
    const { tell, end } = seldom((step: number) => shown.push(step));
    tell(0);
    tell(1);
    end();
    vi.advanceTimersByTime(1000);
    expect(shown).toEqual([0]);
  });
});
