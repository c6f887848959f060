/** A graph that comes as a bundle: the same page, with sentences fetched when they are read. */
import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { bundleFiles } from '../core/formats/bundle/write.ts';
import { FIXTURE } from './fixture/graph.ts';
import { expect, findActor, status, test } from './page.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const sameText = Int32Array.from(FIXTURE.articles, (_, i) => i);

type Files = Map<string, Uint8Array>;

const written = (): Files =>
  new Map([...bundleFiles(FIXTURE, { sha256, sameText })].map(({ name, bytes }) => [name, bytes]));

/** Serves the bundle's files beside the page; what was asked for stands in the list. */
async function serve(page: Page, files: Files): Promise<string[]> {
  const asked: string[] = [];
  await page.route('**/big/*', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1)!;
    asked.push(name);
    const bytes = files.get(name);
    return bytes === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body: Buffer.from(bytes) });
  });
  return asked;
}

const ADDRESS = '?graph=big/manifest.json';
const SENTENCE = 'David Barnea met William Burns in Cairo on Tuesday.';

async function openRelation(page: Page): Promise<void> {
  await findActor(page, 'Barnea', 'David Barnea');
  await page
    .locator('.relation-row')
    .filter({ hasText: /^William Burns/ })
    .first()
    .click();
}

test('it opens with its names and counts alone, and fetches a sentence and an article when they are read', async ({
  page,
  open,
}) => {
  const asked = await serve(page, written());
  await open(ADDRESS);
  await expect(status(page)).toContainText('Showing 9 of 9 actors');
  expect(asked.map((name) => name.split('-')[0])).toEqual(['manifest.json', 'columns']);
  await openRelation(page);
  await page.locator('.quote').filter({ hasText: SENTENCE }).first().click();
  await expect(page.locator('.reader-text .target').first()).toBeInViewport();
  expect((await page.locator('.reader-text .target').allTextContents()).join('')).toBe(SENTENCE);
  expect(new Set(asked.map((name) => name.split('-')[0]))).toEqual(
    new Set(['manifest.json', 'columns', 'evidence', 'articles']),
  );
});

test('an export fetches all of it first', async ({ page, open }) => {
  await serve(page, written());
  await open(ADDRESS);
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('dialog', { name: 'Export' }).getByText('The whole graph')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  expect((await download).suggestedFilename()).toContain('9-actors');
});

test.describe('a part that is missing', () => {
  test.use({ expectedErrors: [/404/] });
  test('is told of where it would stand, the rest works, and a second try finds it', async ({ page, open }) => {
    const files = written();
    const [name, bytes] = [...files].find(([file]) => file.startsWith('evidence'))!;
    files.delete(name);
    await serve(page, files);
    await open(ADDRESS);
    await openRelation(page);
    const told = page.getByText('A part of this graph could not be fetched.');
    await expect(told).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: /David Barnea/ })).toBeVisible();
    files.set(name, bytes);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.quote').filter({ hasText: SENTENCE }).first()).toBeVisible();
  });
});

test('a part that was altered is never shown', async ({ page, open }) => {
  const files = written();
  for (const name of files.keys()) if (name.startsWith('evidence')) files.set(name, new Uint8Array([1, 2, 3]));
  await serve(page, files);
  await open(ADDRESS);
  await openRelation(page);
  await expect(page.getByText('is damaged or was altered')).toBeVisible();
});

const REFUSED = [
  {
    what: 'of another version',
    change: (text: string) => text.replace('"version": 1', '"version": 7'),
    says: /version 7/,
  },
  { what: 'that is cut short', change: (text: string) => text.slice(0, 400), says: /cut short/ },
] as const;

for (const { what, change, says } of REFUSED) {
  test(`a manifest ${what} is refused`, async ({ page, open }) => {
    const files = written();
    const text = new TextDecoder().decode(files.get('manifest.json'));
    files.set('manifest.json', new TextEncoder().encode(change(text)));
    await serve(page, files);
    await open(ADDRESS);
    await expect(page.getByRole('alert')).toContainText(says);
  });
}
