/** The network is painted before what lets it be touched is there. */
import type { Page } from '@playwright/test';
import { isLive, painted } from './canvas.ts';
import { drop } from './corpus.ts';
import { FIXTURE_TEXT } from './fixture/graph.ts';
import { expect, status, test } from './page.ts';

const network = (page: Page) => page.getByRole('application');

/** Keeps files of the page from it. The result gives them. */
async function keep(page: Page, files: RegExp): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(files, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Keeps from the page what lets the network be touched. */
const keepFromTouch = (page: Page): Promise<() => void> => keep(page, /cytoscape-canvas-[^/]*\.js$/);

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

test('the graph is asked for while the code that draws it is still on its way', async ({ page, open }) => {
  const release = await keep(page, /\/index-[^/]*\.js$/);
  const asked = page.waitForRequest('**/graph.json');
  const opened = open();
  await asked;
  expect(await status(page).count()).toBe(0);
  release();
  await opened;
  await expect(status(page)).toBeVisible();
});

test('the graph that is asked ahead is asked for once, and another one in its place', async ({ page, open }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(...(new URL(request.url()).pathname.match(/[^/]*\.json$/) ?? [])));
  await open();
  await expect(status(page)).toBeVisible();
  await page.route('**/other.json', (route) => route.fulfill({ path: 'graph-data/graph.json' }));
  await page.goto('./?graph=other.json');
  await expect(status(page)).toBeVisible();
  expect(asked).toEqual(['graph.json', 'other.json']);
});

test('it is drawn before the panels around it have come, and they come by themselves', async ({ page, open }) => {
  const release = await keep(
    page,
    /\/(filters-panel|details-panel|tables-panel|network-tools|header-tools)-[^/]*\.js$/,
  );
  await open();
  await expect(status(page)).toBeVisible();
  await expect.poll(() => painted(page)).toBeGreaterThan(2000);
  await expect(page.getByRole('heading', { name: 'Filters' })).toHaveCount(0);
  release();
  await expect(page.getByRole('heading', { name: 'Filters' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
});

test('of another graph, too, the network comes first and the panels around it come by themselves', async ({
  page,
  open,
}) => {
  await open();
  await expect(page.getByRole('heading', { name: 'Filters' })).toBeVisible();
  await page.evaluate(() => {
    const shown = (words: string): boolean => document.querySelector(words) !== null;
    const order = ((window as { order?: string[] }).order = [] as string[]);
    new MutationObserver(() => {
      if (!shown('.status')) order.push('nothing');
      else order.push(shown('#filters > *') ? 'network and panels' : 'network');
    }).observe(document.body, { childList: true, subtree: true });
  });
  await drop(page, [{ name: 'other.json', bytes: Buffer.from(FIXTURE_TEXT) }]);
  const order = () =>
    page.evaluate(() => (window as { order?: string[] }).order!.filter((one, i, all) => one !== all[i - 1]));
  await expect.poll(async () => (await order()).slice(-3)).toEqual(['nothing', 'network', 'network and panels']);
});
