import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newsGraph } from '../../core/analysis/testing/news-graph.ts';
import { buildIndex } from '../../core/analysis/graph-index.ts';
import { readFirstPicture, writeFirstPicture } from './first-picture.ts';
import { canRedo, canUndo, HISTORY_LENGTH, steps } from './history.ts';
import { createStore, type Store } from './store.ts';
import { actionsOf } from './testing.ts';

const GRAPH = newsGraph({ seed: 4, actors: 6, articles: 2, sentences: 20 });
const IDS = GRAPH.entities.map(({ id }) => id);

function opened(): Store {
  const store = createStore();
  store.open(GRAPH, 'graph.json');
  return store;
}

const view = (store: Store) => store.getState().history.present.view;
const stepNames = (store: Store): readonly string[] => steps(store.getState().history).steps.map(({ name }) => name);

describe('undo and redo', () => {
  test('go back through everything that was done, and forth again', () => {
    fc.assert(
      fc.property(fc.array(actionsOf(IDS), { maxLength: 25 }), (actions) => {
        const store = opened();
        const seen = [view(store)];
        for (const action of actions) {
          const { length } = store.getState().history.past;
          store.dispatch(action);
          if (store.getState().history.past.length > length) seen.push(view(store));
          else seen[seen.length - 1] = view(store);
        }
        const chosen = ({ filter, selection, pinned }: (typeof seen)[number]) => ({ filter, selection, pinned });
        for (const before of seen.slice(0, -1).reverse()) {
          store.undo();
          expect(chosen(view(store))).toEqual(chosen(before));
        }
        expect(canUndo(store.getState().history)).toBe(false);
        for (const after of seen.slice(1)) {
          store.redo();
          expect(chosen(view(store))).toEqual(chosen(after));
        }
        expect(canRedo(store.getState().history)).toBe(false);
      }),
    );
  });

  test('leave panels and theme as they are', () => {
    const store = opened();
    store.dispatch({ type: 'hide', actors: IDS.slice(0, 1) });
    store.dispatch({ type: 'theme', theme: 'dark' });
    store.dispatch({ type: 'panels', change: { table: 'actors' } });
    store.undo();
    expect(view(store)).toMatchObject({ theme: 'dark', panels: { table: 'actors' }, filter: { hidden: [] } });
  });

  test('name each step, and can go to any of them', () => {
    const store = opened();
    const [first, second] = GRAPH.entities;
    store.dispatch({ type: 'focus', actors: [first!.id] });
    store.dispatch({ type: 'hide', actors: [second!.id] });
    store.dispatch({ type: 'filter', change: { coMentions: false } });
    expect(stepNames(store)).toEqual([
      'Opened',
      `Focus on ${first!.name}`,
      `Hide ${second!.name}`,
      'Filter by co-mentions',
    ]);
    store.goTo(1);
    expect(view(store).filter).toMatchObject({ actors: { actors: [first!.id] }, hidden: [], coMentions: true });
    store.goTo(3);
    expect(view(store).filter).toMatchObject({ hidden: [second!.id], coMentions: false });
  });

  test('take a slider’s way as one step, and what changes nothing as none', () => {
    const store = opened();
    for (const minEvidence of [2, 3, 4]) store.dispatch({ type: 'filter', change: { minEvidence } });
    store.dispatch({ type: 'filter', change: { minEvidence: 4 } });
    store.dispatch({ type: 'unfocus' });
    expect(stepNames(store)).toHaveLength(2);
    store.undo();
    expect(view(store).filter.minEvidence).toBe(1);
  });

  test('take a second brush over the days as a second step', () => {
    const store = opened();
    const brush = (...days: string[]): void => {
      store.settle();
      for (const from of days) store.dispatch({ type: 'filter', change: { from, to: '2024-06-01' } });
    };
    brush('2024-01-02', '2024-01-03');
    brush('2024-02-02', '2024-02-03');
    expect(stepNames(store)).toEqual(['Opened', 'Filter by dates', 'Filter by dates']);
    store.undo();
    expect(view(store).filter.from).toBe('2024-01-03');
  });

  test('remember a bounded number of steps', () => {
    const store = opened();
    for (let i = 0; i < HISTORY_LENGTH + 50; i++) store.dispatch({ type: 'toggle-select', actor: IDS[i % 2]! });
    expect(store.getState().history.past).toHaveLength(HISTORY_LENGTH);
  });

  test('forget what was undone once something else is done', () => {
    const store = opened();
    store.dispatch({ type: 'hide', actors: IDS.slice(0, 1) });
    store.undo();
    store.dispatch({ type: 'hide', actors: IDS.slice(1, 2) });
    expect(canRedo(store.getState().history)).toBe(false);
  });
});

describe('loading', () => {
  test('that fails tells its problems and leads back to the graph that was open', () => {
    const store = opened();
    store.startLoading('other.json');
    store.fail('other.json', [{ where: 'other.json', what: 'Broken.', remedy: 'Mend it.' }]);
    expect(store.getState().loading).toMatchObject({ status: 'failed', problems: [{ what: 'Broken.' }] });
    store.goBack();
    expect(store.getState().loading).toMatchObject({ status: 'ready', where: 'graph.json' });
  });

  test('of another graph begins a new history and keeps panels and theme', () => {
    const store = opened();
    store.dispatch({ type: 'theme', theme: 'dark' });
    store.dispatch({ type: 'hide', actors: IDS.slice(0, 1) });
    store.open(newsGraph({ seed: 9, actors: 3, articles: 1, sentences: 4 }), 'other.json');
    expect(stepNames(store)).toEqual(['Opened']);
    expect(view(store)).toMatchObject({ theme: 'dark', filter: { hidden: [] } });
  });
});

describe('the first picture of a graph', () => {
  const index = buildIndex(GRAPH);
  const picture = readFirstPicture(writeFirstPicture(index))!;
  const first = (store: Store) => {
    const { loading } = store.getState();
    return loading.status === 'loading' ? loading.first : null;
  };
  /** Whether a promise is settled by now. */
  const isSettled = (promise: Promise<unknown>): Promise<boolean> =>
    Promise.race([promise.then(() => true), new Promise<false>((resolve) => setTimeout(() => resolve(false)))]);

  test('is shown while the graph is loaded; whoever asks for more waits until it is there', async () => {
    const store = createStore();
    store.startLoading('big/manifest.json');
    store.showFirst(picture);
    const { rest, scene } = first(store)!;
    expect(scene).toBe(picture.scene);
    store.dispatch({ type: 'select', selection: { kind: 'actors', actors: [IDS[0]!] } });
    expect(await isSettled(rest.ready)).toBe(false);
    store.openIndex(index, 'big/manifest.json');
    expect(await isSettled(rest.ready)).toBe(true);
    expect(first(store)).toBeNull();
  });

  test('keeps nobody waiting where the rest can’t be had', async () => {
    const store = createStore();
    store.startLoading('big/manifest.json');
    store.showFirst(picture);
    const { rest } = first(store)!;
    store.fail('big/manifest.json', []);
    expect(await isSettled(rest.ready)).toBe(true);
    expect(first(store)).toBeNull();
  });

  test('does not come before a graph that is open, or that there is a way back to', () => {
    const store = opened();
    store.showFirst(picture);
    expect(store.getState().loading.status).toBe('ready');
    store.startLoading('big/manifest.json');
    store.showFirst(picture);
    expect(first(store)).toBeNull();
    store.goBack();
    expect(store.getState().loading.status).toBe('ready');
  });
});
