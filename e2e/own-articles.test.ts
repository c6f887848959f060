/** The user's own articles: dropped or chosen, read in the browser, kept in it, taken away again. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { drop, myArticles, SAMPLES, SAMPLES_FOLDER, textFile } from './corpus.ts';
import { expect, findActor, status, test } from './page.ts';

const openList = async (page: Page) => {
  await page.getByRole('button', { name: 'My articles' }).click();
  return myArticles(page);
};

const rows = (page: Page) => myArticles(page).getByRole('button', { name: /^Remove “/ });

const graphIsOpen = async (page: Page): Promise<void> => {
  await expect(page).toHaveURL(/\?own/, { timeout: 60_000 });
  await expect(status(page)).toBeVisible();
};

test('articles that are dropped are read, their graph opens, and is there again on return', async ({ page, open }) => {
  await open();
  await expect(status(page)).toContainText('Showing 9 of 9 actors');
  await drop(page, SAMPLES);
  await graphIsOpen(page);
  await expect(myArticles(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('News graph');
  const shown = await status(page).textContent();
  await page.reload();
  await expect(status(page)).toContainText(shown!);
  await page.goto('./');
  await expect(status(page)).toContainText('Showing 9 of 9 actors');
  await page.getByRole('button', { name: 'Open their graph' }).click();
  await expect(status(page)).toContainText(shown!);
});

test('the graph of one’s own articles is there on return with what was corrected in it', async ({ page, open }) => {
  await open();
  await drop(page, [
    textFile('talks.txt', 'Talks in Ouro\n\nMinister Ana Kovac met Envoy Pavel Dorn in Geneva on Monday.'),
  ]);
  await graphIsOpen(page);
  await findActor(page, 'Dorn', 'Pavel Dorn');
  await page.getByRole('button', { name: 'Correct …' }).click();
  await page.getByLabel('Its name is').fill('Pavel J. Dorn');
  await page.getByRole('button', { name: 'Correct', exact: true }).click();
  await expect(status(page)).toContainText('1 correction');
  await page.goto('./?own');
  await expect(status(page)).toContainText('1 correction');
  await expect(page).toHaveURL(/\?own/);
});

test('files and folders can be chosen by the keyboard, and what can’t be read is told with the reason', async ({
  page,
  open,
}) => {
  await open();
  // The page is told of the chooser on another way than of keys, which might overtake it: first, then, and long before the key.
  const chooser = page.waitForEvent('filechooser');
  const button = (await openList(page)).getByRole('button', { name: 'Choose files …' });
  await button.focus();
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  const files = [SAMPLES[0]!, textFile('empty.txt', ''), textFile('picture.png', 'no article')];
  await (await chooser).setFiles(files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: bytes })));
  await graphIsOpen(page);
  const dialog = myArticles(page);
  await expect(dialog).toContainText('1 article added, 2 left out.');
  await expect(dialog).toContainText('empty.txt');
  await expect(dialog).toContainText('The file is empty.');
  await expect(dialog).toContainText('picture.png');
  const folder = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Choose a folder …' }).click();
  await (await folder).setFiles(SAMPLES_FOLDER);
  await expect(dialog).toHaveCount(0);
  await (await openList(page)).getByRole('heading', { name: 'My articles' }).waitFor();
  await expect(rows(page)).toHaveCount(SAMPLES.length);
});

test('a table as spreadsheets write it is read right, and what should be looked at is told', async ({ page, open }) => {
  await open();
  const rows = 'title;text\r\nOld;"The Caf\u00e9 Central\u0092s owner, Jan Berg, met the mayor of Lisbon."\r\n';
  const files = { 'old.csv': rows, 'broken.csv': 'text\r\ncaf\u008e' };
  await drop(
    page,
    Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text, 'latin1') })),
  );
  await graphIsOpen(page);
  const dialog = myArticles(page);
  await expect(dialog).toContainText('1 article added, 1 left out.');
  await expect(dialog).toContainText('broken.csv, line 2');
  await expect(dialog.getByRole('list', { name: 'To be looked at' })).toContainText(
    'old.csv, line 2The text is not UTF-8; it is read as Windows-1252: “Old;"The Café Central’s owner',
  );
});

test('articles are removed one by one and all together, and saved as they came', async ({ page, open }) => {
  await open();
  await drop(page, SAMPLES.slice(0, 3));
  await graphIsOpen(page);
  const dialog = await openList(page);
  await rows(page).first().click();
  await expect(rows(page)).toHaveCount(2);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save articles' }).click();
  const zip = unzipSync(readFileSync(await (await download).path()));
  for (const [name, bytes] of Object.entries(zip)) {
    expect(Buffer.from(bytes)).toEqual(SAMPLES.find((sample) => sample.name === name)!.bytes);
  }
  expect(Object.keys(zip)).toHaveLength(2);
  await dialog.getByRole('button', { name: 'Update the graph' }).click();
  await expect(page.getByText(/relations in 2 articles/)).toBeAttached();
  await dialog.getByRole('button', { name: 'Delete all …' }).click();
  await dialog.getByRole('button', { name: 'Delete all', exact: true }).click();
  await expect(dialog.getByText('Drop articles here')).toBeVisible();
  await page.goto('./');
  await expect(status(page)).toContainText('Showing 9 of 9 actors');
  await expect(page.getByRole('button', { name: 'Open their graph' })).toHaveCount(0);
});

test('reading is called off, what was read stays read, and is gone on with', async ({ page, open }) => {
  await open();
  const many = Array.from({ length: 40 }, (_, i) => ({ ...SAMPLES[i % 5]!, name: `copy-${i}.md` }));
  await drop(page, many);
  const dialog = myArticles(page);
  await expect(dialog.getByText('Reading articles …')).toBeVisible({ timeout: 30_000 });
  await expect(dialog.getByText(/^[1-9]\d* of 40/)).toBeVisible({ timeout: 30_000 });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByText(/Stopped\. [1-9]\d* of 40 articles are read/)).toBeVisible();
  await dialog.getByRole('button', { name: /^Read the other \d+ and open the graph/ }).click();
  await graphIsOpen(page);
});

test('a slow network is not waited for once reading is called off', async ({ page, open }) => {
  await page.route('**/*.bin', () => {});
  await open();
  await drop(page, SAMPLES);
  const dialog = myArticles(page);
  await expect(dialog.getByText('Fetching what reading needs …')).toBeVisible({ timeout: 30_000 });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByText('Stopped. 0 of 5 articles are read')).toBeVisible();
});

test('who holds the articles has nothing to send them with', async ({ page, open }) => {
  await open();
  await openList(page);
  await expect.poll(() => page.workers().length).toBe(1);
  const tried = await page.workers()[0]!.evaluate(async () => ({
    elsewhere: await fetch('https://elsewhere.example/').catch((error: unknown) => String(error)),
    own: await fetch('./').then(({ ok }) => ok),
    others: ['XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'].filter((name) => self[name as 'self']),
  }));
  expect(tried).toEqual({
    elsewhere: "TypeError: https://elsewhere.example is not this page's own.",
    own: true,
    others: [],
  });
});
