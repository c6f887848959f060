import { join } from 'node:path';
import { benchFolder, runGraph, writeArticles } from '../command-line.ts';
import type { Figure } from '../figure.ts';

const MEGABYTE = 1_000_000;

/** The most memory that the command line holds while it builds the graph of the whole corpus: program, models and threads included. */
export const memory: Figure = {
  name: 'memory',
  about: 'peak memory of the build of the whole corpus, on two threads',
  unit: 'MB',
  aim: { bound: 'at most', value: 300 },
  rounds: 1,
  prepare: ({ articles }) => {
    const folder = benchFolder();
    const file = writeArticles(folder, 'articles', articles);
    const args = [file, '--no-cache', '--threads', '2', '--out', join(folder, 'graph.json')];
    return Promise.resolve(() => runGraph(folder, args).peak / MEGABYTE);
  },
};
