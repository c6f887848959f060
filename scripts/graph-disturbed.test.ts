/** Builds that are disturbed: killed, interrupted, out of disk, split over machines. The undisturbed one is the measure. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

const SAMPLES = new URL('../graph-data/articles/', import.meta.url);
const root = mkdtempSync(join(tmpdir(), 'relata-disturbed-'));
afterAll(() => rmSync(root, { recursive: true }));
const articles = join(root, 'articles');
let undisturbed: Buffer;
let milliseconds: number;

beforeAll(async () => {
  mkdirSync(articles);
  for (const name of readdirSync(SAMPLES)) cpSync(new URL(name, SAMPLES), join(articles, name));
  const { out, args } = place('undisturbed');
  const started = performance.now();
  expect(await runCli('graph', args)).toMatchObject({ code: 0 });
  milliseconds = performance.now() - started;
  undisturbed = readFileSync(out);
}, 300_000);

/** A folder with an older output, and the arguments that build into it with a cache of its own. */
function place(name: string) {
  const folder = join(root, name);
  mkdirSync(folder);
  const out = join(folder, 'graph.json');
  writeFileSync(out, 'old');
  return { folder, out, args: [articles, '--out', out, '--cache', join(folder, 'cache'), '--threads', '2'] };
}

interface Disturbance {
  /** What the shell does before it turns into the build. */
  readonly setUp?: string;
  /** Milliseconds after which the build is killed. */
  readonly killAfter?: number;
  /** A module that is loaded into the build's process. */
  readonly hook?: string;
}

function disturb(
  args: readonly string[],
  { setUp = '', killAfter, hook = '' }: Disturbance,
): Promise<{ code: number | null; stderr: string }> {
  return new Promise((resolve) => {
    const command = `${setUp} exec "$0" --import "$1" scripts/graph.js "\${@:2}"`;
    const module = `data:text/javascript,${encodeURIComponent(hook)}`;
    const child = spawn('bash', ['-c', command, process.execPath, module, ...args]);
    const timer = killAfter === undefined ? undefined : setTimeout(() => void child.kill('SIGKILL'), killAfter);
    let stderr = '';
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, stderr });
    });
  });
}

/** Interrupts the build when it has told that two articles are read: nobody from outside is sure to come in time. */
const INTERRUPT_AFTER_TWO = `
  const write = process.stderr.write.bind(process.stderr);
  process.stderr.write = (text, ...rest) => {
    if (String(text).startsWith('articles read: 2')) process.kill(process.pid, 'SIGINT');
    return write(text, ...rest);
  };
`;

describe('a build', { timeout: 600_000 }, () => {
  test('that is killed at any point leaves the old output or the whole new one; run again, it gives the same bytes', async () => {
    const { folder, out, args } = place('killed');
    for (const share of [0.35, 0.5, 0.65, 0.8, 0.88, 0.94, 0.98]) {
      await disturb(args, { killAfter: milliseconds * (share + 0.02 * Math.random()) });
      const left = readFileSync(out);
      expect(left.toString() === 'old' || left.equals(undisturbed), `killed after ${share}`).toBe(true);
    }
    writeFileSync(out, 'old');
    expect(await runCli('graph', args)).toMatchObject({ code: 0 });
    expect(readFileSync(out).equals(undisturbed)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['cache', 'graph.json']);
  });

  test('that is interrupted stops at once, says so, and what it has read it need not read again', async () => {
    const { folder, out, args } = place('interrupted');
    const { code, stderr } = await disturb(args, { hook: INTERRUPT_AFTER_TWO });
    expect(code).toBe(130);
    expect(stderr).toMatch(
      /Interrupted after \d articles?, which the next build need not read again\. Nothing was written\./,
    );
    expect(readFileSync(out, 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['cache', 'graph.json']);
    const again = await runCli('graph', args);
    expect(again.stdout).toMatch(/^[0-3] articles? read anew, [2-5] known from builds before$/m);
    expect(readFileSync(out).equals(undisturbed)).toBe(true);
  });

  // Where a file may not grow beyond so many kilobytes, writing fails as it does on a full disk.
  test.skipIf(process.platform === 'win32').each([1, 40])(
    'that has %i kB of disk says so, and leaves the old output',
    async (room) => {
      const { folder, out, args } = place(`full-${room}`);
      const { code, stderr } = await disturb(args, { setUp: `trap '' XFSZ; ulimit -f ${room};` });
      expect(code).toBe(1);
      expect(stderr).toMatch(/graph\.json: It can't be written \(.*\)\. Nothing was written\./);
      expect(readFileSync(out, 'utf8')).toBe('old');
      expect(readdirSync(folder).filter((name) => name !== 'cache')).toEqual(['graph.json']);
    },
  );

  test('of parts that were read apart gives the same bytes, in any order', async () => {
    const { folder, out } = place('parts');
    const files = readdirSync(articles).filter((name) => name.endsWith('.md'));
    const part = async (name: string, from: readonly string[]) => {
      const path = join(folder, name);
      const inputs = from.map((file) => join(articles, file));
      expect(await runCli('graph', [...inputs, '--no-cache', '--part', '--out', path])).toMatchObject({ code: 0 });
      return path;
    };
    const [a, b] = [await part('a.part', files.slice(0, 3)), await part('b.part', files.slice(2))];
    for (const order of [
      [a, b],
      [b, a],
    ]) {
      expect(await runCli('graph', ['merge', ...order, '--out', out])).toMatchObject({ code: 0 });
      expect(readFileSync(out).equals(undisturbed)).toBe(true);
    }
    writeFileSync(out, 'old');
    writeFileSync(a, readFileSync(a).subarray(0, -100));
    const cutOff = await runCli('graph', ['merge', a, b, '--out', out]);
    expect(cutOff.code).toBe(1);
    expect(cutOff.stderr).toContain('a.part: The part is cut off or damaged.');
    expect(readFileSync(out, 'utf8')).toBe('old');
  });

  test('of a part needs to be told where, and merging what', async () => {
    expect(await runCli('graph', [articles, '--part'])).toMatchObject({ code: 2 });
    expect(await runCli('graph', ['merge'])).toMatchObject({ code: 2 });
  });
});
