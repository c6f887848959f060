/** A view is passed on as a link or as a file, and kept under a name; every step can be gone back to. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { FIXTURE } from './fixture/graph.ts';
import { expect, findActor, status, test } from './page.ts';

const share = async (page: Page) => {
  await page.getByRole('button', { name: 'Share' }).click();
  return page.getByRole('dialog', { name: 'Share or keep this view' });
};

test('the link to the view is copied, and leads back to it', async ({ page, open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open();
  await findActor(page, 'Hamas');
  await expect(page).toHaveURL(/hamas/);
  const dialog = await share(page);
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog.getByText('The link was copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('a view is kept under a name until it is deleted, also over a reload', async ({ page, open }) => {
  await open();
  await findActor(page, 'Hamas');
  const dialog = await share(page);
  await dialog.getByRole('textbox', { name: 'Name' }).fill('About Hamas');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Kept as “About Hamas”.')).toBeVisible();
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 2, name: 'Hamas' })).toHaveCount(0);
  await (await share(page)).getByRole('button', { name: 'About Hamas', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Hamas' })).toBeVisible();
  const again = await share(page);
  await again.getByRole('button', { name: 'Delete “About Hamas”' }).click();
  await expect(again.getByRole('list', { name: 'Kept views' }).getByRole('listitem')).toHaveCount(0);
});

test('a view saved as a file is opened by dropping it on the page', async ({ page, open }) => {
  await open();
  await findActor(page, 'Hamas');
  const download = page.waitForEvent('download');
  await (await share(page)).getByRole('button', { name: 'Save as a file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.view\.json$/);
  const text = readFileSync(await file.path(), 'utf8');
  await page.goto('./');
  await expect(status(page)).toBeVisible();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a graph file' }).click();
  await (await chooser).setFiles({ name: 'a.view.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.getByRole('heading', { level: 2, name: 'Hamas' })).toBeVisible();
});

test('the list of what was done leads back and forth', async ({ page, open }) => {
  await open();
  await findActor(page, 'Hamas');
  await findActor(page, 'Qatar');
  await page.getByRole('button', { name: 'What you did' }).click();
  const dialog = page.getByRole('dialog', { name: 'What you did' });
  await dialog.getByRole('button', { name: 'Select Hamas' }).click();
  await expect(dialog.getByRole('button', { name: /Select Qatar/ })).toContainText('undone');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 2, name: 'Hamas' })).toBeVisible();
});

test('a graph of the same site is opened by its address, one of another site is refused', async ({ page, open }) => {
  await page.route('**/other.json', (route) =>
    route.fulfill({ body: JSON.stringify({ ...FIXTURE, title: 'Another title' }), contentType: 'application/json' }),
  );
  await open('?graph=other.json');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Another title');
  await open('?graph=https://elsewhere.example/talks.json');
  await expect(page.getByRole('alert')).toContainText('graphs of its own site only');
});

test('a first visitor is offered the tour, once', async ({ page, open }) => {
  await page.addInitScript(() => localStorage.removeItem('relata.tour'));
  await open();
  await page.getByRole('button', { name: 'Take the two-minute tour' }).click();
  const tour = page.getByRole('region', { name: 'Tour' });
  await expect(tour.getByRole('heading', { name: 'What is drawn' })).toBeFocused();
  for (let stop = 1; stop < 6; stop++) await tour.getByRole('button', { name: 'Next' }).click();
  await tour.getByRole('button', { name: 'Done' }).click();
  await expect(tour).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Take the two-minute tour' })).toHaveCount(0);
});
