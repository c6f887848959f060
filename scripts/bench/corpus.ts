/** The texts of the benchmarks: real news where the data folder is there, else the sample articles again and again. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticles } from '../../core/build/index.ts';
import type { Article } from '../../core/model/article.ts';
import { articleId } from '../../core/model/ids.ts';
import type { Corpus } from './figure.ts';

/** As many as there are real ones. */
const ARTICLES = 295;
const SAMPLES = new URL('../../graph-data/articles/', import.meta.url);

/** Reads the benchmark's corpus; `data` is the folder that may hold `wikinews`. */
export function readCorpus(data: string): Corpus {
  const folder = join(data, 'wikinews');
  if (existsSync(folder)) return { name: 'wikinews', articles: readTables(folder), data };
  const samples = readSamples();
  const articles = Array.from({ length: ARTICLES }, (_, index) => {
    const sample = samples[index % samples.length]!;
    return { ...sample, id: articleId(`${sample.id}-${String(index)}`) };
  });
  return { name: 'the sample articles, repeated', articles, data: undefined };
}

function readSamples(): readonly Article[] {
  const names = readdirSync(SAMPLES).filter((name) => name.endsWith('.md'));
  const files = names.map((name) => ({ path: name, bytes: new Uint8Array(readFileSync(new URL(name, SAMPLES))) }));
  return readArticles(files).articles;
}

function readTables(folder: string): readonly Article[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return readArticles(names.map((path) => ({ path, bytes: readFileSync(join(folder, path)) }))).articles;
}
