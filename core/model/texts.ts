/**
 * What a graph's columns leave out: sentences, mentions, whole articles. Of a document all of it is at hand; of a bundle it is
 * fetched when somebody asks. Either way it is asked for as if it were there, so that what derives from it is written once:
 * what is not there yet is thrown as `NotLoaded`, and whoever asked asks again when that is ready.
 */
import type { Article, Span } from './article.ts';
import type { Evidence, GraphDocument, Mention } from './graph.ts';
import type { EntityId } from './ids.ts';
import { describeProblem, type Problem } from './result.ts';

/** Why a part could not be had, as an error, so that a promise can carry it. */
export class TextsMissing extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(describeProblem(problem));
    this.problem = problem;
  }
}

/** Thrown: it has to be fetched first. `ready` rejects with `TextsMissing` where it can't be. The same object for the same part. */
export class NotLoaded extends Error {
  readonly ready: Promise<void>;

  constructor(ready: Promise<void>) {
    super('This part of the graph has not been fetched yet.');
    this.ready = ready;
  }
}

/** A place in an article that names an actor. */
export interface NamedSpan extends Span {
  readonly actor: EntityId;
}

/** One piece of evidence in the article's words. */
export interface Quote {
  readonly evidence: Evidence;
  /** The sentence. */
  readonly text: string;
  /** The mentions of the relation's two ends in it, by their places in the article. */
  readonly mentions: readonly NamedSpan[];
  /** The words that name the speaker; empty where the article itself speaks. */
  readonly speaker: string;
}

/** A piece of evidence as it lies in its article. */
export interface PlacedEvidence extends Span {
  /** Its number in the columns, and its relation's. */
  readonly number: number;
  readonly relation: number;
  readonly trigger?: Span;
}

/** An article and what was found in it, in the order of the text. */
export interface ArticleContents {
  readonly article: Article;
  readonly mentions: readonly { readonly actor: EntityId; readonly mention: Mention }[];
  readonly evidence: readonly PlacedEvidence[];
}

/** Everything is asked for by its number in the columns. All but `fetch` throw `NotLoaded`. */
export interface Texts {
  quote(evidence: number): Quote;
  contents(article: number): ArticleContents;
  /** The whole graph document. */
  document(): GraphDocument;
  /** Gets what is needed for these, or for the whole document; `tell` hears how far it is, from 0 to 1. */
  fetch(needed: NeededTexts | 'all', tell?: (share: number) => void, stop?: Stop): Promise<void>;
  /** Whether everything is at hand, and the document put together. */
  isWhole(): boolean;
  /** What could not be had is tried again when it is next asked for. */
  retry(): void;
}

/** Nothing more is fetched once it is aborted: an `AbortSignal`. */
export interface Stop {
  readonly aborted: boolean;
}

export interface NeededTexts {
  readonly relations: Iterable<number>;
  readonly articles: Iterable<number>;
}
