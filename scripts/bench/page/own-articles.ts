/** The corpus dropped on the page, as its user's own articles, while somebody watches how long the page's thread is held up. */
import type { Page } from '@playwright/test';
import type { Article } from '../../../core/model/article.ts';
import { pageReadable } from './measure.ts';
import { onStage } from './stage.ts';

/** The longest times in milliseconds. */
export interface HeldUp {
  /** While the articles are read. */
  readonly reading: number;
  /** While their graph is taken and shown. */
  readonly opening: number;
}

const LONGEST_WAIT = 900_000;

/** Drops the articles as one table, and waits until their graph is shown. */
export async function heldUpByArticles(articles: readonly Article[]): Promise<HeldUp> {
  const page = await (await onStage()).open('/page/');
  page.setDefaultTimeout(LONGEST_WAIT);
  await pageReadable(page);
  // What comes behind the first paint has come.
  await page.waitForTimeout(3000);
  const rows = articles.map(({ title, text, published }, id) => JSON.stringify({ id, title, text, published }));
  const heldUp = await dropAndWatch(page, rows.join('\n'));
  await page.context().close();
  return heldUp;
}

function dropAndWatch(page: Page, table: string): Promise<HeldUp> {
  return page.evaluate(async (text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'corpus.ndjson'));
    const longest = { reading: 0, opening: 0 };
    let last = performance.now();
    let after = 0;
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    // Some turns more: the graph is drawn, and its lists counted.
    while (after < 100) {
      await new Promise((resolve) => setTimeout(resolve));
      const now = performance.now();
      const isOpen = location.search.includes('own');
      const part = isOpen || document.querySelector('.work') === null ? 'opening' : 'reading';
      // Before the work is shown the page only fetches what shows it.
      longest[part] = Math.max(longest[part], now - last);
      last = now;
      if (isOpen) after++;
    }
    return longest;
  }, table);
}
