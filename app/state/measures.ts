/** Measures that take long: computed in a worker when the look asks for them, over what the filter shows, and kept as long as it. */
import type { FilteredGraph } from '../../core/analysis/apply-filter.ts';
import type { HeavyMeasure } from '../../core/analysis/measures.ts';
import { filteredOf } from './selectors/filtered.ts';
import type { Store } from './store.ts';
import { DEFAULT_LOOK, type Look } from './view.ts';

const known = new WeakMap<FilteredGraph, Map<HeavyMeasure, Float64Array>>();

/** A value for each actor; `null` until it has been computed. */
export const measured = (filtered: FilteredGraph, kind: HeavyMeasure): Float64Array | null =>
  known.get(filtered)?.get(kind) ?? null;

/** The measures that a look asks for and that are not there yet. */
export function missing(filtered: FilteredGraph, { size, colour }: Look): readonly HeavyMeasure[] {
  const asked: HeavyMeasure[] = [
    ...(size === 'betweenness' || size === 'pagerank' ? [size] : []),
    ...(colour === 'community' ? (['communities'] as const) : []),
  ];
  return asked.filter((kind) => measured(filtered, kind) === null);
}

/** A filter that is still being moved is not measured at every step. */
const PAUSE_MS = 50;

interface Task {
  readonly filtered: FilteredGraph;
  readonly kind: HeavyMeasure;
  stop(): void;
}

/** Computes what the look asks for, one after the other; what is no longer asked for is called off. */
export function followMeasures(store: Store): void {
  let task: Task | null = null;
  const check = (): void => {
    const { loading, history } = store.getState();
    if (loading.status !== 'ready') return;
    const { view } = history.present;
    const filtered = filteredOf(loading.index, view);
    const kind = missing(filtered, view.look)[0];
    if (task !== null && task.filtered === filtered && task.kind === kind) return;
    task?.stop();
    task = kind === undefined ? null : start(filtered, kind);
  };
  const done = (filtered: FilteredGraph, kind: HeavyMeasure, values: Float64Array): void => {
    known.set(filtered, (known.get(filtered) ?? new Map<HeavyMeasure, Float64Array>()).set(kind, values));
    task = null;
    store.refresh();
  };
  const failed = (): void => {
    task = null;
    store.dispatch({ type: 'look', change: DEFAULT_LOOK });
    store.notify('This browser could not compute the measure: no worker could be started.');
  };
  const start = (filtered: FilteredGraph, kind: HeavyMeasure): Task => {
    let stopped = false;
    let stopWorker: (() => void) | null = null;
    const run = async (): Promise<void> => {
      const { measureInWorker } = await import('../workers/measure.ts');
      if (stopped) return;
      const { values, stop } = measureInWorker(filtered, kind);
      stopWorker = stop;
      const result = await values;
      if (!stopped) done(filtered, kind, result);
    };
    const timer = setTimeout(() => void run().catch(failed), PAUSE_MS);
    const stop = (): void => {
      stopped = true;
      clearTimeout(timer);
      stopWorker?.();
    };
    return { filtered, kind, stop };
  };
  store.subscribe(check);
}
