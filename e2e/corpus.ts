/** The user's own articles in tests: what is dropped, and the dialog that lists them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

export interface TestFile {
  readonly name: string;
  readonly bytes: Buffer;
}

export const SAMPLES_FOLDER = 'graph-data/articles';

/** The articles that ship with the project. */
export const SAMPLES: readonly TestFile[] = readdirSync(SAMPLES_FOLDER)
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => ({ name, bytes: readFileSync(join(SAMPLES_FOLDER, name)) }));

export const textFile = (name: string, text: string): TestFile => ({ name, bytes: Buffer.from(text) });

export const myArticles = (page: Page) => page.getByRole('dialog', { name: 'My articles' });

/** Drops files on the page. */
export async function drop(page: Page, files: readonly TestFile[]): Promise<void> {
  const transfer = await page.evaluateHandle(
    (given) => {
      const data = new DataTransfer();
      for (const { name, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        data.items.add(new File([bytes], name));
      }
      return data;
    },
    files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') })),
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}
