/**
 * The pictures of the README, made from the graph of the sample articles. Every run of the tests goes the way to each; with
 * `npm run pictures` they are written to docs.
 */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, findActor, status, test } from './page.ts';

const FOLDER = process.env['RELATA_PICTURES'];

interface Picture {
  readonly name: string;
  readonly hash?: string;
  readonly dark?: boolean;
  readonly narrow?: boolean;
  readonly prepare?: (page: Page) => Promise<void>;
}

const PICTURES: readonly Picture[] = [
  { name: 'overview' },
  {
    name: 'actor',
    prepare: async (page) => {
      await findActor(page, 'Hamas');
      await page.locator('.relation-row').first().click();
      await expect(page.locator('.quote').first()).toBeVisible();
    },
  },
  {
    name: 'connect',
    prepare: async (page) => {
      await page.keyboard.press('c');
      const field = page.getByRole('searchbox', { name: 'Find an actor to connect' });
      for (const name of ['burns', 'hamas']) {
        await field.fill(name);
        await field.press('Enter');
      }
      await expect(page.locator('.path').first()).toBeVisible();
    },
  },
  {
    name: 'timeline',
    hash: '#table=timeline',
    prepare: (page) => expect(page.getByRole('slider', { name: 'First day shown' })).toBeVisible(),
  },
  { name: 'narrow', dark: true, narrow: true },
];

for (const { name, hash = '', dark = false, narrow = false, prepare } of PICTURES) {
  test.describe(() => {
    test.use({
      colorScheme: dark ? 'dark' : 'light',
      viewport: narrow ? { width: 360, height: 720 } : { width: 1280, height: 760 },
      deviceScaleFactor: narrow ? 2 : 1,
    });
    test(`the picture "${name}"`, async ({ page, open }, info) => {
      await page.route('**/graph.json', (route) => route.continue());
      await open(hash);
      await expect(status(page)).toContainText(/Showing \d+ of \d+ actors/);
      await prepare?.(page);
      await page.mouse.move(0, 0);
      // The canvas draws in the frames that follow.
      await page.waitForTimeout(400);
      await page.screenshot({ path: FOLDER ? join(FOLDER, `${name}.png`) : info.outputPath(`${name}.png`) });
    });
  });
}
