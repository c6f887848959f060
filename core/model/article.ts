import type { ArticleId } from './ids.ts';

/**
 * One news article. `text` never changes once it has been read: every offset in the graph counts UTF-16 code units in it.
 * It is the file's text with CRLF as LF, no byte-order mark and no front matter.
 */
export interface Article {
  readonly id: ArticleId;
  readonly title: string;
  /** The outlet, as the reader is told it. */
  readonly source?: string;
  /** ISO 8601 day, `2024-02-13`. */
  readonly published?: string;
  readonly url?: string;
  /** BCP 47 tag, `en`. */
  readonly language?: string;
  readonly text: string;
  /** The full text was left out on export: what no evidence quotes is blanked with spaces, so that every offset still holds. */
  readonly excerpt?: boolean;
}

/** A stretch of an article's text in UTF-16 code units, `start` in and `end` out. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
