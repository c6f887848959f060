import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeFolder } from './make-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'relata-folder-'));
afterAll(() => rmSync(root, { recursive: true }));

test('a folder is made with all those above it, and one that is there stays', () => {
  const path = join(root, 'a/b/c');
  makeFolder(path, { mode: 0o700 });
  makeFolder(path);
  expect(statSync(path).isDirectory()).toBe(true);
});

test('where a file stands in the way, that is an error', () => {
  writeFileSync(join(root, 'file'), '');
  expect(() => makeFolder(join(root, 'file'))).toThrow('EEXIST');
  expect(() => makeFolder(join(root, 'file/below'))).toThrow(/ENOTDIR|EEXIST/);
});

test.runIf(existsSync('/proc/self'))('where the system makes no folders, that is an error and no endless wait', () => {
  expect(() => makeFolder('/proc/relata/exports')).toThrow('/proc/relata');
});
