/** The one store: what is loaded, and the user's way through it. Views are made by `produce` alone. */
import { buildIndex, type GraphIndex } from '../../core/analysis/graph-index.ts';
import type { GraphDocument } from '../../core/model/graph.ts';
import type { Problem } from '../../core/model/result.ts';
import { NotLoaded } from '../../core/model/texts.ts';
import type { Edition } from './corrections/edition.ts';
import type { FirstPicture } from './first-picture.ts';
import { produce, type Action } from './actions.ts';
import { amend, beginHistory, goTo, record, redo, undo, type History } from './history.ts';
import { stepName } from './step-name.ts';
import { namingOf } from './naming.ts';
import { INITIAL_VIEW, type View } from './view.ts';

export interface OpenGraph {
  readonly status: 'ready';
  readonly where: string;
  /** What is shown: the graph with the user's corrections. */
  readonly index: GraphIndex;
  readonly edition: Edition;
  /** The graph as it was opened. */
  readonly built: GraphIndex;
}

export interface ShownFirst extends FirstPicture {
  /** Everything else, thrown at whoever asks for it. */
  readonly rest: NotLoaded;
}

/** `before` is the graph that was open, to which there is a way back. */
export type Loading =
  | {
      readonly status: 'loading';
      readonly where: string;
      readonly before: OpenGraph | null;
      /** What can be seen of it already. */
      readonly first: ShownFirst | null;
    }
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
  /** Shows another edition of the graph, in a view of that edition: a step of the history. */
  correct(name: string, edition: Edition, view: View): void;
  /** Ends a continuous movement: what carries on after this is a step of its own. */
  settle(): void;
  undo(): void;
  redo(): void;
  /** Goes to a step of `steps(history)`. */
  goTo(step: number): void;
  startLoading(where: string): void;
  /** Shows a picture of the graph that is being loaded, unless another graph is open: to that there is a way back. */
  showFirst(picture: FirstPicture): void;
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
  /** Of the edition's graph. */
  readonly view: View;
  readonly notices: readonly string[];
  /** Where the graph was corrected before. */
  readonly edition?: Edition;
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
    loading: { status: 'loading', where: '', before: null, first: null },
    history: beginHistory(initial),
    notices: [],
  };
  let lastAction: Action | null = null;
  let nextNotice = 1;
  const listeners = new Set<() => void>();
  let restIsThere: (() => void) | null = null;
  const set = (change: Partial<AppState>): void => {
    const isNew = change.loading !== undefined && change.loading !== state.loading;
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
    if (!isNew || (state.loading.status === 'loading' && state.loading.first !== null)) return;
    restIsThere?.();
    restIsThere = null;
  };
  const travel = (history: History): void => {
    lastAction = null;
    const there = keepingSurroundings(state.history, history);
    set({ history: there, loading: showing(state.loading, there.present.edition) });
  };
  const openBefore = (): OpenGraph | null => (state.loading.status === 'ready' ? state.loading : state.loading.before);
  const noticesOf = (texts: readonly string[]): Notice[] => texts.map((text) => ({ id: nextNotice++, text }));

  const openIndex: Store['openIndex'] = (built, where, viewFor) => {
    const { panels, theme } = state.history.present.view;
    const opening: OpeningView = viewFor?.(built) ?? { view: { ...INITIAL_VIEW, panels, theme }, notices: [] };
    const { view, notices, edition = { lines: [], index: built } } = opening;
    lastAction = null;
    const loading = { status: 'ready', where, built, edition, index: edition.index } as const;
    set({ loading, history: beginHistory(view, edition), notices: noticesOf(notices) });
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
    correct(name, edition, view) {
      lastAction = null;
      const history = record(state.history, name, view, edition);
      set({ history, loading: showing(state.loading, edition) });
    },
    settle: () => void (lastAction = null),
    undo: () => travel(undo(state.history)),
    redo: () => travel(redo(state.history)),
    goTo: (step) => travel(goTo(state.history, step)),
    startLoading: (where) => set({ loading: { status: 'loading', where, before: openBefore(), first: null } }),
    showFirst(picture) {
      const { loading } = state;
      if (loading.status !== 'loading' || loading.before !== null) return;
      const rest = new NotLoaded(new Promise((resolve) => (restIsThere = resolve)));
      set({ loading: { ...loading, first: { ...picture, rest } } });
    },
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

/** What is loaded, in the edition that a step of the history is about. */
function showing(loading: Loading, edition: Edition | null): Loading {
  if (loading.status !== 'ready' || edition === null || edition === loading.edition) return loading;
  return { ...loading, edition, index: edition.index };
}

/** Panels and theme are not undone: whichever step is gone to, they stay. */
function keepingSurroundings(before: History, after: History): History {
  const { panels, theme } = before.present.view;
  return amend(after, { ...after.present.view, panels, theme });
}
