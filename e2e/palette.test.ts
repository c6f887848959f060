/** Everything that the page can do is found by words, and done without the pointer. */
import type { Page } from '@playwright/test';
import { expect, findActor, status, test } from './page.ts';

test('commands are found by words, done by Enter, and shown with their keys', async ({ page, open }) => {
  await open();
  const run = async (words: string, label: string): Promise<void> => {
    await expect(page.getByRole('button', { name: /^Search/ })).toBeVisible();
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
    await expect(page.getByRole('dialog', { name: 'Search' }).getByRole('searchbox')).toBeFocused();
    await page.keyboard.type(words);
    await expect(page.getByRole('option').first()).toContainText(label);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Search' })).toBeHidden();
  };
  await run('hide co', 'Hide co-mentions');
  await expect(status(page)).toContainText('12 of 14 relations');
  await run('undo', 'Undo: Filter by co-mentions');
  await expect(status(page)).toContainText('13 of 14 relations');
  await run('columns', 'Layout: Columns by type');
  await expect(page.getByRole('button', { name: 'Undo: Columns by type' })).toBeVisible();
  await run('table rel', 'Open the table of relations');
  await expect(page.getByRole('table', { name: 'Relations' })).toBeVisible();
  await run('dark', 'Theme: dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await run('gephi', 'Export');
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
});

test('without words, all commands are listed, and those of who is selected', async ({ page, open }) => {
  await open();
  await findActor(page, 'Hamas');
  await page.keyboard.press('/');
  await expect(page.getByRole('option', { name: /^Fit to the screen/ }).locator('kbd')).toHaveText('F');
  await page.getByRole('option', { name: 'Only the network of Hamas' }).click();
  await expect(status(page)).toContainText('4 of 9 actors');
});

test('a table is copied whole, as spreadsheets paste it', async ({ page, open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open('#table=relations&from=2024-02-14');
  await page.getByRole('button', { name: 'Copy the table of relations' }).press('Enter');
  await expect(page.getByText('Relations copied as a table')).toBeVisible();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).trim().split(/\r?\n/);
  expect(lines).toHaveLength(1 + 5);
  expect(lines[0]!.split('\t').length).toBeGreaterThan(4);
});

test('the paths alone can be exported while they are shown', async ({ page, open }) => {
  await open('#connect=person:david-barnea,organization:hamas&only=yes');
  await expect(page.locator('.path').first()).toBeVisible();
  await page.getByRole('checkbox', { name: 'Draw only the paths' }).setChecked(true, { force: true });
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('radio', { name: /^The paths/ })).toBeChecked();
  await expect(page.getByRole('dialog')).toContainText('harbour-talks_paths_');
});

test('an actor that was moved is told from the others, and put back', async ({ page, open }) => {
  await open('#table=actors&pinned=organization:hamas~Hamas~40~40');
  await expect(page.getByRole('row', { name: /Hamas/ }).getByText('moved')).toBeVisible();
  await findActor(page, 'Hamas');
  await page.getByRole('button', { name: /^You moved Hamas/ }).press('Enter');
  await expect(page.getByRole('row', { name: /Hamas/ }).getByText('moved')).toBeHidden();
});

/** The search takes its time to come, as over a slow network. */
const loadSearchLate = (page: Page) =>
  page.route('**/assets/palette-*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 700));
    await route.continue();
  });

async function typeAtOnce(page: Page): Promise<void> {
  await expect(status(page)).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('cia');
}

test('what is typed before the search is there stands in it, and no key of it is taken for a command', async ({
  page,
  open,
}) => {
  await loadSearchLate(page);
  await open();
  await typeAtOnce(page);
  await expect(page.getByRole('option').first()).toContainText('CIA');
  await expect(page.getByRole('searchbox', { name: /^Search/ })).toHaveValue('cia');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'CIA' })).toBeVisible();
});

test('Enter, too, counts that is pressed before the search is there', async ({ page, open }) => {
  await loadSearchLate(page);
  await open();
  await typeAtOnce(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'CIA' })).toBeVisible();
  await expect(page.getByRole('dialog', { name: 'Search' })).toHaveCount(0);
});
