/** What is measured in a page of the stage. */
import type { Page } from '@playwright/test';

const LONGEST_WAIT = 600_000;

interface Readable {
  readonly at: number;
  readonly nodes: number;
  readonly edges: number;
}

/** Milliseconds from asking for a peer's page until names can be read; throws where it does not draw as much as it should. */
export async function peerReadable(page: Page, nodes: number, edges: number): Promise<number> {
  const found = await page.waitForFunction(() => (window as { readable?: Readable }).readable, null, {
    timeout: LONGEST_WAIT,
    polling: 100,
  });
  const readable = (await found.jsonValue()) as Readable;
  if (readable.nodes !== nodes || readable.edges !== edges) {
    throw new Error(`The peer drew ${String(readable.nodes)} nodes and ${String(readable.edges)} edges.`);
  }
  return readable.at;
}

/** The same for our page: until it tells what is shown and names stand in the network. Its policy lets nothing be evaluated later. */
export function pageReadable(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const small = new OffscreenCanvas(48, 27).getContext('2d', { willReadFrequently: true })!;
    const isReadable = (): boolean => {
      const surface = [...document.querySelectorAll<HTMLCanvasElement>('.canvas > canvas')].at(-1);
      if (document.querySelector('.status') === null || !surface || surface.width === 0) return false;
      small.clearRect(0, 0, 48, 27);
      small.drawImage(surface, 0, 0, 48, 27);
      return small.getImageData(0, 0, 48, 27).data.some((value) => value > 0);
    };
    while (!isReadable()) await new Promise(requestAnimationFrame);
    return performance.now();
  });
}

/** Milliseconds, so that what an earlier click has left to do is done, as it is when a person clicks. */
const BETWEEN_CLICKS = 1500;

/** Milliseconds from a click on a check box until the frame after the next, when what it changed has been painted. */
export async function clickToRepaint(page: Page, label: string): Promise<number> {
  await page.waitForTimeout(BETWEEN_CLICKS);
  return page.evaluate(async (words) => {
    const box = [...document.querySelectorAll('label')].find(({ textContent }) => textContent.includes(words));
    if (!box) throw new Error(`There is no ${words}.`);
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    const started = performance.now();
    (box.querySelector('input') ?? box).click();
    await frame();
    await frame();
    return performance.now() - started;
  }, label);
}

/** Milliseconds from the click that gives an actor, chosen by its name, another one until the details call it so. */
export async function renameToDetails(page: Page, name: string): Promise<number> {
  await page.getByRole('button', { name: /^Search/ }).waitFor();
  await page.keyboard.press('/');
  await page.getByRole('dialog', { name: 'Search' }).getByRole('searchbox').fill(name);
  await page.getByRole('option', { name }).first().click();
  await page.getByRole('button', { name: 'Correct …' }).click();
  await page.getByLabel('Its name is').fill(`${name} II`);
  return page.evaluate(async (now) => {
    const button = [...document.querySelectorAll<HTMLElement>('[role=dialog] button')].find(
      ({ textContent }) => textContent === 'Correct',
    );
    const started = performance.now();
    button!.click();
    const isThere = (): boolean => [...document.querySelectorAll('h2')].some(({ textContent }) => textContent === now);
    while (!isThere()) await new Promise(requestAnimationFrame);
    return performance.now() - started;
  }, `${name} II`);
}

/** In every page a place in the network with no actor on it, so that dragging moves the whole. */
const GROUND = { x: 320, y: 120 };

/** The longest frame, in milliseconds, while the network is dragged there and back, and zoomed in and out. */
export async function longestFrame(page: Page): Promise<number> {
  await page.bringToFront();
  // What the last move has left to do is done, as it is when a person takes hold again.
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    const watched = window as { longest?: number };
    const isFirst = watched.longest === undefined;
    watched.longest = 0;
    if (!isFirst) return;
    let last = performance.now();
    const look = (now: number): void => {
      watched.longest = Math.max(watched.longest!, now - last);
      last = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const { mouse } = page;
  await mouse.move(GROUND.x, GROUND.y);
  await mouse.down();
  for (let step = 0; step < 40; step++) {
    const far = 8 * Math.min(step, 40 - step);
    await mouse.move(GROUND.x + far, GROUND.y + far / 2);
  }
  await mouse.move(GROUND.x, GROUND.y);
  await mouse.up();
  for (let step = 0; step < 12; step++) await mouse.wheel(0, step < 6 ? -120 : 120);
  await page.waitForTimeout(300);
  return page.evaluate(() => (window as { longest?: number }).longest!);
}
