import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newsGraph } from '../../core/analysis/testing/news-graph.ts';
import { followLater } from './follow-later.ts';
import { createStore } from './store.ts';

// The clock stands unless a test moves it: how long a listener takes is part of what is tested.
let now = 0;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const GRAPH = newsGraph({ seed: 1, actors: 8, articles: 3, sentences: 12 });

/** A store with a graph, its follower, and the moment when the page has been painted. */
function setUp() {
  const store = createStore();
  store.open(GRAPH, 'a');
  const painted: (() => void)[] = [];
  const later = followLater(store, (call) => void painted.push(call));
  const heard: string[] = [];
  return { store, later, heard, paint: () => painted.splice(0).forEach((call) => call()) };
}

const minEvidenceOf = ({ getState }: ReturnType<typeof setUp>['later']) =>
  getState().history.present.view.filter.minEvidence;
const filter = (minEvidence: number) => ({ type: 'filter', change: { minEvidence } }) as const;

describe('who follows the store later', () => {
  test('hears of a view when it is painted, once for all that changed meanwhile', () => {
    const { store, later, heard, paint } = setUp();
    later.subscribe(() => heard.push(`min ${minEvidenceOf(later)}`));
    store.dispatch(filter(2));
    store.dispatch(filter(3));
    expect([minEvidenceOf(later), heard]).toEqual([1, []]);
    paint();
    expect([minEvidenceOf(later), heard]).toEqual([3, ['min 3']]);
    paint();
    expect(heard).toHaveLength(1);
  });

  test('hears of another graph at once, and nothing of the one before', () => {
    const { store, later, heard, paint } = setUp();
    later.subscribe(() => heard.push(JSON.stringify(later.getState().loading.status)));
    store.dispatch(filter(2));
    store.open(GRAPH, 'b');
    expect(later.getState()).toBe(store.getState());
    expect(heard).toEqual(['"ready"']);
    paint();
    expect(heard).toHaveLength(1);
  });

  test('who has left hears nothing', () => {
    const { store, later, heard, paint } = setUp();
    later.subscribe(() => heard.push('one'))();
    later.subscribe(() => heard.push('other'));
    store.dispatch(filter(2));
    paint();
    expect(heard).toEqual(['other']);
  });

  test('a slow listener lets the page go on before the next hears', () => {
    const { store, later, heard, paint } = setUp();
    const slow = (name: string) => () => {
      heard.push(name);
      now += 15;
    };
    for (const name of ['one', 'two', 'three']) later.subscribe(slow(name));
    store.dispatch(filter(2));
    paint();
    expect(heard).toEqual(['one']);
    vi.advanceTimersToNextTimer();
    expect(heard).toEqual(['one', 'two']);
    vi.advanceTimersToNextTimer();
    expect(heard).toEqual(['one', 'two', 'three']);
  });
});
