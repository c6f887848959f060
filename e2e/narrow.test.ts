/** At 360 px the network fills the page, and panels come up from below, one at a time. */
import { expect, findActor, status, test } from './page.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

test('panels are sheets, one at a time', async ({ page, open }) => {
  await open();
  const bar = page.getByRole('navigation', { name: 'Panels' });
  await bar.getByRole('button', { name: 'Filters' }).tap();
  await expect(page.getByRole('region', { name: 'Filters' })).toBeVisible();
  await bar.getByRole('button', { name: 'Tables' }).tap();
  await expect(page.getByRole('region', { name: 'Filters' })).toHaveCount(0);
  await expect(page.getByRole('table')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(bar.getByRole('button', { name: 'Tables' })).toBeFocused();
});

test('an actor that is found comes up with its details, and leads to the sentence', async ({ page, open }) => {
  await open();
  await expect(status(page)).toBeVisible();
  await findActor(page, 'Qatar');
  await page.locator('.relation-row').first().tap();
  await page.locator('.quote').first().tap();
  await expect(page.locator('.reader-text .target').first()).toBeInViewport();
  await page.getByRole('button', { name: 'Close details' }).tap();
  await expect(page.locator('.reader-text')).toHaveCount(0);
});

test('a table too wide for the screen is scrolled, and breaks no name into letters', async ({ page, open }) => {
  await open('#table=relations');
  const bar = page.getByRole('navigation', { name: 'Panels' });
  await bar.getByRole('button', { name: 'Tables' }).tap();
  const name = page.getByRole('row').nth(1).getByRole('cell').nth(2).getByRole('button');
  expect((await name.boundingBox())!.width).toBeGreaterThan(60);
});

test('all tools behind More are on the screen', async ({ page, open }) => {
  await open();
  await page.getByRole('button', { name: 'More' }).tap();
  for (const tool of await page.locator('.header-more button').all()) {
    await expect(tool).toBeInViewport({ ratio: 1 });
  }
});

test('what is on the screen first stays in its place when the tools around it come', async ({ page, open }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/(network-tools|header-tools)-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await open();
  const search = page.getByRole('button', { name: 'Search' });
  const places = async () => [await search.boundingBox(), await status(page).boundingBox()];
  const before = await places();
  await expect(page.getByRole('button', { name: 'More' })).toHaveCount(0);
  release();
  await expect(page.getByRole('button', { name: 'More' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  expect(await places()).toEqual(before);
});

test('the tools behind More are named, and fold away when they are left', async ({ page, open }) => {
  await open();
  const more = page.getByRole('button', { name: 'More' });
  const tools = page.locator('.header-more');
  await more.tap();
  await page.keyboard.press('Escape');
  await expect(tools).toHaveCount(0);
  await expect(more).toBeFocused();
  await more.tap();
  await page.getByRole('button', { name: 'What you did' }).tap();
  await expect(page.getByRole('dialog', { name: 'What you did' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tools).toHaveCount(0);
  await expect(more).toBeFocused();
});
