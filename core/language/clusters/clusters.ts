/**
 * What is known of words from elsewhere. Their parts of speech and frames of verbs are those of a dictionary. Clusters: words that stand in like contexts share a number, so that a model which has seen few names of ministers, or
 * of towns, knows one more when it meets it. Two grains, as some features want many classes and others few.
 */
import { decodeKeys, encodeKeys, rowOf, type KeyTable } from '../weights/keys.ts';
import { readSections, section, writeSections } from '../weights/sections.ts';

const KEY_BITS = 28;

/** What a dictionary says of a word, as bits: the parts of speech it can be, and how it builds its clause if it is a verb. */
export interface WordClasses {
  readonly parts: number;
  readonly frames: number;
}

/** The bits of {@link WordClasses.parts}; a verb's third is that of its forms in -ed and -ing and of irregular ones. */
export const PART = {
  noun: 1,
  name: 2,
  nounPlural: 4,
  verb: 8,
  verbPresent: 16,
  verbEnded: 32,
  adjective: 64,
  adverb: 128,
} as const;

/** The bits of {@link WordClasses.frames}: what a verb can be built with. */
export const FRAME = {
  noObject: 1,
  object: 2,
  twoObjects: 4,
  objectAndPhrase: 8,
  clause: 16,
  infinitive: 32,
  actingObject: 64,
  complement: 128,
} as const;

export interface Clusters {
  readonly keys: KeyTable;
  /** The fine cluster of each row, from 1. */
  readonly fine: Uint16Array;
  /** The coarse cluster of each fine one, from 1; 0 for the fine cluster 0. */
  readonly coarse: Uint8Array;
  /** The {@link WordClasses} of each row. */
  readonly parts: Uint8Array;
  readonly frames: Uint8Array;
}

/** A word to be written: by its hash, its fine cluster, and its classes. */
export interface ClusteredWord extends WordClasses {
  readonly hash: number;
  readonly cluster: number;
}

/** The row of a lower-case word, by its hash; -1 for a word that has none. */
export const wordRow = ({ keys }: Clusters, lowerHash: number): number => rowOf(keys, lowerHash);

/** Packs words, and the coarse cluster of each fine one, into a weights file. */
export function encodeClusters(words: readonly ClusteredWord[], coarse: Uint8Array): Uint8Array {
  const byKey = new Map(words.map((word) => [word.hash >>> (32 - KEY_BITS), word]));
  const keys = [...byKey.keys()].sort((a, b) => a - b);
  const column = (of: (word: ClusteredWord) => number) => Uint8Array.from(keys, (key) => of(byKey.get(key)!));
  return writeSections(
    new Map([
      ['keys', encodeKeys(keys)],
      ['low', column(({ cluster }) => cluster & 0xff)],
      ['high', column(({ cluster }) => cluster >> 8)],
      ['coarse', coarse],
      ['parts', column(({ parts }) => parts)],
      ['frames', column(({ frames }) => frames)],
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
    parts: section(sections, 'parts'),
    frames: section(sections, 'frames'),
  };
}
