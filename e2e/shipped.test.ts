/** The graph that the project ships, built from its sample articles, on the built page. */
import { readFile } from 'node:fs/promises';
import { expect, findActor, status, test } from './page.ts';

for (const [search, actor] of [
  ['Barnea', 'David Barnea'],
  ['Burns', 'William Burns'],
  ['Qatar', 'Qatar'],
  ['Hamas', 'Hamas'],
] as const) {
  test(`${actor} leads to sentences of the sample articles`, async ({ page, open }) => {
    await page.route('**/graph.json', (route) => route.continue());
    await open();
    await expect(status(page)).toContainText(/Showing \d+ of \d+ actors/);
    await findActor(page, search, actor);
    await page.locator('.relation-row').first().click();
    const quoted = await page.locator('.quote blockquote').first().textContent();
    await page.locator('.quote').first().click();
    await expect(page.locator('.reader-text .target').first()).toBeInViewport();
    expect((await page.locator('.reader-text .target').allTextContents()).join('')).toBe(quoted);
  });
}

test('the page names everything relative to itself and lets nothing but its own scripts run', async () => {
  const html = await readFile('dist/index.html', 'utf8');
  const addresses = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address!);
  expect(addresses.length).toBeGreaterThan(1);
  for (const address of addresses) expect(address).toMatch(/^\.\//);
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
});

test.describe('at 200 % zoom of a laptop', () => {
  test.use({ viewport: { width: 640, height: 360 } });
  test('an actor is followed to a sentence', async ({ page, open }) => {
    await open();
    await findActor(page, 'Qatar');
    await page.locator('.relation-row').first().click();
    await page.locator('.quote').first().click();
    await expect(page.locator('.reader-text .target').first()).toBeInViewport();
  });
});
