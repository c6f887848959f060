import { addScores, type SparseWeights } from './sparse.ts';

/** So many sums are kept, of the tagger's labels 3 MB; with a quarter of them half as many again are computed. */
const MOST_KEPT = 8192;

/** Where a word's sums stand by the role that it is seen in, and since which time of forgetting they do. */
export interface SumsByRole {
  readonly rows: (number | undefined)[];
  time: number;
}

/**
 * Sums of the weights of those features that depend on one word alone. A word's sum is the same wherever the word stands, so that it
 * is computed when the word is first met, and kept. All stand in one array: thousands of small ones would wait long for being freed.
 */
export class WordSums<Word extends object> {
  /** The sums of all labels, row after row. */
  readonly rows: Int32Array;
  private readonly weights: SparseWeights;
  private readonly collect: (word: Word, role: number, out: Int32Array) => number;
  private readonly features: Int32Array;
  private readonly known = new Map<Word, SumsByRole>();
  private readonly most: number;
  private kept = 0;
  private time = 0;

  /**
   * @param most features of a word
   * @param collect gives the features of a word in a role, and their number
   * @param rows sums that are kept at most
   */
  constructor(
    weights: SparseWeights,
    most: number,
    collect: (word: Word, role: number, out: Int32Array) => number,
    rows = MOST_KEPT,
  ) {
    this.weights = weights;
    this.collect = collect;
    this.features = new Int32Array(most);
    this.most = rows;
    this.rows = new Int32Array(rows * weights.labels);
  }

  /** What is kept of a word, to be looked up once for all the roles that it plays in a sentence. */
  of(word: Word): SumsByRole {
    let sums = this.known.get(word);
    if (sums === undefined) this.known.set(word, (sums = { rows: [], time: this.time }));
    return sums;
  }

  /** Sees to it that the next `count` sums stand beside each other: all others are forgotten if there is no room for them. */
  makeRoom(count: number): void {
    if (this.kept + count <= this.most) return;
    this.known.clear();
    this.kept = 0;
    this.time++;
  }

  /** Where in `rows` a word's sums in a role start; `sums` is what {@link of} gives for it. */
  inRole(sums: SumsByRole, word: Word, role: number): number {
    if (sums.time !== this.time) {
      sums.rows.length = 0;
      sums.time = this.time;
      this.known.set(word, sums);
    }
    return sums.rows[role] ?? (sums.rows[role] = this.sum(word, role));
  }

  private sum(word: Word, role: number): number {
    const { labels } = this.weights;
    const row = this.kept++ * labels;
    this.rows.fill(0, row, row + labels);
    addScores(this.weights, this.features, 0, this.collect(word, role, this.features), this.rows, row);
    return row;
  }
}
