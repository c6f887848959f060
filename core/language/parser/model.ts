import { decodeDuo, encodeDuo, type DuoWeights } from '../weights/duo.ts';
import { jsonSection, readJsonSection, readSections, section, writeSections } from '../weights/sections.ts';
import { decodeSparse, encodeSparse, type SparseWeights, type TrainedFeature } from '../weights/sparse.ts';
import { readSure, sureSections, type SureContexts } from '../weights/sure-contexts.ts';

/** Bits of the keys of moves. */
export const MOVE_BITS = 26;
const LABEL_BITS = 26;

/** By how much the first features must favour a move or a relation for the others to be left unasked. */
export interface SureMargins {
  readonly move: number;
  /** By how much the first features and the next of them must favour a move. */
  readonly nextMove: number;
  readonly relation: number;
}

/** Margins that no decision reaches. */
export const ASK_ALL: SureMargins = { move: 2 ** 30, nextMove: 2 ** 30, relation: 2 ** 30 };

/** Moves and relations for which no feature is asked, by their contexts' hashes (contexts.ts). */
export interface SureByContext {
  readonly moves: ReadonlyMap<number, number>;
  readonly relations: ReadonlyMap<number, number>;
}

export interface ParserModel {
  /** Names of relations by number; 0 is none. */
  readonly relations: readonly string[];
  /** Chooses a move. */
  readonly moves: DuoWeights;
  /** Names the relation that the move gives. */
  readonly labels: SparseWeights;
  readonly sure: SureMargins;
  readonly sureMoves: SureContexts;
  readonly sureRelations: SureContexts;
}

/** What training gives. */
export interface TrainedParser {
  readonly relations: readonly string[];
  readonly moves: readonly TrainedFeature[];
  readonly labels: readonly TrainedFeature[];
}

/** Packs a trained parser, which asks for all features everywhere. */
export function encodeParser({ relations, moves, labels }: TrainedParser): Uint8Array {
  return writeSections(
    new Map([
      ['relations', jsonSection(relations)],
      ['moves', encodeDuo(moves, MOVE_BITS)],
      ['labels', encodeSparse(labels, relations.length, LABEL_BITS)],
      ...sure(ASK_ALL, { moves: new Map(), relations: new Map() }),
    ]),
  );
}

/** A packed parser that asks for fewer features where it is sure. */
export const withSure = (file: Uint8Array, margins: SureMargins, byContext: SureByContext): Uint8Array =>
  writeSections(new Map([...readSections(file), ...sure(margins, byContext)]));

const sure = (margins: SureMargins, { moves, relations }: SureByContext): [string, Uint8Array][] => [
  ['sure', jsonSection(margins)],
  ...sureSections('sureMoves', moves),
  ...sureSections('sureRelations', relations),
];

/**
 * Reads what {@link encodeParser} packed.
 * @throws Error on damaged bytes
 */
export function decodeParser(file: Uint8Array): ParserModel {
  const sections = readSections(file);
  const relations = readJsonSection(section(sections, 'relations')) as string[];
  const labels = decodeSparse(section(sections, 'labels'));
  if (labels.labels !== relations.length) throw new Error('The parser does not agree with itself about its relations.');
  return {
    relations,
    moves: decodeDuo(section(sections, 'moves')),
    labels,
    sure: readJsonSection(section(sections, 'sure')) as SureMargins,
    sureMoves: readSure(sections, 'sureMoves'),
    sureRelations: readSure(sections, 'sureRelations'),
  };
}
