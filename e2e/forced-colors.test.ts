/** Under a contrast theme of the system, which forces its colours, nothing that is told by a ground is lost. */
import { openExport } from './states.ts';
import { expect, status, test } from './page.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a ${colorScheme} contrast theme shows which choice is made, and the words of the main button`, async ({
    page,
    open,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await open();
    await expect(status(page)).toBeVisible();
    await openExport(page);
    const look = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { backgroundColor, color, borderWidth, forcedColorAdjust } = getComputedStyle(
            element,
          ) as CSSStyleDeclaration & {
            readonly forcedColorAdjust: string;
          };
          return { backgroundColor, color, borderWidth, forcedColorAdjust };
        });
    const button = await look('.dialog-box .button.primary');
    // What is not left to the page gets a ground under its words, in the colour of the words.
    expect(button.forcedColorAdjust).toBe('none');
    expect(button.backgroundColor).not.toBe(button.color);
    const chosen = await look('.option[data-selected] .choice-box');
    const other = await look('.option:not([data-selected]) .choice-box');
    expect(chosen.forcedColorAdjust).toBe('none');
    expect(chosen).not.toEqual(other);
  });
}
