import { UPOS, type Upos } from '../../model/doc.ts';
import { decodeKeys, encodeKeys, type KeyTable } from '../weights/keys.ts';
import { jsonSection, readJsonSection, readSections, section, writeSections } from '../weights/sections.ts';
import { WordSums } from '../weights/word-sums.ts';
import type { WordType } from '../words/types.ts';
import { MOST_FEATURES, wordFeatures } from './features.ts';
import { decodeSparse, encodeSparse, type SparseWeights, type TrainedFeature } from '../weights/sparse.ts';

const USUAL_BITS = 28;
const FEATURE_BITS = 26;

/** A label is a coarse and a fine tag together: `NOUN NNS`. */
export interface TaggerModel {
  readonly upos: readonly Upos[];
  readonly xpos: readonly string[];
  readonly weights: SparseWeights;
  /** What single words add to the scores. */
  readonly sums: WordSums<WordType>;
  /** Words seen often enough to know the label that they mostly have, by the hash of their form. */
  readonly usual: KeyTable;
  readonly usualLabels: Uint8Array;
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
}

/** Packs a trained tagger. */
export function encodeTagger(
  labels: readonly string[],
  features: readonly TrainedFeature[],
  usual: ReadonlyMap<number, UsualLabel>,
): Uint8Array {
  const byKey = new Map([...usual].map(([hash, label]) => [hash >>> (32 - USUAL_BITS), label]));
  const keys = [...byKey.keys()].sort((a, b) => a - b);
  return writeSections(
    new Map([
      ['labels', jsonSection(labels)],
      ['usual', encodeKeys(keys)],
      ['usualLabels', Uint8Array.from(keys, (key) => byKey.get(key)!.label)],
      ['certain', Uint8Array.from(keys, (key) => (byKey.get(key)!.certain ? 1 : 0))],
      ['weights', encodeSparse(features, labels.length, FEATURE_BITS)],
    ]),
  );
}

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
  return {
    upos,
    xpos: labels.map(([, fine]) => fine!),
    weights,
    sums: new WordSums(weights, MOST_FEATURES, wordFeatures),
    usual: decodeKeys(section(sections, 'usual'), usualLabels.length, USUAL_BITS),
    usualLabels,
    open: Uint8Array.from(upos, (tag) => (OPEN.has(tag) ? 1 : 0)),
    certain: section(sections, 'certain'),
  };
}
