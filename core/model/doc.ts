/**
 * A Doc is an article with layers of analysis over its text. A stage takes a Doc and returns a new one with one layer more;
 * its parameter type says which layers it needs, its result type which it gives. Nothing mutates a layer it was given.
 *
 * Layers are parallel arrays over tokens: `tags.upos[i]`, `heads[i]` and `tokens[i]` speak of the same token.
 */
import type { Article, Span } from './article.ts';

export interface Token extends Span {
  readonly text: string;
}

/** A sentence: its span in the text, and its tokens from `firstToken` up to but not including `endToken`. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

export interface TokenizedDoc {
  readonly article: Article;
  readonly tokens: readonly Token[];
}

export interface SentenceDoc extends TokenizedDoc {
  readonly sentences: readonly Sentence[];
}

/** Part of speech: Universal Dependencies' coarse tags (UPOS), the treebank's fine ones (XPOS, Penn), and lemmas. */
export interface TaggedDoc extends SentenceDoc {
  readonly upos: readonly Upos[];
  readonly xpos: readonly string[];
  readonly lemmas: readonly string[];
}

/** A Universal Dependencies tree for each sentence. */
export interface ParsedDoc extends TaggedDoc {
  /** For each token the index, in the whole document, of its head; a root has its own index. */
  readonly heads: readonly number[];
  /** Relation to the head with its subtype, as in `nsubj:pass`; `root` for roots. */
  readonly deprels: readonly string[];
}

/** What a name names, before anybody decides which entity it is. */
export type NameType = 'person' | 'organization' | 'place' | 'state';

/** The span of a name alone: no title, no article, no possessive. */
export interface Name extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: NameType;
  /** ISO 3166-1 alpha-2, for a state's name or demonym. */
  readonly iso?: string;
  /** The rule or model that found it: `gazetteer:demonym`, `model:names`. */
  readonly rule: string;
}

export interface NamedDoc extends ParsedDoc {
  /** In order of their start; they do not overlap. */
  readonly names: readonly Name[];
}

/**
 * A document with other layers in place of some. Each is written out, here and where a stage adds its own: an object made by
 * spreading has a hidden class to itself in V8, and a pass over documents that are all of another class reads every layer slowly.
 */
export const withLayers = (doc: NamedDoc, layers: Partial<Omit<NamedDoc, 'article'>>): NamedDoc => ({
  article: doc.article,
  tokens: layers.tokens ?? doc.tokens,
  sentences: layers.sentences ?? doc.sentences,
  upos: layers.upos ?? doc.upos,
  xpos: layers.xpos ?? doc.xpos,
  lemmas: layers.lemmas ?? doc.lemmas,
  heads: layers.heads ?? doc.heads,
  deprels: layers.deprels ?? doc.deprels,
  names: layers.names ?? doc.names,
});

export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type Upos = (typeof UPOS)[number];
