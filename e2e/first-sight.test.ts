/** The network is painted before what lets it be touched is there. */
import type { Page } from '@playwright/test';
import { isLive, painted } from './canvas.ts';
import { expect, status, test } from './page.ts';

const network = (page: Page) => page.getByRole('application');

/** Keeps from the page what lets the network be touched. The result gives it. */
async function keepFromTouch(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/cytoscape-canvas-*.js', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

const untouchable = async (page: Page): Promise<void> => {
  await expect(status(page)).toBeVisible();
  await expect.poll(() => painted(page)).toBeGreaterThan(2000);
  expect(await isLive(page)).toBe(false);
};

test('it is drawn before it can be touched; a click that comes too early is not lost', async ({ page, open }) => {
  const release = await keepFromTouch(page);
  await open();
  await untouchable(page);
  const { x, y, width, height } = (await network(page).boundingBox())!;
  await page.mouse.click(x + width / 2, y + height - 4, { button: 'right' });
  await expect(page.getByRole('menu')).toHaveCount(0);
  release();
  await expect(page.getByRole('menu')).toBeVisible();
  expect(await isLive(page)).toBe(true);
});

test('a box that is drawn too early, key held, selects once all the same', async ({ page, open }) => {
  const release = await keepFromTouch(page);
  await open();
  await untouchable(page);
  const { x, y, width, height } = (await network(page).boundingBox())!;
  await page.keyboard.down('Shift');
  await page.mouse.move(x + 4, y + 4);
  await page.mouse.down();
  await page.mouse.move(x + 0.99 * width, y + 0.92 * height, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  release();
  await expect(page.getByRole('heading', { level: 2, name: '9 actors selected' })).toBeVisible();
  expect(await isLive(page)).toBe(true);
});
