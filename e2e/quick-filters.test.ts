/** The questions asked most, as switches; days to the day; long lists with a search. */
import { FIXTURE } from './fixture/graph.ts';
import { expect, findActor, status, test } from './page.ts';

/** The first article again under another name, and one relation that the second reports too. */
const REPRINTED = (() => {
  const [talks, second] = FIXTURE.articles;
  const reprint = { ...talks!, id: 'reprint', source: 'Third Sheet (sample)', text: `${talks!.text}\n\nEnds.` };
  const relations = FIXTURE.relations.map((relation) => {
    const again = relation.evidence.filter(({ article }) => article === talks!.id);
    const elsewhere = relation.type === 'support' && relation.target === 'state:qatar' ? again.slice(0, 1) : [];
    const other = elsewhere.map((piece) => ({ ...piece, article: second!.id, start: 0, end: 76, trigger: undefined }));
    return {
      ...relation,
      evidence: [...relation.evidence, ...again.map((piece) => ({ ...piece, article: 'reprint' })), ...other],
    };
  });
  return JSON.stringify({ ...FIXTURE, articles: [...FIXTURE.articles, reprint], relations });
})();

test.describe('where a text was reprinted', () => {
  test.use({ graph: REPRINTED });

  test('two prints are one article, by mouse', async ({ page, open }) => {
    await open();
    await page.getByText('In 2 or more articles').click();
    await expect(status(page)).toContainText('1 of 14 relations');
    await page.getByText('In one article alone').click();
    await expect(status(page)).toContainText('12 of 14 relations');
    await expect(page.getByRole('checkbox', { name: /^In 2 or more articles/ })).not.toBeChecked();
    await page.getByRole('button', { name: /^Only what one article alone reports: clear/ }).click();
    await expect(status(page)).toContainText('13 of 14 relations');
  });

  test('what one article alone reports is found by keys', async ({ page, open }) => {
    await open();
    await page.getByRole('checkbox', { name: /^Hide co-mentions/ }).focus();
    for (const key of ['Tab', 'Tab', 'Tab', 'Space']) await page.keyboard.press(key);
    await expect(page.getByRole('checkbox', { name: /^In one article alone/ })).toBeChecked();
    await expect(page.getByRole('status').filter({ hasText: '12 of 14 relations' })).toBeAttached();
  });
});

test('co-mentions, plans and denials are hidden by one switch each', async ({ page, open }) => {
  await open();
  await page.getByRole('checkbox', { name: 'Hide co-mentions 1 relation' }).press('Space');
  await expect(status(page)).toContainText('12 of 14 relations');
  await page.getByRole('checkbox', { name: 'Hide planned and denied 1 sentence' }).press('Space');
  await expect(status(page)).toContainText('11 of 14 relations');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(status(page)).toContainText('13 of 14 relations');
});

/** The second article denies what the first reports of one pair. */
const DENIED = JSON.stringify({
  ...FIXTURE,
  relations: FIXTURE.relations.map((relation) =>
    relation.type === 'support' && relation.source.includes('burns')
      ? {
          ...relation,
          evidence: [
            ...relation.evidence,
            { article: FIXTURE.articles[1]!.id, start: 0, end: 76, modality: 'negated', rule: 'fixture:denied' },
          ],
        }
      : relation,
  ),
});

test.describe('where one article denies what another reports', () => {
  test.use({ graph: DENIED });

  test('one switch shows where reports differ, with both sides to read', async ({ page, open }) => {
    await open();
    await page.getByRole('checkbox', { name: 'Where reports differ 1 relation' }).press('Space');
    await expect(status(page)).toContainText('2 of 9 actors, 1 of 14 relations');
    await page.getByRole('button', { name: '2 sentences', exact: true }).click();
    await expect(page.getByRole('table').getByText('denied')).toBeVisible();
    await page.getByRole('button', { name: 'Only where reports differ: clear this filter' }).click();
    await expect(status(page)).toContainText('14 relations');
  });
});

test('what one outlet alone reports is a press away in the list of sources', async ({ page, open }) => {
  await open();
  await page.locator('.table-tab', { hasText: 'Sources' }).click();
  await page.locator('.segment', { hasText: 'Sources' }).click();
  await page.getByRole('button', { name: /^Show 1 relation that only “Odd & Sons/ }).click();
  await expect(status(page)).toContainText('1 of 14 relations');
  await expect(page.getByRole('button', { name: /^Only what one outlet alone reports: clear/ })).toBeVisible();
});

test('what one actor says is one choice away', async ({ page, open }) => {
  await open();
  const saidBy = page.getByRole('button', { name: /Said by/ });
  await saidBy.click();
  await page.getByRole('option', { name: 'Hamas' }).click();
  await expect(status(page)).toContainText('Showing 2 of 9 actors, 1 of 14 relations');
  await findActor(page, 'Hamas');
  await expect(page.locator('.details')).toContainText('rejects');
  await saidBy.press('Enter');
  await page.keyboard.type('any');
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('13 of 14 relations');
});

test('what happened after a day is a date away', async ({ page, open }) => {
  await open();
  await page.getByRole('button', { name: 'Dates', exact: true }).click();
  await page.getByLabel('From', { exact: true }).fill('2024-02-14');
  await expect(status(page)).toContainText('5 of 14 relations');
  await page.getByLabel('To', { exact: true }).fill('2024-02-20');
  await expect(status(page)).toContainText('4 of 14 relations');
  await page.getByRole('button', { name: 'Choose days on the timeline' }).click();
  await expect(page.getByText('4 of 13 sentences by day: 14 February 2024 to 20 February 2024')).toBeVisible();
});

const MANY = JSON.stringify({
  ...FIXTURE,
  articles: [
    ...FIXTURE.articles,
    ...Array.from({ length: 30 }, (_, i) => ({
      ...FIXTURE.articles[0],
      ...{ id: `more-${i}`, title: `Report number ${i}`, source: `Sheet ${i}`, text: `Nothing happened, ${i} times.` },
    })),
  ],
});

test.describe('of many articles', () => {
  test.use({ graph: MANY });

  test('one is found by a search', async ({ page, open }) => {
    await open();
    await page.getByRole('button', { name: 'Articles', exact: true }).click();
    await page.getByRole('searchbox', { name: 'Find among 33: Articles' }).fill('second round');
    await page.getByRole('button', { name: 'Only “A second round is planned”' }).press('Enter');
    await expect(status(page)).toContainText('4 of 14 relations');
  });
});
