/** Where an opened bundle lies: a worker that needs its files fetches them itself. */
import type { GraphIndex } from '../../core/analysis/graph-index.ts';
import type { BundleSource } from '../workers/correct-graph.ts';

const sources = new WeakMap<GraphIndex, BundleSource>();

export const rememberSource = (index: GraphIndex, source: BundleSource): void => void sources.set(index, source);

/** `null` for a graph that is no bundle. */
export const bundleSource = (index: GraphIndex): BundleSource | null => sources.get(index) ?? null;
