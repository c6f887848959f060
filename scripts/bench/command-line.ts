/** `npm run graph` as somebody runs it, in a process of its own, measured. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../core/model/article.ts';

const SCRIPT = fileURLToPath(new URL('../graph.js', import.meta.url));
const PEAK_MEMORY = new URL('./peak-memory.js', import.meta.url).href;

export interface MeasuredRun {
  readonly stdout: string;
  readonly seconds: number;
  /** The most memory it held, its threads included, in bytes. */
  readonly peak: number;
}

/** A folder for a figure's files, gone when the suite ends. */
export function benchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'relata-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** @throws Error with what it says, if it fails */
export function runGraph(folder: string, args: readonly string[]): MeasuredRun {
  const peakFile = join(folder, 'peak');
  const started = performance.now();
  const stdout = execFileSync(process.execPath, ['--import', PEAK_MEMORY, SCRIPT, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, RELATA_PEAK_MEMORY: peakFile },
  });
  const seconds = (performance.now() - started) / 1000;
  return { stdout, seconds, peak: Number(readFileSync(peakFile, 'utf8')) };
}

/** Writes articles as NDJSON, for `runGraph` to read. @returns the path */
export function writeArticles(folder: string, name: string, articles: readonly Article[]): string {
  const path = join(folder, `${name}.ndjson`);
  const rows = articles.map(({ title, text, published }, row) => JSON.stringify({ id: row, title, text, published }));
  writeFileSync(path, `${rows.join('\n')}\n`);
  return path;
}
