import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { main } from '../build/main.ts';
import { runCli } from '../run-cli.ts';
import { compile } from './compile.ts';
import { ROOT } from './kept.js';
import { startFromSource } from './thread.ts';

const folder = mkdtempSync(join(tmpdir(), 'relata-load-'));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
  for (const stream of [process.stdout, process.stderr]) vi.spyOn(stream, 'write').mockReturnValue(true);
  return () => vi.restoreAllMocks();
});

test('the source gives the same bytes as the compiled program, which a person runs', async () => {
  const [source, compiled] = [join(folder, 'source.json'), join(folder, 'compiled.json')];
  expect(await main(['--no-cache', '--out', source], startFromSource)).toBe(0);
  expect(await runCli('graph', ['--no-cache', '--out', compiled])).toMatchObject({ code: 0 });
  expect(readFileSync(source).equals(readFileSync(compiled))).toBe(true);
});

test('of the compiled program no character takes two bytes', async () => {
  const program = [...(await compile(ROOT))];
  expect(program.length).toBeGreaterThan(2);
  expect(program.filter(([, code]) => /[^\0-\x7f]/.test(code)).map(([name]) => name)).toEqual([]);
});
