import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { largeNewsGraph } from '../../core/analysis/testing/large-news-graph.ts';
import { MANIFEST_NAME } from '../../core/formats/bundle/index.ts';
import { writeGraph } from '../../core/formats/index.ts';
import { writeBundleToo } from '../build/write-bundle-too.ts';
import { filesBesidePage } from './beside-page.ts';
import { readGraphFile } from './read-graph-file.ts';
import { writeBundle } from './write-bundle.ts';

const root = mkdtempSync(join(tmpdir(), 'relata-bundle-'));
afterAll(() => rmSync(root, { recursive: true }));

const sized = (seed: number) => ({ seed, actors: 200, relations: 1000, evidence: 3000, articles: 150 });
const [old, fresh] = [largeNewsGraph(sized(1)), largeNewsGraph(sized(2))];

const place = (name: string): string => join(root, name);

/** The graph that a bundle holds, every part of it checked. */
async function held(folder: string): Promise<string> {
  const read = await readGraphFile(join(folder, MANIFEST_NAME));
  if (!read.ok) throw new Error(read.problems[0]!.what);
  return writeGraph(read.value);
}

function filesOf(folder: string): Map<string, Buffer> {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
}

describe('writing a bundle', () => {
  test('replaces an older one, and leaves nothing of it', async () => {
    const folder = place('replaced');
    writeBundle(folder, old);
    const first = filesOf(folder);
    writeBundle(folder, fresh);
    expect(await held(folder)).toBe(writeGraph(fresh));
    writeBundle(folder, old);
    expect(filesOf(folder)).toEqual(first);
  });

  test('of a graph that nobody has laid out gives its actors places', async () => {
    const folder = place('laid-out');
    const entities = fresh.entities.map(({ position: _, ...entity }) => entity);
    writeBundle(folder, { ...fresh, entities });
    const read = await readGraphFile(join(folder, MANIFEST_NAME));
    expect(read.ok && new Set(read.value.entities.map(({ position }) => JSON.stringify(position))).size).toBe(200);
    expect(read.ok && read.value.entities.every(({ position }) => position !== undefined)).toBe(true);
  });

  test('that fails on the way leaves what was there', async () => {
    const folder = place('failed');
    writeBundle(folder, old);
    const first = filesOf(folder);
    // What can't be written as JSON stops it between two files.
    const [article, ...articles] = [...fresh.articles].reverse();
    const broken = { ...article!, toJSON: () => (0n as unknown as number).toFixed(-1) };
    expect(() => writeBundle(folder, { ...fresh, articles: [...articles.reverse(), broken] })).toThrow();
    expect(filesOf(folder)).toEqual(first);
    expect(() => writeBundle(place('none'), { ...fresh, articles: [...articles, broken] })).toThrow();
    expect(existsSync(place('none'))).toBe(false);
  });

  test('leaves a folder alone that is none', () => {
    const folder = place('other');
    mkdirSync(folder);
    writeFileSync(join(folder, 'diary.txt'), 'Dear diary');
    expect(() => writeBundle(folder, fresh)).toThrow('no bundle');
    expect(readdirSync(folder)).toEqual(['diary.txt']);
  });

  test.each([0.2, 0.6, 1])(
    'that is killed when %f of its parts are there leaves the old one whole; run again, the new one and nothing else',
    { timeout: 300_000 },
    async (share) => {
      const [folder, clean] = [place(`killed-${String(share)}`), place(`clean-${String(share)}`)];
      writeBundle(folder, old);
      writeBundle(clean, fresh);
      await killedAfter(Math.ceil(share * (readdirSync(clean).length - 1)), folder);
      expect(await held(folder)).toBe(writeGraph(old));
      writeBundle(folder, fresh);
      expect(filesOf(folder)).toEqual(filesOf(clean));
    },
  );

  test('a first one that is killed is no bundle to anybody, and is gone on with', { timeout: 300_000 }, async () => {
    const folder = place('first');
    await killedAfter(3, folder);
    expect(readdirSync(folder).length).toBeGreaterThan(2);
    expect((await readGraphFile(join(folder, MANIFEST_NAME))).ok).toBe(false);
    writeBundle(folder, fresh);
    expect(await held(folder)).toBe(writeGraph(fresh));
  });
});

test('a large document gets a bundle beside it unasked, a small one none; one that fails leaves the document', () => {
  const graph = join(root, 'large.json');
  writeFileSync(graph, writeGraph(old));
  expect(writeBundleToo(graph, old, undefined)).toBe(0);
  expect(existsSync(place('large-bundle'))).toBe(false);
  writeFileSync(graph, `${writeGraph(old)}${' '.repeat(10_000_000)}`);
  expect(writeBundleToo(graph, old, undefined)).toBe(0);
  expect(existsSync(join(root, 'large-bundle', MANIFEST_NAME))).toBe(true);
  mkdirSync(place('taken'));
  expect(writeBundleToo(graph, old, place('taken'))).toBe(1);
  expect(existsSync(graph)).toBe(true);
});

test('beside the page lies the document, or the bundle that was made of it', () => {
  const graph = join(root, 'graph.json');
  expect([...filesBesidePage(graph)]).toEqual([]);
  writeFileSync(graph, writeGraph(old));
  expect([...filesBesidePage(graph)]).toEqual([['graph.json', graph]]);
  writeBundle(place('graph-bundle'), old);
  const files = filesBesidePage(graph);
  expect(files.get('graph.json')).toBe(join(root, 'graph-bundle', MANIFEST_NAME));
  expect(files.size).toBe(readdirSync(place('graph-bundle')).length);
});

const at = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href);

/** Writes the fresh graph in a process of its own, which is killed as soon as so many files have got their names. */
async function killedAfter(files: number, folder: string): Promise<void> {
  const script = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { renameSync } = fs;
    let left = ${String(files)};
    fs.renameSync = (...paths) => (left-- === 0 ? process.kill(process.pid, 'SIGKILL') : renameSync(...paths));
    syncBuiltinESMExports();
    const { writeBundle } = await import(${at('write-bundle.ts')});
    const { largeNewsGraph } = await import(${at('../../core/analysis/testing/large-news-graph.ts')});
    writeBundle(${JSON.stringify(folder)}, largeNewsGraph(${JSON.stringify(sized(2))}));
  `;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script]);
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== null) throw new Error(`It ended by itself, with ${String(code)}.`);
}
