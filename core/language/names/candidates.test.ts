import { describe, expect, test } from 'vitest';
import { articleId } from '../../model/ids.ts';
import type { Upos } from '../../model/doc.ts';
import { splitSentences } from '../sentences/split.ts';
import { tokenize } from '../tokens/tokenize.ts';
import { nameCandidates } from './candidates.ts';
import { formOf } from './form.ts';
import { WORD } from './words.ts';

/** The candidates of a text whose words `particles` are words of names. */
function candidates(text: string, ...particles: string[]): string {
  const split = splitSentences(tokenize({ id: articleId('test'), title: '', text }));
  const upos = split.tokens.map((token): Upos => (token.text === 'oslo' ? 'PROPN' : 'X'));
  const doc = { ...split, upos, xpos: [], lemmas: [] };
  const words = doc.tokens.map((token) => ({
    kinds: particles.includes(token.text) ? WORD.particle : 0,
    form: formOf(token.text),
  }));
  const chosen = nameCandidates(doc, words, { known: doc.tokens.map(() => []) });
  return doc.tokens
    .filter((_, i) => chosen[i] === 1)
    .map((token) => token.text)
    .join(' ');
}

describe('part of a name can be', () => {
  test.each([
    ['what has a capital', 'a few men met Halvorsen near iTunes', 'Halvorsen near iTunes', []],
    ['what stands between capitals', 'he left the Bureau of the Census in spring', 'Bureau of the Census', []],
    ['not what stands between distant ones', 'Lund sold it all to a friend in Malmö', 'Lund Malmö', []],
    ['what is tagged as a name', 'we flew to oslo then', 'oslo', []],
    ['a particle', 'they met bin Rashed there', 'bin Rashed', ['bin']],
    ['not small words, figures and marks', 'they met 12 of us , twice .', '', []],
    ['not across sentences', 'They saw Lund. Malmö followed soon.', 'They saw Lund Malmö', []],
  ])('%s', (_, text, expected, particles) => {
    expect(candidates(text, ...particles)).toBe(expected);
  });
});
