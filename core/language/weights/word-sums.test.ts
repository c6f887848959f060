import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { two } from './combine.ts';
import { addScores, decodeSparse, encodeSparse } from './sparse.ts';
import { SUM_STEP, WordSums } from './word-sums.ts';

interface Word {
  readonly id: number;
  readonly form: number;
}

const LABELS = 4;
const ROLES = 3;
const PLACES = 2;
/** So few that they are soon forgotten. */
const ROWS = 4;

/** In role `r` a word has `r + 1` features. */
const collect = ({ form }: Pick<Word, 'form'>, role: number, out: Int32Array): number => {
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
  const words = Array.from({ length: 6 }, (_, id): Word => ({ id, form: id * 7919 }));
  const weights = weightsOf(words.map(({ form }) => form));
  const plainSums = (word: Word, role: number): number[] => {
    const out = new Int32Array(ROLES);
    const plain = new Int32Array(LABELS);
    addScores(weights, out, 0, collect(word, role, out), plain);
    return [...plain].map((sum) => Math.round(sum / SUM_STEP));
  };
  const aWord = fc.tuple(fc.constantFrom(...words), fc.nat(ROLES - 1));

  test('are those of the weights of its features in the role, whenever and beside whatever they are asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(aWord, aWord), { minLength: 1 }), (asked) => {
        const sums = new WordSums<Word>(weights, ROLES, collect, PLACES, ROWS);
        for (const pair of asked) {
          const starts = pair.map(([word, role], place) => sums.at(place, word, role));
          pair.forEach(([word, role], place) => {
            const start = starts[place]!;
            expect([...sums.rows.subarray(start, start + LABELS)]).toEqual(plainSums(word, role));
          });
        }
      }),
    );
  });

  test('that two bytes do not hold are as large as these can be', () => {
    const forms = Array.from({ length: 12 }, (_, n) => ({
      hash: two(n, 1, n) >>> 0,
      labels: [0, 1],
      weights: [1, -1],
    }));
    const large = decodeSparse(encodeSparse(forms, LABELS, 28));
    const all = (_word: Word, _role: number, out: Int32Array): number => {
      for (let n = 0; n < forms.length; n++) out[n] = forms[n]!.hash;
      return forms.length;
    };
    const sums = new WordSums<Word>(large, forms.length, all, PLACES, ROWS);
    const start = sums.at(0, words[0]!, 0);
    expect([...sums.rows.subarray(start, start + 3)]).toEqual([0x7fff, -0x7fff, 0]);
  });

  test('are computed once', () => {
    let times = 0;
    const sums = new WordSums<Word>(
      weights,
      ROLES,
      (...situation) => {
        times++;
        return collect(...situation);
      },
      PLACES,
    );
    for (let i = 0; i < 3; i++) for (const word of words) sums.at(0, word, 2);
    expect(times).toBe(words.length);
  });
});
