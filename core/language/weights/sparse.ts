/**
 * Weights of a linear model over hashed sparse features: for a feature, a few labels each with an integer weight. Scores are
 * sums of integers, the same on every engine.
 *
 * In a file the keys are sorted and stored as gaps, and a weight is one byte `q` that stands for `q * |q|` (square-root
 * companding: fine near zero, and the largest weight sets the range, so nothing is clipped). Only even `q` are written: the last bit
 * tells no figure apart, and compressed files are a twentieth smaller without it. In memory the bytes stay together as they are: what
 * takes the time of a look-up is fetching from memory what the processor's caches have no room for.
 */
import { encodeKeys, readKeys } from './keys.ts';

export interface SparseWeights {
  readonly labels: number;
  /** How far to shift a hash for its key: the hash's upper 16 to 30 bits. */
  readonly keyShift: number;
  /** How far to shift a hash for its bucket: all of its key but the last bits. */
  readonly bucketShift: number;
  /** Where each bucket starts in `entries`; the next one starts where it ends. */
  readonly buckets: Int32Array;
  /**
   * Features in the order of their keys, each a head and a word for each of its labels: `q * 256 + label`. The head holds the
   * last bits of the key and, below them, how many labels there are.
   */
  readonly entries: Int16Array;
  /**
   * One bit for each value of a hash's uppermost bits, set if any key starts with them. Many look-ups are for features that a
   * model does not know; this small table, which stays in the processor's cache, answers them.
   */
  readonly filter: Int32Array;
  readonly filterShift: number;
}

/** So many last bits of a key stand in the head of its entry, above those that count the labels. */
const HEAD_KEY_BITS = 9;
const COUNT_BITS = 16 - HEAD_KEY_BITS;
const COUNT_MASK = (1 << COUNT_BITS) - 1;

/** A label fits into seven bits. */
export const MOST_LABELS = 127;

/** The weight that each byte stands for. */
export const WEIGHT_OF = Int32Array.from({ length: 256 }, (_, byte) => {
  const q = (byte << 24) >> 24;
  return q * Math.abs(q);
});

/** A feature to be written: real weights by label. */
export interface TrainedFeature {
  readonly hash: number;
  readonly labels: readonly number[];
  readonly weights: readonly number[];
}

/** So many features are looked up in one go. */
const AT_ONCE = 64;
/** Of the features of one go that a model may know: their hashes, where their buckets start, and the first heads there. */
const known = new Int32Array(AT_ONCE);
const starts = new Int32Array(AT_ONCE);
const heads = new Int32Array(AT_ONCE);

/**
 * Adds the weights of the features from `first` to `end` to the scores of their labels, which stand in `scores` from
 * `at` on; an unknown feature adds nothing.
 *
 * Memory is asked for many features at once before anything is decided by the answers, so that they are waited for together.
 */
export function addScores(
  weights: SparseWeights,
  features: Int32Array,
  first: number,
  end: number,
  scores: Int32Array,
  at = 0,
): void {
  for (let from = first; from < end; from += AT_ONCE) {
    const count = mayKnow(weights, features, from, Math.min(end, from + AT_ONCE));
    addKnown(weights, count, scores, at);
  }
}

/** Gathers the features that a model may know. @returns how many there are */
function mayKnow(
  { bucketShift, buckets, entries, filter, filterShift }: SparseWeights,
  features: Int32Array,
  first: number,
  end: number,
): number {
  let count = 0;
  for (let i = first; i < end; i++) {
    const hash = features[i]!;
    const bit = hash >>> filterShift;
    known[count] = hash;
    count += (filter[bit >>> 5]! >>> (bit & 31)) & 1;
  }
  for (let i = 0; i < count; i++) starts[i] = buckets[known[i]! >>> bucketShift]!;
  for (let i = 0; i < count; i++) heads[i] = entries[starts[i]!]!;
  return count;
}

function addKnown(
  { keyShift, bucketShift, buckets, entries }: SparseWeights,
  count: number,
  scores: Int32Array,
  scoresAt: number,
): void {
  for (let i = 0; i < count; i++) {
    const hash = known[i]!;
    const lastBits = (hash >>> keyShift) & ((1 << HEAD_KEY_BITS) - 1);
    const stop = buckets[(hash >>> bucketShift) + 1]!;
    let head = heads[i]! & 0xffff;
    for (let at = starts[i]!; at < stop;) {
      const next = ++at + (head & COUNT_MASK);
      if (head >>> COUNT_BITS === lastBits) {
        for (; at < next; at++) {
          const pair = entries[at]!;
          const q = pair >> 8;
          scores[scoresAt + (pair & 0xff)]! += q * Math.abs(q);
        }
        break;
      }
      at = next;
      head = entries[at]! & 0xffff;
    }
  }
}

/**
 * Packs trained features. Of two whose keys fall together the one with the larger weight stays.
 * @param labels how many labels there are, at most {@link MOST_LABELS}
 * @param bits of the keys, 16 to 30: fewer make a smaller file and more accidental matches of unseen features
 */
export function encodeSparse(features: readonly TrainedFeature[], labels: number, bits: number): Uint8Array {
  const byKey = new Map<number, TrainedFeature>();
  for (const feature of features) {
    const key = feature.hash >>> (32 - bits);
    const other = byKey.get(key);
    if (other === undefined || largest(feature) > largest(other)) byKey.set(key, feature);
  }
  const range = features.reduce((most, feature) => Math.max(most, largest(feature)), 0);
  const keys: number[] = [];
  const counts: number[] = [];
  const pairLabels: number[] = [];
  const pairWeights: number[] = [];
  for (const key of [...byKey.keys()].sort((a, b) => a - b)) {
    const quantised = quantise(byKey.get(key)!, range);
    if (quantised.length === 0) continue;
    keys.push(key);
    counts.push(quantised.length - 1);
    for (const [label, q] of quantised) {
      pairLabels.push(label);
      pairWeights.push(q & 0xff);
    }
  }
  const gaps = [...encodeKeys(keys)];
  const header = new DataView(new ArrayBuffer(15));
  header.setUint8(0, bits);
  header.setUint16(1, labels, true);
  [gaps, counts, pairLabels].forEach((stream, i) => header.setUint32(3 + 4 * i, stream.length, true));
  return Uint8Array.from([...new Uint8Array(header.buffer)].concat(gaps, counts, pairLabels, pairWeights));
}

/** The even number next to a root from 0 to 1 in the range of a byte; the largest weight is 127 and sets the proportion. */
const quantiseRoot = (root: number): number => Math.min(127, 2 * Math.round(63.5 * root));

function quantise({ labels, weights }: TrainedFeature, range: number): [number, number][] {
  return labels
    .map((label, i): [number, number] => {
      const share = weights[i]! / range;
      return [label, quantiseRoot(Math.sqrt(Math.abs(share))) * (share < 0 ? -1 : 1)];
    })
    .filter(([, q]) => q !== 0)
    .sort(([a], [b]) => a - b);
}

const largest = ({ weights }: TrainedFeature): number => Math.max(0, ...weights.map(Math.abs));

/**
 * Unpacks what {@link encodeSparse} packed.
 * @throws Error if the bytes don't agree with their own header
 */
export function decodeSparse(bytes: Uint8Array): SparseWeights {
  const damaged = () => new Error('Weights are damaged: their lengths do not agree.');
  if (bytes.length < 15) throw damaged();
  const header = new DataView(bytes.buffer, bytes.byteOffset, 15);
  const [gapBytes, features, pairs] = [3, 7, 11].map((at) => header.getUint32(at, true)) as [number, number, number];
  const countsAt = 15 + gapBytes;
  const labelsAt = countsAt + features;
  const weightsAt = labelsAt + pairs;
  if (bytes.length !== weightsAt + pairs) throw damaged();
  const bits = header.getUint8(0);
  const table = emptyTable(header.getUint16(1, true), bits, features, pairs);
  const { buckets, entries, filter, filterShift } = table;
  let pair = 0;
  let at = 0;
  let bucket = 0;
  readKeys(bytes.subarray(15, countsAt), features, (key, row) => {
    const count = bytes[countsAt + row]! + 1;
    if (pair + count > pairs || count > COUNT_MASK) throw damaged();
    for (; bucket < key >>> HEAD_KEY_BITS; bucket++) buckets[bucket + 1] = at;
    const bit = (key << (32 - bits)) >>> filterShift;
    filter[bit >>> 5]! |= 1 << (bit & 31);
    entries[at++] = (key << COUNT_BITS) | count;
    for (const end = pair + count; pair < end; pair++)
      entries[at++] = (bytes[weightsAt + pair]! << 8) | bytes[labelsAt + pair]!;
  });
  if (pair !== pairs) throw damaged();
  buckets.fill(at, bucket + 1);
  return table;
}

function emptyTable(labels: number, bits: number, features: number, pairs: number): SparseWeights {
  // Eight bits for a feature and more, so that nine of ten unknown ones end here.
  const filterBits = Math.min(bits, Math.max(5, 32 - Math.clz32(features) + 2));
  return {
    labels,
    keyShift: 32 - bits,
    bucketShift: 32 - bits + HEAD_KEY_BITS,
    buckets: new Int32Array((1 << (bits - HEAD_KEY_BITS)) + 1),
    entries: new Int16Array(features + pairs),
    filter: new Int32Array(1 << (filterBits - 5)),
    filterShift: 32 - filterBits,
  };
}
