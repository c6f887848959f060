/**
 * Word clusters: words that stand in like contexts share a number, so that a model which has seen few names of ministers, or
 * of towns, knows one more when it meets it. Two grains, as some features want many classes and others few.
 */
import { decodeKeys, encodeKeys, rowOf, type KeyTable } from '../weights/keys.ts';
import { readSections, section, writeSections } from '../weights/sections.ts';

const KEY_BITS = 28;

export interface Clusters {
  readonly keys: KeyTable;
  /** The fine cluster of each row, from 1. */
  readonly fine: Uint16Array;
  /** The coarse cluster of each fine one, from 1; 0 for the fine cluster 0. */
  readonly coarse: Uint8Array;
}

/** The fine cluster of a lower-case word, by its hash; 0 for a word that has none. */
export function fineCluster({ keys, fine }: Clusters, lowerHash: number): number {
  const row = rowOf(keys, lowerHash);
  return row === -1 ? 0 : fine[row]!;
}

/**
 * Packs clusters into a weights file.
 * @param words hash of each lower-case word, and its fine cluster
 */
export function encodeClusters(words: ReadonlyMap<number, number>, coarse: Uint8Array): Uint8Array {
  const byKey = new Map([...words].map(([hash, cluster]) => [hash >>> (32 - KEY_BITS), cluster]));
  const keys = [...byKey.keys()].sort((a, b) => a - b);
  const fine = keys.map((key) => byKey.get(key)!);
  return writeSections(
    new Map([
      ['keys', encodeKeys(keys)],
      ['low', Uint8Array.from(fine, (cluster) => cluster & 0xff)],
      ['high', Uint8Array.from(fine, (cluster) => cluster >> 8)],
      ['coarse', coarse],
    ]),
  );
}

/**
 * Reads what {@link encodeClusters} packed.
 * @throws Error on damaged bytes
 */
export function decodeClusters(file: Uint8Array): Clusters {
  const sections = readSections(file);
  const low = section(sections, 'low');
  const high = section(sections, 'high');
  return {
    keys: decodeKeys(section(sections, 'keys'), low.length, KEY_BITS),
    fine: Uint16Array.from(low, (byte, row) => byte | (high[row]! << 8)),
    coarse: section(sections, 'coarse'),
  };
}
