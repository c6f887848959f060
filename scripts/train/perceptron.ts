/**
 * The averaged perceptron over hashed sparse features (Collins 2002), with a growable table in typed arrays. The average is
 * kept by Daumé's trick: beside each weight, the sum of its updates times the moment of each.
 */
import type { TrainedFeature } from '../../core/language/weights/sparse.ts';

export interface Pruning {
  /** A feature's label with fewer updates than this is dropped: it was right or wrong by chance. */
  readonly minUpdates: number;
  /** Averages smaller than this, in updates, are dropped. */
  readonly minWeight: number;
}

/** Keeps every weight. */
export const ALL: Pruning = { minUpdates: 0, minWeight: 0 };

type NumbersOf7 = [number, number, number, number, number, number, number];

export class Perceptron {
  readonly labels: number;
  private closed = false;
  /** The number of examples seen, which is what the average runs over. */
  private moment = 1;
  /** Open addressing by the full hash. */
  private keys: Int32Array;
  private slotRows: Int32Array;
  private rowKeys: Int32Array;
  private rowStart: Int32Array;
  private rowLength: Uint16Array;
  private rowCapacity: Uint16Array;
  private rowCount = 1;
  /** Pairs of all rows; a row that grows moves to the end. */
  private pairLabel: Uint8Array;
  private pairWeight: Int32Array;
  private pairTimed: Float64Array;
  private pairUpdates: Uint16Array;
  private pairEnd = 0;

  constructor(labels: number, capacity = 1 << 20) {
    this.labels = labels;
    this.keys = new Int32Array(capacity);
    this.slotRows = new Int32Array(capacity);
    this.rowKeys = new Int32Array(capacity);
    this.rowStart = new Int32Array(capacity);
    this.rowLength = new Uint16Array(capacity);
    this.rowCapacity = new Uint16Array(capacity);
    this.pairLabel = new Uint8Array(capacity);
    this.pairWeight = new Int32Array(capacity);
    this.pairTimed = new Float64Array(capacity);
    this.pairUpdates = new Uint16Array(capacity);
  }

  /** How many features it knows. */
  get size(): number {
    return this.rowCount - 1;
  }

  /** Its whole state after so many epochs, for {@link Perceptron.restore}. */
  save(epochs: number): Uint8Array {
    const head = Float64Array.of(
      epochs,
      this.labels,
      this.moment,
      this.rowCount,
      this.pairEnd,
      this.keys.length,
      this.closed ? 1 : 0,
    );
    const parts = [
      head,
      this.rowKeys.subarray(0, this.rowCount),
      this.rowStart.subarray(0, this.rowCount),
      this.rowLength.subarray(0, this.rowCount),
      this.rowCapacity.subarray(0, this.rowCount),
      this.pairLabel.subarray(0, this.pairEnd),
      this.pairWeight.subarray(0, this.pairEnd),
      this.pairTimed.subarray(0, this.pairEnd),
      this.pairUpdates.subarray(0, this.pairEnd),
    ];
    return Buffer.concat(
      parts.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
    );
  }

  /** A saved state, and after how many epochs it was saved. */
  static restore(bytes: Uint8Array): { model: Perceptron; done: number } {
    let at = 0;
    const take = (column: { buffer: ArrayBufferLike; byteOffset: number; byteLength: number }): void => {
      new Uint8Array(column.buffer, column.byteOffset, column.byteLength).set(
        bytes.subarray(at, at + column.byteLength),
      );
      at += column.byteLength;
    };
    const head = new Float64Array(7);
    take(head);
    const [done, labels, moment, rowCount, pairEnd, capacity, closed] = Array.from(head) as NumbersOf7;
    const model = new Perceptron(labels, capacity);
    while (model.pairLabel.length < pairEnd) model.growPairs();
    Object.assign(model, { moment, rowCount, pairEnd, closed: closed === 1 });
    const rows = [model.rowKeys, model.rowStart, model.rowLength, model.rowCapacity];
    for (const column of rows) take(column.subarray(0, rowCount));
    const pairs = [model.pairLabel, model.pairWeight, model.pairTimed, model.pairUpdates];
    for (const column of pairs) take(column.subarray(0, pairEnd));
    model.fillSlots();
    return { model, done };
  }

  /** Counts one example as seen. */
  tick(): void {
    this.moment++;
  }

  /** Adds the current weights of the first `count` features to the scores. */
  score(features: Int32Array, count: number, scores: Int32Array): void {
    const { pairLabel, pairWeight, rowStart, rowLength } = this;
    for (let i = 0; i < count; i++) {
      const row = this.slotRows[this.slotOf(features[i]!)]!;
      if (row === 0) continue;
      const start = rowStart[row]!;
      const end = start + rowLength[row]!;
      for (let pair = start; pair < end; pair++) scores[pairLabel[pair]!]! += pairWeight[pair]!;
    }
  }

  /** Adds `delta` to the weight of a label at each of the first `count` features; a closed model learns nothing new. */
  update(features: Int32Array, count: number, label: number, delta: number): void {
    for (let i = 0; i < count; i++) {
      const pair = this.closed ? this.knownPair(features[i]!, label) : this.pairOf(this.rowOf(features[i]!), label);
      if (pair === -1) continue;
      this.pairWeight[pair]! += delta;
      this.pairTimed[pair]! += delta * this.moment;
      if (this.pairUpdates[pair]! < 65535) this.pairUpdates[pair]!++;
    }
  }

  /**
   * A model without weights that will only ever know those features of this one that were updated most. Trained again it
   * makes up for the ones that were dropped, which a model merely pruned cannot.
   * @param pairs how many pairs of a feature and a label may stay
   */
  emptied(pairs: number): Perceptron {
    const model = new Perceptron(this.labels);
    for (const { hash, labels } of this.averaged({ minUpdates: this.updatesToKeep(pairs), minWeight: 0 })) {
      const row = model.rowOf(hash);
      for (const label of labels) model.pairOf(row, label);
    }
    model.closed = true;
    return model;
  }

  /** The averaged weights that are worth keeping. */
  averaged({ minUpdates, minWeight }: Pruning): TrainedFeature[] {
    const features: TrainedFeature[] = [];
    for (let row = 1; row < this.rowCount; row++) {
      const labels: number[] = [];
      const weights: number[] = [];
      for (let i = 0; i < this.rowLength[row]!; i++) {
        const pair = this.rowStart[row]! + i;
        const weight = this.pairWeight[pair]! - this.pairTimed[pair]! / this.moment;
        if (this.pairUpdates[pair]! < minUpdates || Math.abs(weight) < minWeight) continue;
        labels.push(this.pairLabel[pair]!);
        weights.push(weight);
      }
      if (labels.length > 0) features.push({ hash: this.rowKeys[row]!, labels, weights });
    }
    return features;
  }

  /** The fewest updates that at most so many pairs have had. */
  private updatesToKeep(pairs: number): number {
    const byUpdates = new Uint32Array(65536);
    for (let row = 1; row < this.rowCount; row++) {
      for (let i = 0; i < this.rowLength[row]!; i++) byUpdates[this.pairUpdates[this.rowStart[row]! + i]!]!++;
    }
    let kept = 0;
    let updates = byUpdates.length;
    while (updates > 1 && kept + byUpdates[updates - 1]! <= pairs) kept += byUpdates[--updates]!;
    return updates;
  }

  private knownPair(key: number, label: number): number {
    const row = this.slotRows[this.slotOf(key)]!;
    const start = this.rowStart[row]!;
    const end = start + this.rowLength[row]!;
    for (let pair = start; pair < end; pair++) if (this.pairLabel[pair] === label) return pair;
    return -1;
  }

  private slotOf(key: number): number {
    const mask = this.keys.length - 1;
    let slot = (key ^ (key >>> 15)) & mask;
    while (this.slotRows[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private rowOf(key: number): number {
    let slot = this.slotOf(key);
    if (this.slotRows[slot] !== 0) return this.slotRows[slot]!;
    if (this.rowCount * 2 > this.keys.length) {
      this.growTable();
      slot = this.slotOf(key);
    }
    const row = this.rowCount++;
    this.keys[slot] = key;
    this.slotRows[slot] = row;
    this.rowKeys[row] = key;
    return row;
  }

  private pairOf(row: number, label: number): number {
    const start = this.rowStart[row]!;
    const length = this.rowLength[row]!;
    for (let pair = start; pair < start + length; pair++) if (this.pairLabel[pair] === label) return pair;
    if (length === this.rowCapacity[row]) this.moveRow(row, length);
    const pair = this.rowStart[row]! + length;
    this.pairLabel[pair] = label;
    this.rowLength[row] = length + 1;
    return pair;
  }

  private moveRow(row: number, length: number): void {
    const capacity = Math.min(this.labels, Math.max(2, length * 2));
    while (this.pairEnd + capacity > this.pairLabel.length) this.growPairs();
    const from = this.rowStart[row]!;
    for (const column of [this.pairLabel, this.pairWeight, this.pairTimed, this.pairUpdates]) {
      column.copyWithin(this.pairEnd, from, from + length);
    }
    this.rowStart[row] = this.pairEnd;
    this.rowCapacity[row] = capacity;
    this.pairEnd += capacity;
  }

  private growPairs(): void {
    const size = Math.ceil(this.pairLabel.length * 1.5);
    const { pairLabel, pairWeight, pairTimed, pairUpdates } = this;
    (this.pairLabel = new Uint8Array(size)).set(pairLabel);
    (this.pairWeight = new Int32Array(size)).set(pairWeight);
    (this.pairTimed = new Float64Array(size)).set(pairTimed);
    (this.pairUpdates = new Uint16Array(size)).set(pairUpdates);
  }

  private growTable(): void {
    const size = this.keys.length * 2;
    const { rowKeys, rowStart, rowLength, rowCapacity } = this;
    this.keys = new Int32Array(size);
    this.slotRows = new Int32Array(size);
    (this.rowKeys = new Int32Array(size)).set(rowKeys);
    (this.rowStart = new Int32Array(size)).set(rowStart);
    (this.rowLength = new Uint16Array(size)).set(rowLength);
    (this.rowCapacity = new Uint16Array(size)).set(rowCapacity);
    this.fillSlots();
  }

  private fillSlots(): void {
    for (let row = 1; row < this.rowCount; row++) {
      const slot = this.slotOf(this.rowKeys[row]!);
      this.keys[slot] = this.rowKeys[row]!;
      this.slotRows[slot] = row;
    }
  }
}

/** How to make a perceptron, anew or from a saved state, for training it. */
export const perceptronOf = (labels: number) => ({
  create: () => new Perceptron(labels),
  restore: (bytes: Uint8Array) => Perceptron.restore(bytes),
});
