/** The one store: what is loaded, and the user's way through it. Views are made by `produce` alone. */
import { buildIndex, type GraphIndex } from '../../core/analysis/graph-index.ts';
import type { GraphDocument } from '../../core/model/graph.ts';
import type { Problem } from '../../core/model/result.ts';
import { produce, type Action } from './actions.ts';
import { amend, beginHistory, goTo, record, redo, undo, type History } from './history.ts';
import { stepName } from './step-name.ts';
import { namingOf } from './naming.ts';
import { INITIAL_VIEW, type View } from './view.ts';

export interface OpenGraph {
  readonly status: 'ready';
  readonly where: string;
  readonly index: GraphIndex;
}

/** `before` is the graph that was open, to which there is a way back. */
export type Loading =
  | { readonly status: 'loading'; readonly where: string; readonly before: OpenGraph | null }
  | OpenGraph
  | {
      readonly status: 'failed';
      readonly where: string;
      readonly problems: readonly Problem[];
      readonly before: OpenGraph | null;
    };

/** Something that the user should know and can dismiss. */
export interface Notice {
  readonly id: number;
  readonly text: string;
}

export interface AppState {
  readonly loading: Loading;
  readonly history: History;
  readonly notices: readonly Notice[];
}

export interface Store {
  getState(): AppState;
  subscribe(listener: () => void): () => void;
  /** Does something to the view; a step of the history unless the action is none (panels, theme). */
  dispatch(action: Action): void;
  /** Ends a continuous movement: what carries on after this is a step of its own. */
  settle(): void;
  undo(): void;
  redo(): void;
  /** Goes to a step of `steps(history)`. */
  goTo(step: number): void;
  startLoading(where: string): void;
  /** Opens a graph; `viewFor` says how it is looked at first, and what the user should know about that. */
  open(graph: GraphDocument, where: string, viewFor?: (index: GraphIndex) => OpeningView): void;
  /** The same for a graph whose index is there. */
  openIndex(index: GraphIndex, where: string, viewFor?: (index: GraphIndex) => OpeningView): void;
  fail(where: string, problems: readonly Problem[]): void;
  /** After a failure, or instead of waiting: back to the graph that was open, if there was one. */
  goBack(): void;
  /** Something from which the page derives was computed meanwhile: derives it anew. */
  refresh(): void;
  notify(text: string): void;
  dismiss(notice: number): void;
}

export interface OpeningView {
  readonly view: View;
  readonly notices: readonly string[];
}

/** Parts of the filter that are set by a continuous movement: a slider's way, a brush's. */
const CONTINUOUS: ReadonlySet<string> = new Set(['minEvidence', 'minArticles', 'from', 'to']);

/** Whether an action only carries on the one before it, so that both are one step. */
function continues(before: Action | null, action: Action): boolean {
  if (before?.type !== 'filter' || action.type !== 'filter') return false;
  const fields = Object.keys(action.change);
  return fields.every((field) => CONTINUOUS.has(field)) && fields.join() === Object.keys(before.change).join();
}

const sameView = (a: View, b: View): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

export function createStore(initial: View = INITIAL_VIEW): Store {
  let state: AppState = {
    loading: { status: 'loading', where: '', before: null },
    history: beginHistory(initial),
    notices: [],
  };
  let lastAction: Action | null = null;
  let nextNotice = 1;
  const listeners = new Set<() => void>();
  const set = (change: Partial<AppState>): void => {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  };
  const travel = (history: History): void => {
    lastAction = null;
    set({ history: keepingSurroundings(state.history, history) });
  };
  const openBefore = (): OpenGraph | null => (state.loading.status === 'ready' ? state.loading : state.loading.before);
  const noticesOf = (texts: readonly string[]): Notice[] => texts.map((text) => ({ id: nextNotice++, text }));

  const openIndex: Store['openIndex'] = (index, where, viewFor) => {
    const { panels, theme } = state.history.present.view;
    const { view, notices } = viewFor?.(index) ?? { view: { ...INITIAL_VIEW, panels, theme }, notices: [] };
    lastAction = null;
    set({ loading: { status: 'ready', where, index }, history: beginHistory(view), notices: noticesOf(notices) });
  };

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    dispatch(action) {
      const { history, loading } = state;
      const view = produce(history.present.view, action);
      if (sameView(view, history.present.view)) return;
      const name = stepName(action, namingOf(loading.status === 'ready' ? loading.index : null));
      const inOneStep = name === null || continues(lastAction, action);
      if (name !== null) lastAction = action;
      set({ history: inOneStep ? amend(history, view) : record(history, name, view) });
    },
    settle: () => void (lastAction = null),
    undo: () => travel(undo(state.history)),
    redo: () => travel(redo(state.history)),
    goTo: (step) => travel(goTo(state.history, step)),
    startLoading: (where) => set({ loading: { status: 'loading', where, before: openBefore() } }),
    open: (graph, where, viewFor) => openIndex(buildIndex(graph), where, viewFor),
    openIndex,
    fail: (where, problems) => set({ loading: { status: 'failed', where, problems, before: openBefore() } }),
    goBack() {
      const before = openBefore();
      if (before !== null) set({ loading: before });
    },
    refresh: () => set({}),
    notify: (text) => set({ notices: [...state.notices, ...noticesOf([text])] }),
    dismiss: (notice) => set({ notices: state.notices.filter(({ id }) => id !== notice) }),
  };
}

/** Panels and theme are not undone: whichever step is gone to, they stay. */
function keepingSurroundings(before: History, after: History): History {
  const { panels, theme } = before.present.view;
  return amend(after, { ...after.present.view, panels, theme });
}
