/** Choosing several actors: by box and lasso, with the mouse and by touch, and by the table with the keyboard alone. */
import type { Locator, Page } from '@playwright/test';
import { expect, findActor, status, test } from './page.ts';

const network = (page: Page): Locator => page.getByRole('application', { name: /Network/ });
const selected = (page: Page): Locator => page.getByRole('heading', { level: 2, name: /actors selected$/ });
const tool = (page: Page, name: string): Locator => page.getByRole('button', { name });

/** Drags along a way given in shares of the network's width and height. */
async function dragAlong(page: Page, way: readonly (readonly [number, number])[]): Promise<void> {
  const { x, y, width, height } = (await network(page).boundingBox())!;
  const [first, ...rest] = way.map(([across, down]) => [x + across * width, y + down * height] as const);
  await page.mouse.move(...first!);
  await page.mouse.down();
  for (const point of rest) await page.mouse.move(...point, { steps: 4 });
  await page.mouse.up();
}

const AROUND_ALL = [
  [0.01, 0.02],
  [0.99, 0.92],
] as const;
const CORNERS = [
  [0.01, 0.02],
  [0.99, 0.02],
  [0.99, 0.92],
  [0.01, 0.92],
] as const;

test('a box and a lasso select by tools, and more with Ctrl; the network stays where it is', async ({ page, open }) => {
  await open();
  await expect(status(page)).toBeVisible();
  await tool(page, 'Drag selects the actors in a box').click();
  await dragAlong(page, AROUND_ALL);
  await expect(selected(page)).toHaveText('9 actors selected');
  await expect(page.getByRole('status').filter({ hasText: '9 actors selected' })).toBeAttached();
  expect(page.url()).not.toContain('pinned');
  await page.keyboard.press('Control+z');
  await tool(page, 'Drag selects the actors in a lasso').click();
  await dragAlong(page, CORNERS.slice(0, 3));
  const half = Number.parseInt((await selected(page).textContent())!, 10);
  expect(half).toBeLessThan(9);
  await page.keyboard.down('Control');
  await dragAlong(page, CORNERS);
  await page.keyboard.up('Control');
  await expect(selected(page)).toHaveText('9 actors selected');
  await page.keyboard.press('Escape');
  await expect(selected(page)).toHaveCount(0);
});

test('with the hand as the tool, Shift draws a box, Shift and Alt a lasso', async ({ page, open }) => {
  await open();
  await expect(status(page)).toBeVisible();
  await page.keyboard.down('Shift');
  await dragAlong(page, AROUND_ALL);
  await expect(selected(page)).toHaveText('9 actors selected');
  await page.keyboard.up('Shift');
  await page.keyboard.press('Escape');
  await page.keyboard.down('Shift');
  await page.keyboard.down('Alt');
  await dragAlong(page, CORNERS);
  await page.keyboard.up('Alt');
  await page.keyboard.up('Shift');
  await expect(selected(page)).toHaveText('9 actors selected');
});

test('what is selected before the announcements are there is told when they come', async ({ page, open }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/announcer/, async (route) => {
    await held;
    await route.continue();
  });
  await open();
  await expect(status(page)).toBeVisible();
  await tool(page, 'Drag selects the actors in a box').click();
  await dragAlong(page, AROUND_ALL);
  await expect(selected(page)).toHaveText('9 actors selected');
  release();
  await expect(page.getByRole('status').filter({ hasText: '9 actors selected' })).toBeAttached();
});

test('the keyboard selects the same by the table', async ({ page, open }) => {
  await open('#table=actors');
  const box = (name: string): Locator => page.getByRole('checkbox', { name: `Select ${name}` });
  await box('Hamas').focus();
  await page.keyboard.press('Space');
  await expect(box('Hamas')).toBeChecked();
  await expect(box('Hamas')).toBeFocused();
  await box('Qatar').press('Space');
  await expect(selected(page)).toHaveText('2 actors selected');
  await expect(box('Hamas')).toBeChecked();
  await box('Qatar').press('Space');
  await expect(page.getByRole('heading', { level: 2, name: 'Hamas' })).toBeVisible();
});

test('Ctrl and Shift clicks on rows select one more, and a stretch', async ({ page, open }) => {
  await open('#table=actors');
  const names = page.getByRole('table', { name: 'Actors' }).locator('.actor-link');
  await names.nth(0).click();
  await names.nth(2).click({ modifiers: ['Control'] });
  await expect(selected(page)).toHaveText('2 actors selected');
  await names.nth(4).click({ modifiers: ['Shift'] });
  await expect(selected(page)).toHaveText('4 actors selected');
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });
  test('a finger draws a box, and two zoom with the same tool', async ({ page, open }) => {
    await open();
    await expect(status(page)).toBeVisible();
    await tool(page, 'Drag selects the actors in a box').tap();
    const { x, y, width, height } = (await network(page).boundingBox())!;
    const touch = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: (readonly [number, number])[]) =>
      touch.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([across, down], id) => ({ x: x + across * width, y: y + down * height, id })),
      });
    await send('touchStart', [0.02, 0.1]);
    await send('touchMove', [0.5, 0.5]);
    await send('touchMove', [0.98, 0.75]);
    await send('touchEnd');
    await expect(selected(page)).toHaveText('9 actors selected');
  });
});

test('those selected are shown alone; an actor’s neighbours are added, and taken away again', async ({
  page,
  open,
}) => {
  await open('#table=actors');
  for (const name of ['Hamas', 'Qatar']) await page.getByRole('checkbox', { name: `Select ${name}` }).press('Space');
  await page.getByRole('button', { name: 'Only them', exact: true }).click();
  await expect(status(page)).toContainText('Showing 2 of 9 actors');
  await findActor(page, 'Qatar');
  await page.getByRole('button', { name: 'Add its neighbours' }).click();
  await expect(status(page)).not.toContainText('Showing 2 of 9 actors');
  await page.getByRole('group', { name: 'Qatar' }).getByRole('button', { name: 'Take its neighbours away' }).click();
  await expect(status(page)).toContainText('Showing 2 of 9 actors');
});

test('an actor that was hidden is found, and brought back alone', async ({ page, open }) => {
  await open();
  for (const name of ['Cairo', 'Egypt']) {
    await findActor(page, name);
    await page.getByRole('button', { name: 'Hide', exact: true }).click();
  }
  await expect(status(page)).toContainText('Showing 7 of 9 actors');
  await findActor(page, 'Egypt');
  await expect(page.getByText('Nothing of Egypt is left by the filter:')).toBeVisible();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(status(page)).toContainText('Showing 8 of 9 actors');
  await expect(page.getByRole('button', { name: 'Hide', exact: true })).toBeVisible();
});
