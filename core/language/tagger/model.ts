import { UPOS, type Upos } from '../../model/doc.ts';
import { decodeKeys, rowOf, encodeKeys, type KeyTable } from '../weights/keys.ts';
import { jsonSection, readJsonSection, readSections, section, writeSections } from '../weights/sections.ts';
import { Scorer } from '../weights/scorer.ts';
import { decodeSparse, encodeSparse, type TrainedFeature } from '../weights/sparse.ts';
import { FEATURES } from './templates.ts';

const CERTAIN_BITS = 28;
const FEATURE_BITS = 26;

/** A label is a coarse and a fine tag together: `NOUN NNS`. */
export interface TaggerModel {
  readonly upos: readonly Upos[];
  readonly xpos: readonly string[];
  readonly scorer: Scorer;
  /** Frequent words that have one tag only, by the hash of their form, and that tag's label. */
  readonly certain: KeyTable;
  readonly certainLabels: Uint8Array;
}

/** The label that a word has wherever it stands, or -1. */
export function certainLabel({ certain, certainLabels }: TaggerModel, formHash: number): number {
  const row = rowOf(certain, formHash);
  return row === -1 ? -1 : certainLabels[row]!;
}

/** Packs a trained tagger. */
export function encodeTagger(
  labels: readonly string[],
  features: readonly TrainedFeature[],
  certain: ReadonlyMap<number, number>,
): Uint8Array {
  const byKey = new Map([...certain].map(([hash, label]) => [hash >>> (32 - CERTAIN_BITS), label]));
  const keys = [...byKey.keys()].sort((a, b) => a - b);
  return writeSections(
    new Map([
      ['labels', jsonSection(labels)],
      ['certain', encodeKeys(keys)],
      ['certainLabels', Uint8Array.from(keys, (key) => byKey.get(key)!)],
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
  const certainLabels = section(sections, 'certainLabels');
  const upos = labels.map(([coarse]) => coarse as Upos);
  if (upos.some((tag) => !UPOS.includes(tag))) throw new Error('The tagger has a tag that is none of UPOS.');
  return {
    upos,
    xpos: labels.map(([, fine]) => fine!),
    scorer: new Scorer(decodeSparse(section(sections, 'weights')), FEATURES),
    certain: decodeKeys(section(sections, 'certain'), certainLabels.length, CERTAIN_BITS),
    certainLabels,
  };
}
