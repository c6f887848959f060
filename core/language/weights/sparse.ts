/**
 * Weights of a linear model over hashed sparse features: for a feature, a few labels each with an integer weight. Scores are
 * sums of integers, the same on every engine.
 *
 * In a file the keys are sorted and stored as gaps, and a weight is one byte `q` that stands for `q * |q|` (square-root
 * companding: fine near zero, and the largest weight sets the range, so nothing is clipped).
 */
import { decodeKeys, encodeKeys, rowOf, type KeyTable } from './keys.ts';

export interface SparseWeights {
  readonly labels: number;
  /** A feature's key leads to the place in `pairs` where its weights start. */
  readonly keys: KeyTable;
  /** For each feature the number of its labels, then for each label `weight * 256 + label`, all side by side. */
  readonly pairs: Int32Array;
}

/** A feature to be written: real weights by label. */
export interface TrainedFeature {
  readonly hash: number;
  readonly labels: readonly number[];
  readonly weights: readonly number[];
}

/** Adds the weights of the first `count` features to the scores of their labels; an unknown feature adds nothing. */
export function addScores(
  { keys, pairs }: SparseWeights,
  features: Int32Array,
  count: number,
  scores: Int32Array,
): void {
  for (let i = 0; i < count; i++) {
    const start = rowOf(keys, features[i]!);
    if (start === -1) continue;
    const end = start + pairs[start]!;
    for (let at = start + 1; at <= end; at++) {
      const pair = pairs[at]!;
      scores[pair & 0xff]! += pair >> 8;
    }
  }
}

/**
 * Packs trained features. Of two whose keys fall together the one with the larger weight stays.
 * @param labels how many labels there are, at most 256
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

function quantise({ labels, weights }: TrainedFeature, range: number): [number, number][] {
  return labels
    .map((label, i): [number, number] => {
      const share = weights[i]! / range;
      return [label, Math.round(127 * Math.sqrt(Math.abs(share))) * (share < 0 ? -1 : 1)];
    })
    .filter(([, q]) => q !== 0)
    .sort(([a], [b]) => a - b);
}

const largest = ({ weights }: TrainedFeature): number => Math.max(0, ...weights.map(Math.abs));

/**
 * Unpacks what {@link encodeSparse} packed into a hash table of typed arrays.
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
  const places = new Int32Array(features);
  const joined = new Int32Array(features + pairs);
  let pair = 0;
  let at = 0;
  for (let row = 0; row < features; row++) {
    const count = bytes[countsAt + row]! + 1;
    if (pair + count > pairs) throw damaged();
    places[row] = at;
    joined[at++] = count;
    for (const end = pair + count; pair < end; pair++) {
      const q = (bytes[weightsAt + pair]! << 24) >> 24;
      joined[at++] = q * Math.abs(q) * 256 + bytes[labelsAt + pair]!;
    }
  }
  if (pair !== pairs) throw damaged();
  const keys = decodeKeys(bytes.subarray(15, countsAt), features, header.getUint8(0), places);
  return { labels: header.getUint16(1, true), keys, pairs: joined };
}
