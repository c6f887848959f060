/** The worker of the user's articles, from the page's side: each request gets its outcome. */
import type { CorpusProgress, CorpusReply, CorpusRequest, CorpusView, Outcome, StopRequest } from './messages.ts';
import type { GraphPiece } from '../graph-pieces.ts';

export interface Watcher {
  readonly progress?: (progress: CorpusProgress) => void;
  readonly piece?: (piece: GraphPiece) => void;
}

type WithoutJob<Request> = Request extends unknown ? Omit<Request, 'job'> : never;
export type CorpusWish = WithoutJob<CorpusRequest>;

export interface CorpusClient {
  /** Never rejects: what goes wrong is an outcome. */
  run(wish: CorpusWish, watcher?: Watcher): Promise<Outcome>;
  /** Ends what is being done at its next step. */
  stop(): void;
}

const WORKER_FAILED: Outcome = {
  kind: 'failed',
  problem: {
    where: 'Your articles',
    what: 'This browser ended the program that reads them, or doesn’t let it run.',
    remedy: 'Try again with fewer or smaller files. What was read before is kept.',
  },
};

/** @param changed told whenever the articles have changed, in this tab or another */
export function startCorpus(changed: (corpus: CorpusView) => void): CorpusClient {
  let worker: Worker | null = null;
  let jobs = 0;
  const running = new Map<number, { readonly watcher: Watcher; readonly end: (outcome: Outcome) => void }>();
  const hear = (reply: CorpusReply): void => {
    if (reply.type === 'corpus') return changed(reply.corpus);
    const job = running.get(reply.job);
    if (reply.type === 'progress') job?.watcher.progress?.(reply.progress);
    else if (reply.type === 'piece') job?.watcher.piece?.(reply.piece);
    else job?.end(reply.outcome);
  };
  const breakDown = (): void => {
    worker?.terminate();
    worker = null;
    for (const { end } of running.values()) end(WORKER_FAILED);
  };
  const start = (): Worker => {
    const fresh = new Worker(new URL('corpus-worker.ts', import.meta.url), { type: 'module' });
    fresh.onmessage = ({ data }: MessageEvent<CorpusReply>) => hear(data);
    fresh.onerror = breakDown;
    return fresh;
  };
  return {
    run(wish, watcher = {}) {
      const job = ++jobs;
      return new Promise<Outcome>((resolve) => {
        const end = (outcome: Outcome): void => {
          running.delete(job);
          resolve(outcome);
        };
        running.set(job, { watcher, end });
        try {
          (worker ??= start()).postMessage({ ...wish, job } satisfies CorpusRequest);
        } catch {
          breakDown();
        }
      });
    },
    stop: () => worker?.postMessage({ type: 'stop' } satisfies StopRequest),
  };
}
