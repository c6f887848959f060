import { addScores, type SparseWeights } from './sparse.ts';

/** So many sums are kept, of some 350 bytes each. */
const MOST_KEPT = 30_000;

/** A word's sums of weights by the role that it is seen in; undefined where it was not yet seen so. */
export type SumsByRole = (Int32Array | undefined)[];

/**
 * Sums of the weights of those features that depend on one word alone. A word's sum is the same wherever the word stands, so that it
 * is computed when the word is first met, and kept.
 */
export class WordSums<Word extends object> {
  private readonly weights: SparseWeights;
  private readonly collect: (word: Word, role: number, out: Int32Array) => number;
  private readonly features: Int32Array;
  private readonly known = new Map<Word, SumsByRole>();
  private kept = 0;

  /**
   * @param most features of a word
   * @param collect gives the features of a word in a role, and their number
   */
  constructor(weights: SparseWeights, most: number, collect: (word: Word, role: number, out: Int32Array) => number) {
    this.weights = weights;
    this.collect = collect;
    this.features = new Int32Array(most);
  }

  /** What is kept of a word, to be looked up once for all the roles that it plays in a sentence. */
  of(word: Word): SumsByRole {
    let sums = this.known.get(word);
    if (sums === undefined) this.known.set(word, (sums = []));
    return sums;
  }

  /** A word's sums in a role, label by label; `kept` is what {@link of} gives for it. */
  inRole(kept: SumsByRole, word: Word, role: number): Int32Array {
    return kept[role] ?? (kept[role] = this.sum(word, role));
  }

  private sum(word: Word, role: number): Int32Array {
    if (this.kept++ === MOST_KEPT) {
      this.known.clear();
      this.kept = 1;
    }
    const sums = new Int32Array(this.weights.labels);
    addScores(this.weights, this.features, 0, this.collect(word, role, this.features), sums);
    return sums;
  }
}
