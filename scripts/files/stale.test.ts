import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isStale } from './stale.ts';

test('an output is stale when it is missing or older than anything it is made from', () => {
  const folder = mkdtempSync(join(tmpdir(), 'relata-'));
  const at = (name: string) => join(folder, name);
  const write = (name: string, seconds: number) => {
    writeFileSync(at(name), name);
    utimesSync(at(name), seconds, seconds);
  };
  const inputs = [at('in'), at('nowhere')];
  mkdirSync(at('in/deep'), { recursive: true });
  write('in/deep/a.txt', 100);
  for (const path of [at('in/deep'), at('in')]) utimesSync(path, 100, 100);
  expect(isStale(at('out'), inputs)).toBe(true);
  write('out', 200);
  expect(isStale(at('out'), inputs)).toBe(false);
  write('in/deep/a.txt', 300);
  expect(isStale(at('out'), inputs)).toBe(true);
  rmSync(folder, { recursive: true });
});
