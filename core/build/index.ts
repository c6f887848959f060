export { buildGraph, joinReadings, type BuildOutcome, type BuildProgress } from './build-graph.ts';
export { DEFAULT_TITLE, LAYOUT_SEED } from './defaults.ts';
export { readArticles, streamArticles } from './read-articles.ts';
