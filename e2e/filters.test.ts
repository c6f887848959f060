/** Filters narrow, recount, tell what they did, and can be taken back one by one. */
import { expect, findActor, status, test } from './page.ts';

test('filtering by one actor shows it and its neighbours, and recounts', async ({ page, open }) => {
  await open();
  await expect(status(page)).toContainText('Showing 9 of 9 actors, 13 of 14 relations');
  await page.getByRole('searchbox', { name: 'Find an actor to filter by' }).fill('mossad');
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('Showing 2 of 9 actors, 1 of 14 relations');
  await expect(page.getByRole('button', { name: '1 sentence', exact: true })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Showing 2 of 9' })).toBeAttached();
  await page.getByRole('radio', { name: '2' }).press('Space');
  await expect(status(page)).toContainText('Showing 4 of 9 actors');
  await page.getByRole('button', { name: /Only within 2 steps of Mossad: clear/ }).click();
  await expect(status(page)).toContainText('Showing 9 of 9 actors');
});

test('filtering by two actors shows only what links them', async ({ page, open }) => {
  await open();
  const find = page.getByRole('searchbox', { name: 'Find an actor to filter by' });
  await find.fill('hamas');
  await find.press('Enter');
  await find.fill('israel');
  await find.press('Enter');
  await page.getByRole('radio', { name: 'Between' }).press('Space');
  await expect(status(page)).toContainText('Showing 2 of 9 actors, 2 of 14 relations');
});

test('a filter by article recounts the sentences of an actor', async ({ page, open }) => {
  await open();
  await findActor(page, 'Qatar');
  const mediates = page.locator('.group').filter({ hasText: 'mediates for' });
  await expect(mediates).toContainText('2 sentences');
  await page.getByRole('button', { name: 'Articles', exact: true }).click();
  await page.getByRole('button', { name: 'Only “A second round is planned”' }).press('Enter');
  await expect(mediates).toHaveCount(0);
  await expect(page.locator('.details')).toContainText('The filters hide 4 more relations.');
});

test('filters stack, and undo takes back the last', async ({ page, open }) => {
  await open();
  await page.getByRole('checkbox', { name: 'Places' }).press('Space');
  await page.getByRole('checkbox', { name: 'Verbal conflict' }).press('Space');
  await expect(status(page)).toContainText('clear 2 filters');
  await expect(status(page)).toContainText('Showing 8 of 9 actors, 9 of 14 relations');
  await page.keyboard.press('Control+z');
  await expect(status(page)).toContainText('Showing 8 of 9 actors, 12 of 14 relations');
  await page.keyboard.press('Control+Shift+z');
  await page.getByRole('button', { name: 'clear 2 filters' }).click();
  await expect(status(page)).toContainText('Showing 9 of 9 actors, 13 of 14 relations');
});

test('where no actor matches, the page says so and offers the way back', async ({ page, open }) => {
  await open();
  for (const type of ['Persons', 'States', 'Organizations', 'Places']) {
    await page.getByRole('checkbox', { name: type }).press('Space');
  }
  await expect(page.getByText('No actors match this filter.')).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Clear filters' }).click();
  await expect(status(page)).toContainText('Showing 9 of 9 actors');
});

test('the address reproduces the view', async ({ page, open, context, graph }) => {
  await open();
  await page.getByRole('checkbox', { name: 'Places' }).press('Space');
  await findActor(page, 'Hamas');
  await page.locator('.relation-row').first().click();
  await page.locator('.quote').first().click();
  await expect(page).toHaveURL(/#.+/);
  await page.waitForTimeout(300);
  const told = await page.locator('.reader-text .target').allTextContents();
  const other = await context.newPage();
  await other.route('**/graph.json', (route) => route.fulfill({ body: graph, contentType: 'application/json' }));
  await other.goto(page.url());
  await expect(status(other)).toContainText('Showing 8 of 9 actors');
  await expect(other.locator('.reader-text .target').first()).toBeInViewport();
  expect(await other.locator('.reader-text .target').allTextContents()).toEqual(told);
});

test('a link made on another graph says so', async ({ page, open }) => {
  await open('#graph=0000');
  await expect(page.getByText(/made on another graph/)).toBeVisible();
});

test.describe('a graph without anything', () => {
  test.use({
    graph: JSON.stringify({
      ...{ format: 'relata-graph', version: 1, title: 'Empty' },
      ...{ articles: [], entities: [], relations: [] },
    }),
  });

  test('says of each filter that there is nothing to choose from, and offers what to do', async ({ page, open }) => {
    await open();
    for (const name of ['Types of actors', 'Relations', 'How it is reported']) {
      await expect(page.getByRole('group', { name, exact: true })).toContainText('This graph has none.');
    }
    await page.getByRole('button', { name: 'Read articles of my own …' }).click();
    await expect(page.getByRole('dialog', { name: 'My articles' })).toBeVisible();
  });
});

test('an actor’s details tell how much is only planned, and show that alone', async ({ page, open }) => {
  await open();
  await findActor(page, 'Qatar');
  const line = page.locator('.planned-line');
  await expect(line).toContainText(/Planned or possible: \d+ of \d+ sentences that state a relation/);
  await line.getByRole('button', { name: /^show only/ }).click();
  await expect(page.getByRole('button', { name: 'Only what is planned or possible: clear this filter' })).toBeVisible();
  await expect(line).toHaveCount(0);
  await findActor(page, 'Mossad');
  await expect(page.locator('.details')).toContainText('Nothing of Mossad is left by the filter:');
  await expect(page.locator('.details')).toContainText('Only what is planned or possible');
});

test('what is denied is left out at first, and the page says so', async ({ page, open }) => {
  await open();
  await status(page).getByRole('button', { name: 'show what is denied' }).click();
  await expect(status(page)).toContainText('14 of 14 relations');
});

test('what the counts of a filter are of is told in words', async ({ page, open }) => {
  await open();
  await expect(page.getByRole('button', { name: /^Relations ?, counted in relations$/ })).toBeVisible();
});

test('what is told of an actor is read day by day, and a filter of days narrows it', async ({ page, open }) => {
  await open();
  await findActor(page, 'Qatar');
  await page.getByRole('button', { name: /^Day by day/ }).press('Enter');
  const days = page.locator('.chronology-day h4');
  await expect(days.first()).toHaveText('13 February 2024');
  const all = await days.count();
  await page.getByRole('button', { name: 'Dates', exact: true }).click();
  await page.getByLabel('From', { exact: true }).fill('2024-02-15');
  await expect(days.filter({ hasText: '13 February 2024' })).toHaveCount(0);
  expect(await days.count()).toBeLessThan(all);
  await page.locator('.chronology-sentence').first().getByRole('button').click();
  await expect(page.locator('.reader-text .target').first()).toBeInViewport();
});
