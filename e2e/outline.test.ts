/** Without the picture: arrow keys lead from an actor over its relations to the sentence, and Enter to where it stands. */
import { expect, test } from './page.ts';

test('the outline leads from an actor to the sentence and into the article, by keys alone', async ({ page, open }) => {
  await open('#table=outline');
  const outline = page.getByRole('treegrid', { name: 'Outline of the network' });
  await outline.getByRole('row', { name: /^William Burns/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'William Burns' })).toBeVisible();
  await outline.getByRole('row', { name: /^William Burns/ }).focus();
  await page.keyboard.press('ArrowRight');
  await outline.getByRole('row', { name: /^consults/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(outline.getByRole('row', { name: /sentence in 1 article$/ }).first()).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const sentence = outline.locator('[role=row]:focus');
  await expect(sentence).toHaveAttribute('aria-level', '4');
  await page.keyboard.press('Enter');
  await expect(page.locator('.reader-text')).toBeVisible();
});
