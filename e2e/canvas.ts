/** What can be told of the network's canvas from outside. */
import type { Page } from '@playwright/test';

/** How many pixels of the uppermost canvas are painted. */
export const painted = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const canvas = [...document.querySelectorAll<HTMLCanvasElement>('.canvas > canvas')].at(-1);
    if (!canvas?.width) return 0;
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true })!;
    copy.drawImage(canvas, 0, 0);
    const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
    let count = 0;
    for (let i = 3; i < data.length; i += 4) if (data[i]! > 0) count++;
    return count;
  });

/** Whether all that is drawn can be touched. */
export const isLive = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector<HTMLElement>('.canvas')?.dataset['live'] === 'true');
