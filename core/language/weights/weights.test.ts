import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashString, mix } from './hash.ts';
import { jsonSection, readJsonSection, readSections, section, writeSections } from './sections.ts';
import { addScores, decodeSparse, encodeSparse, type TrainedFeature } from './sparse.ts';

const sections = new Map([
  ['meta', jsonSection({ labels: ['NOUN', 'Łódź'] })],
  ['empty', new Uint8Array()],
  ['weights', Uint8Array.of(1, 2, 3)],
]);

describe('a weights file', () => {
  test('gives back its sections', () => {
    const read = readSections(writeSections(sections));
    expect([...read.keys()]).toEqual([...sections.keys()]);
    expect(readJsonSection(section(read, 'meta'))).toEqual({ labels: ['NOUN', 'Łódź'] });
    expect([...section(read, 'weights')]).toEqual([1, 2, 3]);
  });

  test('reads the same inside a larger buffer', () => {
    const file = writeSections(sections);
    const buffer = new Uint8Array(file.length + 7);
    buffer.set(file, 7);
    expect([...section(readSections(buffer.subarray(7)), 'weights')]).toEqual([1, 2, 3]);
  });

  test('with any one byte changed, or cut short, is an error', () => {
    const file = writeSections(sections);
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = file.slice();
        damaged[at]! ^= change;
        expect(() => section(readSections(damaged), 'weights')).toThrow();
      }),
    );
    for (let length = 0; length < file.length; length++) expect(() => readSections(file.subarray(0, length))).toThrow();
  });

  test('that lacks a section is an error that names it', () => {
    expect(() => section(readSections(writeSections(sections)), 'clusters')).toThrow('clusters');
  });
});

describe('sparse weights', () => {
  const scoresOf = (features: readonly TrainedFeature[], hash: number): number[] => {
    const scores = new Int32Array(8);
    addScores(decodeSparse(encodeSparse(features, 8, 28)), Int32Array.of(hash), 0, 1, scores);
    return [...scores];
  };

  test('keep sign and proportion, the largest exactly, and know no other features', () => {
    const features = [
      { hash: hashString('a'), labels: [0, 3], weights: [100, -50] },
      { hash: hashString('b'), labels: [7], weights: [-1] },
    ];
    const [largest, , , negative] = scoresOf(features, hashString('a'));
    expect(largest).toBe(127 * 127);
    expect(negative! / largest!).toBeCloseTo(-0.5, 1);
    expect(scoresOf(features, hashString('b'))[7]! / largest!).toBeCloseTo(-0.01, 2);
    expect(scoresOf(features, hashString('c'))).toEqual(new Array(8).fill(0));
  });

  test('come back whole: every feature is found, in proportion to within the quantiser', () => {
    const feature = fc.record({
      hash: fc.integer({ min: 0, max: 0xffffffff }),
      weight: fc.double({ min: -1000, max: 1000, noNaN: true }),
      label: fc.nat(7),
    });
    fc.assert(
      fc.property(fc.uniqueArray(feature, { selector: ({ hash }) => hash >>> 4, minLength: 1 }), (drawn) => {
        const features = drawn.map(({ hash, weight, label }) => ({ hash, labels: [label], weights: [weight] }));
        const range = Math.max(...drawn.map(({ weight }) => Math.abs(weight)));
        fc.pre(range > 0);
        const decoded = decodeSparse(encodeSparse(features, 8, 28));
        for (const { hash, weight, label } of drawn) {
          const scores = new Int32Array(8);
          addScores(decoded, Int32Array.of(hash), 0, 1, scores);
          expect(Math.abs(scores[label]! / (127 * 127) - weight / range)).toBeLessThan(2 / 127);
        }
      }),
    );
  });

  test('whose lengths disagree are an error', () => {
    const bytes = encodeSparse([{ hash: 5, labels: [1], weights: [1] }], 8, 24);
    expect(() => decodeSparse(bytes.subarray(0, bytes.length - 1))).toThrow('damaged');
    expect(() => decodeSparse(bytes.subarray(0, 3))).toThrow('damaged');
  });
});

describe('hashes', () => {
  test('are the same on every engine', () => {
    expect([hashString(''), hashString('Oslo'), mix(hashString('a'), 7)]).toEqual([2872998923, 1303371847, 1157041146]);
  });
  test('tell order', () => {
    expect(mix(mix(0, 1), 2)).not.toBe(mix(mix(0, 2), 1));
  });
});
