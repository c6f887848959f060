import { describe, expect, test } from 'vitest';
import { seededRandom } from './random.ts';
import { firstOfSameText } from './reprints.ts';

const WORDS = 'harbour envoy delegation ministry talks river council border bridge statement evening minister'.split(
  ' ',
);

/** Made-up sentences by a seed. */
function report(seed: number, sentences = 30): readonly string[] {
  const random = seededRandom(seed);
  return Array.from({ length: sentences }, () => {
    const words = Array.from({ length: 12 }, () => WORDS[Math.floor(random() * WORDS.length)]!);
    return `The ${words.join(' ')} number ${Math.floor(random() * 1000)}.`;
  });
}

const text = (sentences: readonly string[]): string => sentences.join(' ');
const [one, two, three] = [report(1), report(2), report(3)];

describe('texts that are printed again', () => {
  test.each([
    ['word for word', text(one)],
    ['in other lines and capitals', text(one).replaceAll('. ', '.\n\n').toUpperCase()],
    ['with typographic signs', text(one).replaceAll('The', '“The').replaceAll('.', '”.')],
    ['under another headline', `Envoys meet once more in the capital. ${text(one)}`],
    ['with a note of the agency', `${text(one)} Reporting by our own staff; edited by nobody.`],
    ['without the last sentences', text(one.slice(0, -3))],
    ['with one sentence reworded', text(one.with(5, 'Quite another sentence stands in this place today.'))],
  ])('%s are found', (_, again) => {
    expect([...firstOfSameText([text(two), text(one), text(three), again])]).toEqual([0, 1, 2, 1]);
  });

  test.each([
    ['another report', text(two)],
    ['a report that quotes a few of its sentences', text([...two, ...one.slice(0, 4)])],
    ['a half of it with as much of its own', text([...one.slice(0, 15), ...three.slice(0, 15)])],
    ['no words', ' … – '],
  ])('%s is a text of its own', (_, other) => {
    expect([...firstOfSameText([text(one), other])]).toEqual([0, 1]);
  });

  test('need not be long', () => {
    const brief = 'Talks ended in Cairo on Friday.';
    const other = 'Talks began in Paris on Monday.';
    expect([...firstOfSameText([brief, other, 'Talks ended in Cairo, on Friday!', 'Talks', 'talks.'])]).toEqual([
      0, 1, 0, 3, 3,
    ]);
  });

  test('lead to the first, however many there are', () => {
    const copies = Array.from({ length: 40 }, (_, i) => `${text(one)} Copy ${i}.`);
    expect(new Set(firstOfSameText([text(two), ...copies]))).toEqual(new Set([0, 1]));
  });

  test('do not drift: what a third text shares with a copy alone does not make it one of them', () => {
    const near = text([...one.slice(0, 26), ...two.slice(0, 4)]);
    const far = text([...one.slice(0, 16), ...two.slice(0, 14)]);
    expect([...firstOfSameText([text(one), near, far])]).toEqual([0, 0, 2]);
  });

  test('are found among thousands of texts at once', () => {
    const many = Array.from({ length: 2000 }, (_, i) => text(report(i + 10, 6)));
    const first = firstOfSameText([...many, ...many]);
    expect([...first.subarray(2000)].filter((original, i) => original !== first[i]).length).toBe(0);
    expect(new Set(first).size).toBeGreaterThan(1990);
  });
});
