/** The graph of articles that are dropped on the page is the command line's to the byte, wherever on earth. */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drop, myArticles, SAMPLES, type TestFile } from './corpus.ts';
import { expect, test } from './page.ts';

/** What `npm run graph` writes of the same files. */
async function commandLine(files: readonly TestFile[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'relata-same-bytes-'));
  try {
    const out = join(folder, 'graph.json');
    await mkdir(join(folder, 'articles'));
    await writeFile(join(folder, 'none.jsonl'), '');
    for (const { name, bytes } of files) await writeFile(join(folder, 'articles', name), bytes);
    const options = ['--no-cache', '--curation', join(folder, 'none.jsonl'), '--out', out];
    const program = ['--no-install', 'tsx', 'scripts/graph.ts', join(folder, 'articles'), ...options];
    execFileSync('npx', program, { stdio: 'pipe' });
    return await readFile(out, 'utf8');
  } finally {
    await rm(folder, { recursive: true });
  }
}

let expected: Promise<string> | undefined;

for (const timezoneId of ['Pacific/Kiritimati', 'America/Adak']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId, locale: 'tr-TR' });
    test('articles dropped on the page give the same bytes as the command line', async ({ page, open }) => {
      test.slow();
      expected ??= commandLine(SAMPLES);
      await open();
      await drop(page, SAMPLES);
      await expect(page).toHaveURL(/\?own/, { timeout: 60_000 });
      await page.getByRole('button', { name: 'My articles' }).click();
      const download = page.waitForEvent('download');
      await myArticles(page).getByRole('button', { name: 'Save graph' }).click();
      const text = await readFile(await (await download).path(), 'utf8');
      expect(text === (await expected), `the same bytes in ${timezoneId}`).toBe(true);
    });
  });
}
