/** Text to Doc: tokens, sentences, tags, syntax tree, names. Knows English, not politics. */
export { splitSentences } from './sentences/split.ts';
export { tokenize } from './tokens/tokenize.ts';
