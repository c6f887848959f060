import { expect, test } from 'vitest';
import { hashString } from '../weights/hash.ts';
import { decodeSparse, encodeSparse } from '../weights/sparse.ts';
import { WordScores } from './word-scores.ts';

test('scores of a place are computed once and added each time', () => {
  const [a, b] = ['a', 'b'].map((text) => hashString(text)) as [number, number];
  const features = [
    { hash: a, labels: [0, 2], weights: [4, -1] },
    { hash: b, labels: [1], weights: [2] },
  ];
  let asked = 0;
  const scores = new WordScores(decodeSparse(encodeSparse(features, 3, 28)), 2, (place) => {
    asked += 1;
    return { features: Int32Array.of(place === 0 ? a : b), count: 1 };
  });
  const sum = new Int32Array(3);
  const after = [0, 1, 0].map((place) => {
    scores.addTo(sum, place);
    return [...sum];
  });
  expect(asked).toBe(2);
  expect(after[0]![0]).toBe(127 * 127);
  expect(after[0]![1]).toBe(0);
  expect(after[0]![2]).toBeLessThan(0);
  expect(after[1]).toEqual([after[0]![0], after[1]![1], after[0]![2]]);
  expect(after[1]![1]).toBeGreaterThan(0);
  expect(after[2]).toEqual([2 * after[0]![0]!, after[1]![1], 2 * after[0]![2]!]);
});
