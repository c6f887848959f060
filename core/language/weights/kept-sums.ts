import { addScores, type SparseWeights } from './sparse.ts';
import { TemplateTable, type Template } from './templates.ts';

/** For each group so many sums are kept; a power of two. */
const KEPT = 1024;

/**
 * Sums of the weights of some features, kept by the values that the features are made of. Features are kept together in groups
 * whose atoms change together: what is the same as at an earlier word, in this text or in another, is not computed again.
 *
 * Each key has one place where its sums can stand. A newer one takes it from an older, so that the room never grows.
 */
export class KeptSums {
  /** The sums of all labels, row after row. */
  private readonly rows: Int32Array;
  private readonly weights: SparseWeights;
  private readonly groups: readonly TemplateTable[];
  private readonly kept: number;
  /** For each group the values of its atoms that its rows were computed from, row after row. */
  private readonly keys: readonly Int32Array[];
  private readonly used: Uint8Array;
  private readonly features: Int32Array;
  /** Where the groups' sums start for the values at hand; a row of zeros fills the last four up. */
  private readonly found: Int32Array;

  constructor(weights: SparseWeights, groups: readonly (readonly Template[])[], kept = KEPT) {
    this.weights = weights;
    this.groups = groups.map((templates) => new TemplateTable(templates));
    this.kept = kept;
    this.keys = this.groups.map(({ atoms }) => new Int32Array(kept * atoms.length));
    this.used = new Uint8Array(kept * groups.length);
    this.rows = new Int32Array((kept * groups.length + 1) * weights.labels);
    this.found = new Int32Array(4 * Math.ceil(groups.length / 4)).fill(kept * groups.length * weights.labels);
    this.features = new Int32Array(Math.max(...groups.map(({ length }) => length)));
  }

  /** Puts the sums of all groups into `scores`. `values` are those of all atoms, by their index. */
  put(values: Int32Array, scores: Int32Array): void {
    const { rows, found, groups } = this;
    for (let group = 0; group < groups.length; group++) found[group] = this.find(group, values);
    scores.fill(0);
    // Four rows at once, as most of the time goes into reading and writing the scores.
    for (let group = 0; group < groups.length; group += 4) {
      const a = found[group]!;
      const b = found[group + 1]!;
      const c = found[group + 2]!;
      const d = found[group + 3]!;
      for (let label = 0; label < scores.length; label++)
        scores[label]! += rows[a + label]! + rows[b + label]! + rows[c + label]! + rows[d + label]!;
    }
  }

  /** Where in `rows` the sums of a group start; they are computed if they were not kept. */
  private find(group: number, values: Int32Array): number {
    const { atoms } = this.groups[group]!;
    const keys = this.keys[group]!;
    let hash = 0;
    for (let i = 0; i < atoms.length; i++) {
      hash = Math.imul(hash ^ values[atoms[i]!]!, 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    const slot = hash & (this.kept - 1);
    const key = slot * atoms.length;
    const row = group * this.kept + slot;
    let isKept = this.used[row] === 1;
    for (let i = 0; isKept && i < atoms.length; i++) isKept = keys[key + i] === values[atoms[i]!];
    if (!isKept) {
      for (let i = 0; i < atoms.length; i++) keys[key + i] = values[atoms[i]!]!;
      this.used[row] = 1;
      this.sum(group, values, row);
    }
    return row * this.weights.labels;
  }

  private sum(group: number, values: Int32Array, row: number): void {
    const { weights, features } = this;
    const table = this.groups[group]!;
    table.collect(values, features);
    const sums = this.rows.subarray(row * weights.labels, (row + 1) * weights.labels).fill(0);
    addScores(weights, features, table.count, sums);
  }
}
