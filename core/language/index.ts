/** Text to Doc: tokens, sentences, tags, syntax tree, names. Knows English, not politics. */
export { loadModels, MODEL_NAMES, type LanguageModels, type ModelFiles } from './models.ts';
export { createBatchReader, createReader, endOfBatch, type BatchReader, type Reader } from './reader.ts';
export { splitSentences } from './sentences/split.ts';
export { parseArticle, parseDependencies, tag } from './stages.ts';
export { tokenize } from './tokens/tokenize.ts';
export { gazetteerData, loadGazetteers, type GazetteerData, type Gazetteers } from './gazetteers/index.ts';
export { findNames } from './names/index.ts';
