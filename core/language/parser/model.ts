import { jsonSection, readJsonSection, readSections, section, writeSections } from '../weights/sections.ts';
import { Scorer } from '../weights/scorer.ts';
import { decodeSparse, encodeSparse, type TrainedFeature } from '../weights/sparse.ts';
import { FEATURES } from './templates.ts';
import { LEFT, RIGHT, SHIFT, type Move } from './state.ts';

const FEATURE_BITS = 26;

/** A move with the relation that it gives: `SHIFT`, `LEFT nsubj`, `RIGHT obj`. */
export interface Transitions {
  readonly moves: readonly Move[];
  /** Index of `relations`, from 1; 0 for SHIFT. */
  readonly relationOf: readonly number[];
  /** Names by number; 0 is none. */
  readonly relations: readonly string[];
}

export interface ParserModel extends Transitions {
  readonly scorer: Scorer;
}

/**
 * Transitions from their names.
 * @throws Error on a name of no transition
 */
export function transitionsOf(names: readonly string[]): Transitions {
  const relations = ['', ...new Set(names.filter((name) => name !== 'SHIFT').map((name) => name.split(' ')[1]!))];
  const moves = names.map((name) => {
    if (name === 'SHIFT') return SHIFT;
    if (/^LEFT \S+$/.test(name)) return LEFT;
    if (/^RIGHT \S+$/.test(name)) return RIGHT;
    throw new Error(`The parser has a transition that is none: ${name}.`);
  });
  return { moves, relations, relationOf: names.map((name) => relations.indexOf(name.split(' ')[1] ?? '')) };
}

/** Packs a trained parser. */
export function encodeParser(names: readonly string[], features: readonly TrainedFeature[]): Uint8Array {
  return writeSections(
    new Map([
      ['transitions', jsonSection(names)],
      ['weights', encodeSparse(features, names.length, FEATURE_BITS)],
    ]),
  );
}

/**
 * Reads what {@link encodeParser} packed.
 * @throws Error on damaged bytes
 */
export function decodeParser(file: Uint8Array): ParserModel {
  const sections = readSections(file);
  const names = readJsonSection(section(sections, 'transitions')) as string[];
  return { ...transitionsOf(names), scorer: new Scorer(decodeSparse(section(sections, 'weights')), FEATURES) };
}
