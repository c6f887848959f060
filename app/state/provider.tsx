/** The store in React. Every hook renders again only when what it gives has changed. */
import { createContext, use, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { GraphIndex } from '../../core/analysis/graph-index.ts';
import { NotLoaded } from '../../core/model/texts.ts';
import type { CorrectedLine } from './corrections/edition.ts';
import { followLater, type Follower } from './follow-later.ts';
import { canRedo, canUndo, steps, type Step } from './history.ts';
import type { AppState, Loading, Notice, ShownFirst, Store } from './store.ts';
import type { View } from './view.ts';

const StoreContext = createContext<Store | null>(null);
const LaterContext = createContext<Follower | null>(null);

export function StoreProvider({ store, children }: { readonly store: Store; readonly children: ReactNode }) {
  const later = useMemo(() => followLater(store), [store]);
  return (
    <StoreContext value={store}>
      <LaterContext value={later}>{children}</LaterContext>
    </StoreContext>
  );
}

export function useStore(): Store {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('useStore needs a StoreProvider above it');
  return store;
}

/** Something derived from the state. `select` must give the same object for the same state: a memoised selector does. */
export function useAppState<Value>(select: (state: AppState) => Value): Value {
  const store = useStore();
  const get = (): Value => select(store.getState());
  return useSyncExternalStore(store.subscribe, get, get);
}

export const useLoading = (): Loading => useAppState(({ loading }) => loading);
export const useView = (): View => useAppState(({ history }) => history.present.view);

/** A part of the view: what shows nothing else renders again only when that part changes. */
export const useViewPart = <Part,>(part: (view: View) => Part): Part =>
  useAppState(({ history }) => part(history.present.view));

export const useNotices = (): readonly Notice[] => useAppState(({ notices }) => notices);

const NONE: readonly CorrectedLine[] = [];

/** The corrections of the open graph. */
export const useCorrections = (): readonly CorrectedLine[] =>
  useAppState(({ loading }) => (loading.status === 'ready' ? loading.edition.lines : NONE));

/**
 * Something derived from the open graph and the view; only below a place that shows nothing until the graph is there. Where it
 * needs sentences that have yet to be fetched, the component waits for them: `OnDemand` shows something else meanwhile.
 */
export const useDerived = <Value,>(select: (index: GraphIndex, view: View) => Value): Value =>
  useDerivedFrom(useStore(), select);

/** The same a moment later: for lists and counts, so that the network is drawn before they are counted anew. */
export const useDerivedLater = <Value,>(select: (index: GraphIndex, view: View) => Value): Value =>
  useDerivedFrom(useContext(LaterContext)!, select);

/** The same for what can be seen before all of the graph is there: `ofFirst` says what it is of the first picture. */
export const useSeen = <Value,>(
  select: (index: GraphIndex, view: View) => Value,
  ofFirst: (first: ShownFirst) => Value,
): Value => useDerivedFrom(useStore(), select, ofFirst);

function useDerivedFrom<Value>(
  store: Follower,
  select: (index: GraphIndex, view: View) => Value,
  ofFirst: (first: ShownFirst) => Value | NotLoaded = ({ rest }) => rest,
): Value {
  const attempt = ({ loading, history }: AppState): Value | NotLoaded => {
    if (loading.status === 'loading' && loading.first !== null) return ofFirst(loading.first);
    if (loading.status !== 'ready') throw new Error('useDerived needs an open graph');
    try {
      return select(loading.index, history.present.view);
    } catch (error) {
      if (error instanceof NotLoaded) return error;
      throw error;
    }
  };
  const get = () => attempt(store.getState());
  let value = useSyncExternalStore(store.subscribe, get, get);
  while (value instanceof NotLoaded) {
    use(value.ready);
    value = attempt(store.getState());
  }
  return value;
}

export interface HistoryState {
  readonly steps: readonly Step[];
  readonly current: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export function useHistory(): HistoryState {
  const history = useAppState((state) => state.history);
  return { ...steps(history), canUndo: canUndo(history), canRedo: canRedo(history) };
}
