import { ENTITY_TYPES, RELATION_TYPE_DEFINITIONS } from '../../core/model/ontology.ts';
import type { GraphDocument } from '../../core/model/graph.ts';

/** What a graph holds, in lines for a person. */
export function summarize(graph: GraphDocument): string[] {
  const mentions = sum(graph.entities.map((entity) => entity.mentions.length));
  const evidence = sum(graph.relations.map((relation) => relation.evidence.length));
  return [
    count(graph.articles.length, 'article'),
    `${count(graph.entities.length, 'actor')}, ${count(mentions, 'mention')}`,
    ...tally(ENTITY_TYPES, graph.entities),
    `${count(graph.relations.length, 'relation')}, ${count(evidence, 'piece', 'pieces')} of evidence`,
    ...tally(
      RELATION_TYPE_DEFINITIONS.map(({ type }) => type),
      graph.relations,
    ),
  ];
}

/** `1 article`, `5 articles`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** A line for each type that occurs, in the order of the types. */
function tally(types: readonly string[], items: readonly { readonly type: string }[]): string[] {
  const counts = new Map<string, number>();
  for (const { type } of items) counts.set(type, (counts.get(type) ?? 0) + 1);
  return types.filter((type) => counts.has(type)).map((type) => `  ${type.padEnd(14)}${counts.get(type)}`);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
