/** What the page and the worker that holds the user's articles say to each other. */
import type { Article } from '../../../core/model/article.ts';
import type { Problem } from '../../../core/model/result.ts';
import type { GraphHead, GraphPiece } from '../graph-pieces.ts';
import type { IndexParts } from '../index-parts.ts';
import type { Keeping } from './roomy-storage.ts';

/** A file as it was dropped or chosen. */
export interface Arrival {
  /** With `/` between folders. */
  readonly path: string;
  readonly file: Blob;
}

/** Done one after the other. `job` comes back with what is said of it. */
export type CorpusRequest = { readonly job: number } & (
  | { readonly type: 'look' }
  /** Takes files in. */
  | { readonly type: 'add'; readonly files: readonly Arrival[] }
  | { readonly type: 'remove'; readonly ids: readonly string[] }
  | { readonly type: 'clear' }
  | { readonly type: 'title'; readonly title: string }
  /** Reads what has not been read, and sends the graph. */
  | { readonly type: 'build' }
  | { readonly type: 'save'; readonly what: 'graph' | 'articles' }
);

/** At once, whatever is being done: stops before its next step. */
export interface StopRequest {
  readonly type: 'stop';
}

export interface ArticleLine extends Pick<Article, 'title' | 'source' | 'published'> {
  readonly id: string;
  readonly file: string;
  readonly words: number;
  readonly isRead: boolean;
}

export interface CorpusView {
  readonly articles: readonly ArticleLine[];
  readonly title: string;
  /** Another number, other articles. */
  readonly revision: number;
  readonly keeping: Keeping;
}

export interface CorpusProgress {
  readonly stage: 'files' | 'models' | 'articles' | 'graph';
  readonly done: number;
  readonly total: number;
  /** What is being dealt with. */
  readonly name?: string;
  /** How much of the work is done, by the length of the texts, from 0 to 1. */
  readonly share: number;
}

/** What became of the files. */
export interface Received {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  /** Files or parts of files that were left out, and why. */
  readonly skipped: readonly Problem[];
  /** What the user should look at in files that were read. */
  readonly remarks: readonly Problem[];
  /** Files inside folders that are of another kind. */
  readonly passedOver: number;
  /** Files that nobody looked into, since the work was called off. */
  readonly unopened: number;
}

export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'received'; readonly received: Received }
  | { readonly kind: 'built'; readonly head: GraphHead; readonly parts: IndexParts; readonly revision: number }
  | { readonly kind: 'saved'; readonly name: string; readonly content: Blob }
  /** What was done stays done. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly problem: Problem };

export type CorpusReply =
  | { readonly type: 'corpus'; readonly corpus: CorpusView }
  | { readonly type: 'progress'; readonly job: number; readonly progress: CorpusProgress }
  | { readonly type: 'piece'; readonly job: number; readonly piece: GraphPiece }
  | { readonly type: 'outcome'; readonly job: number; readonly outcome: Outcome };
