import type { Article } from '../../model/article.ts';
import { articleId, type ArticleId } from '../../model/ids.ts';
import type { Problem } from '../../model/result.ts';

export interface ArticleFile {
  /** With `/` between folders; ids begin with the last part without its ending. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file that is taken in piece by piece, so that a large one need not be held in memory. */
export interface ArticleSource {
  readonly path: string;
  /** All of its bytes, in order, cut anywhere. Each piece is the reader's to keep. May throw an UnreadableSource. */
  readonly pieces: Iterable<Uint8Array>;
}

/** Thrown where a source's pieces can't be had, on the way as well: nothing half-read becomes an article. */
export class UnreadableSource extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.what);
    this.problem = problem;
  }
}

/** An article that a file holds, or why a part of the file (or all of it) gives none. */
export type ArticleRead =
  | {
      readonly article: Article;
      /** Its place, in a file that may hold many: `line 12`. */
      readonly at?: string;
    }
  | { readonly skipped: Problem }
  /** Of a file that was read: what somebody should look at. */
  | { readonly remark: Problem };

/** Reads one kind of file. */
export interface ArticleReader {
  /** Of the files' names, in lower case, with the dot. */
  readonly endings: readonly string[];
  /** Articles in the order in which they stand, each as soon as it is complete. */
  readonly read: (source: ArticleSource) => Iterable<ArticleRead>;
}

/** A file's name without folder and ending: the article's id, or what the ids of its articles begin with. */
export function stemOf(path: string): ArticleId {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return articleId(dot > 0 ? name.slice(0, dot) : name);
}

/** The bytes of a source as one. */
export function wholeOf({ pieces }: ArticleSource): Uint8Array {
  return joined([...pieces]);
}

/** Pieces of bytes as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0]!;
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
