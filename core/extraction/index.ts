/** Docs to graph document: who is who (identity), who did what to whom, who says so, when. */
export { predicatesBetweenActors, type Predicate } from './coverage.ts';
export { extractArticle } from './extract.ts';
export { loadLexicon, type Lexicon } from './lexicon/index.ts';
export { mergeReadings } from './merge/index.ts';
