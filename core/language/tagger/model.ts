import { UPOS, type Upos } from '../../model/doc.ts';
import { decodeKeys, encodeKeys, type KeyTable } from '../weights/keys.ts';
import { jsonSection, readJsonSection, readSections, section, writeSections } from '../weights/sections.ts';
import { WordSums } from '../weights/word-sums.ts';
import type { WordType } from '../words/types.ts';
import { KeptSums } from '../weights/kept-sums.ts';
import { BESIDE, MOST_FEATURES, TAGS_ALONE, type TagPlace, wordFeatures } from './features.ts';
import { decodeSparse, encodeSparse, type SparseWeights, type TrainedFeature } from '../weights/sparse.ts';

const USUAL_BITS = 28;
const FEATURE_BITS = 26;
/** So many situations are kept of each kind that tags make. */
const TAG_ROWS = 512;

/** A label is a coarse and a fine tag together: `NOUN NNS`. */
export interface TaggerModel {
  readonly upos: readonly Upos[];
  readonly xpos: readonly string[];
  readonly weights: SparseWeights;
  /** What single words add to the scores. */
  readonly sums: WordSums<WordType>;
  /** What tags add without words. */
  readonly tagSums: KeptSums<TagPlace>;
  /** By how much what words and tags tell alone must favour a label for the rest to be left unasked. */
  readonly sure: number;
  /** Words seen often enough to know the label that they mostly have, by the hash of their form. */
  readonly usual: KeyTable;
  readonly usualLabels: Uint8Array;
  /** The labels that each of those words can have: but a few of all for a word that was seen often. */
  readonly possible: readonly Uint8Array[];
  /** The labels that a word can have which was seldom seen. */
  readonly possibleOfRare: Uint8Array;
  /** For each label 1 if it is one of those that have ever new words: nouns, verbs and the like. */
  readonly open: Uint8Array;
  /** 1 for those that have it wherever they stand. */
  readonly certain: Uint8Array;
}

/** Parts of speech that have ever new words. */
const OPEN: ReadonlySet<Upos> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'INTJ', 'X', 'SYM']);

/** What is known of a word beforehand. */
export interface UsualLabel {
  readonly label: number;
  readonly certain: boolean;
  /** The labels that it can have, ascending. */
  readonly possible: readonly number[];
}

/** A margin that no word reaches. */
export const ASK_ALL = 2 ** 30;

/**
 * Packs a trained tagger, which asks for all features until it has a margin.
 * @param possibleOfRare the labels that words without a usual one can have, ascending
 */
export function encodeTagger(
  labels: readonly string[],
  features: readonly TrainedFeature[],
  usual: ReadonlyMap<number, UsualLabel>,
  possibleOfRare: readonly number[],
): Uint8Array {
  const byKey = new Map([...usual].map(([hash, label]) => [hash >>> (32 - USUAL_BITS), label]));
  const keys = [...byKey.keys()].sort((a, b) => a - b);
  const sets = keys.map((key) => byKey.get(key)!.possible.join(' '));
  const distinct = [possibleOfRare.join(' '), ...new Set(sets)];
  const numberOf = new Map(distinct.map((set, i) => [set, i]));
  return writeSections(
    new Map([
      ['labels', jsonSection(labels)],
      ['sure', jsonSection(ASK_ALL)],
      ['usual', encodeKeys(keys)],
      ['usualLabels', Uint8Array.from(keys, (key) => byKey.get(key)!.label)],
      ['possible', jsonSection(distinct)],
      ['possibleOf', new Uint8Array(Uint16Array.from(sets, (set) => numberOf.get(set)!).buffer)],
      ['certain', Uint8Array.from(keys, (key) => (byKey.get(key)!.certain ? 1 : 0))],
      ['weights', encodeSparse(features, labels.length, FEATURE_BITS)],
    ]),
  );
}

/** A packed tagger with another margin. */
export const withSureMargin = (file: Uint8Array, margin: number): Uint8Array =>
  writeSections(new Map(readSections(file)).set('sure', jsonSection(margin)));

/**
 * Reads what {@link encodeTagger} packed.
 * @throws Error on damaged bytes
 */
export function decodeTagger(file: Uint8Array): TaggerModel {
  const sections = readSections(file);
  const labels = (readJsonSection(section(sections, 'labels')) as string[]).map((label) => label.split(' '));
  const usualLabels = section(sections, 'usualLabels');
  const upos = labels.map(([coarse]) => coarse as Upos);
  if (upos.some((tag) => !UPOS.includes(tag))) throw new Error('The tagger has a tag that is none of UPOS.');
  const weights = decodeSparse(section(sections, 'weights'));
  const possible = possibleLabels(sections);
  return {
    upos,
    xpos: labels.map(([, fine]) => fine!),
    weights,
    sums: new WordSums(weights, MOST_FEATURES, wordFeatures, 1 + BESIDE.length),
    tagSums: new KeptSums(weights, TAGS_ALONE, MOST_FEATURES, TAG_ROWS),
    sure: readJsonSection(section(sections, 'sure')) as number,
    usual: decodeKeys(section(sections, 'usual'), usualLabels.length, USUAL_BITS),
    usualLabels,
    possible: possible.ofUsual,
    possibleOfRare: possible.ofRare,
    open: Uint8Array.from(upos, (tag) => (OPEN.has(tag) ? 1 : 0)),
    certain: section(sections, 'certain'),
  };
}

/** Sets of labels, each kept once: the first is that of rare words, and each usual word has the number of its own. */
function possibleLabels(sections: ReadonlyMap<string, Uint8Array>): { ofUsual: Uint8Array[]; ofRare: Uint8Array } {
  const sets = (readJsonSection(section(sections, 'possible')) as string[]).map((set) =>
    Uint8Array.from(set.split(' '), Number),
  );
  const numbers = section(sections, 'possibleOf');
  const ofUsual = Array.from(
    { length: numbers.length / 2 },
    (_, row) => sets[numbers[2 * row]! | (numbers[2 * row + 1]! << 8)]!,
  );
  return { ofUsual, ofRare: sets[0]! };
}
