/** What the graph calls things; an id stands for itself where the graph doesn't hold it. */
import { articleOf, relationOf, type GraphIndex } from '../../core/analysis/graph-index.ts';
import { relationDefinition } from '../../core/model/ontology.ts';
import type { Naming } from './step-name.ts';

export function namingOf(index: GraphIndex | null): Naming {
  const actor: Naming['actor'] = (id) => {
    const number = index?.actorNumber.get(id);
    return number === undefined ? id : index!.graph.entities.at(number)!.name;
  };
  return {
    actor,
    relation(id) {
      const relation = index && relationOf(index, id);
      if (!relation) return id;
      return `${actor(relation.source)} ${relationDefinition(relation.type).label} ${actor(relation.target)}`;
    },
    article: (id) => (index && articleOf(index, id))?.title ?? id,
  };
}
