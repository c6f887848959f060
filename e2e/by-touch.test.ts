/** The questions that people come with, answered by fingers alone on a telephone. */
import type { Page } from '@playwright/test';
import { expect, status, test } from './page.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

const panel = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name }).tap();

/** As one finds somebody without a keyboard: letters come from the screen's. */
async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: /^Search/ }).tap();
  await page.getByRole('searchbox', { name: /^Search/ }).fill(words);
}

async function openTool(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'More' }).tap();
  await page.getByRole('button', { name }).tap();
}

test('who connects Burns and Hamas, and on what evidence', async ({ page, open }) => {
  await open();
  await search(page, 'burns');
  await page
    .getByRole('option', { name: /William Burns/ })
    .first()
    .tap();
  await page.getByRole('button', { name: 'Connect with …' }).tap();
  await page.getByRole('searchbox', { name: 'Find an actor to connect' }).fill('ham');
  await page.getByRole('list', { name: 'Actors that can be connected' }).getByRole('button', { name: 'Hamas' }).tap();
  await expect(page.locator('.path-head').first()).toContainText('Through Qatar');
  await page
    .getByRole('button', { name: /^Read this sentence/ })
    .first()
    .tap();
  await expect(page.locator('.reader-text .target').first()).toBeVisible();
  const words = await page.locator('.reader-text .target').allTextContents();
  expect(words.join('')).toBe('Burns thanked Qatar for its help.');
});

test('what only one article reports', async ({ page, open }) => {
  await open();
  await panel(page, 'Filters');
  await page.getByText('In one article alone').tap();
  await page.getByRole('button', { name: 'Close filters' }).tap();
  await expect(status(page)).toContainText('13 of 14 relations');
  await expect(page.getByRole('button', { name: /^Only what one article alone reports: clear/ })).toBeVisible();
});

test('which relations of Qatar are planned rather than done', async ({ page, open }) => {
  await open();
  await search(page, 'qatar');
  await page
    .getByRole('option', { name: /^Qatar/ })
    .first()
    .tap();
  await page.getByRole('button', { name: /^William Burns ?, person: only planned · 1 sentence/ }).tap();
  await expect(page.locator('.details')).toContainText('Only planned or possible: no article reports it as done.');
});

test('what happened after a given day', async ({ page, open }) => {
  await open();
  await panel(page, 'Filters');
  await page.getByRole('button', { name: 'Dates', exact: true }).tap();
  await page.getByLabel('From', { exact: true }).fill('2024-02-14');
  await expect(status(page)).toContainText('5 of 14 relations');
});

test('a colleague is handed exactly this view', async ({ page, open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open();
  await search(page, 'hamas');
  await page
    .getByRole('option', { name: /^Hamas/ })
    .first()
    .tap();
  await expect(page.getByRole('heading', { level: 2, name: 'Hamas' })).toBeVisible();
  await openTool(page, 'Share');
  await page.getByRole('button', { name: 'Copy link' }).tap();
  await expect(page.getByText('The link was copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  // another address of the same site first, so that the link is opened from its beginning
  await page.goto('./graph.json');
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 2, name: 'Hamas' })).toBeVisible();
});

for (const [reader, format, name] of [
  ['uses Gephi', /^GEXF/, /\.gexf$/],
  ['uses Cytoscape', /^Cytoscape JSON/, /\.cyjs$/],
  ['uses a spreadsheet', /^Tables/, /\.zip$/],
  ['reads', /^Brief \(HTML/, /\.html$/],
] as const) {
  test(`the graph is given to somebody who ${reader}`, async ({ page, open }) => {
    await open();
    await openTool(page, 'Export');
    await page.getByRole('dialog', { name: 'Export' }).getByText(format).tap();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download' }).tap();
    expect((await saved).suggestedFilename()).toMatch(name);
  });
}
