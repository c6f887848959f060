/** What a filter shows, as plain columns that a worker can be sent. */
import { RELATION_TYPES, relationDefinition } from '../model/ontology.ts';
import type { FilteredGraph } from './apply-filter.ts';

export interface MeasuredLines {
  /** How many the graph has; those without a line get the value 0. */
  readonly actors: number;
  /** Over shown relations but those of an actor with itself. */
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** Sentences. */
  readonly weight: Int32Array;
  readonly symmetric: Uint8Array;
}

const SYMMETRIC = RELATION_TYPES.map((type) => Number(relationDefinition(type).symmetric));

export function measuredLines({ index, relationShown, relationEvidence }: FilteredGraph): MeasuredLines {
  const shown = [...relationShown.keys()].filter(
    (relation) => relationShown[relation] === 1 && index.relationSource[relation] !== index.relationTarget[relation],
  );
  const relations = Int32Array.from(shown);
  return {
    actors: index.actorType.length,
    source: relations.map((relation) => index.relationSource[relation]!),
    target: relations.map((relation) => index.relationTarget[relation]!),
    weight: relations.map((relation) => relationEvidence[relation]!),
    symmetric: Uint8Array.from(relations, (relation) => SYMMETRIC[index.relationType[relation]!]!),
  };
}

/** Work that betweenness may cost, in lines looked at; beyond, it is estimated from a sample of starts. */
const MOST_WORK = 6e7;
const FEWEST_STARTS = 100;

/** From how many of the linked actors ways are followed; all where that is affordable. */
export function betweennessStarts(linked: number, lines: number): number {
  return Math.min(linked, Math.max(FEWEST_STARTS, Math.floor(MOST_WORK / Math.max(1, 2 * lines + linked))));
}
