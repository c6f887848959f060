import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FEATURES as NAMES, OF_CODE, OF_RUN, OF_UNKNOWN } from '../names/templates.ts';
import { FEATURES as PARSER } from '../parser/templates.ts';
import { FEATURES as TAGGER } from '../tagger/templates.ts';
import { mix } from './hash.ts';
import { KeptSums } from './kept-sums.ts';
import { allFeatures, Scorer } from './scorer.ts';
import { addScores, decodeSparse, encodeSparse } from './sparse.ts';
import { TemplateTable, templatesOver } from './templates.ts';

const templates = templatesOver(['a', 'b', 'c', 'd']);
const KEPT = [templates('0 a', '1 a b', '2 b'), templates('3 c', '4 a c d')];
const OTHERS = templates('5 d', '6 a b c d', '7 d a');
const LABELS = 5;
const ATOMS = fc.array(fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 40 });

/** Weights for all features of these situations, each with labels and weights of its own. */
function weightsFor(situations: readonly (readonly number[])[]) {
  const table = allFeatures({ kept: KEPT, others: OTHERS });
  const hashes = new Set<number>();
  for (const values of situations) for (const hash of featuresOf(table, values)) hashes.add(hash);
  const features = [...hashes].map((hash, i) => ({
    hash,
    labels: Array.from({ length: 1 + (i % LABELS) }, (_, label) => label),
    weights: Array.from({ length: 1 + (i % LABELS) }, (_, label) => ((i * 7 + label * 3) % 11) - 5),
  }));
  return decodeSparse(encodeSparse(features, LABELS, 28));
}

function featuresOf(table: TemplateTable, values: readonly number[]): number[] {
  const out = new Int32Array(table.count);
  table.collect(Int32Array.from(values), out);
  return [...out];
}

describe('a template', () => {
  test('makes a feature of its number and the values of its atoms, in their order', () => {
    const table = new TemplateTable(templates('9 b a c', '4 d', '5 a b c d', '6 c b'));
    const expected = [mix(4, 40), mix(mix(6, 30), 20), mix(mix(mix(9, 20), 10), 30)];
    expected.push(mix(mix(mix(mix(5, 10), 20), 30), 40));
    expect(featuresOf(table, [10, 20, 30, 40])).toEqual(expected.map((hash) => hash | 0));
    expect([...table.atoms]).toEqual([0, 1, 2, 3]);
  });

  test('over an atom that there is not is an error', () => {
    expect(() => templates('1 a', '2 a e')).toThrow('2 a e');
  });

  test.each([
    ['parser', PARSER, 125],
    ['tagger', TAGGER, 56],
  ])('of the %s has a number of its own, the first being 0', (_, { kept, others }, count) => {
    const numbers = [...kept.flat(), ...others].map(({ number }) => number);
    expect(numbers.sort((a, b) => a - b)).toEqual(upTo(count));
  });
});

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

test('the names model has templates with all numbers but the one that was left out in training', () => {
  const numbers = [...NAMES.kept.flat(), ...NAMES.others, ...OF_RUN, ...OF_UNKNOWN, ...OF_CODE].map(
    ({ number }) => number,
  );
  expect(numbers.sort((a, b) => a - b)).toEqual(upTo(82).filter((number) => number !== 77));
});

describe('scores', () => {
  test('are the sums of the weights of all features, whatever is kept', () => {
    fc.assert(
      fc.property(ATOMS, (situations) => {
        const weights = weightsFor(situations);
        const scorer = new Scorer(weights, { kept: KEPT, others: OTHERS });
        const table = allFeatures({ kept: KEPT, others: OTHERS });
        for (const values of situations) {
          const scores = new Int32Array(LABELS);
          scorer.score(Int32Array.from(values), scores);
          const plain = new Int32Array(LABELS);
          addScores(weights, Int32Array.from(featuresOf(table, values)), table.count, plain);
          expect(scores).toEqual(plain);
        }
      }),
    );
  });

  test('are right where sums of other values take the place of kept ones', () => {
    fc.assert(
      fc.property(ATOMS, (situations) => {
        const weights = weightsFor(situations);
        const [narrow, wide] = [new KeptSums(weights, KEPT, 1), new KeptSums(weights, KEPT, 1024)];
        for (const values of situations) {
          const [few, many] = [new Int32Array(LABELS), new Int32Array(LABELS)];
          narrow.put(Int32Array.from(values), few);
          wide.put(Int32Array.from(values), many);
          expect(few).toEqual(many);
        }
      }),
    );
  });
});
