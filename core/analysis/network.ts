/** What a layout looks at of a graph, and how its positions come back into it. */
import type { GraphDocument, Position } from '../model/graph.ts';

export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** What is laid out: actors by their numbers, and the pairs of them that pull each other. */
export interface Network {
  readonly names: readonly string[];
  readonly edges: readonly Edge[];
}

/** The graph with these positions for its actors, in their order. */
export function withPositions(graph: GraphDocument, positions: readonly Position[]): GraphDocument {
  return { ...graph, entities: graph.entities.map((entity, i) => ({ ...entity, position: positions[i]! })) };
}

/** All actors of a graph, and all pairs of them with relations. */
export function networkOf(graph: GraphDocument): Network {
  return { names: graph.entities.map(({ name }) => name), edges: weightedPairs(graph) };
}

/** Pairs of actors with a relation, and the square root of all their evidence. */
function weightedPairs({ entities, relations }: GraphDocument): readonly Edge[] {
  const numbers = new Map(entities.map(({ id }, i) => [id, i]));
  const evidenceOf = new Map<number, number>();
  for (const { source, target, evidence } of relations) {
    const [a, b] = [numbers.get(source)!, numbers.get(target)!];
    if (a === b) continue;
    const pair = Math.min(a, b) * entities.length + Math.max(a, b);
    evidenceOf.set(pair, (evidenceOf.get(pair) ?? 0) + evidence.length);
  }
  return [...evidenceOf].map(([pair, evidence]) => ({
    from: Math.floor(pair / entities.length),
    to: pair % entities.length,
    weight: Math.sqrt(Math.max(1, evidence)),
  }));
}
