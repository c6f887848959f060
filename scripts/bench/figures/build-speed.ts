import { join } from 'node:path';
import nlp from 'compromise';
import { benchFolder, runGraph, writeArticles } from '../command-line.ts';
import type { Figure } from '../figure.ts';

/** The peer reads one article in so many, and its time is scaled by their lengths. */
const SAMPLE = 5;

/**
 * The whole command line, from the start of the process to the written graph, on all processors, against compromise in the same
 * texts (words, tags, names) on one thread. Both read the same tokens, so that the ratio of times is that of tokens per second.
 */
export const buildSpeed: Figure = {
  name: 'build-speed',
  about: 'build on all processors, tokens per second against compromise on one',
  unit: 'times',
  aim: { bound: 'at least', value: 3 },
  rounds: 3,
  prepare: ({ articles }) => {
    const folder = benchFolder();
    const file = writeArticles(folder, 'articles', articles);
    const sample = articles.filter((_, index) => index % SAMPLE === 0);
    const length = (texts: readonly { readonly text: string }[]) =>
      texts.reduce((sum, { text }) => sum + text.length, 0);
    return Promise.resolve(() => {
      const { seconds } = runGraph(folder, [file, '--no-cache', '--out', join(folder, 'graph.json')]);
      const started = performance.now();
      for (const { text } of sample) nlp(text).topics().json();
      const theirs = (performance.now() - started) / 1000;
      return (theirs * length(articles)) / length(sample) / seconds;
    });
  },
};
