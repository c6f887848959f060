/** What connects two actors, and on what evidence: by mouse, by keyboard alone, and by a link. */
import { expect, findActor, tabTo, test } from './page.ts';

const QUOTES = ['Burns thanked Qatar for its help.', 'Qatar and Egypt mediated between Israel and Hamas.'];

test('Burns and Hamas are connected by mouse, each step with its sentence', async ({ page, open }) => {
  await open();
  await findActor(page, 'Burns', 'William Burns');
  await page.getByRole('button', { name: 'Connect with …' }).click();
  await page.getByRole('searchbox', { name: 'Find an actor to connect' }).fill('ham');
  await page.getByRole('list', { name: 'Actors that can be connected' }).getByRole('button', { name: 'Hamas' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'What connects William Burns and Hamas' })).toBeVisible();
  await expect(page.locator('.path-head').first()).toContainText('Through Qatar');
  await expect(page.locator('.path-head').first()).toContainText('Each step: only 1 sentence in 1 article');
  expect(await page.locator('.path').first().locator('blockquote').allTextContents()).toEqual(QUOTES);
  await expect(page.locator('.path').first().locator('figcaption').first()).toContainText('Harbour Gazette');
  await page.getByRole('button', { name: /^Qatar mediates for Hamas/ }).click();
  await expect(page.locator('.quote')).toContainText(QUOTES[1]!);
  await page.getByRole('button', { name: 'Close, back to the paths' }).click();
  await expect(page.getByRole('heading', { level: 2, name: /^What connects/ })).toBeVisible();
});

test('Burns and Hamas are connected by keyboard alone, to the same sentence in its article', async ({ page, open }) => {
  await open();
  await expect(page.locator('.status')).toBeVisible();
  await page.keyboard.press('c');
  const field = page.getByRole('searchbox', { name: 'Find an actor to connect' });
  await expect(field).toBeFocused();
  await page.keyboard.type('burns');
  await page.keyboard.press('Enter');
  await page.keyboard.type('hamas');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: /paths? between William Burns and Hamas/ })).toBeAttached();
  await tabTo(page, /^Through Qatar/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.path.chosen')).toHaveCount(1);
  await tabTo(page, /^Read this sentence/);
  await page.keyboard.press('Enter');
  expect((await page.locator('.reader-text .target').allTextContents()).join('')).toBe(QUOTES[0]);
  // Esc leads back to the paths, and then out of them.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 2, name: /^What connects/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 2, name: 'Harbour talks' })).toBeVisible();
});

test('the search connects by name, a selection by its panel, an actor by its menu', async ({ page, open }) => {
  await open();
  await expect(page.locator('.status')).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
  await page.keyboard.type('burns and hamas');
  await expect(page.getByRole('option').first()).toContainText('Connect William Burns and Hamas');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /^What connects William Burns and Hamas/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await findActor(page, 'Mossad');
  await page.getByRole('application', { name: /Network/ }).focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Connect with …' }).press('Enter');
  await page.getByRole('searchbox', { name: 'Find an actor to connect' }).fill('cia');
  await page.keyboard.press('Enter');
  await expect(page.locator('.path-head').first()).toContainText('Through David Barnea, then William Burns');
});

test('rules, the path that is looked at, and drawing it alone stand in the history and in the link', async ({
  page,
  open,
  context,
  graph,
}) => {
  await open('#connect=organization:mossad~Mossad,organization:hamas~Hamas');
  await page.getByRole('button', { name: /^Steps:/ }).click();
  await page.getByRole('checkbox', { name: /^Standing relations too/ }).press('Space');
  await expect(page.getByText('No path between Mossad and Hamas by these steps.')).toBeVisible();
  await page.getByRole('button', { name: 'Look with standing relations' }).click();
  await page.locator('.path-head').first().click();
  await page.getByRole('checkbox', { name: 'Draw only the paths' }).press('Space');
  await expect(page.locator('.status')).toContainText('only the paths are drawn');
  await expect(page.getByRole('button', { name: 'Undo: Draw only the paths' })).toBeVisible();
  await page.waitForTimeout(300);
  const title = await page.locator('.path.chosen .path-head').textContent();
  const other = await context.newPage();
  await other.route('**/graph.json', (route) => route.fulfill({ body: graph, contentType: 'application/json' }));
  await other.goto(page.url());
  await expect(other.locator('.path.chosen .path-head')).toHaveText(title!);
  await expect(other.locator('.status')).toContainText('only the paths are drawn');
});

test('three actors are connected pair by pair, and by who is linked to each', async ({ page, open }) => {
  await open('#connect=state:egypt~Egypt,state:israel~Israel,person:william-burns~William+Burns');
  await expect(page.getByRole('heading', { name: 'Linked to each of Egypt, Israel and William Burns' })).toBeVisible();
  await expect(page.locator('.actor-list')).toContainText('Qatar');
  await expect(page.getByRole('heading', { level: 3, name: /^Egypt and Israel:/ })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: /^Israel and William Burns:/ })).toBeVisible();
});
