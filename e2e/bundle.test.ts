/** A graph that comes as a bundle: the same page, with sentences fetched when they are read. */
import type { Page } from '@playwright/test';
import { BUNDLE, bundleOf, isWhole, openRelationOfBundle, serveBundle } from './bundle.ts';
import { isLive, painted } from './canvas.ts';
import { drop, textFile } from './corpus.ts';
import { FIXTURE } from './fixture/graph.ts';
import { expect, findActor, status, test } from './page.ts';

const SENTENCE = 'David Barnea met William Burns in Cairo on Tuesday.';

test('it opens with its names and counts alone, and fetches a sentence and an article when they are read', async ({
  page,
  open,
}) => {
  const asked = await serveBundle(page, bundleOf());
  await open(BUNDLE);
  await isWhole(page);
  await expect(status(page)).toContainText('Showing 9 of 9 actors');
  expect(asked.map((name) => name.split('-')[0])).toEqual(['manifest.json', 'picture', 'columns']);
  await openRelationOfBundle(page);
  await page.locator('.quote').filter({ hasText: SENTENCE }).first().click();
  await expect(page.locator('.reader-text .target').first()).toBeInViewport();
  expect((await page.locator('.reader-text .target').allTextContents()).join('')).toBe(SENTENCE);
  expect(new Set(asked.map((name) => name.split('-')[0]))).toEqual(
    new Set(['manifest.json', 'picture', 'columns', 'evidence', 'articles']),
  );
});

/** Has the bundle's columns wait until what this gives is called. */
async function holdColumns(page: Page): Promise<() => void> {
  let letThrough = (): void => undefined;
  const through = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route('**/big/columns-*', async (route) => {
    await through;
    await route.fallback();
  });
  return letThrough;
}

test('its network is seen before the rest of it is there, and what is chosen meanwhile stays chosen', async ({
  page,
  open,
}) => {
  await serveBundle(page, bundleOf());
  const letThrough = await holdColumns(page);
  await open(BUNDLE);
  await expect(status(page)).toContainText('Showing 9 of 9 actors');
  await expect(status(page)).toContainText('the rest is on its way');
  await expect.poll(() => painted(page)).toBeGreaterThan(1000);
  await expect.poll(() => isLive(page)).toBe(true);
  const { x, y, width, height } = (await page.getByRole('application').boundingBox())!;
  await page.keyboard.down('Shift');
  await page.mouse.move(x + 4, y + 4);
  await page.mouse.down();
  await page.mouse.move(x + 0.99 * width, y + 0.92 * height, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  letThrough();
  await expect(page.getByRole('checkbox', { name: 'Hide co-mentions' })).toBeVisible();
  await expect(status(page)).not.toContainText('the rest is on its way');
  await expect(page.getByRole('heading', { level: 2, name: '9 actors selected' })).toBeVisible();
});

test('what is opened while the rest of it is on its way stays open', async ({ page, open }) => {
  await serveBundle(page, bundleOf());
  const letThrough = await holdColumns(page);
  await open(BUNDLE);
  await expect(status(page)).toContainText('the rest is on its way');
  await drop(page, [textFile('other.json', JSON.stringify({ ...FIXTURE, title: 'Another title' }))]);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Another title');
  // the window's title comes a moment after the page's
  await expect(page).toHaveTitle('Another title · Relata');
  await page.evaluate(() => {
    const seen: string[] = ((window as { titles?: string[] }).titles = []);
    new MutationObserver(() => seen.push(document.title)).observe(document.head, { childList: true, subtree: true });
  });
  const come = page.waitForResponse('**/big/columns-*');
  letThrough();
  await (await come).finished();
  // Opening it would take no longer than opening this again.
  await drop(page, [textFile('third.json', JSON.stringify({ ...FIXTURE, title: 'A third title' }))]);
  await expect(page).toHaveTitle('A third title · Relata');
  const titles = await page.evaluate(() => (window as { titles?: string[] }).titles);
  // the head also changes when parts of the page are fetched, the title staying what it was
  expect([...new Set(titles)].filter((title) => title !== 'Another title · Relata')).toEqual([
    'A third title · Relata',
  ]);
});

test('it opens without its first picture, too, and never shows one that was altered', async ({ page, open }) => {
  const files = bundleOf();
  const name = [...files.keys()].find((file) => file.startsWith('picture'))!;
  files.set(name, files.get([...files.keys()].find((file) => file.startsWith('evidence'))!)!);
  await serveBundle(page, files);
  await open(BUNDLE);
  await expect(page.getByRole('checkbox', { name: 'Hide co-mentions' })).toBeVisible();
  await expect(status(page)).toContainText('Showing 9 of 9 actors');
});

test('an export fetches all of it first', async ({ page, open }) => {
  await serveBundle(page, bundleOf());
  await open(BUNDLE);
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('dialog', { name: 'Export' }).getByText('The whole graph')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  expect((await download).suggestedFilename()).toContain('9-actors');
});

test.describe('a part that is missing', () => {
  test.use({ expectedErrors: [/404/] });
  test('is told of where it would stand, the rest works, and a second try finds it', async ({ page, open }) => {
    const files = bundleOf();
    const [name, bytes] = [...files].find(([file]) => file.startsWith('evidence'))!;
    files.delete(name);
    await serveBundle(page, files);
    await open(BUNDLE);
    await openRelationOfBundle(page);
    const told = page.getByText('A part of this graph could not be fetched.');
    await expect(told).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: /David Barnea/ })).toBeVisible();
    files.set(name, bytes);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.quote').filter({ hasText: SENTENCE }).first()).toBeVisible();
  });
});

test('a part that was altered is never shown', async ({ page, open }) => {
  const files = bundleOf();
  for (const name of files.keys()) if (name.startsWith('evidence')) files.set(name, new Uint8Array([1, 2, 3]));
  await serveBundle(page, files);
  await open(BUNDLE);
  await openRelationOfBundle(page);
  await expect(page.getByText('is damaged or was altered')).toBeVisible();
});

test.describe('columns', () => {
  test.use({ expectedErrors: [/404/, /bundle-worker/, /ERR_FAILED/] });

  test('that are missing or altered are told of instead of the graph', async ({ page, open }) => {
    const files = bundleOf();
    const name = [...files.keys()].find((file) => file.startsWith('columns'))!;
    files.set(name, new Uint8Array([1, 2, 3]));
    await serveBundle(page, files);
    await open(BUNDLE);
    await expect(page.getByRole('alert')).toContainText('is damaged or was altered');
    files.delete(name);
    await page.reload();
    await expect(page.getByRole('alert')).toContainText('could not be fetched');
  });

  test('are read on the page’s own thread where the browser lets no worker run', async ({ page, open }) => {
    await serveBundle(page, bundleOf());
    await page.route('**/bundle-worker*', (route) => route.abort());
    await open(BUNDLE);
    await expect(status(page)).toContainText('Showing 9 of 9 actors');
  });
});

test('its manifest may have any name', async ({ page, open }) => {
  const files = bundleOf();
  files.set('other.json', files.get('manifest.json')!);
  await serveBundle(page, files);
  await open(BUNDLE.replace('manifest', 'other'));
  await expect(status(page)).toContainText('Showing 9 of 9 actors');
});

const REFUSED = [
  {
    what: 'of another version',
    change: (text: string) => text.replace('"version": 2', '"version": 7'),
    says: /version 7/,
  },
  { what: 'that is cut short', change: (text: string) => text.slice(0, 400), says: /cut short/ },
] as const;

for (const { what, change, says } of REFUSED) {
  test(`a manifest ${what} is refused`, async ({ page, open }) => {
    const files = bundleOf();
    const text = new TextDecoder().decode(files.get('manifest.json'));
    files.set('manifest.json', new TextEncoder().encode(change(text)));
    await serveBundle(page, files);
    await open(BUNDLE);
    await expect(page.getByRole('alert')).toContainText(says);
  });
}

test('its outline leads to the sentence, which is fetched then, and into the article', async ({ page, open }) => {
  const asked = await serveBundle(page, bundleOf());
  await open(`${BUNDLE}#table=outline`);
  const outline = page.getByRole('treegrid', { name: 'Outline of the network' });
  await outline.getByRole('row', { name: /^David Barnea/ }).focus();
  expect(asked.filter((name) => name.startsWith('evidence'))).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await outline.getByRole('row', { name: /^consults/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(outline.getByRole('row', { name: /sentences? in \d articles?$/ }).first()).toBeVisible();
  await page.keyboard.press('ArrowRight');
  // Whether they are there by then or not: who stands on the announcement stands on the first sentence afterwards.
  await page.keyboard.press('ArrowDown');
  await expect(outline.locator('[role=row]:focus')).toHaveAttribute('aria-level', '4');
  await expect(outline.getByText('Fetching the sentences')).toHaveCount(0);
  await expect(outline.locator('[role=row]:focus')).toHaveAttribute('aria-level', '4');
  await page.keyboard.press('Enter');
  await expect(page.locator('.reader-text')).toBeVisible();
});

test('it is corrected like any graph, and stays corrected after a reload', async ({ page, open }) => {
  const asked = await serveBundle(page, bundleOf());
  await open(BUNDLE);
  await findActor(page, 'Burns', 'William Burns');
  await page.getByRole('button', { name: 'Correct …' }).click();
  await page.getByLabel('Its name is').fill('William J. Burns');
  await page
    .getByRole('dialog', { name: 'Correct', exact: true })
    .getByRole('button', { name: 'Correct', exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 2, name: 'William J. Burns' })).toBeVisible();
  await expect(status(page)).toContainText('1 correction');
  // A correction is anchored to words, so it needs them all.
  expect(asked.some((name) => name.startsWith('articles'))).toBe(true);
  await page.reload();
  await expect(status(page)).toContainText('1 correction');
  await findActor(page, 'Burns', 'William J. Burns');
});

test.describe('sentences that can’t be had in the outline', () => {
  test.use({ expectedErrors: [/404/] });
  test('are told of there, and tried again by Enter', async ({ page, open }) => {
    const files = bundleOf();
    const [name, bytes] = [...files].find(([file]) => file.startsWith('evidence'))!;
    files.delete(name);
    await serveBundle(page, files);
    await open(`${BUNDLE}#table=outline`);
    const outline = page.getByRole('treegrid', { name: 'Outline of the network' });
    for (const row of [/^David Barnea/, /^consults/]) {
      await outline.getByRole('row', { name: row }).focus();
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const told = outline.getByRole('row', { name: /could not be fetched\. Enter tries again/ });
    await expect(told).toBeVisible();
    files.set(name, bytes);
    await told.focus();
    await page.keyboard.press('Enter');
    await expect(told).toHaveCount(0);
    await expect(outline.locator('[role=row][aria-level="4"]').first()).toContainText(/\w+ \w+/);
  });
});
