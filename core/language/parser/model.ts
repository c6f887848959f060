import { decodeDuo, encodeDuo, type DuoWeights } from '../weights/duo.ts';
import { jsonSection, readJsonSection, readSections, section, writeSections } from '../weights/sections.ts';
import { decodeSparse, encodeSparse, type SparseWeights, type TrainedFeature } from '../weights/sparse.ts';

/** Bits of the keys of moves. */
export const MOVE_BITS = 26;
const LABEL_BITS = 26;

/** By how much the first features must favour a move or a relation for the others to be left unasked. */
export interface SureMargins {
  readonly move: number;
  readonly relation: number;
}

export interface ParserModel {
  /** Names of relations by number; 0 is none. */
  readonly relations: readonly string[];
  /** Chooses a move. */
  readonly moves: DuoWeights;
  /** Names the relation that the move gives. */
  readonly labels: SparseWeights;
  readonly sure: SureMargins;
}

/** What training gives. */
export interface TrainedParser {
  readonly relations: readonly string[];
  readonly moves: readonly TrainedFeature[];
  readonly labels: readonly TrainedFeature[];
}

/** Packs a trained parser. */
export function encodeParser({ relations, moves, labels }: TrainedParser, sure: SureMargins): Uint8Array {
  return writeSections(
    new Map([
      ['relations', jsonSection(relations)],
      ['sure', jsonSection(sure)],
      ['moves', encodeDuo(moves, MOVE_BITS)],
      ['labels', encodeSparse(labels, relations.length, LABEL_BITS)],
    ]),
  );
}

/**
 * Reads what {@link encodeParser} packed.
 * @throws Error on damaged bytes
 */
export function decodeParser(file: Uint8Array): ParserModel {
  const sections = readSections(file);
  const relations = readJsonSection(section(sections, 'relations')) as string[];
  const labels = decodeSparse(section(sections, 'labels'));
  if (labels.labels !== relations.length) throw new Error('The parser does not agree with itself about its relations.');
  const sure = readJsonSection(section(sections, 'sure')) as SureMargins;
  return { relations, moves: decodeDuo(section(sections, 'moves')), labels, sure };
}
