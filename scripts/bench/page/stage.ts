/** A browser, the built page, its peers and the graphs that they draw: set up when a figure first needs them. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build } from 'vite';
import { BROWSER_FLAGS, findBrowser } from '../../browser.ts';
import { readGraphFile } from '../../files/read-graph-file.ts';
import type { GraphDocument } from '../../../core/model/graph.ts';
import { buildIndex } from '../../../core/analysis/graph-index.ts';
import { writeFirstPicture } from '../../../app/state/first-picture.ts';
import { bundleFiles } from '../../../core/formats/bundle/write.ts';
import { largeGraph, largeIndex } from '../large.ts';
import { drawnOf, wholeOf, type Elements } from './elements.ts';
import { serve } from './server.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PEERS = join(ROOT, 'scripts/bench/peers');

const PEER_NAMES = ['cytoscape', 'sigma', 'react', 'layout'] as const;

/** A page that runs a peer and fills the window with it. */
const peerPage = (name: string): string => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Peer: ${name}</title>
  <style>html, body, #root, #root > div { height: 100%; margin: 0 }</style>
  <div id="root"></div>
  <script type="module" src="./${name}.js"></script>
</html>
`;

export interface Stage {
  /** By the name under which the peers fetch them. */
  readonly elements: Readonly<Record<'large-whole' | 'large-drawn' | 'shipped-drawn', Elements>>;
  /** A page of a fresh context: nothing cached, nobody has been here. `slowed`: on a laptop of that many times less speed, over 10 Mbit/s. */
  open(path: string, slowed?: number): Promise<Page>;
}

let stage: Promise<Stage> | null = null;
const closing: (() => unknown)[] = [];

/** The same for all figures of a run. */
export const onStage = (): Promise<Stage> => (stage ??= setUp());

/** Takes everything down again; nothing where nothing was set up. */
export async function closeStage(): Promise<void> {
  for (const close of closing.reverse()) await close();
}

async function setUp(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'relata-bench-'));
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
  const [page, peers, large] = ['page', 'peers', 'large'].map((name) => join(folder, name)) as [string, string, string];
  await build({ root: ROOT, logLevel: 'error', build: { outDir: page } });
  await build({
    ...{ root: PEERS, base: './', configFile: false, logLevel: 'error', worker: { format: 'es' } },
    build: {
      ...{ outDir: peers, emptyOutDir: true, modulePreload: { polyfill: false } },
      rollupOptions: {
        input: PEER_NAMES.map((name) => join(PEERS, `${name}.ts`)),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  writeLarge(large);
  const shipped = await shippedGraph();
  const elements = {
    'large-whole': wholeOf(largeIndex()),
    'large-drawn': drawnOf(largeIndex()),
    'shipped-drawn': drawnOf(buildIndex(shipped)),
  };
  const texts = new Map([
    ...Object.entries(elements).map(([name, value]) => [`/${name}.json`, JSON.stringify(value)] as const),
    ...PEER_NAMES.map((name) => [`/peers/${name}.html`, peerPage(name)] as const),
  ]);
  const server = await serve(
    new Map([
      ['page', page],
      ['peers', peers],
      ['large', large],
    ]),
    texts,
  );
  closing.push(() => server.close());
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: BROWSER_FLAGS,
    ...(executablePath !== undefined && { executablePath }),
  });
  closing.push(() => browser.close());
  return { elements, open: (path, slowed) => openFresh(browser, `${server.address}${path}`, slowed) };
}

/** Without flushing each file to the disk, and without comparing made-up texts. */
function writeLarge(folder: string): void {
  mkdirSync(folder);
  const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  const sameText = Int32Array.from(largeGraph().articles.keys());
  const picture = writeFirstPicture(largeIndex());
  for (const { name, bytes } of bundleFiles(largeGraph(), { sha256, sameText, picture }))
    writeFileSync(join(folder, name), bytes);
}

async function shippedGraph(): Promise<GraphDocument> {
  const read = await readGraphFile(join(ROOT, 'graph-data/graph.json'));
  if (!read.ok) throw new Error('graph-data/graph.json is missing: build it with `npm run graph`.');
  return read.value;
}

async function openFresh(browser: Browser, address: string, slowed?: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  if (slowed !== undefined) await slowDown(page, slowed);
  // `__name`: what runs these files marks the functions in them with it, those too that are sent into a page.
  await page.addInitScript({
    content: `localStorage.setItem('relata.tour', 'settled'); globalThis.__name = (named) => named;`,
  });
  await page.goto(address, { waitUntil: 'commit' });
  return page;
}

const TEN_MEGABIT = 10e6 / 8;

/** As the throttling of browsers' own tools does it. */
async function slowDown(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: 40, downloadThroughput: TEN_MEGABIT, uploadThroughput: TEN_MEGABIT },
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}
