/** Evidence over time: brushed by mouse, by touch and by keys, and told in words. */
import type { Page } from '@playwright/test';
import { expect, status, tabTo, test } from './page.ts';

/** The fixture's days: 13 and 15 February and 1 March 2024, one bar for each day from the first to the last. */
const DAYS = 18;
const ALL = 'Showing 9 of 9 actors, 13 of 14 relations';

const first = (page: Page) => page.getByRole('slider', { name: 'First day shown' });
const last = (page: Page) => page.getByRole('slider', { name: 'Last day shown' });

/** A place in the middle of a day's column. */
async function dayAt(page: Page, day: number) {
  const box = (await page.locator('.timeline-plot').boundingBox())!;
  return { x: box.x + (box.width * (day + 0.5)) / DAYS, y: box.y + box.height / 4 };
}

async function openTimeline(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Timeline', exact: true }).click();
  await expect(page.locator('.timeline-plot')).toBeVisible();
}

test('days are chosen by mouse: by a click, a new range, and a range that is moved', async ({ page, open }) => {
  await open();
  await openTimeline(page);
  await expect(page.getByText('13 sentences by day', { exact: true })).toBeVisible();
  const march = await dayAt(page, 17);
  await page.mouse.click(march.x, march.y);
  await expect(status(page)).toContainText('Showing 2 of 9 actors, 1 of 14 relations');
  await expect(page.getByText('1 of 13 sentences by day: since 1 March 2024')).toBeVisible();
  await page.getByRole('button', { name: 'All days' }).click();
  await expect(status(page)).toContainText(ALL);

  const [start, end] = [await dayAt(page, 1), await dayAt(page, 3)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByText(/^4 of 13 sentences by day: 14 February 2024 to 16 February 2024/)).toBeVisible();
  await page.mouse.move(end.x, end.y);
  await page.mouse.down();
  await page.mouse.move(start.x, start.y, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByText(/by day: (1[0-9]|until 15) February 2024/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Only .*February 2024.*: clear/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^4 of 13 sentences by day: 14 February 2024 to 16 February 2024/)).toBeVisible();
});

test('days are chosen by keys, and every step is told', async ({ page, open }) => {
  await open();
  await page.getByRole('button', { name: 'Timeline', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.timeline-plot')).toBeVisible();
  await tabTo(page, /^First day shown$/);
  await page.keyboard.press('ArrowRight');
  await expect(first(page)).toHaveAttribute('aria-valuetext', '14 February 2024; 5 of 13 dated sentences shown');
  await expect(page.getByRole('status').filter({ hasText: /Showing 6 of 9 actors, 5 of 14/ })).toBeAttached();
  await page.keyboard.press('Tab');
  await expect(last(page)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(last(page)).toHaveAttribute('aria-valuetext', '29 February 2024; 4 of 13 dated sentences shown');
  await page.keyboard.press('Home');
  await expect(last(page)).not.toHaveAttribute('aria-valuetext', /; 0 of 0/);
  // Each handle's way is a step of its own.
  await page.keyboard.press('Control+z');
  await expect(last(page)).toHaveAttribute('aria-valuetext', /^1 March 2024; 5 of 13/);
  await page.keyboard.press('Control+z');
  await expect(status(page)).toContainText(ALL);
});

test('the days and what the bars are made of stand in the link', async ({ page, open, context, graph }) => {
  await open();
  await openTimeline(page);
  await page.getByRole('radio', { name: 'How it is reported' }).press('Space');
  await expect(page.getByText('planned or possible · 1 sentence')).toBeVisible();
  await first(page).press('ArrowRight');
  await expect(page).toHaveURL(/from=2024-02-14.*table=timeline&timeline=modality/);
  const other = await context.newPage();
  await other.route('**/graph.json', (route) => route.fulfill({ body: graph, contentType: 'application/json' }));
  await other.goto(page.url());
  await expect(other.getByText('5 of 13 sentences by day: since 14 February 2024')).toBeVisible();
  await expect(other.getByText('planned or possible · 1 sentence')).toBeVisible();
});

test('the timeline follows the other filters, and keeps its days', async ({ page, open }) => {
  await open('#table=timeline');
  await expect(page.locator('.timeline-plot')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Verbal conflict' }).press('Space');
  await expect(page.getByText('10 sentences by day', { exact: true })).toBeVisible();
  await expect(page.locator('.timeline-bars g')).toHaveCount(DAYS);
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('a tap chooses a day', async ({ page, open }) => {
    await open();
    await page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name: 'Tables' }).tap();
    await page.getByRole('button', { name: 'Timeline', exact: true }).tap();
    await expect(page.locator('.timeline-plot')).toBeVisible();
    const day = await dayAt(page, 2);
    await page.touchscreen.tap(day.x, day.y);
    await expect(page.getByText('4 of 13 sentences by day: 15 February 2024')).toBeVisible();
    await page.getByRole('button', { name: 'All days' }).tap();
    await expect(page.getByText('13 sentences by day', { exact: true })).toBeVisible();
  });
});
