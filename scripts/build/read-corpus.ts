/** From files of articles to readings: what the cache has is taken from it, the rest is read by all threads. */
import { streamArticles } from '../../core/build/index.ts';
import { encodeReading } from '../../core/formats/index.ts';
import type { Article } from '../../core/model/article.ts';
import type { Problem } from '../../core/model/result.ts';
import type { StartThread } from '../compiled/thread.ts';
import type { FoundFile } from '../files/find-articles.ts';
import type { ReadingCache } from './cache.ts';
import { createReadingPool, type ReadingPool } from './reading-pool.ts';
import { readingKey } from './reading-version.ts';
import type { Spool } from './spool.ts';

export interface CorpusInput {
  readonly files: readonly FoundFile[];
  /** Gets the readings. */
  readonly spool: Spool;
  readonly cache: ReadingCache | undefined;
  /** What reads, for the keys of the cache. */
  readonly version: string;
  readonly threads: number;
  readonly startThread: StartThread;
  readonly onSkipped: (problem: Problem) => void;
  /** Hears what somebody should look at though it was read. */
  readonly onRemark: (remark: Problem) => void;
  /** Hears, after each article, how many are done and what share of the files' bytes is. */
  readonly onProgress: (done: number, share: number) => void;
  readonly shouldStop: () => boolean;
}

export interface CorpusRead {
  /** Articles that were read anew. */
  readonly fresh: number;
  readonly stopped: boolean;
}

/** So many articles for each thread are held in memory at once. */
const HELD = 3;
/** After so many articles whoever waits (for an interrupt, for a reply) gets a turn. */
const TURN = 50;

/** @throws Error if the disk is full, or if an article can't be read, which is a bug */
export async function readCorpus(input: CorpusInput): Promise<CorpusRead> {
  const { spool, cache, version, threads, startThread, onSkipped, onRemark, onProgress, shouldStop } = input;
  const { files, share } = measured(input.files);
  const pool = createReadingPool(threads, startThread);
  const underWay = new Set<Promise<void>>();
  const failures: unknown[] = [];
  let fresh = 0;
  /** @param own whether the article is among those under way */
  const keep = (article: Article, findings: string, own: 0 | 1): void => {
    spool.add(article.id, encodeReading(article, findings));
    onProgress(spool.size, (share() * spool.size) / (spool.size + underWay.size - own));
  };
  const readAnew = (article: Article, key: string): void => {
    const reading = readWith(pool, article, key, cache)
      .then((findings) => keep(article, findings, 1))
      .then(() => void fresh++)
      .catch((error: unknown) => void failures.push(error))
      .finally(() => underWay.delete(reading));
    underWay.add(reading);
  };
  const goOn = (): boolean => failures.length === 0 && !shouldStop();
  try {
    let turn = 0;
    for (const read of streamArticles(files, tomorrow())) {
      if (++turn % TURN === 0) await new Promise(setImmediate);
      if (!goOn()) break;
      if (!('article' in read)) {
        if ('skipped' in read) onSkipped(read.skipped);
        else onRemark(read.remark);
        continue;
      }
      const key = readingKey(read.article, version);
      const kept = cache?.get(key);
      if (kept !== undefined) keep(read.article, kept, 0);
      else readAnew(read.article, key);
      while (underWay.size >= threads * HELD && goOn()) await Promise.race(underWay);
    }
    while (underWay.size > 0 && goOn()) await Promise.race([...underWay, tick()]);
  } finally {
    await pool.close();
  }
  if (failures.length > 0) throw failures[0];
  return { fresh, stopped: shouldStop() };
}

async function readWith(
  pool: ReadingPool,
  article: Article,
  key: string,
  cache: ReadingCache | undefined,
): Promise<string> {
  const findings = await pool.read(article);
  cache?.put(key, findings);
  return findings;
}

/** Somewhere it is that day already. ISO 8601. */
const tomorrow = (): string => new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** A tenth of a second: an interrupt is seen soon after it came. */
const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

/** The same files, and what share of all their bytes has been asked for so far. */
function measured(files: readonly FoundFile[]): { files: readonly FoundFile[]; share: () => number } {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let taken = 0;
  const counted = files.map((file): FoundFile => ({
    ...file,
    pieces: (function* () {
      for (const piece of file.pieces) {
        taken += piece.length;
        yield piece;
      }
    })(),
  }));
  return { files: counted, share: () => Math.min(1, taken / Math.max(1, total)) };
}
