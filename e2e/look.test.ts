/** Size and colour tell what the reader chooses: in the network, in words and in the table, by mouse, by keyboard, and by a link. */
import { expect, findActor, test } from './page.ts';

test('betweenness and communities are chosen by mouse, and told in the details and the legend', async ({
  page,
  open,
}) => {
  await open();
  await page.getByRole('button', { name: 'What size and colour tell' }).click();
  await page.locator('.look-choice').filter({ hasText: 'Betweenness' }).click();
  await page.locator('.look-choice').filter({ hasText: 'Community' }).click();
  await page.keyboard.press('Escape');
  await findActor(page, 'Qatar');
  await expect(page.locator('.standing-among')).toContainText('2nd of 9 by betweenness');
  await expect(page.locator('.standing-among')).toContainText(/community \d, around /);
  await page.getByRole('button', { name: 'Legend', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Communities' })).toContainText(/around .+, \d actors/);
  await expect(page.getByRole('region', { name: 'Legend' })).toContainText('Larger: more betweenness.');
});

test('PageRank is chosen by keyboard, stands in the table and the history, and is taken back', async ({
  page,
  open,
}) => {
  await open('#table=actors');
  await page.getByRole('button', { name: 'What size and colour tell' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Look' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: /^Sentences/ })).toBeFocused();
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^PageRank/ })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('columnheader', { name: 'PageRank' })).toBeVisible();
  await expect(page).toHaveURL(/size=pagerank/);
  await page.getByRole('button', { name: 'Undo: Size by PageRank' }).click();
  await expect(page.getByRole('columnheader', { name: 'PageRank' })).toHaveCount(0);
});
