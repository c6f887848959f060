import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { keptProgram } from './keep.ts';

const root = mkdtempSync(join(tmpdir(), 'relata-compiled-'));
afterAll(() => rmSync(root, { recursive: true }));

let places = 0;
/** A folder for compiled programs, and in it one for this one. */
function place() {
  const parent = join(root, String(places++));
  return { parent, folder: pathToFileURL(`${join(parent, 'abc')}/`) };
}

const PROGRAM = new Map([
  ['main.mjs', 'export const main = 1;'],
  ['thread.mjs', "import './main.mjs';"],
]);
const compile = () => vi.fn(() => Promise.resolve(PROGRAM));
const held = (folder: URL) =>
  new Map([...PROGRAM.keys()].map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));

describe('a compiled program', () => {
  test('is compiled once, and found by whoever comes later', async () => {
    const { parent, folder } = place();
    const [first, later] = [compile(), compile()];
    expect(await keptProgram(folder, first)).toBe(folder);
    expect(await keptProgram(folder, later)).toBe(folder);
    expect([first.mock.calls.length, later.mock.calls.length]).toEqual([1, 0]);
    expect(held(folder)).toEqual(PROGRAM);
    expect(readdirSync(parent)).toEqual(['abc']);
  });

  test.each(['main.mjs', 'thread.mjs', 'manifest.json'])(
    'whose %s is gone, cut off or altered is never run: it is compiled again',
    async (name) => {
      const { folder } = place();
      const file = new URL(name, folder);
      await keptProgram(folder, compile());
      const whole = readFileSync(file, 'utf8');
      const harms = [
        () => rmSync(file),
        () => writeFileSync(file, whole.slice(0, -1)),
        () => writeFileSync(file, whole.replace('main', 'maim')),
        () => writeFileSync(file, ''),
      ];
      for (const harm of harms) {
        harm();
        const again = compile();
        expect(await keptProgram(folder, again)).toBe(folder);
        expect(again).toHaveBeenCalledOnce();
        expect(held(folder)).toEqual(PROGRAM);
      }
    },
  );

  test('that two builds compile at once is whole for both', async () => {
    const { parent, folder } = place();
    const slow = async () => {
      await keptProgram(folder, compile());
      return PROGRAM;
    };
    expect(await Promise.all([keptProgram(folder, slow), keptProgram(folder, compile())])).toEqual([folder, folder]);
    expect(held(folder)).toEqual(PROGRAM);
    expect(readdirSync(parent)).toEqual(['abc']);
  });

  test('that can be neither compiled nor written is none', async () => {
    const { parent, folder } = place();
    expect(await keptProgram(folder, () => Promise.reject(new Error('no compiler')))).toBeUndefined();
    writeFileSync(parent, 'a file');
    expect(await keptProgram(folder, compile())).toBeUndefined();
  });

  test('that is long out of date, and what a killed build left, goes when a new one comes', async () => {
    const { parent, folder } = place();
    for (const [name, days] of [
      ['old', 8],
      ['77.tmp', 8],
      ['recent', 6],
    ] as const) {
      mkdirSync(join(parent, name), { recursive: true });
      const changed = Date.now() / 1000 - days * 24 * 60 * 60;
      utimesSync(join(parent, name), changed, changed);
    }
    await keptProgram(folder, compile());
    expect(readdirSync(parent).sort()).toEqual(['abc', 'recent']);
  });
});
