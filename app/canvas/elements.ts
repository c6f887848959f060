/** Scenes in Cytoscape's terms. Cytoscape changes what it is given, so every element is a fresh object. */
import type cytoscape from 'cytoscape';
import { actorKey } from '../scene/label-plan.ts';
import { communityHue } from '../scene/looks.ts';
import type { SceneEdge, SceneNode } from '../scene/scene.ts';

/** Nodes and edges share one space of ids in Cytoscape; an actor's id is any text, so nodes are told apart by a prefix. */
export const nodeId = actorKey;

/** What style rules look at. */
export function nodeData({ type, size, selected, chosen, community, side }: SceneNode) {
  const hue = community === null ? '' : community === 0 ? 'rest' : communityHue(community);
  const mark = community === null || community === 0 ? '' : String(community);
  return { type, size, hue, mark, selected: Number(selected), chosen: Number(chosen), side: side ?? 'none' };
}

export function edgeData(edge: SceneEdge) {
  const { role, dash, width, sourceArrow, targetArrow, bend } = edge;
  // The middle of a quadratic curve lies half as far out as its control point.
  const control = bend * 2;
  const flags = { light: Number(edge.light), struck: Number(edge.struck), selected: Number(edge.selected) };
  return {
    role,
    dash,
    width,
    side: edge.side ?? 'none',
    sourceArrow,
    targetArrow,
    bent: Number(bend !== 0),
    control,
    ...flags,
  };
}

export function nodeElement(node: SceneNode): cytoscape.ElementDefinition {
  return { group: 'nodes', data: { id: nodeId(node.id), ...nodeData(node) }, position: { x: node.x, y: node.y } };
}

export function edgeElement(edge: SceneEdge): cytoscape.ElementDefinition {
  const ends = { source: nodeId(edge.source), target: nodeId(edge.target) };
  return { group: 'edges', data: { id: edge.id, ...ends, ...edgeData(edge) } };
}
