/** From an actor to the very sentence, by mouse and by keyboard alone. */
import { expect, findActor, tabTo, test } from './page.ts';

const JOURNEYS = [
  {
    search: 'Barnea',
    actor: 'David Barnea',
    other: /^William Burns/,
    sentence: 'David Barnea met William Burns in Cairo on Tuesday.',
  },
  {
    search: 'Burns',
    actor: 'William Burns',
    other: /^CIA/,
    sentence: 'William Burns, the head of the CIA, will meet officials of Qatar next week.',
  },
  { search: 'Qatar', actor: 'Qatar', other: /^Hamas/, sentence: 'Qatar and Egypt mediated between Israel and Hamas.' },
  {
    search: 'Hamas',
    actor: 'Hamas',
    other: /^Israel.*/,
    sentence: 'Israel accused Hamas of delay.',
  },
] as const;

for (const { search, actor, other, sentence } of JOURNEYS) {
  test(`${actor} is followed to a sentence by mouse`, async ({ page, open }) => {
    await open();
    await page.getByRole('button', { name: /Search actors/ }).click();
    await page.getByPlaceholder(/Search actors/).fill(search);
    await page.getByRole('option', { name: actor }).first().click();
    await page.locator('.relation-row').filter({ hasText: other }).first().click();
    await page.locator('.quote').filter({ hasText: sentence }).first().click();
    await expect(page.locator('.reader-text .target').first()).toBeInViewport();
    expect((await page.locator('.reader-text .target').allTextContents()).join('')).toBe(sentence);
  });

  test(`${actor} is followed to a sentence by keyboard`, async ({ page, open }) => {
    await open();
    await findActor(page, search, actor);
    await tabTo(page, other);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Read this sentence/);
    await page.keyboard.press('Enter');
    await expect(page.locator('.reader-text .target').first()).toBeInViewport();
    expect((await page.locator('.reader-text .target').allTextContents()).join('')).toBe(sentence);
    // Esc leads back to the sentence, and then out of the selection.
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: /^Read this sentence/ }).first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { level: 2, name: 'Harbour talks' })).toBeVisible();
  });
}

test('an actor found before the page’s details are there has the keyboard when they come', async ({ page, open }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/details-panel/, async (route) => {
    await held;
    await route.continue();
  });
  await open();
  await expect(page.getByRole('button', { name: /^Search/ })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
  await page.keyboard.type('Burns');
  await expect(page.getByRole('option').first()).toContainText('William Burns');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Search' })).toHaveCount(0);
  // by now whoever waits for two frames has given up
  await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
  release();
  await expect(page.getByRole('heading', { level: 2, name: 'William Burns' })).toBeFocused();
});

/** The fit leaves twice as much more room below, for two rows of tools and names. */
const RAISED = 31;

/** Where the fitted network has its middle, and the fixture its Hamas. */
const middleOf = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({
  x: x + width / 2,
  y: y + height / 2 - RAISED,
});

test('an actor and a line are chosen by a click on the network', async ({ page, open }) => {
  await open();
  const network = page.getByRole('application', { name: /Network/ });
  await expect(network.locator('canvas').first()).toBeVisible();
  const box = (await network.boundingBox())!;
  const middle = middleOf(box);
  await page.mouse.click(middle.x, middle.y);
  await expect(page.getByRole('heading', { level: 2, name: 'Hamas' })).toBeVisible();
  await page.mouse.click(middle.x + 60, middle.y);
  await expect(page.getByRole('heading', { level: 2, name: /Hamas.*and.*Israel/ })).toBeVisible();
  await page.mouse.click(box.x + 12, box.y + box.height / 2 + 80);
  await expect(page.getByRole('heading', { level: 2, name: 'Harbour talks' })).toBeVisible();
});

test('arrow keys move from an actor to a neighbour', async ({ page, open }) => {
  await open();
  await findActor(page, 'Hamas');
  await page.getByRole('application', { name: /Network/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { level: 2, name: 'Israel' })).toBeVisible();
});

test('what is planned, denied or said by somebody says so in words', async ({ page, open }) => {
  await open();
  await page.getByRole('checkbox', { name: /^Denied/ }).press('Space');
  await findActor(page, 'Hamas');
  await page
    .locator('.group')
    .filter({ hasText: 'assaults' })
    .getByRole('button', { name: /^Egypt/ })
    .click();
  await expect(page.locator('.quote')).toContainText('denied');
  await expect(page.locator('.quote')).toContainText('says Egypt');
  await findActor(page, 'Burns', 'William Burns');
  await page
    .locator('.group')
    .filter({ hasText: 'consults' })
    .getByRole('button', { name: /^Qatar/ })
    .click();
  await expect(page.locator('.quote')).toContainText('planned or possible');
  await expect(page.locator('.quote')).toContainText("in the article's own voice");
});

test('a right click opens a menu, and so does its key', async ({ page, open }) => {
  await open();
  const network = page.getByRole('application', { name: /Network/ });
  await expect(network.locator('canvas').first()).toBeVisible();
  const box = (await network.boundingBox())!;
  const { x, y } = middleOf(box);
  await page.mouse.click(x, y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Show details' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Hamas' })).toBeVisible();
  await network.focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Hide' }).press('Enter');
  await expect(page.locator('.status')).toContainText('Showing 8 of 9 actors');
});
