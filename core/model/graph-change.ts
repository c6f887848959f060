/** What makes of a graph the same graph corrected: what stayed the same object goes by its number, and only the rest is named. */
import type { Entity, Evidence, GraphDocument, Relation } from './graph.ts';
import type { EntityId } from './ids.ts';

/** Over the actors and relations now: their numbers in the graph before, whose very objects they are; or -1. */
export interface KeptNumbers {
  readonly actors: Int32Array;
  readonly relations: Int32Array;
}

export interface GraphChange {
  readonly kept: KeptNumbers;
  /** Those that are not as before, in their order. */
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  /** Over the evidence of these relations: the number of a piece before, of which it was made. It has the same words. */
  readonly origins: Int32Array;
}

/** Throws where a piece of evidence is in no way one of those before: corrections make none up. */
export function changeOf(before: GraphDocument, now: GraphDocument): GraphChange {
  const [actors, relations] = [
    numbersBefore(before.entities, now.entities),
    numbersBefore(before.relations, now.relations),
  ];
  const fresh = now.relations.filter((_, i) => relations[i] === -1);
  const isKept = new Set(now.entities.filter((_, i) => actors[i] !== -1).map(({ id }) => id));
  return {
    kept: { actors, relations },
    entities: now.entities.filter((_, i) => actors[i] === -1),
    relations: fresh,
    origins: originsOf(fresh, piecesOfOthers(before, relations), isKept),
  };
}

function numbersBefore<Item>(before: readonly Item[], now: readonly Item[]): Int32Array {
  const numbers = new Map(before.map((item, number) => [item, number]));
  return Int32Array.from(now, (item) => numbers.get(item) ?? -1);
}

interface Piece {
  readonly number: number;
  readonly relation: Relation;
}

/** The evidence of relations that are no longer there, or not as they were, by its place. */
function piecesOfOthers({ relations }: GraphDocument, kept: Int32Array): ReadonlyMap<string, readonly Piece[]> {
  const isKept = new Set(kept);
  const pieces = new Map<string, Piece[]>();
  let number = 0;
  for (const [i, relation] of relations.entries()) {
    if (isKept.has(i)) {
      number += relation.evidence.length;
      continue;
    }
    for (const evidence of relation.evidence) {
      const place = placeOf(evidence);
      const there = pieces.get(place);
      if (there === undefined) pieces.set(place, [{ number, relation }]);
      else there.push({ number, relation });
      number++;
    }
  }
  return pieces;
}

/** The sentence, and the words that name its speaker. */
const placeOf = ({ article, start, end, attribution }: Evidence): string =>
  `${start} ${end} ${attribution?.start ?? ''} ${attribution?.end ?? ''} ${article}`;

/** An end that is the same actor as before was an end of what the piece was made of. */
function originsOf(
  fresh: readonly Relation[],
  pieces: ReadonlyMap<string, readonly Piece[]>,
  isKept: ReadonlySet<EntityId>,
): Int32Array {
  const origins: number[] = [];
  for (const { source, target, evidence } of fresh) {
    const ends = [source, target].filter((end) => isKept.has(end));
    const isOf = ({ relation }: Piece): boolean =>
      ends.every((end) => relation.source === end || relation.target === end);
    for (const one of evidence) {
      const origin = pieces.get(placeOf(one))?.find(isOf);
      if (origin === undefined) throw new Error('a correction made up evidence');
      origins.push(origin.number);
    }
  }
  return Int32Array.from(origins);
}
