/** Threads that read articles, started when there is work for them. */
import type { Worker } from 'node:worker_threads';
import type { ModelFiles } from '../../core/language/index.ts';
import type { Article } from '../../core/model/article.ts';
import type { StartThread } from '../compiled/thread.ts';
import { readModels } from '../pipeline.ts';
import type { ReadingOrder, ReadingReply, ReadingThread } from './reading-worker.ts';

export interface ReadingPool {
  /** What was found in an article, as `encodeFindings` writes it. */
  readonly read: (article: Article) => Promise<string>;
  /** Ends the threads; what they were reading is lost. */
  readonly close: () => Promise<void>;
}

interface Job {
  readonly article: Article;
  readonly resolve: (findings: string) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  /** What it reads, by its number in the order of asking. */
  readonly jobs: Map<number, Job>;
}

/** Room for what is new in a thread: enough to be as fast, little enough that all threads together stay small. */
const YOUNG_MEGABYTES = 3;

/** So many articles lie with a thread, so that it never waits for the next. */
const AHEAD = 2;

/** @param size the most threads */
export function createReadingPool(size: number, startThread: StartThread): ReadingPool {
  const threads: Thread[] = [];
  const waiting: Job[] = [];
  let ordered = 0;
  let models: ModelFiles | undefined;

  function start(): Thread {
    models ??= readModels();
    const worker = startThread('reading-worker', {
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
      workerData: { models } satisfies ReadingThread,
    });
    const thread: Thread = { worker, jobs: new Map() };
    worker.on('message', (reply: ReadingReply) => {
      const job = thread.jobs.get(reply.order)!;
      thread.jobs.delete(reply.order);
      if ('findings' in reply) job.resolve(reply.findings);
      else job.reject(new Error(`${job.article.id} can't be read, which is a fault of this program: ${reply.failure}`));
      assign();
    });
    worker.on('error', (error) => fail(thread, error));
    threads.push(thread);
    return thread;
  }

  function fail(thread: Thread, error: Error): void {
    for (const job of [...thread.jobs.values(), ...waiting.splice(0)]) job.reject(error);
    thread.jobs.clear();
  }

  function assign(): void {
    while (waiting.length > 0) {
      const idle = threads.find(({ jobs }) => jobs.size === 0);
      const free = idle ?? (threads.length < size ? start() : threads.find(({ jobs }) => jobs.size < AHEAD));
      if (free === undefined) return;
      const job = waiting.shift()!;
      free.jobs.set(ordered, job);
      free.worker.postMessage({ order: ordered++, article: job.article } satisfies ReadingOrder);
    }
  }

  return {
    read: (article) =>
      new Promise((resolve, reject) => {
        waiting.push({ article, resolve, reject });
        assign();
      }),
    close: async () => void (await Promise.all(threads.map(({ worker }) => worker.terminate()))),
  };
}
