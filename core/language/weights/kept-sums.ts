import { addScores, type SparseWeights } from './sparse.ts';

/** Features that see the same in a situation, and so are worth keeping together. */
export interface KeptGroup<Situation> {
  /** How many numbers `key` gives. */
  readonly width: number;
  /** Puts into `out` the numbers that tell apart what these features see of a situation. */
  readonly key: (situation: Situation, out: Int32Array) => void;
  /** Puts the features' hashes into `out` and returns how many there are. */
  readonly collect: (situation: Situation, out: Int32Array) => number;
}

/** So many groups' sums are added up in one go, as most of the time goes into reading and writing the scores. */
const AT_ONCE = 3;

/**
 * Sums of the weights of some features, kept in groups by what the features see: what is the same as at an earlier word, in this
 * text or in another, is not computed again.
 *
 * Each key has one place where its sums can stand. A newer one takes it from an older, so that the room never grows.
 */
export class KeptSums<Situation> {
  private readonly weights: SparseWeights;
  private readonly groups: readonly KeptGroup<Situation>[];
  private readonly kept: number;
  /** Row after row, group after group: 1 where there is one, its key, the sums of all labels; a last row of zeros. */
  private readonly rows: Int32Array;
  private readonly stride: number;
  private readonly sumsAt: number;
  private readonly key: Int32Array;
  private readonly features: Int32Array;
  /** Where each group's sums start for the situation at hand; the row of zeros fills the last ones up. */
  private readonly found: Int32Array;

  /**
   * @param most features of a group
   * @param kept rows of each group, a power of two
   */
  constructor(weights: SparseWeights, groups: readonly KeptGroup<Situation>[], most: number, kept: number) {
    const widest = Math.max(...groups.map(({ width }) => width));
    this.weights = weights;
    this.groups = groups;
    this.kept = kept;
    this.sumsAt = 1 + widest;
    this.stride = this.sumsAt + weights.labels;
    this.rows = new Int32Array((groups.length * kept + 1) * this.stride);
    this.key = new Int32Array(widest);
    this.features = new Int32Array(most);
    const zeros = groups.length * kept * this.stride + this.sumsAt;
    this.found = new Int32Array(AT_ONCE * Math.ceil(groups.length / AT_ONCE)).fill(zeros);
  }

  /** Adds the sums of all groups to the scores of some labels, where the others are not asked for. */
  addToSome(scores: Int32Array, situation: Situation, labels: Uint8Array): void {
    const { rows, found, groups } = this;
    this.findAll(situation);
    for (let group = 0; group < groups.length; group++) {
      const row = found[group]!;
      for (let k = 0; k < labels.length; k++) scores[labels[k]!]! += rows[row + labels[k]!]!;
    }
  }

  /** Adds the sums of all groups to the scores of the labels. */
  addTo(scores: Int32Array, situation: Situation): void {
    const { rows, found, groups } = this;
    this.findAll(situation);
    for (let group = 0; group < groups.length; group += AT_ONCE) {
      const a = found[group]!;
      const b = found[group + 1]!;
      const c = found[group + 2]!;
      for (let label = 0; label < scores.length; label++)
        scores[label]! += rows[a + label]! + rows[b + label]! + rows[c + label]!;
    }
  }

  private findAll(situation: Situation): void {
    for (let group = 0; group < this.groups.length; group++) this.found[group] = this.find(group, situation);
  }

  /** Where in `rows` the sums of a group start; they are computed if they were not kept. */
  private find(group: number, situation: Situation): number {
    const { rows, key, kept, stride, sumsAt } = this;
    const { width, key: keyOf } = this.groups[group]!;
    keyOf(situation, key);
    let hash = 0;
    for (let i = 0; i < width; i++) {
      hash = Math.imul(hash ^ key[i]!, 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    const row = (group * kept + (hash & (kept - 1))) * stride;
    let isKept = rows[row] === 1;
    for (let i = 0; isKept && i < width; i++) isKept = rows[row + 1 + i] === key[i];
    if (!isKept) this.fill(group, situation, row);
    return row + sumsAt;
  }

  private fill(group: number, situation: Situation, row: number): void {
    const { rows, key, sumsAt, weights, features } = this;
    rows[row] = 1;
    rows.set(key, row + 1);
    const sums = row + sumsAt;
    rows.fill(0, sums, sums + weights.labels);
    addScores(weights, features, 0, this.groups[group]!.collect(situation, features), rows, sums);
  }
}
