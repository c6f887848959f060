/** axe finds nothing on any state of the page, light or dark, wide or narrow. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './page.ts';
import { STATES } from './states.ts';

const SCREENS = [
  { name: 'wide and light', colorScheme: 'light', viewport: { width: 1280, height: 720 } },
  { name: 'narrow and dark', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const;

for (const { name: screen, colorScheme, viewport } of SCREENS) {
  test.describe(screen, () => {
    test.use({ colorScheme, viewport });
    for (const state of STATES) {
      test.describe(state.name, () => {
        if (state.graph !== undefined) test.use({ graph: state.graph });
        test('has nothing that axe finds, and fits the screen', async ({ page, open }) => {
          await open();
          await state.prepare(page);
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze();
          const { scrollWidth, scrollHeight } = await page.evaluate(() => ({
            scrollWidth: document.documentElement.scrollWidth,
            scrollHeight: document.documentElement.scrollHeight,
          }));
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
          expect(scrollWidth).toBeLessThanOrEqual(viewport.width);
          expect(scrollHeight).toBeLessThanOrEqual(viewport.height);
        });
      });
    }
  });
}
