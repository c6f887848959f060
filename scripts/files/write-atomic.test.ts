import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeAtomic } from './write-atomic.ts';

const folder = mkdtempSync(join(tmpdir(), 'relata-write-'));
afterAll(() => rmSync(folder, { recursive: true }));
const out = join(folder, 'out.json');

test('a file is replaced by all of the pieces', () => {
  writeFileSync(out, 'old');
  writeAtomic(out, ['{"a":', 'é'.repeat(600_000), 'b'.repeat(600_000), '}']);
  expect(readFileSync(out, 'utf8')).toBe(`{"a":${'é'.repeat(600_000)}${'b'.repeat(600_000)}}`);
  expect(readdirSync(folder)).toEqual(['out.json']);
});

test('a write that fails on the way leaves the old file and nothing else', () => {
  writeFileSync(out, 'old');
  function* failing() {
    yield 'x'.repeat(2_000_000);
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' });
  }
  expect(() => writeAtomic(out, failing())).toThrow('ENOSPC');
  expect(readFileSync(out, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['out.json']);
});

test('what a killed process left goes with the next write; what a living one writes stays', () => {
  // No system numbers its processes so far: that of one that has ended may be another's by now.
  const dead = 0x7f_ff_ff_ff;
  writeFileSync(join(folder, `.out.json.${dead}.tmp`), 'half');
  writeFileSync(join(folder, `.out.json.${process.ppid}.tmp`), 'half');
  writeFileSync(join(folder, `.other.json.${dead}.tmp`), 'half');
  writeAtomic(out, 'new');
  const left = ['out.json', `.out.json.${process.ppid}.tmp`, `.other.json.${dead}.tmp`].sort();
  expect(readdirSync(folder).sort()).toEqual(left);
});
