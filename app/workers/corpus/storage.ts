/** Where the corpus lies: tables that are changed in one step or not at all, in the browser's database or in memory. */
import { openDB, type IDBPDatabase } from 'idb';
import type { Article } from '../../../core/model/article.ts';
import type { ArticleReading } from '../../../core/model/reading.ts';

/** What the user gave, as it was given. */
export interface KeptFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many articles were taken from it. */
  readonly held: number;
}

export interface KeptArticle {
  readonly id: string;
  /** The path of the file that holds it. */
  readonly file: string;
  readonly article: Article;
}

/** What was found in an article, by the reading of that version. */
export interface KeptReading extends Omit<ArticleReading, 'article'> {
  readonly id: string;
  readonly version: string;
}

export interface CorpusRecord {
  readonly key: 'corpus';
  /** Goes up with every change of the articles or the title. */
  readonly revision: number;
  readonly title: string;
}

/** The graph document that was built last. */
export interface BuiltRecord {
  readonly key: 'built';
  readonly revision: number;
  readonly version: string;
  readonly text: string;
}

export interface Table<Row> {
  get(key: string): Promise<Row | undefined>;
  all(): Promise<readonly Row[]>;
  put(row: Row): Promise<unknown>;
  delete(key: string): Promise<unknown>;
  clear(): Promise<unknown>;
}

export interface Tables {
  readonly files: Table<KeptFile>;
  readonly articles: Table<KeptArticle>;
  readonly readings: Table<KeptReading>;
  readonly corpus: Table<CorpusRecord>;
  readonly built: Table<BuiltRecord>;
}

export type Work<Value> = (tables: Tables) => Promise<Value>;

export interface Storage {
  read<Value>(work: Work<Value>): Promise<Value>;
  /** All that `work` changes, or nothing of it. It awaits nothing but the tables. */
  change<Value>(work: Work<Value>): Promise<Value>;
}

const KEYS = { files: 'path', articles: 'id', readings: 'id', corpus: 'key', built: 'key' } as const;
const NAMES = Object.keys(KEYS) as (keyof Tables)[];

/** For as long as the page is open. */
export function memoryStorage(): Storage {
  const table = <Row>(key: keyof Row): Table<Row> => {
    const rows = new Map<unknown, Row>();
    return {
      get: async (wanted) => rows.get(wanted),
      all: async () => [...rows.values()],
      put: async (row) => rows.set(row[key], row),
      delete: async (wanted) => rows.delete(wanted),
      clear: async () => rows.clear(),
    };
  };
  const tables: Tables = {
    files: table('path'),
    articles: table('id'),
    readings: table('id'),
    corpus: table('key'),
    built: table('key'),
  };
  const run: Storage['read'] = (work) => work(tables);
  return { read: run, change: run };
}

const DATABASE = 'relata-articles';
const LAYOUT_VERSION = 1;

/** Kept by the browser until it is deleted. Rejects where the browser denies it. */
export async function browserStorage(): Promise<Storage> {
  const database = await openDB(DATABASE, LAYOUT_VERSION, {
    upgrade: (fresh) => NAMES.forEach((name) => fresh.createObjectStore(name, { keyPath: KEYS[name] })),
    // Another tab has a newer page: it must not wait for this one.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  return {
    read: (work) => transact(database, 'readonly', work),
    change: (work) => transact(database, 'readwrite', work),
  };
}

async function transact<Value>(
  database: IDBPDatabase,
  mode: 'readonly' | 'readwrite',
  work: Work<Value>,
): Promise<Value> {
  const transaction = database.transaction(NAMES, mode, { durability: 'strict' });
  const table = (name: keyof Tables) => {
    const store = transaction.objectStore(name);
    return {
      get: (key: string) => store.get(key),
      all: () => store.getAll(),
      put: (row: unknown) => store.put!(row),
      delete: (key: string) => store.delete!(key),
      clear: () => store.clear!(),
    };
  };
  const tables = Object.fromEntries(NAMES.map((name) => [name, table(name)])) as unknown as Tables;
  const done = transaction.done.then(() => null);
  try {
    const value = await work(tables);
    await done;
    return value;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has aborted itself.
    }
    await done.catch(() => null);
    throw transaction.error ?? error;
  }
}
