import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { two } from './combine.ts';
import { addScores, decodeSparse, encodeSparse } from './sparse.ts';
import { WordSums } from './word-sums.ts';

interface Word {
  readonly form: number;
}

const LABELS = 4;
const ROLES = 3;
/** So few that they are soon forgotten. */
const ROWS = 4;

/** In role `r` a word has `r + 1` features. */
const collect = ({ form }: Word, role: number, out: Int32Array): number => {
  for (let n = 0; n <= role; n++) out[n] = two(10 * role + n, form, n);
  return role + 1;
};

function weightsOf(forms: readonly number[]) {
  const out = new Int32Array(ROLES);
  const hashes = forms.flatMap((form) =>
    Array.from({ length: ROLES }, (_, role) => [...out.subarray(0, collect({ form }, role, out))]).flat(),
  );
  const features = [...new Set(hashes)].map((hash, i) => ({
    hash: hash >>> 0,
    labels: [i % LABELS],
    weights: [1 + (i % 5)],
  }));
  return decodeSparse(encodeSparse(features, LABELS, 28));
}

describe('sums of a word', () => {
  test('are those of the weights of its features in the role, whenever it is asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(ROLES - 1)), { minLength: 1 }), (asked) => {
        const words = Array.from({ length: 6 }, (_, form) => ({ form: form * 7919 }));
        const weights = weightsOf(words.map(({ form }) => form));
        const sums = new WordSums<Word>(weights, ROLES, collect, ROWS);
        // as a sentence holds on to them, also over a time of forgetting
        const held = words.map((word) => sums.of(word));
        const out = new Int32Array(ROLES);
        for (const [index, role] of asked) {
          const word = words[index]!;
          const plain = new Int32Array(LABELS);
          addScores(weights, out, 0, collect(word, role, out), plain);
          sums.makeRoom(1);
          const row = sums.inRole(held[index]!, word, role);
          expect(sums.rows.subarray(row, row + LABELS)).toEqual(plain);
          expect(sums.inRole(sums.of(word), word, role)).toBe(row);
        }
      }),
    );
  });

  test('are computed once', () => {
    const word = { form: 1 };
    let times = 0;
    const sums = new WordSums<Word>(weightsOf([1]), ROLES, (...situation) => {
      times++;
      return collect(...situation);
    });
    for (let i = 0; i < 3; i++) sums.inRole(sums.of(word), word, 2);
    expect(times).toBe(1);
  });
});
