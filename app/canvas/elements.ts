/** Scenes in Cytoscape's terms: who is where, and which lines there are. What they look like is the painting's. */
import type cytoscape from 'cytoscape';
import { actorKey } from '../scene/label-plan.ts';
import type { SceneEdge, SceneNode } from '../scene/scene.ts';

/** Nodes and edges share one space of ids in Cytoscape; an actor's id is any text, so nodes are told apart by a prefix. */
export const nodeId = actorKey;

export function nodeElement({ id, x, y }: SceneNode): cytoscape.ElementDefinition {
  return { group: 'nodes', data: { id: nodeId(id) }, position: { x, y } };
}

export function edgeElement({ id, source, target }: SceneEdge): cytoscape.ElementDefinition {
  return { group: 'edges', data: { id, source: nodeId(source), target: nodeId(target) } };
}
