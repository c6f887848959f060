/** A dependency tree over the words of one sentence. */
export interface Tree {
  /** Index of each word's head in the sentence; the root's is its own. */
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
}
