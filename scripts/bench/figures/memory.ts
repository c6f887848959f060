import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Figure } from '../figure.ts';

const CHILD = fileURLToPath(new URL('../build-corpus.ts', import.meta.url));
const MEGABYTE = 1_000_000;

/** The most memory that a process of its own holds while it builds the graph of the whole corpus, program and models included. */
export const memory: Figure = {
  name: 'memory',
  about: 'peak memory of the build of the whole corpus',
  unit: 'MB',
  aim: { bound: 'at most', value: 300 },
  rounds: 1,
  prepare: ({ articles }) =>
    Promise.resolve(() => {
      const folder = mkdtempSync(join(tmpdir(), 'relata-bench-'));
      try {
        const file = join(folder, 'articles.json');
        writeFileSync(file, JSON.stringify(articles));
        const out = execFileSync(process.execPath, ['--import', 'tsx', CHILD, file], { encoding: 'utf8' });
        return Number(out) / MEGABYTE;
      } finally {
        rmSync(folder, { recursive: true });
      }
    }),
};
