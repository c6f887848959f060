/** In an article: from sentence to sentence, from actor to actor, and what an excerpt says of itself. */
import { FIXTURE } from './fixture/graph.ts';
import { expect, test } from './page.ts';

const target = '.reader-text .target';

test('N and P lead from one stated relation to the next', async ({ page, open }) => {
  await open('#read=second-round');
  await expect(page.getByRole('heading', { level: 2, name: 'A second round is planned' })).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.locator(target).first()).toContainText('William Burns');
  await page.keyboard.press('n');
  await expect(page.getByText('Sentence 2 of 3')).toBeVisible();
  await page.keyboard.press('p');
  await expect(page.getByText('Sentence 1 of 3')).toBeVisible();
});

test('a card tells of the actor that the pointer rests on', async ({ page, open }) => {
  await open('#read=harbour-talks');
  await page.locator('.reader-text [data-actor="state:qatar"]').first().hover();
  const card = page.getByRole('tooltip');
  await expect(card).toContainText('Qatar');
  await expect(card).toContainText('state · mentioned');
  await card.hover();
  await expect(card).toBeVisible();
  await page.getByRole('heading', { level: 2, name: 'Envoys gather' }).hover();
  await expect(card).toHaveCount(0);
});

test('a card tells of the actor that the keyboard is on, and Esc takes it away first', async ({ page, open }) => {
  await open('#read=harbour-talks');
  await expect(page.locator('.reader-text')).toBeVisible();
  await page.getByRole('group', { name: 'Article' }).focus();
  await page.keyboard.press('ArrowRight');
  const card = page.getByRole('tooltip');
  await expect(card).toContainText('David Barnea');
  await page.keyboard.press('ArrowRight');
  await expect(card).toContainText('William Burns');
  await expect(page.locator('.reader-text :focus')).toHaveAttribute('aria-describedby', 'actor-card');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(page.locator('.reader-text')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/selected=person:william-burns/);
});

test.describe('of an excerpt', () => {
  const articles = FIXTURE.articles.map((article) => ({ ...article, excerpt: true }));
  test.use({ graph: JSON.stringify({ ...FIXTURE, articles }) });

  test('the reader says that it is one', async ({ page, open }) => {
    await open('#read=harbour-talks&table=sources');
    await expect(page.getByText(/^Excerpt: only the sentences/)).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: 'Envoys' })).toContainText('excerpt');
  });
});
