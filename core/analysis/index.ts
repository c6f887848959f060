/**
 * What can be asked of a graph document. The page imports the files themselves, so that what it doesn't need at first (the
 * layout and its packages) is not loaded at first.
 */
export { applyFilter, shownEvidence, type FilteredGraph } from './apply-filter.ts';
export { DEFAULT_FILTER, SHOW_ALL, type Filter } from './filter.ts';
export { fingerprint } from './fingerprint.ts';
export { buildIndex, type GraphIndex } from './graph-index.ts';
export { layOut, spread } from './layout.ts';
export { networkOf, withPositions, type Network } from './network.ts';
export { shortPaths, type Path } from './paths.ts';
export { buildSearchIndex, search, type SearchIndex, type SearchResults } from './search.ts';
export { subgraph, type Part } from './subgraph.ts';
