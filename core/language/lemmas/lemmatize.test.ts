import { describe, expect, test } from 'vitest';
import { lemmatizer } from './lemmatize.ts';

const lemmaIn = lemmatizer(new Map([['VERB went', 'go']]));

describe('a lemma', () => {
  test.each([
    ['went', 'VERB', 'VBD', 'go'],
    ['WENT', 'VERB', 'VBD', 'go'],
    ['claims', 'VERB', 'VBZ', 'claim'],
    ['claims', 'NOUN', 'NNS', 'claim'],
    ['Claims', 'PROPN', 'NNP', 'Claims'],
    ['saw', 'NOUN', 'NN', 'saw'],
    ['parties', 'NOUN', 'NNS', 'party'],
  ] as const)('of %s as %s %s is %s, whenever it is asked for', (form, upos, xpos, lemma) => {
    for (let times = 0; times < 2; times++) expect(lemmaIn(form, upos, xpos)).toBe(lemma);
  });

  test('of a word depends on its tags, not on those that it had before', () => {
    expect(lemmaIn('meeting', 'VERB', 'VBG')).toBe('meet');
    expect(lemmaIn('meeting', 'NOUN', 'NN')).toBe('meeting');
    expect(lemmaIn('meeting', 'VERB', 'VBG')).toBe('meet');
  });
});
