/** Whatever is opened, the page says what is wrong and where, and offers a way back; what articles hold shows as text. */
import type { Page } from '@playwright/test';
import { cyjsExporter } from '../core/formats/export/cyjs.ts';
import { FIXTURE, FIXTURE_TEXT } from './fixture/graph.ts';
import { expect, status, test } from './page.ts';

const BAD_GRAPHS = [
  { what: 'is cut off in the middle', graph: FIXTURE_TEXT.slice(0, 900), says: /cut off/ },
  {
    what: 'is the page of a server that has none',
    graph: '\n<!-- app -->\n<!DOCTYPE html><title>App</title>',
    says: /There is no graph here: the server answered with a web page/,
  },
  { what: 'is no JSON', graph: 'Not found', says: /graph\.json, line 1, column 1/ },
  { what: 'comes from a future version', graph: JSON.stringify({ ...FIXTURE, version: 99 }), says: /99/ },
  {
    what: 'holds an unknown relation type',
    graph: JSON.stringify({ ...FIXTURE, relations: [{ ...FIXTURE.relations[0], type: 'befriend' }] }),
    says: /befriend/,
  },
] as const;

for (const { what, graph, says } of BAD_GRAPHS) {
  test.describe(`a graph that ${what}`, () => {
    test.use({ graph });
    test('is told of, with a way on', async ({ page, open }) => {
      await open();
      const alert = page.getByRole('alert');
      await expect(alert).toContainText('could not be opened');
      await expect(alert).toContainText(says);
      await expect(alert.getByRole('button', { name: 'Try again' })).toBeVisible();
      const chooser = page.waitForEvent('filechooser');
      await alert.getByRole('button', { name: /Open a graph file/ }).click();
      const file = { name: 'other.json', mimeType: 'application/json', buffer: Buffer.from(FIXTURE_TEXT) };
      await (await chooser).setFiles(file);
      await expect(status(page)).toContainText('Showing 9 of 9 actors');
    });
  });
}

test.describe('a graph that is not there', () => {
  test.use({ expectedErrors: [/404/] });
  test('is told of', async ({ page, open }) => {
    await page.route('**/graph.json', (route) => route.fulfill({ status: 404 }));
    await open();
    await expect(page.getByRole('alert')).toContainText('graph.json');
    await expect(page.getByRole('alert')).toContainText('404');
  });
});

test('a file that is dropped is opened, and a bad one does not blank the page', async ({ page, open }) => {
  await open();
  await expect(status(page)).toBeVisible();
  await drop(page, 'broken.json', '{"format":');
  await expect(page.getByText(/broken\.json/).first()).toBeVisible();
  await drop(page, 'renamed.json', JSON.stringify({ ...FIXTURE, title: 'Another title' }));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Another title');
});

test('a graph in XML is read beside the page; what is open stays open where it is malformed', async ({
  page,
  open,
}) => {
  await open();
  await expect(status(page)).toBeVisible();
  await drop(page, 'cut.gexf', '<gexf><graph><nodes><node id="a"/></nodes>');
  await expect(page.getByText(/cut\.gexf.*not well-formed/)).toBeVisible();
  await expect(status(page)).toContainText('Showing 9 of 9 actors');
});

/** As a graph document it has more than a megabyte. */
const LONG = {
  ...FIXTURE,
  title: 'A long one',
  articles: FIXTURE.articles.map((one) => ({ ...one, note: ' '.repeat(4e5) })),
};

test('a large graph in JSON is read beside the page; what is open stays open where it is cut off, or no graph', async ({
  page,
  open,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await open();
  await expect(status(page)).toBeVisible();
  await drop(page, 'cut.json', JSON.stringify(LONG).slice(0, -9));
  await expect(page.getByText(/cut\.json.*cut off/)).toBeVisible();
  await drop(page, 'folder.json', `{"format": "relata-bundle"${' '.repeat(2e6)}}`);
  await expect(page.getByText(/folder\.json.*manifest of a bundle/)).toBeVisible();
  await expect(status(page)).toContainText('Showing 9 of 9 actors');
  await drop(page, 'long.json', JSON.stringify(LONG));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A long one');
  await expect(status(page)).toContainText('Showing 9 of 9 actors');
  const [cyjs] = cyjsExporter.write({ ...LONG, title: 'Of Cytoscape' }, { name: 'long', fullTexts: false });
  await drop(page, 'long.cyjs', `${' '.repeat(2e6)}${String(cyjs!.content)}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Of Cytoscape');
  expect(fetched.some((url) => url.includes('import-worker'))).toBe(true);
});

test('the reading of a file can be called off', async ({ page, open }) => {
  await page.route('**/import-worker*', () => {});
  await open();
  await expect(status(page)).toBeVisible();
  const work = page.getByRole('region', { name: 'Opening' });
  const files: readonly (readonly [string, string])[] = [
    ['long.graphml', '<graphml><graph/></graphml>'],
    ['long.json', JSON.stringify(LONG)],
  ];
  for (const [name, text] of files) {
    await drop(page, name, text);
    await expect(work).toContainText(`Reading ${name} …`);
    await work.getByRole('button', { name: 'Cancel' }).press('Enter');
    await expect(work).toHaveCount(0);
    await expect(status(page)).toContainText('Showing 9 of 9 actors');
  }
});

test.describe('where the browser lets no worker run', () => {
  test.use({ expectedErrors: [/import-worker/, /ERR_FAILED/] });
  test('a large graph is read all the same', async ({ page, open }) => {
    await page.route('**/import-worker*', (route) => route.abort());
    await open();
    await expect(status(page)).toBeVisible();
    await drop(page, 'empty.gexf', '<gexf><meta><description>Nobody at all</description></meta><graph/></gexf>');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Nobody at all');
    await drop(page, 'long.json', JSON.stringify(LONG));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('A long one');
  });
});

async function drop(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content!], fileName!, { type: 'application/json' }));
      return data;
    },
    [name, text],
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

test('markup, script and control characters in an article show as text', async ({ page, open }) => {
  await open();
  await page.getByRole('button', { name: /<b>Markup<\/b> in a title/ }).click();
  const text = page.locator('.reader-text');
  await expect(text).toContainText('<script>window.hacked = true</script>');
  await expect(text).toContainText('<img src=x onerror="window.hacked = true">');
  await expect(text.locator('img, script, b')).toHaveCount(0);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

test('a hostile link leaves the page in order', async ({ page, open }) => {
  await open('#filter=%E0%A4%A&select=%00<script>&read=..%2F..%2F&graph=zz&x=1');
  await expect(status(page)).toContainText('Showing 9 of 9 actors');
});
