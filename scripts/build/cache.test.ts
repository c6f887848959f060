import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { articleId } from '../../core/model/ids.ts';
import { openCache } from './cache.ts';
import { prune } from './prune.ts';
import { readingKey } from './reading-version.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));
function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'relata-cache-'));
  folders.push(folder);
  return folder;
}
const KEY = 'ab'.repeat(32);
const FINDINGS = '{"clusters":[],"claims":[{"rule":"é漢"}]}';
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());

function opened(folder = place()) {
  const told: string[] = [];
  return { folder, told, cache: openCache(folder, (line) => told.push(line)) };
}

describe('the cache of readings', () => {
  test('gives back what was put under a key, to whoever opens it later', () => {
    const { folder, cache, told } = opened();
    expect(cache.get(KEY)).toBeUndefined();
    cache.put(KEY, FINDINGS);
    expect(opened(folder).cache.get(KEY)).toBe(FINDINGS);
    expect(told).toEqual([]);
    expect(filesIn(folder)).toHaveLength(1);
  });

  test('never trusts an entry that was cut off or altered at any byte: it is told, dropped, and made anew', () => {
    const { folder, cache } = opened();
    cache.put(KEY, FINDINGS);
    const path = join(folder, filesIn(folder)[0]!);
    const whole = readFileSync(path);
    const damaged = [
      ...Array.from(whole, (byte, at) => Buffer.from(whole).fill(byte ^ 0x10, at, at + 1)),
      ...Array.from(whole, (_, length) => whole.subarray(0, length)),
    ];
    for (const bytes of damaged) {
      writeFileSync(path, bytes);
      const again = opened(folder);
      expect(again.cache.get(KEY)).toBeUndefined();
      expect(again.told).toEqual([
        expect.stringContaining('The entry of the cache is damaged; the article is read again.'),
      ]);
      expect(existsSync(path)).toBe(false);
    }
  });

  test('a damaged entry that can not be removed is told, and done without', () => {
    const { folder, cache } = opened();
    cache.put(KEY, FINDINGS);
    const path = join(folder, filesIn(folder)[0]!);
    rmSync(path);
    mkdirSync(join(path, 'in the way'), { recursive: true });
    const again = opened(folder);
    expect(again.cache.get(KEY)).toBeUndefined();
    expect(again.told).toEqual([expect.stringContaining('The entry of the cache is damaged')]);
  });

  test('that cannot be written says so once, and is done without', () => {
    const folder = join(place(), 'file');
    writeFileSync(folder, 'not a folder');
    const { cache, told } = opened(folder);
    cache.put(KEY, FINDINGS);
    cache.put('cd'.repeat(32), FINDINGS);
    expect(told).toEqual([expect.stringContaining("Readings can't be kept")]);
  });

  test('drops what was long not used, then what makes it too large, oldest first, at most once a day', () => {
    const { folder, cache } = opened();
    const keys = ['aa', 'bb', 'cc', 'dd'].map((start) => start.repeat(32));
    const days = [1, 5, 10, 70];
    const now = Date.now();
    const pathOf = (key: string) => join(folder, key.slice(0, 2), key.slice(2));
    keys.forEach((key, index) => {
      cache.put(key, FINDINGS);
      const used = now / 1000 - days[index]! * 24 * 60 * 60;
      utimesSync(pathOf(key), used, used);
    });
    const size = statSync(pathOf(keys[0]!)).size;
    const left = () => keys.filter((key) => existsSync(pathOf(key)));
    prune(folder, { days: 60, bytes: 1e9 }, now);
    expect(left()).toEqual(keys.slice(0, 3));
    prune(folder, { days: 60, bytes: 2 * size }, now + 1000);
    expect(left()).toEqual(keys.slice(0, 3));
    prune(folder, { days: 60, bytes: 2 * size }, now + 25 * 60 * 60 * 1000);
    expect(left()).toEqual(keys.slice(0, 2));
  });

  test('keeps an old entry that was used since', () => {
    const { folder, cache } = opened();
    cache.put(KEY, FINDINGS);
    const path = join(folder, filesIn(folder)[0]!);
    utimesSync(path, 1e9, 1e9);
    cache.get(KEY);
    prune(folder);
    expect(existsSync(path)).toBe(true);
  });

  test.skipIf(process.getuid?.() === 0)('that can only be read is read', () => {
    const { folder, cache } = opened();
    cache.put(KEY, FINDINGS);
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o500);
    expect(opened(folder).cache.get(KEY)).toBe(FINDINGS);
    chmodSync(folder, 0o700);
  });
});

describe('the key of a reading', () => {
  const article = { id: articleId('a'), title: 'A', published: '2031-05-06', text: 'Text.' };
  const key = readingKey(article, 'v1');

  test('stays when the file gets another name', () => {
    expect(readingKey({ ...article, id: articleId('b') }, 'v1')).toBe(key);
  });

  test('changes with the text, the day, the title and with what reads', () => {
    const others = [
      readingKey({ ...article, text: 'Text' }, 'v1'),
      readingKey({ ...article, published: '2031-05-07' }, 'v1'),
      readingKey({ ...article, title: 'B' }, 'v1'),
      readingKey(article, 'v2'),
    ];
    expect(new Set([key, ...others]).size).toBe(5);
  });
});
