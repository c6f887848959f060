/**
 * The averaged perceptron of perceptron.ts for three choices, in half the time: a feature's two weights, by which it favours
 * the second and the third choice over the first, lie beside its key, so that a feature costs one fetch from memory.
 */
import { MOVE_BITS } from '../../core/language/parser/model.ts';
import { placeOf } from '../../core/language/weights/duo.ts';
import type { TrainedFeature } from '../../core/language/weights/sparse.ts';

/** A slot: key (0 where it is empty), two weights, and how often they were updated. */
const STRIDE = 4;
/** Stands for the hash 0, which would look like an empty slot. */
const ZERO = 0x5bd1e995;

export class DuoPerceptron {
  private slots: Int32Array;
  /** Of each slot's two weights, the sum of their updates times the moment of each (Daumé's trick). */
  private timed: Float64Array;
  private count = 0;
  private moment = 1;
  private closed = false;

  constructor(capacity = 1 << 20) {
    this.slots = new Int32Array(STRIDE * capacity);
    this.timed = new Float64Array(2 * capacity);
  }

  /** How many features it knows. */
  get size(): number {
    return this.count;
  }

  /** Counts one example as seen. */
  tick(): void {
    this.moment++;
  }

  /** Sets the scores of the second and third choice by the first `count` features; the first has 0. */
  score(features: Int32Array, count: number, scores: Int32Array): void {
    const { slots } = this;
    let second = 0;
    let third = 0;
    for (let i = 0; i < count; i++) {
      const slot = this.slotOf(features[i]!);
      second += slots[slot + 1]!;
      third += slots[slot + 2]!;
    }
    scores[0] = 0;
    scores[1] = second;
    scores[2] = third;
  }

  /** Favours choice `right` over `rival` at the first `count` features; a closed model learns no new ones. */
  update(features: Int32Array, count: number, right: number, rival: number): void {
    // To favour the first choice is to disfavour both others.
    const delta = (choice: number): number => (right === choice ? 1 : 0) - (rival === choice ? 1 : 0);
    const second = delta(1) - delta(0);
    const third = delta(2) - delta(0);
    for (let i = 0; i < count; i++) {
      const key = features[i]! === 0 ? ZERO : features[i]!;
      let slot = this.slotOf(key);
      if (this.slots[slot] === 0) {
        if (this.closed) continue;
        if (this.count * 2 * STRIDE > this.slots.length) {
          this.grow();
          slot = this.slotOf(key);
        }
        this.slots[slot] = key;
        this.count++;
      }
      this.slots[slot + 1]! += second;
      this.slots[slot + 2]! += third;
      this.slots[slot + 3]!++;
      const at = slot >> 1;
      this.timed[at]! += second * this.moment;
      this.timed[at + 1]! += third * this.moment;
    }
  }

  /**
   * A model without weights that will only ever know the `features` of this one that were updated most, and of two of one place
   * in the finished model only one.
   */
  emptied(features: number): DuoPerceptron {
    const model = new DuoPerceptron();
    const taken = new Set<number>();
    for (const slot of this.mostUpdated()) {
      if (model.count === features) break;
      const key = this.slots[slot]!;
      const place = placeOf(key, MOVE_BITS);
      if (taken.has(place)) continue;
      taken.add(place);
      while (model.slots.length < 2 * STRIDE * (model.count + 1)) model.grow();
      model.slots[model.slotOf(key)] = key;
      model.count++;
    }
    model.closed = true;
    return model;
  }

  /** The slots in use, those that were updated most first; those of one update are left out. */
  private mostUpdated(): Uint32Array {
    const used: number[] = [];
    for (let slot = 0; slot < this.slots.length; slot += STRIDE) if (this.slots[slot + 3]! > 1) used.push(slot);
    const key = (slot: number) => this.slots[slot]!;
    return Uint32Array.from(used).sort((a, b) => this.slots[b + 3]! - this.slots[a + 3]! || key(a) - key(b));
  }

  /** The averaged weights, of the second and third choice over the first. */
  averaged(): TrainedFeature[] {
    const features: TrainedFeature[] = [];
    for (let slot = 0; slot < this.slots.length; slot += STRIDE) {
      if (this.slots[slot] === 0) continue;
      const weights = [1, 2].map((i) => this.slots[slot + i]! - this.timed[(slot >> 1) + i - 1]! / this.moment);
      features.push({ hash: this.slots[slot]!, labels: [1, 2], weights });
    }
    return features;
  }

  /** Its whole state, for {@link DuoPerceptron.restore}. */
  save(): Uint8Array {
    const head = Float64Array.of(this.count, this.moment, this.closed ? 1 : 0, this.slots.length);
    return Buffer.concat([head, this.slots, this.timed].map(({ buffer }) => Buffer.from(buffer)));
  }

  /** A saved state. */
  static restore(bytes: Uint8Array): DuoPerceptron {
    const copy = new Uint8Array(bytes).buffer;
    const [count, moment, closed, length] = [...new Float64Array(copy, 0, 4)] as [number, number, number, number];
    const model = new DuoPerceptron(0);
    model.slots = new Int32Array(copy, 32, length);
    model.timed = new Float64Array(copy, 32 + 4 * length, length / 2);
    return Object.assign(model, { count, moment, closed: closed === 1 });
  }

  private slotOf(hash: number): number {
    const key = hash === 0 ? ZERO : hash;
    const { slots } = this;
    const mask = slots.length - STRIDE;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 3) & mask;
    while (slots[slot] !== 0 && slots[slot] !== key) slot = (slot + STRIDE) & mask;
    return slot;
  }

  private grow(): void {
    const { slots, timed } = this;
    this.slots = new Int32Array(2 * slots.length);
    this.timed = new Float64Array(2 * timed.length);
    for (let slot = 0; slot < slots.length; slot += STRIDE) {
      if (slots[slot] === 0) continue;
      const to = this.slotOf(slots[slot]!);
      this.slots.set(slots.subarray(slot, slot + STRIDE), to);
      this.timed[to >> 1] = timed[slot >> 1]!;
      this.timed[(to >> 1) + 1] = timed[(slot >> 1) + 1]!;
    }
  }
}
