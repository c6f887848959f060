/**
 * Weights of a linear model that chooses among three: for a feature two bytes, by how much it favours the second and the third
 * choice over the first. All of a feature lies in one number at the place that the upper bits of its hash name, so that it costs
 * one fetch from memory and no search; of two features with one place only one is kept (training knows).
 *
 * A weight is one byte `q` that stands for `q * |q|`, as in sparse.ts.
 */
import { encodeKeys, readKeys } from './keys.ts';
import { WEIGHT_OF, type TrainedFeature } from './sparse.ts';

/** Bits of a key, number of features, number of bytes of their keys. */
const HEADER = 9;

/** The lower bits of a key tell features of one place apart, the others are the place. */
const CHECK_BITS = 6;
const CHECK = (1 << CHECK_BITS) - 1;

export interface DuoWeights {
  /** How far to shift a hash for its key. */
  readonly shift: number;
  /** For each place the lower bits of its feature's key and one more, and the two bytes; 0 where there is none. */
  readonly places: Int32Array;
}

/** The place of a feature among those of a model with keys of so many bits: two features of one place cannot both be kept. */
export const placeOf = (hash: number, bits: number): number => hash >>> (32 - bits + CHECK_BITS);

/** What lies at the places of the features at hand: room for all features of a state. */
const found = new Int32Array(128);

/**
 * The scores of three choices by the features from `first` to `end`, added to those there are; that of the first stays 0.
 *
 * Memory is asked for all of them at once before anything is decided by the answers, so that they are waited for together.
 *
 * @param features hashes
 */
export function addChoices(
  { shift, places }: DuoWeights,
  features: Int32Array,
  first: number,
  end: number,
  scores: Int32Array,
): void {
  for (let i = first; i < end; i++) found[i] = places[features[i]! >>> (shift + CHECK_BITS)]!;
  let second = 0;
  let third = 0;
  for (let i = first; i < end; i++) {
    const key = features[i]! >>> shift;
    const own = found[i]!;
    // 0 where the feature is another's. Without a branch, as nobody could foresee which way it goes.
    const both = own & ((((own >>> 16) ^ ((key & CHECK) + 1)) - 1) >> 31);
    second += WEIGHT_OF[(both >>> 8) & 0xff]!;
    third += WEIGHT_OF[both & 0xff]!;
  }
  scores[1]! += second;
  scores[2]! += third;
}

/**
 * Packs trained features of the labels 0, 1 and 2. Of two whose places fall together the one with the larger weight stays.
 * @param bits of the keys, 16 to 30
 */
export function encodeDuo(features: readonly TrainedFeature[], bits: number): Uint8Array {
  const byPlace = new Map<number, { readonly key: number; readonly duo: readonly [number, number] }>();
  let range = 0;
  for (const { hash, labels, weights } of features) {
    const of = (label: number): number => weights[labels.indexOf(label)] ?? 0;
    const duo = [of(1) - of(0), of(2) - of(0)] as const;
    const place = placeOf(hash, bits);
    if (largest(duo) > largest(byPlace.get(place)?.duo ?? [0, 0]))
      byPlace.set(place, { key: hash >>> (32 - bits), duo });
    range = Math.max(range, largest(duo));
  }
  const quantise = (weight: number): number =>
    Math.round(127 * Math.sqrt(Math.abs(weight) / range)) * (weight < 0 ? -1 : 1);
  const rows = [...byPlace.values()]
    .map(({ key, duo: [second, third] }) => [key, quantise(second), quantise(third)] as const)
    .filter(([, second, third]) => second !== 0 || third !== 0)
    .sort(([a], [b]) => a - b);
  const gaps = encodeKeys(rows.map(([key]) => key));
  const bytes = new Uint8Array(HEADER + gaps.length + 2 * rows.length);
  const header = new DataView(bytes.buffer);
  header.setUint8(0, bits);
  header.setUint32(1, rows.length, true);
  header.setUint32(5, gaps.length, true);
  bytes.set(gaps, HEADER);
  rows.forEach(([, second, third], row) => {
    bytes[HEADER + gaps.length + row] = second & 0xff;
    bytes[HEADER + gaps.length + rows.length + row] = third & 0xff;
  });
  return bytes;
}

const largest = ([second, third]: readonly [number, number]): number => Math.max(Math.abs(second), Math.abs(third));

/**
 * Unpacks what {@link encodeDuo} packed.
 * @throws Error if the bytes don't agree with their own header
 */
export function decodeDuo(bytes: Uint8Array): DuoWeights {
  const damaged = () => new Error('Weights are damaged: their lengths do not agree.');
  if (bytes.length < HEADER) throw damaged();
  const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER);
  const bits = header.getUint8(0);
  const count = header.getUint32(1, true);
  const weightsAt = HEADER + header.getUint32(5, true);
  if (bytes.length !== weightsAt + 2 * count) throw damaged();
  const places = new Int32Array(1 << (bits - CHECK_BITS));
  let row = weightsAt;
  readKeys(bytes.subarray(HEADER, weightsAt), count, (key) => {
    places[key >>> CHECK_BITS] = (((key & CHECK) + 1) << 16) | (bytes[row]! << 8) | bytes[row + count]!;
    row++;
  });
  return { shift: 32 - bits, places };
}
