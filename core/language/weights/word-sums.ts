import { addScores, type SparseWeights } from './sparse.ts';

/** So many sums are kept of each place, a power of two: of the tagger's labels those of all five take 3.7 MB. */
const ROWS_KEPT = 4096;

/** A sum is kept in steps of so many, so that it fits into two bytes: all weights but the largest are multiples of four. */
export const SUM_STEP = 4;
const LARGEST_SUM = 0x7fff;

/** Roles of one word in one place lie so far apart, an odd number: no two of them fall into one row. */
const ROLE_STEP = 341;

/** What stands for no word, where a row is empty. */
const NOBODY = -1;

/**
 * Sums of the weights of those features that depend on one word alone. A word's sum in a role is the same wherever the word stands, so
 * that it is computed when the word is first met, and kept until another word needs its row. All stand in one array: thousands of small
 * ones would wait long for being freed.
 *
 * A place (that of the word itself, the one before it, …) has rows of its own, so that sums of several places stand beside each other.
 */
export class WordSums<Word extends { readonly id: number }> {
  /** The sums of all labels in steps of {@link SUM_STEP}, row after row. */
  readonly rows: Int16Array;
  private readonly weights: SparseWeights;
  private readonly collect: (word: Word, role: number, out: Int32Array) => number;
  private readonly features: Int32Array;
  private readonly exact: Int32Array;
  /** Whose sums each row holds. A row is found by word and role, so that the word says the role too. */
  private readonly owners: Int32Array;
  private readonly kept: number;

  /**
   * @param most features of a word
   * @param collect gives the features of a word in a role, and their number
   * @param places how many words' sums can be asked for together; of the same word in the same place they stand in the same row
   * @param kept rows of each place, a power of two, more than there are roles
   */
  constructor(
    weights: SparseWeights,
    most: number,
    collect: (word: Word, role: number, out: Int32Array) => number,
    places: number,
    kept = ROWS_KEPT,
  ) {
    this.weights = weights;
    this.collect = collect;
    this.features = new Int32Array(most);
    this.exact = new Int32Array(weights.labels);
    this.kept = kept;
    this.owners = new Int32Array(places * kept).fill(NOBODY);
    this.rows = new Int16Array(places * kept * weights.labels);
  }

  /** Where in `rows` a word's sums in a role start, until the place's next word. */
  at(place: number, word: Word, role: number): number {
    const row = place * this.kept + ((word.id + role * ROLE_STEP) & (this.kept - 1));
    const start = row * this.weights.labels;
    if (this.owners[row] !== word.id) {
      this.owners[row] = word.id;
      this.sum(word, role, start);
    }
    return start;
  }

  private sum(word: Word, role: number, start: number): void {
    const { weights, features, exact, rows } = this;
    addScores(weights, features, 0, this.collect(word, role, features), exact.fill(0));
    for (let label = 0; label < exact.length; label++)
      rows[start + label] = Math.max(-LARGEST_SUM, Math.min(LARGEST_SUM, Math.round(exact[label]! / SUM_STEP)));
  }
}
