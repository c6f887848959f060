/** Whatever is exported holds what the page says it holds. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { ARTICLES } from './fixture/articles.ts';
import { FIXTURE_TEXT } from './fixture/graph.ts';
import { expect, findActor, status, test } from './page.ts';
import { openExport } from './states.ts';

async function save(page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

const choose = (page: Page, name: RegExp) => page.getByRole('radio', { name }).press('Space');
const SENTENCE = 'Qatar and Egypt mediated between Israel and Hamas.';

test('the whole graph as JSON is the graph that was opened', async ({ page, open }) => {
  await open();
  await openExport(page);
  await choose(page, /The whole graph/);
  await expect(page.getByRole('dialog')).toContainText('9 actors, 14 relations, 14 sentences, 3 articles');
  const { name, bytes } = await save(page);
  expect(name).toBe('harbour-talks_all_9-actors_14-relations.json');
  const exported = JSON.parse(strFromU8(bytes));
  const original = JSON.parse(FIXTURE_TEXT);
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();
  for (const part of ['articles', 'entities', 'relations']) expect(ids(exported[part])).toEqual(ids(original[part]));
});

test('full texts can be left out, and the sentences that are evidence stay', async ({ page, open }) => {
  await open();
  await openExport(page);
  await expect(page.getByRole('dialog')).toContainText('full text of 3 articles');
  await page.getByRole('checkbox', { name: /full texts/ }).press('Space');
  const text = strFromU8((await save(page)).bytes);
  expect(text).toContain(SENTENCE);
  expect(text).not.toContain(ARTICLES[2].text.split('\n\n')[1]!.slice(0, 20));
});

test('what is exported without full texts opens again', async ({ page, open }) => {
  await open();
  await openExport(page);
  await page.getByRole('checkbox', { name: /full texts/ }).press('Space');
  const { name, bytes } = await save(page);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a graph file' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(bytes) });
  await expect(status(page)).toContainText('Showing 9 of 9 actors, 13 of 13 relations');
});

test('the selection as GEXF holds the selected actors and what is between them', async ({ page, open }) => {
  await open();
  await findActor(page, 'Hamas');
  await page
    .locator('.group')
    .filter({ hasText: 'has as a mediator' })
    .getByRole('button', { name: /^Qatar/ })
    .click();
  await openExport(page);
  await choose(page, /GEXF/);
  await choose(page, /What is selected/);
  await expect(page.getByRole('dialog')).toContainText('2 actors, 1 relation, 1 sentence');
  const { name, bytes } = await save(page);
  expect(name).toMatch(/_selection_2-actors_1-relations\.gexf$/);
  const text = strFromU8(bytes);
  expect(text.match(/<node /g)).toHaveLength(2);
  expect(text).toContain(SENTENCE);
});

test('what a filter leaves as GraphML holds no more', async ({ page, open }) => {
  await open();
  await page.getByRole('searchbox', { name: 'Find an actor to filter by' }).fill('mossad');
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('Showing 2 of 9 actors');
  await openExport(page);
  await choose(page, /GraphML/);
  const text = strFromU8((await save(page)).bytes);
  expect(text.match(/<node /g)).toHaveLength(2);
  expect(text).toContain('Barnea, who leads Mossad, left without a word.');
  expect(text).not.toContain('Qatar');
});

test('tables come as CSV in one ZIP, evidence included', async ({ page, open }) => {
  await open();
  await openExport(page);
  await choose(page, /CSV/);
  const { name, bytes } = await save(page);
  expect(name).toMatch(/\.zip$/);
  const tables = Object.values(unzipSync(bytes)).map((table) => strFromU8(table));
  expect(tables).toHaveLength(3);
  expect(tables.join('\n')).toContain(SENTENCE);
});

test('the picture is a PNG of what is drawn', async ({ page, open }) => {
  await open();
  await expect(page.getByRole('application').locator('canvas').first()).toBeVisible();
  await openExport(page);
  await choose(page, /PNG/);
  const { name, bytes } = await save(page);
  expect(name).toMatch(/\.png$/);
  expect([...bytes.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
  expect(bytes.length).toBeGreaterThan(10_000);
});

test('the picture as SVG holds names as text, sources and legend, and opens by itself', async ({ page, open }) => {
  await open();
  await openExport(page);
  await choose(page, /SVG/);
  await expect(page.getByRole('img', { name: 'The picture as it will be' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Legend' }).press('Space');
  const { name, bytes } = await save(page);
  expect(name).toMatch(/_visible_9-actors_\d+-relations\.svg$/);
  const svg = strFromU8(bytes);
  expect(svg).toContain('>Hamas</text>');
  expect(svg).toContain('Sources: ');
  expect(svg).not.toContain('id="legend"');
  const drawn = await page.evaluate((text) => {
    const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
    return [documentElement.nodeName, documentElement.querySelectorAll('#actors > g').length];
  }, svg);
  expect(drawn).toEqual(['svg', 9]);
});

test('a brief tells relations in sentences, and the dialog shows how it begins', async ({ page, open }) => {
  await open();
  await openExport(page);
  await choose(page, /Markdown/);
  await expect(page.getByRole('group', { name: 'The first lines of the file' })).toContainText('# Harbour talks');
  const text = strFromU8((await save(page)).bytes);
  expect(text).toContain('**Egypt mediates for Hamas.** 1 sentence in 1 article.');
  expect(text).toContain(`- “${SENTENCE}”`);
});

test('names can be masked, and the dialog says what that cannot do', async ({ page, open }) => {
  await open();
  await openExport(page);
  await page.getByRole('checkbox', { name: /Mask names/ }).press('Space');
  await expect(page.getByRole('dialog')).toContainText('may still tell who is meant');
  const text = strFromU8((await save(page)).bytes);
  expect(text).not.toMatch(/Hamas|Qatar|Barnea/);
  expect(text).toMatch(/State \d+ and State \d+ mediated between State \d+ and Organization \d+\./);
});

for (const [format, ending] of [
  ['GEXF', 'gexf'],
  ['GraphML', 'graphml'],
  ['Cytoscape JSON', 'cyjs'],
] as const) {
  test(`what was exported as ${format} opens again with its evidence`, async ({ page, open }) => {
    await open();
    await openExport(page);
    await choose(page, new RegExp(`^${format}`));
    const { name, bytes } = await save(page);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open a graph file' }).click();
    await (await chooser).setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
    await expect(status(page)).toContainText('Showing 9 of 9 actors, 13 of 13 relations');
    await findActor(page, 'Hamas');
    await page
      .locator('.group')
      .filter({ hasText: 'has as a mediator' })
      .getByRole('button', { name: /^Qatar/ })
      .click();
    await expect(page.getByText(SENTENCE).first()).toBeVisible();
    expect(name).toMatch(new RegExp(`\\.${ending}$`));
  });
}

test('tables are copied for a spreadsheet', async ({ page, open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open();
  await openExport(page);
  await page.getByRole('group', { name: 'Copy as a table' }).getByRole('button', { name: 'Sentences' }).press('Enter');
  await expect(page.getByText(/Sentences copied as a table/)).toBeAttached();
  const rows = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(rows[0]).toMatch(/^Relation\tSource\tType\tTarget\tQuote\t/);
  expect(rows.length).toBeGreaterThan(10);
});
