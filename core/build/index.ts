export { buildGraph, type BuildOutcome, type BuildProgress } from './build-graph.ts';
export { readArticles } from './read-articles.ts';
