/**
 * A follower of the store for what may be a moment late: lists and counts beside the network. The network is drawn first; then these
 * hear of the change one after the other, with pauses in which the page can do something else.
 */
import type { AppState, Store } from './store.ts';

/** Milliseconds of work at a time. */
const SLICE = 12;

export type Follower = Pick<Store, 'getState' | 'subscribe'>;

/** @param afterPaint calls once, when what has changed so far is on the screen */
export function followLater(store: Store, afterPaint: (call: () => void) => void = nextFrame): Follower {
  let state: AppState = store.getState();
  let waiting = false;
  let told: (() => void)[] = [];
  const listeners = new Set<() => void>();
  const tell = (until: number): void => {
    while (told.length > 0 && performance.now() < until) {
      const listener = told.shift()!;
      if (listeners.has(listener)) listener();
    }
    if (told.length > 0) setTimeout(() => tell(performance.now() + SLICE));
  };
  const follow = (): void => {
    waiting = false;
    if (state === store.getState()) return;
    state = store.getState();
    const isTelling = told.length > 0;
    told = [...listeners];
    if (!isTelling) tell(performance.now() + SLICE);
  };
  store.subscribe(() => {
    const { loading } = store.getState();
    if (loading !== state.loading) {
      // Of another graph nothing may be said in the words of the one before.
      state = store.getState();
      told = [...listeners];
      return tell(Infinity);
    }
    if (waiting) return;
    waiting = true;
    afterPaint(follow);
  });
  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** In the second frame the first is on the screen. Tabs that nobody sees have no frames, and nobody waits there either. */
function nextFrame(call: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(call)));
}
