/** A graph of some thousand relations, as a bundle: drawn at once, and taken out of the page without stopping it. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { maskNames } from '../core/analysis/mask/mask.ts';
import { largeNewsGraph } from '../core/analysis/testing/large-news-graph.ts';
import { readGraph, writeGraph } from '../core/formats/index.ts';
import { BUNDLE, bundleOf, serveBundle } from './bundle.ts';
import { isLive, painted } from './canvas.ts';
import { expect, status, test } from './page.ts';

const GRAPH = largeNewsGraph({ seed: 4, actors: 1500, relations: 6000, evidence: 12_000, articles: 600 });

async function openLarge(page: Page, open: (address: string) => Promise<void>): Promise<void> {
  await serveBundle(page, bundleOf(GRAPH));
  await open(BUNDLE);
  await expect(status(page)).toContainText('1500 actors');
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
