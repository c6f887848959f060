import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticleFile } from '../../core/formats/index.ts';
import type { Article } from '../../core/model/article.ts';
import { articleId } from '../../core/model/ids.ts';
import { copyProblems, countWords, sampleProblems } from './samples.ts';
import { longestSharedRuns } from './shared-runs.ts';

const ARTICLES = new URL('../../graph-data/articles/', import.meta.url);

const shipped: readonly Article[] = readdirSync(ARTICLES)
  .filter((name) => name.endsWith('.md'))
  .map((name) => {
    const [article] = readArticleFile({ path: name, bytes: readFileSync(new URL(name, ARTICLES)) }).articles;
    if (article === undefined) throw new Error(`${name} can't be read.`);
    return article;
  });

describe('the articles that come with the project', () => {
  test('are five, each from another source', () => {
    expect(shipped).toHaveLength(5);
    expect(new Set(shipped.map(({ source }) => source)).size).toBe(5);
  });

  test.each(shipped.map((article) => [article.id, article] as const))('keep the rules: %s', (_id, article) => {
    expect(sampleProblems(article)).toEqual([]);
  });
});

describe('a sample', () => {
  const good: Article = {
    id: articleId('ferry'),
    title: 'Ferry',
    source: 'Pier Post (sample)',
    published: '2024-02-13',
    language: 'en',
    text: 'ferry '.repeat(350),
  };

  test.each([
    [349, 1],
    [350, 0],
    [600, 0],
    [601, 1],
  ])('of %i words has %i problems', (words, problems) => {
    expect(sampleProblems({ ...good, text: 'ferry – '.repeat(words) })).toHaveLength(problems);
  });

  test.each([
    ['a source that is not marked', { ...good, source: 'Pier Post' }],
    ['no day', { ...good, published: undefined }],
    ['no language', { ...good, language: undefined }],
  ])('with %s has a problem', (_what, sample) => {
    expect(sampleProblems(sample as Article)).toHaveLength(1);
  });

  test.each([
    ['seven words', 'the old grey ferry left the harbour', 0],
    ['eight words', 'the old grey ferry left the harbour early', 1],
    ['seven words and a name', 'in Westland the grey ferry left the harbour', 0],
  ])('that shares %s in a row', (_what, run, problems) => {
    const runs = longestSharedRuns(`They say ${run} today.`, `We saw ${run}, alas.`);
    expect(copyProblems('ours', 'theirs', runs)).toHaveLength(problems);
  });
});

test('words are pieces between white space that hold a letter or a digit', () => {
  expect(countWords('Tel Aviv – a 45-day truce,\n\nthe Mossad’s “plan”.')).toBe(8);
});
