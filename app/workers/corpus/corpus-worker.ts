/** Holds the user's articles off the page's thread. Nothing of them ever leaves the browser. */
import './locked.ts';
import type { CorpusReply, CorpusRequest, Outcome, StopRequest } from './messages.ts';
import { fetchPipeline } from './pipeline.ts';
import { roomyStorage } from './roomy-storage.ts';
import { articlesZip, graphFile } from './save.ts';
import { createSession, type JobTools } from './session.ts';
import { createShelf } from './shelf.ts';

/** Of the models, the lexicon and the program that reads: changes when any of them does. */
declare const __READING_VERSION__: string;

const post = (reply: CorpusReply): void => self.postMessage(reply);

/** Other tabs of the page hold the same articles. */
const otherTabs = new BroadcastChannel('relata-articles');

const storage = roomyStorage();
const tools = storage.then(({ forget, keeping, ...kept }) => {
  const shelf = createShelf(kept, __READING_VERSION__, forget);
  return { shelf, session: createSession({ shelf, keeping, fetchPipeline, pause }) };
});

/** Messages are let in between two tasks, not between two promises. A timer would wait for milliseconds each time. */
const turns = new MessageChannel();
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    turns.port1.onmessage = () => resolve();
    turns.port2.postMessage(null);
  });

async function tellContents(): Promise<void> {
  const { session } = await tools;
  post({ type: 'corpus', corpus: await session.view() });
}

let stopping = false;
let onStop = (): void => {};

async function perform(request: CorpusRequest): Promise<Outcome> {
  const { shelf, session } = await tools;
  const { job } = request;
  const jobTools: JobTools = {
    tell: (progress) => post({ type: 'progress', job, progress }),
    send: (piece) => post({ type: 'piece', job, piece }),
    shouldStop: () => stopping,
    stopped: new Promise((resolve) => (onStop = resolve)),
  };
  switch (request.type) {
    case 'look':
      return { kind: 'done' };
    case 'add':
      return session.add(request.files, jobTools);
    case 'build':
      return session.build(jobTools);
    case 'remove':
      return shelf.remove(request.ids).then(() => ({ kind: 'done' }));
    case 'clear':
      return shelf.clear().then(() => ({ kind: 'done' }));
    case 'title':
      return shelf.setTitle(request.title).then(() => ({ kind: 'done' }));
    case 'save':
      return request.what === 'articles' ? articlesZip(shelf) : graphFile(shelf);
  }
}

async function serve(request: CorpusRequest): Promise<void> {
  const { job, type } = request;
  const outcome = await perform(request).catch((error: unknown): Outcome => ({
    kind: 'failed',
    problem: failure(error),
  }));
  await tellContents().catch(() => {});
  if (type !== 'look' && type !== 'save') otherTabs.postMessage(null);
  post({ type: 'outcome', job, outcome });
}

const failure = (error: unknown) => ({
  where: 'Your articles',
  what: `Something went wrong: ${(error instanceof Error ? error.message : String(error)).replace(/\.$/, '')}.`,
  remedy: 'Try again. What was read before is kept.',
});

otherTabs.onmessage = () => void tellContents().catch(() => {});

let last: Promise<void> = Promise.resolve();
self.onmessage = ({ data }: MessageEvent<CorpusRequest | StopRequest>): void => {
  if (data.type === 'stop') {
    stopping = true;
    onStop();
    return;
  }
  last = last.then(() => {
    stopping = false;
    return serve(data);
  });
};
