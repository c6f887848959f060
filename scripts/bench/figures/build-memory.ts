import { join } from 'node:path';
import { benchFolder, runGraph, writeArticles } from '../command-line.ts';
import type { Figure } from '../figure.ts';

const COPIES = 10;

/** The most memory that the command line holds, threads included, for ten times the corpus, its articles repeated under new names. */
export const buildMemory: Figure = {
  name: 'build-memory',
  about: 'peak memory of the build of ten times the corpus, against the corpus',
  unit: 'times',
  aim: { bound: 'at most', value: 1.5 },
  rounds: 1,
  prepare: ({ articles }) => {
    const folder = benchFolder();
    const peakOf = (name: string, copies: number): number => {
      const file = writeArticles(folder, name, Array.from({ length: copies }, () => articles).flat());
      return runGraph(folder, [file, '--cache', join(folder, name), '--out', join(folder, 'graph.json')]).peak;
    };
    return Promise.resolve(() => peakOf('repeated', COPIES) / peakOf('once', 1));
  },
};
