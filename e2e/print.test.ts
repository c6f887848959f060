/** What is printed: a picture of the network in light colours, and what is open beside it. */
import { expect, findActor, test } from './page.ts';

test.use({ colorScheme: 'dark' });

test('paper gets the network as a drawing, with a legend, and the open details', async ({ page, open }) => {
  await open();
  await findActor(page, 'Hamas');
  await expect(page.locator('.printed-network')).toBeAttached();
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const names = [...document.querySelectorAll('.printed-network text')].map(({ textContent }) => textContent);
      const ground = document.querySelector('.printed-network rect')?.getAttribute('fill');
      document.documentElement.dataset['printed'] = JSON.stringify({ names, ground });
    });
  });
  const paper = await page.pdf({ format: 'A4' });
  expect(paper.length).toBeGreaterThan(10_000);
  const printed = await page.evaluate(() => document.documentElement.dataset['printed']);
  const { names, ground } = JSON.parse(printed!) as { names: string[]; ground: string };
  for (const name of ['Hamas', 'Qatar', 'William Burns', 'person', 'organization']) expect(names).toContain(name);
  expect(ground).toBe('#ffffff');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.network-field')).toBeHidden();
  await expect(page.getByRole('heading', { level: 2, name: 'Hamas' })).toBeVisible();
});
