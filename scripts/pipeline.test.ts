import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildGraph, readArticles, type BuildProgress } from '../core/build/index.ts';
import { NO_CURATION, type Curation } from '../core/curation/index.ts';
import { readGraph, writeGraph } from '../core/formats/index.ts';
import type { Article } from '../core/model/article.ts';
import { loadPipeline, type Pipeline } from './pipeline.ts';

const FOLDER = new URL('../graph-data/articles/', import.meta.url);
const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((path) => ({ path, bytes: new Uint8Array(readFileSync(new URL(path, FOLDER))) }));

let pipeline: Pipeline;
let articles: readonly Article[];
beforeAll(() => {
  pipeline = loadPipeline();
  articles = readArticles(FILES).articles;
});

const build = (given: readonly Article[], curation: Curation = NO_CURATION) =>
  buildGraph({ ...pipeline, articles: given, curation, title: 'Test', seed: 1 });
const textOf = async (given: readonly Article[], curation?: Curation) => {
  const outcome = await build(given, curation);
  if (outcome.status !== 'built') throw new Error('stopped');
  return writeGraph(outcome.graph);
};

describe('a build', () => {
  test('of the same articles gives the same document in whatever order they come', async () => {
    const text = await textOf(articles);
    expect(await textOf([...articles].reverse())).toBe(text);
    expect(await textOf([...articles.slice(2), ...articles.slice(0, 2)])).toBe(text);
  });

  test('gives a document that every reader takes, with actors and relations', async () => {
    const read = readGraph(await textOf(articles), 'built');
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const { entities, relations } = read.value;
    expect(entities.length).toBeGreaterThan(20);
    expect(relations.filter(({ type }) => type !== 'co_mention').length).toBeGreaterThan(10);
  });

  test('replays corrections and reports those that no longer apply', async () => {
    const actor = { article: articles[0]!.id, start: 0, quote: 'no such words' };
    const outcome = await build(articles, { where: 'c', lines: [{ line: 7, correction: { verb: 'hide', actor } }] });
    expect(outcome).toMatchObject({ status: 'built', problems: [{ where: 'c', at: 'line 7' }] });
  });

  test('tells every step', async () => {
    const steps: BuildProgress[] = [];
    await buildGraph({
      ...{ ...pipeline, articles, curation: NO_CURATION, title: 'Test', seed: 1 },
      onProgress: (step) => void steps.push(step),
    });
    expect(steps.map(({ stage, done }) => `${stage} ${done}`)).toEqual([
      ...articles.map((_, index) => `articles ${index + 1}`),
      'merge 1',
      'curate 1',
      'layout 1',
    ]);
  });

  test('stops between two steps when asked', async () => {
    for (let steps = 0; steps < articles.length + 3; steps++) {
      let left = steps;
      const outcome = await buildGraph({
        ...{ ...pipeline, articles, curation: NO_CURATION, title: 'Test', seed: 1 },
        shouldStop: () => left-- === 0,
      });
      expect(outcome).toEqual({ status: 'stopped' });
    }
  });
});
