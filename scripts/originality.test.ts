import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const SCRIPT = fileURLToPath(new URL('originality.ts', import.meta.url));
const OURS = 'Every morning the grey ferry carries bread and letters over to the island.';
const THEIRS = 'Bread comes by boat. Nobody on the island remembers a day on which it did not come.';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'originality-'));
  for (const name of ['samples', 'copied', 'other', 'empty']) mkdirSync(join(folder, name));
  const body = `${OURS} ${Array.from({ length: 350 }, (_, index) => `number${index}`).join(' ')}`;
  const frontMatter = '---\ntitle: Ferry\nsource: Pier Post (sample)\npublished: 2024-02-13\nlanguage: en\n---\n';
  writeFileSync(join(folder, 'samples/ferry.md'), `${frontMatter}\n${body}\n`);
  writeFileSync(join(folder, 'copied/boat.txt'), `${THEIRS} ${OURS}\n`);
  writeFileSync(join(folder, 'other/boat.txt'), `${THEIRS}\n`);
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['0 for originals that share no long run', 'other', 0, ''],
  ['1 and names the run for a copied sentence', 'copied', 1, 'carries bread and letters'],
  ['2 for a folder without articles', 'empty', 2, 'There are no articles'],
  ['2 for a folder that does not exist', 'missing', 2, 'missing'],
])('the exit code is %s', (_what, originals, code, message) => {
  const args = ['--import', 'tsx', SCRIPT, join(folder, originals), '--samples', join(folder, 'samples')];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stderr).toContain(message);
  expect(status).toBe(code);
});
