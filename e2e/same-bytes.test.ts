/** The graph of articles that are dropped on the page is the command line's to the byte, wherever on earth. */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { drop, myArticles, SAMPLES, textFile, type TestFile } from './corpus.ts';
import { expect, test } from './page.ts';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Egypt receives Qatar’s prime minister</title>
<meta property="article:published_time" content="2024-03-01T23:30:00-10:00"><meta property="og:site_name" content="Quay Wire"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Egypt receives Qatar’s prime minister</h1><p>Egypt’s president received the prime minister of
Qatar in Cairo on Friday, and both called on Israel to open the crossings, a spokesman said.</p><p>Officials of Hamas said that they had told the
mediators of Egypt and Qatar what they demand. Israel rejected the demands, its government said in a statement.</p></article></body></html>`;

const ARCHIVE = zipSync({
  'more/qatar.txt': strToU8(
    'Qatar condemned the strike on Rafah on Monday. Israel accused Hamas of hiding weapons there.',
  ),
  'more/wire.csv': strToU8(
    'id,title,date,source,text\n1,Envoys,2024-03-04,Quay Wire,"Norway met with envoys of Egypt in Oslo, officials said."\n',
  ),
});

/** Every kind of file. */
const FILES: readonly TestFile[] = [
  ...SAMPLES,
  textFile('visit.html', PAGE),
  { name: 'more.zip', bytes: Buffer.from(ARCHIVE) },
];

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
      expected ??= commandLine(FILES);
      await open();
      await drop(page, FILES);
      await expect(page).toHaveURL(/\?own/, { timeout: 60_000 });
      await page.getByRole('button', { name: 'My articles' }).click();
      const download = page.waitForEvent('download');
      await myArticles(page).getByRole('button', { name: 'Save graph' }).click();
      const text = await readFile(await (await download).path(), 'utf8');
      expect(text === (await expected), `the same bytes in ${timezoneId}`).toBe(true);
    });
  });
}
