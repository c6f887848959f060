/** From Cytoscape's elements back to what they stand for. */
import type cytoscape from 'cytoscape';
import type { EntityId } from '../../core/model/ids.ts';
import type { Lit, Scene, SceneEdge, SceneNode } from '../scene/scene.ts';
import { nodeId } from './elements.ts';
import type { Target } from './port.ts';

/** A scene's parts by the ids of their elements, and each actor's edges. */
export interface SceneIndex {
  readonly nodes: ReadonlyMap<string, SceneNode>;
  readonly edges: ReadonlyMap<string, SceneEdge>;
  readonly incident: ReadonlyMap<EntityId, readonly SceneEdge[]>;
}

export function indexScene(scene: Scene): SceneIndex {
  const incident = new Map<EntityId, SceneEdge[]>(scene.nodes.map(({ id }) => [id, []]));
  for (const edge of scene.edges) {
    incident.get(edge.source)?.push(edge);
    incident.get(edge.target)?.push(edge);
  }
  return {
    nodes: new Map(scene.nodes.map((node) => [nodeId(node.id), node])),
    edges: new Map(scene.edges.map((edge) => [edge.id, edge])),
    incident,
  };
}

export function targetOf({ nodes, edges }: SceneIndex, element: string | null): Target | null {
  if (element === null) return null;
  const node = nodes.get(element);
  if (node !== undefined) return { kind: 'actor', actor: node.id };
  const edge = edges.get(element);
  return edge === undefined ? null : { kind: 'edge', pair: [edge.source, edge.target], relation: edge.relation };
}

export function sameTarget(a: Target | null, b: Target | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What stays lit when a target is: an actor with its neighbours, or an edge with its ends. */
export function litBy({ incident }: SceneIndex, target: Target): Lit {
  if (target.kind === 'actor') {
    const edges = incident.get(target.actor) ?? [];
    const ends = edges.flatMap(({ source, target: end }) => [source, end]);
    return { actors: new Set([target.actor, ...ends]), edges: new Set(edges.map(({ id }) => id)) };
  }
  const { pair, relation } = target;
  const between = (incident.get(pair[0]) ?? []).filter(
    (edge) => (edge.source === pair[1] || edge.target === pair[1]) && (relation === null || edge.relation === relation),
  );
  return { actors: new Set(pair), edges: new Set(between.map(({ id }) => id)) };
}

/** The id of the element that an event is on; `null` for the background. */
export function elementId(event: cytoscape.EventObject): string | null {
  return event.target === event.cy ? null : (event.target as cytoscape.SingularElementReturnValue).id();
}
