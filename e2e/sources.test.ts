/** What each article contributes, what it alone reports, and two of them compared: by mouse, by keys, and by a link. */
import type { Page } from '@playwright/test';
import { expect, status, test } from './page.ts';

const openSources = async (page: Page): Promise<void> => {
  await page.locator('.table-tab', { hasText: 'Sources' }).click();
  await expect(page.getByRole('region', { name: 'Articles and sources' })).toBeVisible();
};

const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

async function compare(page: Page, a: string, b: string): Promise<void> {
  for (const [label, name] of [
    [/Compare A/, a],
    [/with B/, b],
  ] as const) {
    await page.getByRole('button', { name: label }).click();
    await page.getByRole('option', { name }).first().click();
  }
}

test('what one article alone reports is one press away', async ({ page, open }) => {
  await open();
  await openSources(page);
  const second = row(page, 'A second round is planned');
  await expect(second).toContainText('Evening Ledger (sample)');
  await second.getByRole('button', { name: 'Show 4 relations that only “A second round is planned” reports' }).click();
  await expect(status(page)).toContainText('4 of 14 relations');
  await expect(page.getByRole('button', { name: /^Only what one article alone reports: clear/ })).toBeVisible();
  await second.getByRole('button', { name: 'Show all articles again' }).press('Enter');
  await expect(status(page)).toContainText('13 of 14 relations');
});

test('an article is read, and shown alone', async ({ page, open }) => {
  await open();
  await openSources(page);
  await row(page, 'A second round').getByRole('button', { name: 'Show only “A second round is planned”' }).click();
  await expect(status(page)).toContainText('4 of 14 relations');
  await row(page, 'A second round').getByRole('button', { name: 'A second round is planned', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'A second round is planned' })).toBeVisible();
});

test('two outlets are compared, part by part, by mouse', async ({ page, open, context, graph }) => {
  await open();
  await openSources(page);
  await compare(page, 'Harbour Gazette (sample)', 'Evening Ledger (sample)');
  const key = page.getByRole('region', { name: 'Comparison' });
  await expect(key).toContainText('Harbour Gazette (sample)');
  await expect(key.getByRole('radio', { name: 'All · 12' })).toBeChecked();
  await key.getByText('Only B · 4').click();
  await expect(status(page)).toContainText('4 of 14 relations');
  await expect(page).toHaveURL(/compare=source~Harbour\+Gazette.*,b/);
  const other = await context.newPage();
  await other.route('**/graph.json', (route) => route.fulfill({ body: graph, contentType: 'application/json' }));
  await other.goto(page.url());
  await expect(status(other)).toContainText('4 of 14 relations');
  await page.keyboard.press('Control+z');
  await expect(status(page)).toContainText('12 of 14 relations');
  await page.keyboard.press('Control+z');
  await expect(key).toHaveCount(0);
  await expect(status(page)).toContainText('13 of 14 relations');
});

test('two articles are compared by keys', async ({ page, open }) => {
  await open('#table=sources');
  const first = page.getByRole('button', { name: /Compare A/ });
  await first.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Envoys');
  await page.keyboard.press('Enter');
  await expect(first).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type('A second');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'All · 12' })).toBeChecked();
  await expect(page.getByRole('status').filter({ hasText: '12 of 14 relations' })).toBeAttached();
  await page.getByRole('radio', { name: 'All · 12' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Only A · 8' })).toBeChecked();
  await page.getByRole('button', { name: 'Stop comparing' }).first().press('Enter');
  await expect(status(page)).toContainText('13 of 14 relations');
});
