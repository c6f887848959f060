/** A graph of some thousand relations, as a bundle: drawn at once, and taken out of the page without stopping it. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { maskNames } from '../core/analysis/mask/mask.ts';
import { largeNewsGraph } from '../core/analysis/testing/large-news-graph.ts';
import { correctionsFor, curate } from '../core/curation/index.ts';
import { MANIFEST_NAME } from '../core/formats/bundle/index.ts';
import { readGraph, writeGraph } from '../core/formats/index.ts';
import { documentTexts } from '../core/model/document-texts.ts';
import type { Entity } from '../core/model/graph.ts';
import { BUNDLE, bundleOf, isWhole, serveBundle, type BundleFiles } from './bundle.ts';
import { isLive, painted } from './canvas.ts';
import { expect, findActor, status, test } from './page.ts';

const GRAPH = largeNewsGraph({ seed: 4, actors: 1500, relations: 6000, evidence: 12_000, articles: 600 });

const FILES = bundleOf(GRAPH);

/** @returns the names of the files that are asked for */
async function openLarge(
  page: Page,
  open: (address: string) => Promise<void>,
  files: BundleFiles = FILES,
): Promise<readonly string[]> {
  const asked = await serveBundle(page, files);
  await open(BUNDLE);
  await expect(status(page)).toContainText('1500 actors');
  await isWhole(page);
  return asked;
}

const [FIRST, SECOND] = [...GRAPH.entities].sort((a, b) => b.mentions.length - a.mentions.length) as [Entity, Entity];

/** Says that the actor that is named most often is the next one. */
async function mergeFirst(page: Page): Promise<void> {
  await findActor(page, FIRST.name);
  await page.getByRole('button', { name: 'Correct …' }).press('Enter');
  await page.getByRole('radio', { name: /^It is another actor too/ }).press('Space');
  await page.getByLabel('It is the same as').fill(SECOND.name);
  await page.getByLabel('It is the same as').press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Correct', exact: true }).press('Enter');
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

test('of an actor with relations of every type some of each are listed, and more when they are asked for', async ({
  page,
  open,
}) => {
  await openLarge(page, open);
  await findActor(page, FIRST.name);
  const rows = page.locator('.relation-row');
  await expect(rows.first()).toBeVisible();
  const before = await rows.count();
  expect(before).toBeLessThan(400);
  const more = page
    .locator('.groups')
    .getByRole('button', { name: /^Show \d+ more of/ })
    .first();
  const [, step] = /^Show (\d+) more/.exec(await more.innerText())!;
  await more.press('Enter');
  await expect(rows).toHaveCount(before + Number(step));
});

test('it is corrected beside the page: with progress, called off or not, and undone', async ({ page, open }) => {
  test.setTimeout(120_000);
  await openLarge(page, open);
  await expect.poll(() => isLive(page)).toBe(true);
  let waits = true;
  const waiting: (() => void)[] = [];
  await page.route('**/big/*', async (route) => {
    if (waits) await new Promise<void>((resolve) => waiting.push(resolve));
    await route.fallback();
  });
  await mergeFirst(page);
  const work = page.getByRole('region', { name: 'Correcting' });
  await expect(work).toContainText('Correcting the graph …');
  await work.getByRole('button', { name: 'Cancel' }).click();
  waits = false;
  waiting.forEach((go) => go());
  await expect(page.getByText('Called off: nothing was corrected.')).toBeVisible();
  await expect(work).toHaveCount(0);

  await mergeFirst(page);
  await expect(page.getByRole('heading', { level: 2, name: SECOND.name, exact: true })).toBeVisible({
    timeout: 30_000,
  });
  await expect(work).toHaveCount(0);
  await expect(status(page)).toContainText('1499 actors');
  await expect(page.locator('.aliases')).toContainText(FIRST.name);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { level: 2, name: FIRST.name, exact: true })).toBeVisible();
  await expect(status(page)).toContainText('1500 actors');
  await page.keyboard.press('Control+Shift+z');
  await expect(status(page)).toContainText('1499 actors');

  await page.reload();
  await expect(status(page)).toContainText('1 correction', { timeout: 30_000 });
  await expect(status(page)).toContainText('1499 actors');
});

/** The whole graph, as the page exports it. */
async function exported(
  page: Page,
  prepare: (dialog: Locator) => Promise<void> = () => Promise.resolve(),
): Promise<string> {
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: /^The whole graph/ }).press('Space');
  await prepare(dialog);
  const download = page.waitForEvent('download', { timeout: 60_000 });
  await dialog.getByRole('button', { name: 'Download' }).click();
  return readFile(await (await download).path(), 'utf8');
}

const kindOf = (name: string): string => name.split('-')[0]!;

test('what is corrected is what the build makes of the file, and sentences are fetched when they are read', async ({
  page,
  open,
}) => {
  test.setTimeout(120_000);
  const asked = await openLarge(page, open);
  await mergeFirst(page);
  await expect(page.locator('.aliases')).toContainText(FIRST.name, { timeout: 30_000 });
  const shards = [...FILES.keys()].filter((name) => kindOf(name) === 'articles');
  expect(new Set(asked.filter((name) => kindOf(name) === 'articles')).size).toBeLessThan(shards.length / 2);

  const corrections = correctionsFor(GRAPH, { verb: 'merge', actor: FIRST.id, into: SECOND.id }, '')!;
  const { graph } = curate(GRAPH, { where: '', lines: [{ line: 1, correction: corrections[0]! }] });
  await page.locator('.relation-row').first().click();
  const quotes = documentTexts(graph);
  const told = await page.locator('.quote blockquote').first().textContent();
  const sentences = graph.relations.flatMap(({ evidence }) => evidence).map((_, piece) => quotes.quote(piece).text);
  expect(sentences).toContain(told);
  expect(await exported(page)).toBe(writeGraph(graph));
});

test('a bundle of an earlier version is corrected too, once all of it is fetched', async ({ page, open }) => {
  test.setTimeout(120_000);
  const files = new Map([...FILES].filter(([name]) => kindOf(name) !== 'spans'));
  const { spans: _, ...manifest } = JSON.parse(new TextDecoder().decode(files.get(MANIFEST_NAME))) as {
    spans: unknown;
  };
  files.set(MANIFEST_NAME, new TextEncoder().encode(JSON.stringify(manifest)));
  const asked = await openLarge(page, open, files);
  await mergeFirst(page);
  await expect(page.locator('.aliases')).toContainText(FIRST.name, { timeout: 60_000 });
  expect(new Set(asked)).toEqual(new Set(files.keys()));
});

test.describe('of which a part is missing', () => {
  test.use({ expectedErrors: [/404/] });
  test('it is not corrected, and that is told; it is once the part is there', async ({ page, open }) => {
    test.setTimeout(120_000);
    const files = new Map([...FILES].filter(([name]) => kindOf(name) !== 'spans'));
    await openLarge(page, open, files);
    await mergeFirst(page);
    await expect(page.getByText(/^Nothing was corrected\. .*could not be fetched/)).toBeVisible({ timeout: 30_000 });
    for (const [name, bytes] of FILES) files.set(name, bytes);
    await mergeFirst(page);
    await expect(page.locator('.aliases')).toContainText(FIRST.name, { timeout: 30_000 });
  });
});

test('it is exported whole, its names masked, as the command line masks them', async ({ page, open }) => {
  await openLarge(page, open);
  const text = await exported(page, async (dialog) => {
    await dialog.getByRole('checkbox', { name: /Mask names/ }).press('Space');
    await expect(dialog.getByText('Too large for a preview.')).toBeVisible();
  });
  const read = readGraph(writeGraph(GRAPH), 'large');
  if (!read.ok) throw new Error('no graph');
  expect(text === writeGraph(maskNames(read.value, read.value))).toBe(true);
  await expect(page.getByRole('dialog', { name: 'Export' })).toHaveCount(0);
});
