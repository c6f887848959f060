/** Marks a scene by a comparison: what one side alone has, what both have. */
import type { FilteredGraph } from '../../core/analysis/apply-filter.ts';
import { actorSides, articleSides, BOTH_SIDES, relationSides, SIDE_A, SIDE_B } from '../../core/analysis/comparison.ts';
import { pairOfActors, relationsOfPair } from '../../core/analysis/graph-index.ts';
import type { ComparedMark, Scene } from './scene.ts';

/** The scene with its marks; the same scene where nothing is compared. */
export function markSides(filtered: FilteredGraph, scene: Scene): Scene {
  const { index, filter, evidenceShown, relationShown } = filtered;
  if (filter.compare === null) return scene;
  const articles = articleSides(index, filter.compare);
  const ofActors = actorSides(index, articles);
  const ofRelations = relationSides(index, articles, evidenceShown);
  const markOfPair = (pair: number): ComparedMark | null => {
    const sides = relationsOfPair(index, pair)
      .filter((relation) => relationShown[relation] === 1)
      .map((relation) => ofRelations[relation]!);
    if (sides.includes(BOTH_SIDES)) return 'both';
    return sides.includes(SIDE_A) && sides.includes(SIDE_B) ? 'apart' : markOf(sides[0] ?? 0);
  };
  return {
    ...scene,
    nodes: scene.nodes.map((node) => ({ ...node, side: markOf(ofActors[index.actorNumber.get(node.id)!]!) })),
    edges: scene.edges.map((edge) => ({
      ...edge,
      side:
        edge.relation === null
          ? markOfPair(pairOfActors(index, edge.source, edge.target)!)
          : markOf(ofRelations[index.relationNumber.get(edge.relation)!]!),
    })),
  };
}

function markOf(sides: number): ComparedMark | null {
  if (sides === BOTH_SIDES) return 'both';
  if (sides === SIDE_A) return 'a';
  return sides === SIDE_B ? 'b' : null;
}
