/** Docs to graph document: who is who (identity), who did what to whom, who says so, when. */
export { extractArticle } from './extract.ts';
export { loadLexicon, type Lexicon } from './lexicon/index.ts';
export { mergeReadings } from './merge/index.ts';
