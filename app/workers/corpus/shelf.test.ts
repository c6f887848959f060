import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../../core/model/article.ts';
import { articleId } from '../../../core/model/ids.ts';
import type { ArticleReading } from '../../../core/model/reading.ts';
import { roomyStorage } from './roomy-storage.ts';
import { createShelf, type Shelf } from './shelf.ts';
import { browserStorage, memoryStorage, type Storage } from './storage.ts';

beforeEach(() => {
  indexedDB = new IDBFactory();
});

const article = (id: string, text = `Text of ${id}.`): Article => ({ id: articleId(id), title: id, text });
const file = (path: string) => ({ path, bytes: new Uint8Array([1, 2, 3]) });
const reading = (of: Article): ArticleReading => ({ article: of, clusters: [], claims: [] });
const ids = async (shelf: Shelf) => (await shelf.contents()).articles.map(({ id }) => id);
const read = async (shelf: Shelf) => [...(await shelf.contents()).read];

const KINDS: readonly { readonly name: string; readonly open: () => Promise<Storage> }[] = [
  { name: 'in memory', open: async () => memoryStorage() },
  { name: "in the browser's database", open: browserStorage },
];

for (const { name, open } of KINDS) {
  describe(name, () => {
    test('a file is kept with its articles, and both are there again', async () => {
      const shelf = createShelf(await open(), 'v1');
      expect(await shelf.add(file('table.csv'), [article('b'), article('a')])).toEqual({
        added: 2,
        replaced: 0,
        unchanged: 0,
        taken: [],
      });
      expect(await ids(shelf)).toEqual(['a', 'b']);
      expect(await shelf.files()).toEqual([{ ...file('table.csv'), held: 2 }]);
    });

    test('the same file again changes nothing, another version of it replaces what it held', async () => {
      const shelf = createShelf(await open(), 'v1');
      await shelf.add(file('t.csv'), [article('a'), article('b'), article('c')]);
      for (const one of ['a', 'b', 'c']) await shelf.keepReading(reading(article(one)));
      const { revision } = await shelf.contents();
      expect(await shelf.add(file('t.csv'), [article('a'), article('b'), article('c')])).toMatchObject({
        unchanged: 3,
      });
      expect((await shelf.contents()).revision).toBe(revision);
      const placed = await shelf.add(file('t.csv'), [article('a'), article('b', 'Other words.'), article('d')]);
      expect(placed).toMatchObject({ added: 1, replaced: 1, unchanged: 1 });
      expect(await ids(shelf)).toEqual(['a', 'b', 'd']);
      expect(await read(shelf)).toEqual(['a']);
    });

    test('an id that another file has is taken, unless the article is the same', async () => {
      const shelf = createShelf(await open(), 'v1');
      await shelf.add(file('x/a.txt'), [article('a')]);
      expect(await shelf.add(file('y/a.txt'), [article('a')])).toMatchObject({ unchanged: 1, taken: [] });
      expect(await shelf.add(file('z/a.txt'), [article('a', 'Other.')])).toMatchObject({
        taken: [{ id: 'a', by: 'x/a.txt' }],
      });
      expect((await shelf.files()).map(({ path }) => path)).toEqual(['x/a.txt']);
    });

    test('what is removed is gone with what was found in it, and a file with its last article', async () => {
      const shelf = createShelf(await open(), 'v1');
      await shelf.add(file('t.csv'), [article('a'), article('b')]);
      await shelf.keepReading(reading(article('a')));
      await shelf.keepGraph('graph', (await shelf.contents()).revision);
      await shelf.remove(['a']);
      expect(await ids(shelf)).toEqual(['b']);
      expect(await shelf.readings()).toEqual([]);
      expect(await shelf.graph()).toBeUndefined();
      expect(await shelf.files()).toHaveLength(1);
      await shelf.remove(['b']);
      expect(await shelf.files()).toEqual([]);
    });

    test('what was found in an article is not kept once the article is another or gone', async () => {
      const shelf = createShelf(await open(), 'v1');
      await shelf.add(file('a.txt'), [article('a')]);
      await shelf.keepReading(reading(article('a', 'Earlier words.')));
      await shelf.keepReading(reading(article('gone')));
      expect(await shelf.readings()).toEqual([]);
    });

    test('what another version of the reading found counts for nothing', async () => {
      const storage = await open();
      const old = createShelf(storage, 'v1');
      await old.add(file('a.txt'), [article('a')]);
      await old.keepReading(reading(article('a')));
      await old.keepGraph('graph', (await old.contents()).revision);
      const shelf = createShelf(storage, 'v2');
      expect(await read(shelf)).toEqual([]);
      expect(await shelf.readings()).toEqual([]);
      expect(await shelf.graph()).toBeUndefined();
    });

    test('a graph stands for exactly the articles and the title that it was built of', async () => {
      const shelf = createShelf(await open(), 'v1');
      await shelf.add(file('a.txt'), [article('a')]);
      await shelf.keepGraph('graph of a', (await shelf.contents()).revision);
      expect(await shelf.graph()).toBe('graph of a');
      await shelf.setTitle('Another title');
      expect(await shelf.graph()).toBeUndefined();
      await shelf.keepGraph('graph of a', (await shelf.contents()).revision);
      await shelf.add(file('b.txt'), [article('b')]);
      expect(await shelf.graph()).toBeUndefined();
    });

    test('everything is deleted at once', async () => {
      const storage = await open();
      const shelf = createShelf(storage, 'v1');
      await shelf.add(file('a.txt'), [article('a')]);
      await shelf.keepReading(reading(article('a')));
      await shelf.keepGraph('graph', 1);
      await shelf.setTitle('Mine');
      await shelf.clear();
      const left = await storage.read(async (tables) => [
        ...(await tables.files.all()),
        ...(await tables.articles.all()),
        ...(await tables.readings.all()),
        ...(await tables.built.all()),
      ]);
      expect(left).toEqual([]);
      expect((await shelf.contents()).title).toBe('News graph');
    });
  });
}

test('two tabs that add and remove at once lose and mix up nothing', async () => {
  const [one, other] = [createShelf(await browserStorage(), 'v1'), createShelf(await browserStorage(), 'v1')];
  const names = Array.from({ length: 30 }, (_, i) => `a${i}`);
  await Promise.all(
    names.flatMap((id, i) => [
      (i % 2 === 0 ? one : other).add(file(`${id}.txt`), [article(id)]),
      (i % 2 === 0 ? other : one).add(file(`copy/${id}.txt`), [article(id, 'Other words.')]),
    ]),
  );
  const { articles, revision } = await one.contents();
  expect(articles).toHaveLength(30);
  expect(revision).toBe(30);
  expect((await one.files()).map(({ path }) => path)).toEqual(articles.map(({ file: of }) => of).sort());
  await Promise.all(names.map((id, i) => (i % 2 === 0 ? one : other).remove([id])));
  expect(await ids(other)).toEqual([]);
  expect(await other.files()).toEqual([]);
});

test('a change that fails half-way changes nothing', async () => {
  const storage = await browserStorage();
  const shelf = createShelf(storage, 'v1');
  await shelf.add(file('a.txt'), [article('a')]);
  const failing = storage.change(async ({ articles }) => {
    await articles.delete('a');
    throw new Error('in between');
  });
  await expect(failing).rejects.toThrow('in between');
  expect(await ids(shelf)).toEqual(['a']);
});

test('where the browser denies its storage, everything works as long as the page is open', async () => {
  const storage = await roomyStorage(() => Promise.reject(new DOMException('denied', 'SecurityError')));
  const shelf = createShelf(storage, 'v1', storage.forget);
  await shelf.add(file('a.txt'), [article('a')]);
  expect(await ids(shelf)).toEqual(['a']);
  expect(storage.keeping()).toBe('denied');
});

test('where there is no more room, what was kept stays, what comes works, and what is deleted is deleted', async () => {
  const kept = await browserStorage();
  let full = false;
  const limited: Storage = {
    read: kept.read,
    change: (work) => (full ? Promise.reject(new DOMException('no room', 'QuotaExceededError')) : kept.change(work)),
  };
  const storage = await roomyStorage(async () => limited);
  const shelf = createShelf(storage, 'v1', storage.forget);
  await shelf.add(file('a.txt'), [article('a')]);
  full = true;
  await shelf.add(file('b.txt'), [article('b')]);
  expect(storage.keeping()).toBe('full');
  expect(await ids(shelf)).toEqual(['a', 'b']);
  expect(await ids(createShelf(kept, 'v1'))).toEqual(['a']);
  full = false;
  await shelf.clear();
  expect(await ids(shelf)).toEqual([]);
  expect(await ids(createShelf(kept, 'v1'))).toEqual([]);
});
