/** The graph of the sample articles, built in a worker of the browser, is the command line's to the byte, wherever on earth. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { build } from 'vite';
import type { Listing } from './in-browser/worker.ts';

const DATA = 'graph-data';
const ORIGIN = 'http://build.test';

/** The worker's program in one piece. */
async function bundle(): Promise<string> {
  const outcome = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'e2e/in-browser/worker.ts', formats: ['es'], fileName: 'worker' },
    },
  });
  const [first] = Array.isArray(outcome) ? outcome : [outcome];
  if (first === undefined || !('output' in first)) throw new Error('Nothing was bundled.');
  return first.output[0].code;
}

const filesOf = async (folder: string, ending: string): Promise<string[]> =>
  (await readdir(join(DATA, folder))).filter((name) => name.endsWith(ending)).sort();

/** Serves a page, the worker and the files that it reads, and nothing else. */
async function serve(page: Page, worker: string): Promise<void> {
  const listing: Listing = {
    articles: await filesOf('articles', '.md'),
    lexicon: await filesOf('lexicon', '.json'),
    models: await filesOf('models', '.bin'),
  };
  await page.route(`${ORIGIN}/**`, async (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname);
    if (path === '/') return route.fulfill({ body: '<!doctype html><title>Build</title>', contentType: 'text/html' });
    if (path === '/worker.js') return route.fulfill({ body: worker, contentType: 'text/javascript' });
    if (path === '/data/listing.json') return route.fulfill({ json: listing });
    return path.startsWith('/data/') ? route.fulfill({ path: join(DATA, path.slice('/data/'.length)) }) : route.abort();
  });
}

const buildIn = (page: Page): Promise<{ text?: string; error?: string }> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const worker = new Worker('/worker.js', { type: 'module' });
        worker.onmessage = ({ data }: MessageEvent<{ text?: string; error?: string }>) => resolve(data);
        worker.onerror = ({ message }) => resolve({ error: message });
      }),
  );

/** What `npm run graph` writes of the same articles. */
async function commandLine(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'relata-same-bytes-'));
  try {
    const out = join(folder, 'graph.json');
    const options = ['--no-cache', '--curation', join(folder, 'none.jsonl'), '--out', out];
    await writeFile(join(folder, 'none.jsonl'), '');
    execFileSync('npx', ['--no-install', 'tsx', 'scripts/graph.ts', `${DATA}/articles`, ...options], { stdio: 'pipe' });
    return await readFile(out, 'utf8');
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('a worker in the browser builds the same bytes as the command line, in two time zones', async ({ browser }) => {
  test.slow();
  const [worker, expected] = await Promise.all([bundle(), commandLine()]);
  for (const timezoneId of ['Pacific/Kiritimati', 'America/Adak']) {
    const context = await browser.newContext({ timezoneId, locale: 'tr-TR' });
    const page = await context.newPage();
    await serve(page, worker);
    await page.goto(`${ORIGIN}/`);
    const { text, error } = await buildIn(page);
    expect(error).toBeUndefined();
    expect(text === expected, `the same bytes in ${timezoneId}`).toBe(true);
    await context.close();
  }
});
