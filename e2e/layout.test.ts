/** Putting the drawn actors into an order: asked for, one step back, kept under filters and in the link, the same by keyboard. */
import type { Page } from '@playwright/test';
import { expect, status, test } from './page.ts';

const layout = (page: Page) => page.getByRole('button', { name: 'Layout', exact: true });
const choose = async (page: Page, name: string | RegExp): Promise<void> => {
  await layout(page).click();
  await page.getByRole('menuitem', { name }).click();
};
const pinned = (page: Page): string | null => new URL(page.url()).hash.match(/pinned=([^&]*)/)?.[1] ?? null;
const said = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words });

test('every order moves all actors, is one step, and is in the link', async ({ page, open }) => {
  await open();
  await expect(status(page)).toBeVisible();
  const seen = new Set<string>();
  for (const name of ['Circle by type', 'Columns by type', /^Rings by steps/, 'Spread by the links anew']) {
    await choose(page, name);
    await expect(said(page, '9 actors arranged')).toBeAttached();
    await expect(layout(page)).toBeFocused();
    await expect.poll(() => pinned(page) !== null && !seen.has(pinned(page)!)).toBe(true);
    seen.add(pinned(page)!);
  }
  const last = pinned(page);
  await page.keyboard.press('Control+z');
  await expect.poll(() => pinned(page)).toBe([...seen].at(-2));
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => pinned(page)).toBe(last);
  await page.reload();
  await expect(status(page)).toBeVisible();
  expect(pinned(page)).toBe(last);
  await choose(page, /^As built/);
  await expect.poll(() => pinned(page)).toBe(null);
});

test('by keyboard: rings around the selected actor, which stay when a filter changes', async ({ page, open }) => {
  await open('#selected=Hamas');
  await layout(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.type('Rings');
  await page.keyboard.press('Enter');
  await expect(said(page, '9 actors arranged')).toBeAttached();
  await expect.poll(() => pinned(page)).not.toBe(null);
  const before = pinned(page);
  await page.getByRole('checkbox', { name: 'Places' }).press('Space');
  await expect(status(page)).not.toContainText('9 of 9');
  expect(pinned(page)).toBe(before);
  await layout(page).click();
  await expect(page.getByRole('menuitem', { name: 'Rings by steps from Hamas' })).toBeVisible();
});
