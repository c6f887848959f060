/** Tests on the page with a graph open. Every test also checks that nothing was complained of and nothing left the origin. */
import { expect, test as base, type Page } from '@playwright/test';
import { FIXTURE_TEXT } from './fixture/graph.ts';

interface Fixtures {
  /** What `graph.json` answers; the fixture's graph by default. */
  readonly graph: string;
  /** Errors that a test expects the browser to print. */
  readonly expectedErrors: readonly RegExp[];
  /** The page, with the graph open, in a browser that watches it. */
  readonly open: (hash?: string) => Promise<void>;
}

export const test = base.extend<Fixtures>({
  graph: [FIXTURE_TEXT, { option: true }],
  expectedErrors: [[], { option: true }],
  open: async ({ page, baseURL, graph, expectedErrors }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(baseURL!) && !/^(data|blob):/.test(url)) complaints.push(`a request left the origin: ${url}`);
    });
    // Whoever tests has been here before: the tour is offered to strangers alone.
    await page.addInitScript(() => localStorage.setItem('relata.tour', 'settled'));
    await page.route('**/graph.json', (route) => route.fulfill({ body: graph, contentType: 'application/json' }));
    await use(async (hash = '') => {
      await page.goto(`./${hash}`);
    });
    const unexpected = complaints.filter((text) => !expectedErrors.some((pattern) => pattern.test(text)));
    expect(unexpected).toEqual([]);
  },
});

export { expect };

/** The line that says how much of the graph is shown. */
export const status = (page: Page) => page.locator('.status');

/** Selects an actor through the search palette. */
export async function findActor(page: Page, words: string, name = words): Promise<void> {
  await expect(page.getByRole('button', { name: /^Search/ })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
  await page.keyboard.type(words);
  await expect(page.getByRole('option').first()).toContainText(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
}

/** Presses Tab until what has the focus is meant. */
export async function tabTo(page: Page, isIt: RegExp, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
    });
    if (isIt.test(name)) return;
  }
  throw new Error(`${isIt} was not reached by ${most} presses of Tab`);
}
