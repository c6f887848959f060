import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mergeReadings, type Lexicon } from '../../core/extraction/index.ts';
import { createReadingDecoder, encodeFindings, encodeReading, writeGraph } from '../../core/formats/index.ts';
import { articleId } from '../../core/model/ids.ts';
import type { ArticleReading } from '../../core/model/reading.ts';
import type { Problem } from '../../core/model/result.ts';
import { readLexicon } from '../pipeline.ts';
import { joinParts, writePart } from './part.ts';
import { Spool } from './spool.ts';

const folder = mkdtempSync(join(tmpdir(), 'relata-part-'));
afterAll(() => rmSync(folder, { recursive: true }));
let lexicon: Lexicon;
beforeAll(() => void (lexicon = readLexicon()));

/** Names that identity has to decide about: parts of each other, variants, acronyms, one name of two types. */
const NAMES = [
  ...(['Ana Silva', 'Silva', 'A. Silva', 'Anna Silva', 'Rui Silva'] as const).map((text) => ({ type: 'person', text })),
  ...(['Harbour Workers Union', 'HWU', 'Silva', 'Port Office'] as const).map((text) => ({
    type: 'organization',
    text,
  })),
  { type: 'state', text: 'Portugal', iso: 'PT' },
  { type: 'place', text: 'Lisbon', known: 'place:lisbon' },
] as const;

const readingArbitrary = (number: number): fc.Arbitrary<ArticleReading> =>
  fc
    .record({
      named: fc.uniqueArray(fc.nat(NAMES.length - 1), { minLength: 2, maxLength: 5 }),
      pairs: fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.constantFrom('accuse', 'consult', 'co_mention')), {
        maxLength: 6,
      }),
    })
    .map(({ named, pairs }) => {
      const text = named.map((index) => NAMES[index]!.text).join(' and ');
      let at = 0;
      const clusters = named.map((index) => {
        const { text: name, ...facts } = NAMES[index]!;
        const start = at;
        at += name.length + ' and '.length;
        const mention = { start, end: start + name.length, form: 'name' as const, text: name, rule: 'test' };
        return { ...facts, mentions: [mention], merges: [] };
      });
      const claims = pairs
        .filter(([a, b]) => a < named.length && b < named.length && a !== b)
        .map(([source, target, type]) => ({
          ...{ type, source, target, sentence: { start: 0, end: text.length }, rule: 'test' },
          ...(type !== 'co_mention' && { trigger: { start: 0, end: 1 }, modality: 'asserted' as const }),
        }));
      return {
        article: { id: articleId(`a${number}`), title: `A ${number}`, text },
        clusters,
        claims,
      } as ArticleReading;
    });

const corpusArbitrary = fc
  .integer({ min: 1, max: 8 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, number) => readingArbitrary(number))));

const lineOf = (reading: ArticleReading) => encodeReading(reading.article, encodeFindings(reading));

function spoolOf(readings: readonly ArticleReading[]): Spool {
  const spool = new Spool(join(folder, 'spool'));
  for (const reading of readings) spool.add(reading.article.id, lineOf(reading));
  return spool;
}

let parts = 0;
function partOf(readings: readonly ArticleReading[], version = 'v1'): string {
  const path = join(folder, `${parts++ % 20}.part`);
  const spool = spoolOf(readings);
  writePart(path, spool, version);
  spool.close();
  return path;
}

function joined(paths: readonly string[]): { text?: string; problem?: Problem; differences: Problem[] } {
  const spool = new Spool(join(folder, 'joined'));
  const differences: Problem[] = [];
  const problem = joinParts(paths, { spool, onDifference: (difference) => differences.push(difference) });
  const readings = [...spool.lines()].map(createReadingDecoder());
  spool.close();
  if (problem !== undefined) return { problem, differences };
  return { text: writeGraph(mergeReadings(readings, lexicon, { title: 'T' })), differences };
}

describe('parts of a corpus', () => {
  test('join to the graph of the whole, however it was split, whatever the order, also where they overlap', () => {
    const split = corpusArbitrary.chain((readings) =>
      fc.record({
        readings: fc.constant(readings),
        // In which parts each article is: one at least.
        placed: fc.tuple(...readings.map(() => fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 4 }))),
        order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
      }),
    );
    fc.assert(
      fc.property(split, ({ readings, placed, order }) => {
        const whole = writeGraph(mergeReadings(readings, lexicon, { title: 'T' }));
        const paths = order.map((part) => partOf(readings.filter((_, index) => placed[index]!.includes(part))));
        expect(joined(paths)).toEqual({ text: whole, differences: [] });
      }),
      { numRuns: 60 },
    );
  });

  test('that read one article differently are told, and joined to the same graph in any order', () => {
    fc.assert(
      fc.property(readingArbitrary(1), readingArbitrary(1), readingArbitrary(2), (one, other, third) => {
        fc.pre(lineOf(one) !== lineOf(other));
        const [a, b] = [partOf([one]), partOf([other, third])];
        const [first, second] = [joined([a, b]), joined([b, a])];
        expect(first.text).toBe(second.text);
        expect(first.differences).toHaveLength(1);
        expect(first.differences[0]!.what).toContain('The article "a1" differs from the one of that name in');
      }),
      { numRuns: 20 },
    );
  });

  const sample = () => fc.sample(fc.tuple(readingArbitrary(1), readingArbitrary(2)), { numRuns: 1, seed: 7 })[0]!;

  test('are refused when they were cut off or altered anywhere', () => {
    const path = partOf(sample());
    const whole = readFileSync(path);
    for (let at = 0; at < whole.length; at += 7) {
      for (const bytes of [whole.subarray(0, at), Buffer.from(whole).fill(whole[at]! ^ 1, at, at + 1)]) {
        writeFileSync(path, bytes);
        expect(joined([path]).problem?.remedy, `byte ${at}`).toMatch(/Copy it again|Give files that/);
      }
    }
  });

  test('are refused when they hold what no reading says, hash or no hash', () => {
    const [reading] = sample();
    const wrong: ArticleReading[] = [
      {
        ...reading,
        claims: [
          { ...reading.claims[0]!, type: 'accuse', source: 99, target: 0, sentence: { start: 0, end: 1 }, rule: 'x' },
        ],
      },
      { ...reading, clusters: [{ ...reading.clusters[0]!, type: 'ghost' as never }] },
      { ...reading, article: { ...reading.article, text: '' } },
    ];
    for (const one of wrong) expect(joined([partOf([one])]).problem).toMatchObject({ at: 'line 2' });
  });

  test('of two programs do not join, and other files are no parts', () => {
    const [one, two] = sample();
    expect(joined([partOf([one], 'v1'), partOf([two], 'v2')]).problem?.what).toContain(
      'read by another version of Relata',
    );
    const path = join(folder, 'other.json');
    writeFileSync(path, '{"format":"relata-graph"}\n{}\n');
    expect(joined([path]).problem?.what).toBe('This is not a part of a corpus.');
    writeFileSync(path, '{"format":"relata-part","version":2,"reading":"v1"}\n{}\n');
    expect(joined([path]).problem?.what).toContain('The part is of version 2');
    expect(joined([join(folder, 'nowhere')]).problem?.what).toContain("can't be read");
  });
});
