/** A graph of some thousand relations, as a bundle: drawn at once, and taken out of the page without stopping it. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { maskNames } from '../core/analysis/mask/mask.ts';
import { largeNewsGraph } from '../core/analysis/testing/large-news-graph.ts';
import { readGraph, writeGraph } from '../core/formats/index.ts';
import { BUNDLE, bundleOf, isWhole, serveBundle } from './bundle.ts';
import { isLive, painted } from './canvas.ts';
import { expect, findActor, status, test } from './page.ts';

const GRAPH = largeNewsGraph({ seed: 4, actors: 1500, relations: 6000, evidence: 12_000, articles: 600 });

async function openLarge(page: Page, open: (address: string) => Promise<void>): Promise<void> {
  await serveBundle(page, bundleOf(GRAPH));
  await open(BUNDLE);
  await expect(status(page)).toContainText('1500 actors');
  await isWhole(page);
}

test('it is drawn at once, and drawn anew with a filter', async ({ page, open }) => {
  await openLarge(page, open);
  await expect.poll(() => painted(page)).toBeGreaterThan(5000);
  await expect.poll(() => isLive(page)).toBe(true);
  const before = await painted(page);
  await page.getByRole('checkbox', { name: 'Hide co-mentions' }).press('Space');
  await expect.poll(() => painted(page)).not.toBe(before);
  await expect.poll(() => isLive(page)).toBe(true);
});

test('it follows the hand with all its lines, and is painted anew where it rests', async ({ page, open }) => {
  await openLarge(page, open);
  await expect.poll(() => isLive(page)).toBe(true);
  const sheet = page.locator('.canvas > canvas').last();
  const drawn = await painted(page);
  const picture = (): Promise<string> => sheet.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  const [before, { x, y }] = [await picture(), (await sheet.boundingBox())!];
  await page.mouse.move(x + 160, y + 160);
  await page.mouse.down();
  await page.mouse.move(x + 190, y + 170);
  await page.mouse.move(x + 220, y + 180);
  // Moved as it is, or on a slow machine painted anew already.
  const isMoved = async (): Promise<boolean> =>
    (await sheet.boundingBox())!.x === x + 60 || (await picture()) !== before;
  await expect.poll(isMoved).toBe(true);
  expect(await painted(page)).toBeGreaterThan(drawn * 0.7);
  await page.mouse.up();
  await expect.poll(picture).not.toBe(before);
  await expect.poll(() => sheet.boundingBox()).toMatchObject({ x, y });
});

test('it is corrected beside the page: with progress, called off or not, and undone', async ({ page, open }) => {
  test.setTimeout(120_000);
  await openLarge(page, open);
  const [first, second] = mostMentioned();
  await expect.poll(() => isLive(page)).toBe(true);
  let waits = true;
  const waiting: (() => void)[] = [];
  await page.route('**/big/*', async (route) => {
    if (waits) await new Promise<void>((resolve) => waiting.push(resolve));
    await route.fallback();
  });
  const merge = async (): Promise<void> => {
    await findActor(page, first);
    await page.getByRole('button', { name: 'Correct …' }).press('Enter');
    await page.getByRole('radio', { name: /^It is another actor too/ }).press('Space');
    await page.getByLabel('It is the same as').fill(second);
    await page.getByLabel('It is the same as').press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Correct', exact: true }).press('Enter');
  };
  await merge();
  const work = page.getByRole('region', { name: 'Correcting' });
  await expect(work).toContainText('Correcting the graph …');
  await work.getByRole('button', { name: 'Cancel' }).click();
  waits = false;
  waiting.forEach((go) => go());
  await expect(page.getByText('Called off: nothing was corrected.')).toBeVisible();
  await expect(work).toHaveCount(0);

  await merge();
  await expect(page.getByRole('heading', { level: 2, name: second, exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(work).toHaveCount(0);
  await expect(status(page)).toContainText('1499 actors');
  await expect(page.locator('.aliases')).toContainText(first);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { level: 2, name: first, exact: true })).toBeVisible();
  await expect(status(page)).toContainText('1500 actors');
  await page.keyboard.press('Control+Shift+z');
  await expect(status(page)).toContainText('1499 actors');

  await page.reload();
  await expect(status(page)).toContainText('1 correction', { timeout: 30_000 });
  await expect(status(page)).toContainText('1499 actors');
});

/** Names of the two actors that the articles name most often. */
function mostMentioned(): [string, string] {
  const [first, second] = [...GRAPH.entities].sort((a, b) => b.mentions.length - a.mentions.length);
  return [first!.name, second!.name];
}

test('it is exported whole, its names masked, as the command line masks them', async ({ page, open }) => {
  await openLarge(page, open);
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: /^The whole graph/ }).press('Space');
  await dialog.getByRole('checkbox', { name: /Mask names/ }).press('Space');
  await expect(dialog.getByText('Too large for a preview.')).toBeVisible();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  const read = readGraph(writeGraph(GRAPH), 'large');
  if (!read.ok) throw new Error('no graph');
  expect(text === writeGraph(maskNames(read.value, read.value))).toBe(true);
  await expect(dialog).toHaveCount(0);
});
