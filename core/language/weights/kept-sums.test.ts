import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { one, three, two } from './combine.ts';
import { KeptSums, type KeptGroup } from './kept-sums.ts';
import { addScores, decodeSparse, encodeSparse } from './sparse.ts';

interface Situation {
  readonly a: number;
  readonly b: number;
}

const LABELS = 5;
const SOME = Uint8Array.of(0, 3);
const MOST = 3;

const GROUPS: readonly KeptGroup<Situation>[] = [
  {
    width: 1,
    key: ({ a }, out) => void (out[0] = a),
    collect: ({ a }, out) => {
      out[0] = one(0, a);
      out[1] = two(1, a, a);
      return 2;
    },
  },
  {
    width: 2,
    key: ({ a, b }, out) => {
      out[0] = a;
      out[1] = b;
    },
    collect: ({ a, b }, out) => {
      out[0] = two(2, a, b);
      out[1] = two(3, b, a);
      out[2] = three(4, a, b, a);
      return 3;
    },
  },
];

const featuresOf = (situation: Situation): number[] =>
  GROUPS.flatMap(({ collect }) => {
    const out = new Int32Array(MOST);
    return [...out.subarray(0, collect(situation, out))];
  });

/** Weights for all features of some situations, each with labels and weights of its own. */
function weightsFor(situations: readonly Situation[]) {
  const features = [...new Set(situations.flatMap(featuresOf))].map((hash, i) => ({
    hash: hash >>> 0,
    labels: Array.from({ length: 1 + (i % LABELS) }, (_, label) => label),
    weights: Array.from({ length: 1 + (i % LABELS) }, (_, label) => ((i * 7 + label * 3) % 11) - 5),
  }));
  return decodeSparse(encodeSparse(features, LABELS, 28));
}

const SITUATIONS = fc.array(fc.record({ a: fc.integer({ min: -2, max: 2 }), b: fc.nat(3) }), { minLength: 1 });

describe('kept sums', () => {
  test.each([1, 2, 1024])('are those of the weights of all features, with room for %i', (kept) => {
    fc.assert(
      fc.property(SITUATIONS, (situations) => {
        const weights = weightsFor(situations);
        const sums = new KeptSums(weights, GROUPS, MOST, kept);
        for (const situation of situations) {
          const [found, plain] = [new Int32Array(LABELS).fill(3), new Int32Array(LABELS).fill(3)];
          sums.addTo(found, situation);
          const features = featuresOf(situation);
          addScores(weights, Int32Array.from(features), 0, features.length, plain);
          expect(found).toEqual(plain);
          const some = new Int32Array(LABELS).fill(3);
          sums.addToSome(some, situation, SOME);
          expect([...some]).toEqual([...plain].map((score, label) => (SOME.includes(label) ? score : 3)));
        }
      }),
    );
  });

  test('are computed once while nothing takes their place', () => {
    let times = 0;
    const counting = GROUPS.map((group) => ({
      ...group,
      collect: (situation: Situation, out: Int32Array) => {
        times++;
        return group.collect(situation, out);
      },
    }));
    const sums = new KeptSums(weightsFor([{ a: 1, b: 2 }]), counting, MOST, 8);
    for (let i = 0; i < 5; i++) sums.addTo(new Int32Array(LABELS), { a: 1, b: 2 });
    expect(times).toBe(GROUPS.length);
  });
});
