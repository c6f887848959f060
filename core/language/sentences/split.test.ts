import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleId } from '../../model/ids.ts';
import { tokenize } from '../tokens/tokenize.ts';
import { LONGEST_SENTENCE, splitSentences } from './split.ts';

const split = (text: string) => splitSentences(tokenize({ id: articleId('test'), title: '', text }));
const sentences = (text: string): string[] => split(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('sentences end where a reader ends them', () => {
  test.each<readonly string[]>([
    ['Talks resumed.', 'Both sides came.'],
    ['Who came?', 'Nobody!', 'It failed.'],
    ['Mr. Okafor met Gen. Moreno in the U.S. Senate on Jan. 5 at noon.', 'They agreed.'],
    ['It happened in the U.S.', 'The minister left.'],
    ['They met at 5 p.m. Tuesday.', 'She left.'],
    ['They met at 5 p.m.', 'Officials left.'],
    ['The firm is Acme Corp. of Ohio.', 'It grew.'],
    ['J. R. Moreno spoke.', 'Samuel L. Adeyemi listened.'],
    ['“We will go.', 'We will not wait.”', 'He left.'],
    ['"We will go," he said.', '"It is late."', 'He left.'],
    ['“Why?” Moreno asked.', 'Nobody answered.'],
    ['He asked “why?” and left.', 'She stayed.'],
    ['(They left early.)', 'He stayed.'],
    ['CAIRO: Talks resumed in the city.', 'They failed.'],
    ['Tel Aviv, Israel – Talks resumed.', 'They failed.'],
    ['It rose by 3.5 percent.', 'It fell.'],
    ['They waited… and left.', 'It rained.'],
    ['The treaty was signed.[17]', 'It held.'],
    ['See example.com for more.', 'It is free.'],
  ])('%s / %s', (...expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });

  test.each([
    [
      'a headline has no stop',
      'Talks resume in Oslo\n\nEnvoys met. They left.',
      ['Talks resume in Oslo', 'Envoys met.', 'They left.'],
    ],
    ['a line is a paragraph', 'Talks resume\nEnvoys met', ['Talks resume', 'Envoys met']],
    [
      'a space after the stop is missing',
      'They left the House.Negotiators met.',
      ['They left the House.', 'Negotiators met.'],
    ],
    ['a list item has a number', '1. Withdraw.\n2. Pay.', ['1. Withdraw.', '2. Pay.']],
  ])('%s', (_name, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('a line break of hard-wrapped text ends no sentence', () => {
    const text = [
      'The two delegations met for the third time on Monday in a hotel in',
      'Geneva and spoke about the exchange of prisoners, the border and the',
      'Return of goods that had been held in the port since last autumn. A',
      'Spokesman for the mediators called the talks useful and said that all',
      'Parties had agreed to meet again.',
    ].join('\n');
    expect(sentences(text)).toHaveLength(2);
  });
});

describe('whatever the text', () => {
  const text = fc
    .array(
      fc.constantFrom(
        'word',
        'Name',
        '.',
        '. ',
        '."',
        '”',
        '\n',
        '\n\n',
        ' ',
        '?!',
        'U.S.',
        'Mr. ',
        '(',
        ')',
        '1.',
        '…',
        '"',
      ),
    )
    .map((parts) => parts.join(''));

  test('sentences partition the tokens and span them exactly', () => {
    fc.assert(
      fc.property(text, (text) => {
        const { tokens, sentences } = split(text);
        let next = 0;
        for (const sentence of sentences) {
          expect(sentence.firstToken).toBe(next);
          expect(sentence.endToken).toBeGreaterThan(next);
          expect(sentence.start).toBe(tokens[next]!.start);
          expect(sentence.end).toBe(tokens[sentence.endToken - 1]!.end);
          next = sentence.endToken;
        }
        expect(next).toBe(tokens.length);
      }),
      { numRuns: 500 },
    );
  });

  test('no sentence is longer than the longest', () => {
    const lengths = split('word '.repeat(5000)).sentences.map(({ firstToken, endToken }) => endToken - firstToken);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(LONGEST_SENTENCE + 8);
  });

  test.each(['.?', ') ', '. ', 'a. ', '."', '\n'])('a megabyte of %j takes linear time', (unit) => {
    const started = performance.now();
    split(unit.repeat(1_000_000 / unit.length));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
