/** The user's articles as they are kept: files as they came, the articles in them, what was found in each, the graph of them all. */
import { DEFAULT_TITLE } from '../../../core/build/index.ts';
import type { Article } from '../../../core/model/article.ts';
import { byCodeUnit } from '../../../core/model/graph.ts';
import type { ArticleReading } from '../../../core/model/reading.ts';
import type { CorpusRecord, KeptArticle, KeptFile, Storage, Tables, Work } from './storage.ts';

export interface ShelfContents {
  readonly articles: readonly KeptArticle[];
  readonly title: string;
  readonly revision: number;
  /** Ids of the articles that the reading of this version has been through. */
  readonly read: ReadonlySet<string>;
}

/** What became of the articles of a file. */
export interface Placed {
  readonly added: number;
  /** Same file, other words. */
  readonly replaced: number;
  readonly unchanged: number;
  /** Ids that another file's articles have. */
  readonly taken: readonly { readonly id: string; readonly by: string }[];
}

export interface Shelf {
  contents(): Promise<ShelfContents>;
  /** Keeps a file with its articles; what an earlier file of its path held gives way. */
  add(file: Omit<KeptFile, 'held'>, articles: readonly Article[]): Promise<Placed>;
  remove(ids: readonly string[]): Promise<void>;
  clear(): Promise<void>;
  setTitle(title: string): Promise<void>;
  files(): Promise<readonly KeptFile[]>;
  readings(): Promise<readonly ArticleReading[]>;
  /** Keeps what was found in an article, if that is still there as it was. */
  keepReading(reading: ArticleReading): Promise<void>;
  /** The document built of exactly what is there. */
  graph(): Promise<string | undefined>;
  keepGraph(text: string, revision: number): Promise<void>;
}

const NOTHING_YET: CorpusRecord = { key: 'corpus', revision: 0, title: DEFAULT_TITLE };

const same = (a: Article, b: Article): boolean =>
  a === b || (a.text === b.text && JSON.stringify(a) === JSON.stringify(b));

/**
 * @param version of the reading: what an earlier one found is as good as not there
 * @param forget how what takes away is done, where that differs from other changes
 */
export function createShelf(
  storage: Storage,
  version: string,
  forget: (work: Work<void>) => Promise<void> = storage.change,
): Shelf {
  return {
    contents: () => storage.read((tables) => contentsOf(tables, version)),
    add: (file, articles) => storage.change((tables) => place(tables, file, articles)),
    remove: (ids) => forget((tables) => take(tables, new Set(ids))),
    clear: () => forget(empty),
    setTitle: (title) => storage.change(async (tables) => void (await step(tables, { title }))),
    files: () => storage.read(async ({ files }) => [...(await files.all())].sort((a, b) => byCodeUnit(a.path, b.path))),
    readings: () => storage.read((tables) => readingsOf(tables, version)),
    keepReading: ({ article, ...found }) =>
      storage.change(async ({ articles, readings }) => {
        const kept = await articles.get(article.id);
        if (kept !== undefined && same(kept.article, article)) {
          await readings.put({ id: article.id, version, ...found });
        }
      }),
    graph: () =>
      storage.read(async ({ built, corpus }) => {
        const [graph, { revision }] = [await built.get('built'), (await corpus.get('corpus')) ?? NOTHING_YET];
        return graph?.revision === revision && graph.version === version ? graph.text : undefined;
      }),
    keepGraph: (text, revision) =>
      storage.change(async ({ built }) => void (await built.put({ key: 'built', revision, version, text }))),
  };
}

async function contentsOf(tables: Tables, version: string): Promise<ShelfContents> {
  const [articles, readings] = [await tables.articles.all(), await tables.readings.all()];
  const { title, revision } = (await tables.corpus.get('corpus')) ?? NOTHING_YET;
  return {
    title,
    revision,
    articles: [...articles].sort((a, b) => byCodeUnit(a.id, b.id)),
    read: new Set(readings.filter((reading) => reading.version === version).map(({ id }) => id)),
  };
}

async function readingsOf(tables: Tables, version: string): Promise<readonly ArticleReading[]> {
  const articles = new Map((await tables.articles.all()).map(({ id, article }) => [id, article]));
  return (await tables.readings.all()).flatMap(({ id, version: of, ...found }) => {
    const article = articles.get(id);
    return article === undefined || of !== version ? [] : [{ article, ...found }];
  });
}

/** The articles are others than before. */
async function step({ corpus }: Tables, change: Partial<Pick<CorpusRecord, 'title'>> = {}): Promise<void> {
  const before = (await corpus.get('corpus')) ?? NOTHING_YET;
  await corpus.put({ ...before, ...change, revision: before.revision + 1 });
}

async function place(tables: Tables, file: Omit<KeptFile, 'held'>, articles: readonly Article[]): Promise<Placed> {
  const taken: { id: string; by: string }[] = [];
  const before = (await tables.articles.all()).filter((kept) => kept.file === file.path);
  const left = new Map(before.map((kept) => [kept.id, kept]));
  let [added, replaced, unchanged] = [0, 0, 0];
  for (const article of articles) {
    const earlier = await tables.articles.get(article.id);
    left.delete(article.id);
    if (earlier !== undefined && same(earlier.article, article)) {
      unchanged++;
    } else if (earlier !== undefined && earlier.file !== file.path) {
      taken.push({ id: article.id, by: earlier.file });
    } else {
      if (earlier === undefined) added++;
      else replaced++;
      await tables.articles.put({ id: article.id, file: file.path, article });
      await tables.readings.delete(article.id);
    }
  }
  for (const id of left.keys()) await takeOne(tables, id);
  if (added + replaced + left.size > 0) {
    await tables.files.put({ ...file, held: articles.length - taken.length });
    await step(tables);
  }
  return { added, replaced, unchanged, taken };
}

async function takeOne({ articles, readings }: Tables, id: string): Promise<void> {
  await articles.delete(id);
  await readings.delete(id);
}

/** A file of which no article is left goes with them. */
async function take(tables: Tables, ids: ReadonlySet<string>): Promise<void> {
  for (const id of ids) await takeOne(tables, id);
  const used = new Set((await tables.articles.all()).map(({ file }) => file));
  for (const { path } of await tables.files.all()) if (!used.has(path)) await tables.files.delete(path);
  await tables.built.clear();
  await step(tables);
}

async function empty(tables: Tables): Promise<void> {
  await tables.files.clear();
  await tables.articles.clear();
  await tables.readings.clear();
  await tables.built.clear();
  const { revision } = (await tables.corpus.get('corpus')) ?? NOTHING_YET;
  await tables.corpus.put({ ...NOTHING_YET, revision: revision + 1 });
}
