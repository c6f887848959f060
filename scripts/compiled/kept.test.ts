import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { programHash } from './kept.js';

const folder = mkdtempSync(join(tmpdir(), 'relata-hash-'));
afterAll(() => rmSync(folder, { recursive: true }));
const project = (name: string) => pathToFileURL(`${join(folder, name)}/`);
const write = (path: string, content: string) => writeFileSync(join(folder, path), content);

test('a program is another when its source, its packages or its place are others, not when a test is', () => {
  mkdirSync(join(folder, 'a/core/deep'), { recursive: true });
  mkdirSync(join(folder, 'a/scripts'));
  write('a/package-lock.json', '{}');
  write('a/core/deep/x.ts', 'x');
  cpSync(join(folder, 'a'), join(folder, 'b'), { recursive: true });
  const hashes = [programHash(project('a')), programHash(project('b'))];
  write('a/core/deep/x.test.ts', 'test');
  expect(programHash(project('a'))).toBe(hashes[0]);
  for (const [path, content] of [
    ['a/core/deep/x.ts', 'y'],
    ['a/core/deep/y.ts', ''],
    ['a/scripts/z.ts', 'z'],
    ['a/package-lock.json', '{"a":1}'],
  ] as const) {
    write(path, content);
    hashes.push(programHash(project('a')));
  }
  expect(new Set(hashes).size).toBe(6);
});
