/** The user's own articles on the page: what is kept, what is being done with them, and how it ended. */
import type { GraphIndex } from '../../../core/analysis/graph-index.ts';
import type { Problem } from '../../../core/model/result.ts';
import { collectGraph } from '../../workers/graph-pieces.ts';
import { indexOfParts } from '../../workers/index-parts.ts';
import { startCorpus, type CorpusWish } from '../../workers/corpus/client.ts';
import type { Arrival, CorpusProgress, CorpusView, Outcome, Received } from '../../workers/corpus/messages.ts';
import type { Store } from '../store.ts';
import { getDoor, rememberArticles, setDoor } from './door.ts';
import { forgetOwnCorrections } from '../corrections/kept.ts';
import { openOwnGraph } from './open-own.ts';
import { seldom } from './seldom.ts';
import { beginClock, type Clock } from './time-left.ts';

export interface Working {
  readonly progress: CorpusProgress | null;
  readonly secondsLeft: number | null;
  /** The user has called it off; it ends at its next step. */
  readonly stopping: boolean;
}

export interface CorpusState {
  /** `null` until it is known what is kept. */
  readonly corpus: CorpusView | null;
  readonly working: Working | null;
  /** What became of the files that came in last. */
  readonly received: Received | null;
  /** How the last work ended, where it did not end well. */
  readonly ended: 'stopped' | Problem | null;
  /** The graph is built and waits, since the user has gone on with something else meanwhile. */
  readonly ready: boolean;
  /** Of which state of the articles the open graph is; `null` where another graph is open. */
  readonly openRevision: number | null;
}

export interface Corpus {
  getState(): CorpusState;
  subscribe(listener: () => void): () => void;
  /** Finds out what is kept. */
  look(): Promise<CorpusView | null>;
  add(files: readonly Arrival[]): Promise<void>;
  /** Reads what has not been read, and opens the graph of all. */
  open(): Promise<void>;
  /** Opens the graph that waits. */
  openReady(): void;
  stop(): void;
  remove(ids: readonly string[]): Promise<void>;
  clear(): Promise<void>;
  setTitle(title: string): Promise<void>;
  save(what: 'graph' | 'articles'): Promise<{ readonly name: string; readonly content: Blob } | null>;
  /** What was told of the last files, and how the last work ended, has been taken note of. */
  settle(): void;
}

const NOTHING: CorpusState = {
  corpus: null,
  working: null,
  received: null,
  ended: null,
  ready: false,
  openRevision: null,
};

let only: Corpus | null = null;

/** There is one corpus on a page. */
export const corpusOf = (store: Store): Corpus => (only ??= createCorpus(store));

function createCorpus(store: Store): Corpus {
  let state = NOTHING;
  const listeners = new Set<() => void>();
  const set = (change: Partial<CorpusState>): void => {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  };
  const client = startCorpus((corpus) => {
    rememberArticles(corpus.keeping === 'denied' ? 0 : corpus.articles.length);
    set({ corpus });
  });
  /** Whether the user waits for the graph: else it is not opened under their hands. */
  const isWatched = (): boolean => getDoor().open || store.getState().loading.status !== 'ready';
  let waiting: { readonly built: GraphIndex; readonly revision: number } | null = null;
  const show = ({ built, revision }: NonNullable<typeof waiting>): Promise<void> => {
    waiting = null;
    set({ ready: false, openRevision: revision });
    return openOwnGraph(store, built, () => set({ openRevision: null }));
  };

  const isStopping = (): boolean => state.working?.stopping ?? false;

  const work = async (wish: CorpusWish, piece?: Parameters<typeof client.run>[1]): Promise<Outcome> => {
    const clock: Clock = beginClock();
    const stopping = isStopping();
    set({ working: { progress: null, secondsLeft: null, stopping } });
    const show = seldom((now: CorpusProgress): void =>
      set({
        working: { progress: now, secondsLeft: clock.left(now), stopping: isStopping() },
      }),
    );
    return client.run(wish, { ...piece, progress: show.tell }).finally(show.end);
  };

  const build = async (isWanted: () => boolean): Promise<void> => {
    const { take, whole } = collectGraph();
    const outcome = await work({ type: 'build' }, { piece: take });
    const stopped = isStopping();
    set({ working: null });
    if (outcome.kind === 'failed') return set({ ended: outcome.problem });
    if (outcome.kind !== 'built' || stopped) return set({ ended: 'stopped' });
    const built = indexOfParts(whole(outcome.head), outcome.parts);
    waiting = { built, revision: outcome.revision };
    if (isWanted() || state.openRevision !== null) await show(waiting);
    else set({ ready: true });
  };

  const simply = async (wish: CorpusWish): Promise<void> => {
    const outcome = await client.run(wish);
    if (outcome.kind === 'failed') set({ ended: outcome.problem });
  };

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async look() {
      await client.run({ type: 'look' });
      return state.corpus;
    },
    async add(files) {
      if (state.working !== null) return set({ ended: BUSY });
      set({ received: null, ended: null, ready: false });
      void navigator.storage?.persist?.().catch(() => false);
      const outcome = await work({ type: 'add', files });
      const stopped = isStopping();
      if (outcome.kind === 'failed') return set({ working: null, ended: outcome.problem });
      if (outcome.kind === 'received') set({ received: outcome.received });
      if (stopped) return set({ working: null, ended: 'stopped' });
      const isOpen = state.corpus !== null && state.openRevision === state.corpus.revision;
      if (isOpen || state.corpus === null || state.corpus.articles.length === 0) return set({ working: null });
      await build(isWatched);
    },
    async open() {
      if (state.working !== null) return;
      set({ ended: null, ready: false });
      setDoor({ offered: 0 });
      await build(() => true);
    },
    openReady: () => void (waiting && show(waiting)),
    stop() {
      if (state.working === null) return;
      set({ working: { ...state.working, stopping: true } });
      client.stop();
    },
    remove: (ids) => simply({ type: 'remove', ids }),
    clear() {
      // They quote the articles.
      forgetOwnCorrections();
      return simply({ type: 'clear' });
    },
    setTitle: (title) => simply({ type: 'title', title }),
    async save(what) {
      const outcome = await client.run({ type: 'save', what });
      if (outcome.kind === 'failed') set({ ended: outcome.problem });
      return outcome.kind === 'saved' ? outcome : null;
    },
    settle: () => set({ received: null, ended: null }),
  };
}

const BUSY: Problem = {
  where: 'Your articles',
  what: 'The files that came before are still being read.',
  remedy: 'Wait for them, or cancel; then drop these again.',
};
