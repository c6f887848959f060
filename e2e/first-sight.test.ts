/** The network is painted before what lets it be touched is there, and a large change before that has taken it in. */
import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { largeNewsGraph } from '../core/analysis/testing/large-news-graph.ts';
import { bundleFiles } from '../core/formats/bundle/write.ts';
import { expect, status, test } from './page.ts';

const network = (page: Page) => page.getByRole('application');

/** How many pixels of the uppermost canvas are painted. */
const painted = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const canvas = [...document.querySelectorAll<HTMLCanvasElement>('.canvas > canvas')].at(-1);
    if (!canvas?.width) return 0;
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true })!;
    copy.drawImage(canvas, 0, 0);
    const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
    let count = 0;
    for (let i = 3; i < data.length; i += 4) if (data[i]! > 0) count++;
    return count;
  });

/** Whether Cytoscape shows what it holds: until then its stage can't be seen through the picture. */
const isLive = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const stage = document.querySelector<HTMLElement>('.canvas > div');
    return stage !== null && stage.style.opacity === '' && stage.querySelector('canvas') !== null;
  });

/** Keeps from the page what lets the network be touched. The result gives it. */
async function keepFromTouch(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/cytoscape-canvas-*.js', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

const untouchable = async (page: Page): Promise<void> => {
  await expect(status(page)).toBeVisible();
  await expect.poll(() => painted(page)).toBeGreaterThan(2000);
  expect(await isLive(page)).toBe(false);
};

test('it is drawn before it can be touched; a click that comes too early is not lost', async ({ page, open }) => {
  const release = await keepFromTouch(page);
  await open();
  await untouchable(page);
  const { x, y, width, height } = (await network(page).boundingBox())!;
  await page.mouse.click(x + width / 2, y + height - 4, { button: 'right' });
  await expect(page.getByRole('menu')).toHaveCount(0);
  release();
  await expect(page.getByRole('menu')).toBeVisible();
  expect(await isLive(page)).toBe(true);
});

test('a box that is drawn too early, key held, selects once all the same', async ({ page, open }) => {
  const release = await keepFromTouch(page);
  await open();
  await untouchable(page);
  const { x, y, width, height } = (await network(page).boundingBox())!;
  await page.keyboard.down('Shift');
  await page.mouse.move(x + 4, y + 4);
  await page.mouse.down();
  await page.mouse.move(x + 0.99 * width, y + 0.92 * height, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  release();
  await expect(page.getByRole('heading', { level: 2, name: '9 actors selected' })).toBeVisible();
  expect(await isLive(page)).toBe(true);
});

test('a large graph is drawn at once, and drawn anew with a filter', async ({ page, open }) => {
  const graph = largeNewsGraph({ seed: 4, actors: 1500, relations: 6000, evidence: 12_000, articles: 600 });
  const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  const sameText = Int32Array.from(graph.articles.keys());
  const files = new Map([...bundleFiles(graph, { sha256, sameText })].map(({ name, bytes }) => [name, bytes]));
  await page.route('**/big/*', (route) => {
    const bytes = files.get(new URL(route.request().url()).pathname.split('/').at(-1)!);
    return route.fulfill({ body: Buffer.from(bytes!) });
  });
  await open('?graph=big/manifest.json');
  await expect(status(page)).toContainText('1500 actors');
  await expect.poll(() => painted(page)).toBeGreaterThan(5000);
  await expect.poll(() => isLive(page)).toBe(true);
  const before = await painted(page);
  await page.getByRole('checkbox', { name: 'Hide co-mentions' }).press('Space');
  await expect.poll(() => painted(page)).not.toBe(before);
  await expect.poll(() => isLive(page)).toBe(true);
});
