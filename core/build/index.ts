export { buildGraph, joinReadings, type BuildOutcome, type BuildProgress } from './build-graph.ts';
export { readArticles, streamArticles } from './read-articles.ts';
