import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenizeText } from './tokenize.ts';

const words = (text: string): string =>
  tokenizeText(text)
    .map((token) => token.text)
    .join(' | ');

describe('tokens are cut as the treebanks cut them', () => {
  test.each([
    ["They don't agree.", "They | do | n't | agree | ."],
    ['Norway’s envoy can’t travel', 'Norway | ’s | envoy | ca | n’t | travel'],
    ["the ministers' talks", "the | ministers | ' | talks"],
    ['They cannot stay', 'They | can | not | stay'],
    ["Sana'a and Da'esh and O'Brien", "Sana'a | and | Da'esh | and | O'Brien"],
    ["Sana'a's port", "Sana'a | 's | port"],
    ['a so-called cease-fire', 'a | so | - | called | cease | - | fire'],
    ['al-Thani met the ex-minister', 'al | - | Thani | met | the | ex-minister'],
    ['the US-led anti-piracy force', 'the | US | - | led | anti-piracy | force'],
    ['the U.S.-led force', 'the | U.S. | - | led | force'],
    ['Mr. Okafor of the U.N. said', 'Mr. | Okafor | of | the | U.N. | said'],
    ['a book by J. R. Moreno', 'a | book | by | J. | R. | Moreno'],
    ['a book by J. R. R. Moreno', 'a | book | by | J. | R. | R. | Moreno'],
    ['take vitamin C. It helps', 'take | vitamin | C | . | It | helps'],
    ['J. R. Moreno and J.R. Moreno', 'J. | R. | Moreno | and | J.R. | Moreno'],
    ['on Oct. 7 at 5 p.m.', 'on | Oct. | 7 | at | 5 | p.m.'],
    ['He said no. Nobody asked.', 'He | said | no | . | Nobody | asked | .'],
    ['see No. 4', 'see | No. | 4'],
    ['left the House.Negotiators met', 'left | the | House | . | Negotiators | met'],
    ['in the U.S.Negotiators met', 'in | the | U.S. | Negotiators | met'],
    ['$1.5 million, 20% and 1,000 km', '$ | 1.5 | million | , | 20 | % | and | 1,000 | km'],
    ['US$5bn at 10:30am on 2024-02-13', 'US$ | 5 | bn | at | 10:30 | am | on | 2024-02-13'],
    ['the 1990s and the 21st', 'the | 1990s | and | the | 21st'],
    ['“Stop”—he said… then left', '“ | Stop | ” | — | he | said | … | then | left'],
    ['wait... what?!', 'wait | ... | what | ?!'],
    ['AT&T and R&D', 'AT&T | and | R&D'],
    ['see https://example.org/a?b=c.', 'see | https://example.org/a?b=c | .'],
    ['write to a.b@example.com, please', 'write | to | a.b@example.com | , | please'],
    ['the site example.com, too', 'the | site | example.com | , | too'],
    ['@envoy on #talks', '@envoy | on | #talks'],
    ['CAIRO: talks', 'CAIRO | : | talks'],
    ['Tel Aviv, Israel – Talks', 'Tel | Aviv | , | Israel | – | Talks'],
    ['and/or', 'and | / | or'],
    ['(AFP)', '( | AFP | )'],
    ['\u200eQatar\u200f said\u200b so', 'Qatar | said | so'],
    ['fire 👩‍🚒👍🏽 now', 'fire | 👩‍🚒 | 👍🏽 | now'],
    ['naïve Türk Łódź', 'naïve | Türk | Łódź'],
    ['a bracket (\u0301 with its mark', 'a | bracket | (\u0301 | with | its | mark'],
  ])('%s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });
});

const INVISIBLE = '\\s\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'.,;:!?-–—\'"’“”()[]@#&$%/\\*_+=<>~|\n\t ',
        'U.S.',
        "n't",
        "'s",
        'https://',
        'a@b.',
        '\u200e',
        '👩‍🚒',
      ),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('word', 'Name', 'Mr.', '12', '\ud800', '\u0301', 'é'),
    ),
  )
  .map((parts) => parts.join(''));

describe('whatever the text', () => {
  test('offsets are exact, and tokens cover all that is not space, in order', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        let end = 0;
        for (const token of tokenizeText(text)) {
          expect(token.text).toBe(text.slice(token.start, token.end));
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(end, token.start)).toMatch(new RegExp(`^[${INVISIBLE}]*$`));
          end = token.end;
        }
        expect(text.slice(end)).toMatch(new RegExp(`^[${INVISIBLE}]*$`));
      }),
      { numRuns: 500 },
    );
  });

  // words before a blank are found by a way of their own
  test('blanks part words as no-break spaces do', () => {
    const texts = (text: string): string[] => tokenizeText(text).map((token) => token.text);
    fc.assert(
      fc.property(nasty, (text) => {
        expect(texts(text)).toEqual(texts(text.replaceAll(' ', '\u00a0')));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['one word', 'a'],
    ['dots', '.'],
    ['letters and dots', 'a.'],
    ['hyphens', 'ab-'],
    ['digits', '1,'],
    ['apostrophes', "a'"],
    ['at signs', 'a@'],
    ['addresses', 'http://a '],
  ])('two megabytes in one line of %s take linear time', (_name, unit) => {
    const started = performance.now();
    const tokens = tokenizeText(unit.repeat(Math.ceil(2_000_000 / unit.length)));
    expect(tokens.length).toBeGreaterThan(0);
    // Linear work takes about a second; quadratic work would take hours.
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
