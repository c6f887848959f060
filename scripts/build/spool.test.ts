import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Spool } from './spool.ts';

test('readings come back whole, by id, and nothing of them stays on the disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'relata-spool-'));
  const path = join(folder, 'deep', 'spool');
  const spool = new Spool(path);
  const line = (number: number) => `{"text":"${'é漢𝄞'.repeat(number * 100)}"}`;
  const numbers = Array.from({ length: 300 }, (_, index) => (index * 7) % 300);
  for (const number of numbers) spool.add(String(number).padStart(3, '0'), line(number));
  expect(spool.size).toBe(300);
  expect([...spool.lines()]).toEqual(numbers.map((_, index) => line(index)));
  expect([...spool.lines()]).toHaveLength(300);
  spool.close();
  expect(existsSync(path)).toBe(false);
  rmSync(folder, { recursive: true });
});
