import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addChoices, decodeDuo, encodeDuo } from './duo.ts';
import { hashString } from './hash.ts';
import type { TrainedFeature } from './sparse.ts';

const scoresOf = (features: readonly TrainedFeature[], ...hashes: number[]): number[] => {
  const scores = new Int32Array(3);
  addChoices(decodeDuo(encodeDuo(features, 20)), Int32Array.from(hashes), 0, hashes.length, scores);
  return [...scores];
};

describe('weights of three choices', () => {
  const [a, b, unknown] = ['a', 'b', 'c'].map(hashString) as [number, number, number];
  const features: TrainedFeature[] = [
    { hash: a, labels: [1, 2], weights: [100, -25] },
    { hash: b, labels: [0], weights: [25] },
  ];

  test('keep sign and proportion', () => {
    const [none, second, third] = scoresOf(features, a);
    expect([none, second]).toEqual([0, 127 * 127]);
    expect(third! / second!).toBeCloseTo(-0.25, 1);
  });

  test('what speaks for the first choice speaks against both others', () => {
    const [none, second, third] = scoresOf(features, b);
    expect(none).toBe(0);
    expect(second).toBe(third);
    expect(second).toBeLessThan(0);
  });

  test('add up, and an unknown feature adds nothing', () => {
    const sum = scoresOf(features, a).map((score, i) => score + scoresOf(features, b)[i]!);
    expect(scoresOf(features, a, unknown, b)).toEqual(sum);
    expect(scoresOf(features, unknown)).toEqual([0, 0, 0]);
  });

  test('every feature is found again, in proportion to within the quantiser', () => {
    const feature = fc.record({
      hash: fc.integer({ min: 0, max: 0xffffffff }),
      weights: fc.tuple(
        fc.double({ min: -1000, max: 1000, noNaN: true }),
        fc.double({ min: -1000, max: 1000, noNaN: true }),
      ),
    });
    fc.assert(
      fc.property(fc.uniqueArray(feature, { selector: ({ hash }) => hash >>> 18, minLength: 1 }), (drawn) => {
        const all = drawn.map(({ hash, weights }) => ({ hash, labels: [1, 2], weights }));
        const range = Math.max(...drawn.flatMap(({ weights }) => weights.map(Math.abs)));
        fc.pre(range > 0);
        for (const { hash, weights } of drawn) {
          const [, ...found] = scoresOf(all, hash);
          found.forEach((score, i) =>
            expect(Math.abs(score / (127 * 127) - weights[i]! / range)).toBeLessThan(1 / 127),
          );
        }
      }),
    );
  });

  test('whose lengths disagree are an error', () => {
    const bytes = encodeDuo(features, 24);
    for (let length = 0; length < bytes.length; length++)
      expect(() => decodeDuo(bytes.subarray(0, length))).toThrow('damaged');
  });
});
