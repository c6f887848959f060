/** The store in React. Every hook renders again only when what it gives has changed. */
import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react';
import type { GraphIndex } from '../../core/analysis/graph-index.ts';
import { canRedo, canUndo, steps, type Step } from './history.ts';
import type { AppState, Loading, Notice, Store } from './store.ts';
import type { View } from './view.ts';

const StoreContext = createContext<Store | null>(null);

export function StoreProvider({ store, children }: { readonly store: Store; readonly children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
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
export const useNotices = (): readonly Notice[] => useAppState(({ notices }) => notices);

/** Something derived from the open graph and the view; only below a place that shows nothing until the graph is there. */
export function useDerived<Value>(select: (index: GraphIndex, view: View) => Value): Value {
  return useAppState(({ loading, history }) => {
    if (loading.status !== 'ready') throw new Error('useDerived needs an open graph');
    return select(loading.index, history.present.view);
  });
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
