import { describe, expect, test } from 'vitest';
import { atOnce, mapped, withPauses, type Gradual } from './gradual.ts';

const NUMBERS = Array.from({ length: 1234 }, (_, number) => number);
const doubled = (): Gradual<number[]> => mapped(NUMBERS, (number, i) => number + i);
const WANTED = NUMBERS.map((number) => 2 * number);

describe('gradual work', () => {
  test('comes to the same at once and with pauses', async () => {
    let pauses = 0;
    const pause = (): undefined => void pauses++;
    expect(atOnce(doubled())).toEqual(WANTED);
    expect(await withPauses(doubled(), pause)).toEqual(WANTED);
    expect(pauses).toBe(2);
  });

  test('stops where it is called off', async () => {
    const stop = { aborted: false };
    let pauses = 0;
    const done = await withPauses(
      doubled(),
      () => {
        pauses++;
        stop.aborted = true;
        return Promise.resolve();
      },
      stop,
    );
    expect(done).toBe(null);
    expect(pauses).toBe(1);
  });

  test('what goes wrong in it is told to whoever has it done', async () => {
    const broken = (): Gradual<number[]> =>
      mapped(NUMBERS, (number) => {
        if (number === 700) throw new Error('broken');
        return number;
      });
    expect(() => atOnce(broken())).toThrow('broken');
    await expect(withPauses(broken(), () => undefined)).rejects.toThrow('broken');
  });
});
