import { addScores, type SparseWeights } from '../weights/sparse.ts';

/**
 * Scores that depend on one place in the sentence alone, such as those of the words ahead: computed when first asked for, and
 * kept while the parser comes by again.
 */
export class WordScores {
  private readonly weights: SparseWeights;
  private readonly collect: (place: number) => { readonly features: Int32Array; readonly count: number };
  private readonly known: Uint8Array;
  private readonly rows: Int32Array;

  /**
   * @param places how many places there are
   * @param collect gives the features of a place
   */
  constructor(
    weights: SparseWeights,
    places: number,
    collect: (place: number) => { readonly features: Int32Array; readonly count: number },
  ) {
    this.weights = weights;
    this.collect = collect;
    this.known = new Uint8Array(places);
    this.rows = new Int32Array(places * weights.labels);
  }

  /** Adds the scores of a place. */
  addTo(scores: Int32Array, place: number): void {
    const { labels } = this.weights;
    const start = place * labels;
    if (this.known[place] === 0) {
      const { features, count } = this.collect(place);
      addScores(this.weights, features, count, this.rows.subarray(start, start + labels));
      this.known[place] = 1;
    }
    for (let label = 0; label < labels; label++) scores[label]! += this.rows[start + label]!;
  }
}
