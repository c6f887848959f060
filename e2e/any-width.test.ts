/** In a window of any size, and so at any zoom, what can be pressed stands in sight and apart, and the network has room. */
import type { Page } from '@playwright/test';
import { expect, findActor, test } from './page.ts';

/** From a phone to a wide screen; 720 × 450 is 1440 × 900 at 200 %. */
const SIZES = [
  [320, 640],
  [360, 740],
  [740, 360],
  [599, 800],
  [600, 700],
  [720, 450],
  [768, 1024],
  [959, 700],
  [960, 700],
  [1024, 768],
  [1180, 820],
] as const;

/** Pairs of buttons of the header and the network that lie over each other, and those that are cut off. */
const crowded = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const buttons = [
      ...document.querySelectorAll('.header :is(button, h1), .network-foot :is(button, .status), .sheet-tab'),
    ];
    const nameOf = (of: Element): string => of.getAttribute('aria-label') ?? of.textContent ?? '';
    const seen = buttons.map((of) => ({ of, box: of.getBoundingClientRect() })).filter(({ box }) => box.width > 0);
    const found: string[] = [];
    seen.forEach(({ of, box }, place) => {
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      if (top === null || !(of.contains(top) || top.contains(of))) found.push(`${nameOf(of)} is covered or cut off`);
      for (const { of: other, box: that } of seen.slice(place + 1)) {
        if (of.contains(other) || other.contains(of)) continue;
        const apart =
          box.right <= that.left + 0.5 ||
          that.right <= box.left + 0.5 ||
          box.bottom <= that.top + 0.5 ||
          that.bottom <= box.top + 0.5;
        if (!apart) found.push(`${nameOf(of)} and ${nameOf(other)}`);
      }
    });
    return found;
  });

for (const [width, height] of SIZES) {
  test(`a window of ${width} × ${height} has everything in sight`, async ({ page, open }) => {
    await page.setViewportSize({ width, height });
    await open();
    await expect(page.getByRole('button', { name: /^Undo/ })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Fit to the screen' })).toBeVisible();
    await expect.poll(() => crowded(page)).toEqual([]);
    await findActor(page, 'Hamas');
    await expect.poll(() => crowded(page)).toEqual([]);
    const network = (await page.locator('.network').boundingBox())!;
    expect(network.width).toBeGreaterThanOrEqual(Math.min(width, 360));
    expect(network.height).toBeGreaterThanOrEqual(160);
  });
}
