import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestSharedRuns } from './shared-runs.ts';

describe('a run of shared words', () => {
  test('is found wherever it stands in the two texts', () => {
    const { plain } = longestSharedRuns(
      'After lunch, the ferry left the harbour at noon.',
      'Nobody saw that the ferry left the harbour early.',
    );
    expect(plain).toEqual({ length: 5, counted: 5, text: 'the ferry left the harbour' });
  });

  test.each([
    ['case and punctuation', 'the old, grey ferry', 'The OLD grey – ferry'],
    ['accents', 'the café of señor gómez', 'the cafe of senor gomez'],
    ['possessives and kinds of apostrophe', "the baker's dog doesn't bark", 'the baker dog doesn’t bark'],
    ['dots of abbreviations', 'a U.S. ferry', 'a US ferry'],
    ['ends of sentences and paragraphs', 'we left. it rained', 'we left\n\nit rained'],
    ['hyphens', 'a well-known ferry', 'a well known ferry'],
    ['a space that is missing after a sentence', 'the ferry left. nobody came', 'the ferry left.nobody came'],
  ])('is not hidden by %s', (_what, sample, original) => {
    const { plain } = longestSharedRuns(sample, original);
    expect(plain.text).toBe(sample.replace(/\s+/g, ' '));
  });

  test('ends at a word that differs, a number included', () => {
    const { plain } = longestSharedRuns('they counted 28,473 grey ferries', 'they counted 28,474 grey ferries');
    expect(plain.length).toBe(2);
  });

  test('is zero words long where nothing is shared or nothing is written', () => {
    expect(longestSharedRuns('one two', 'three four').plain.length).toBe(0);
    expect(longestSharedRuns('', 'three four').counted.length).toBe(0);
  });

  test('is the whole of a text compared with itself', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('the', 'ferry', 'Ada', 'left.', 'In'), { minLength: 1 }), (words) => {
        const text = words.join(' ');
        expect(longestSharedRuns(text, text).plain.length).toBe(words.length);
      }),
    );
  });

  test('is as long from either side', () => {
    const text = fc.array(fc.constantFrom('the', 'ferry', 'Ada', 'left.', 'In')).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const there = longestSharedRuns(a, b);
        const back = longestSharedRuns(b, a);
        expect([there.plain.length, there.counted.counted]).toEqual([back.plain.length, back.counted.counted]);
      }),
    );
  });
});

describe('names and titles', () => {
  test('are not counted', () => {
    const { plain, counted } = longestSharedRuns(
      'We heard that Harbour Minister Ada Lund of Westland smiled.',
      'It is said that Harbour Minister Ada Lund of Westland slept.',
    );
    expect(plain.length).toBe(7);
    expect(counted).toEqual({ length: 7, counted: 2, text: 'that Harbour Minister Ada Lund of Westland' });
  });

  test('are known at the beginning of a sentence if they are capitalised inside one', () => {
    const known = longestSharedRuns('Lund smiled at noon. We like Lund.', 'Lund smiled at noon. They fear Lund.');
    expect(known.counted.counted).toBe(3);
    const unknown = longestSharedRuns('Ferries sailed at noon.', 'Ferries sailed at noon.');
    expect(unknown.counted.counted).toBe(4);
  });

  test.each([
    ['a headline in capitals', 'Yesterday the grey ferry sailed away', 'Old Grey Ferry Sailed Away'],
    [
      'a capital at the beginning of a quotation',
      'he said: “Grey ferry sailed away”',
      'he said: “Grey ferry sailed away”',
    ],
    ['the pronoun I', 'there I saw what I like', 'there I saw what I like'],
  ])('are not feigned by %s', (_what, sample, original) => {
    const { counted } = longestSharedRuns(sample, original);
    expect(counted.counted).toBe(counted.length);
  });

  test('do not shorten a longer run of other words', () => {
    const { counted, plain } = longestSharedRuns(
      'See Ada Maria Lund Holm Berg Dahl Vik. He left the harbour in the rain.',
      'By Ada Maria Lund Holm Berg Dahl Vik, we left the harbour in the rain.',
    );
    expect(plain.text).toBe('Ada Maria Lund Holm Berg Dahl Vik');
    expect(counted.text).toBe('left the harbour in the rain');
  });
});
