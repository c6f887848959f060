/** Moving over the picture by arrow keys: from an actor to a neighbour that lies in the key's direction. */
import type { EntityId } from '../../core/model/ids.ts';
import type { Scene, SceneNode } from './scene.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const VECTORS: Record<Direction, readonly [number, number]> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** Actors joined to an actor by an edge. */
export function neighboursOf({ edges }: Scene, actor: EntityId): ReadonlySet<EntityId> {
  const joined = edges.filter(({ source, target }) => source === actor || target === actor);
  return new Set(joined.map(({ source, target }) => (source === actor ? target : source)));
}

/**
 * The actor that an arrow key leads to: the nearest neighbour within the quarter of the plane that the key points to, and
 * `null` where there is none. Without a start, the actor with the most evidence.
 */
export function stepTo(scene: Scene, from: EntityId | null, direction: Direction): EntityId | null {
  const start = scene.nodes.find(({ id }) => id === from);
  if (start === undefined) return mostProminent(scene);
  const neighbours = neighboursOf(scene, start.id);
  const [dx, dy] = VECTORS[direction];
  let best: { readonly id: EntityId; readonly distance: number } | null = null;
  for (const { id, x, y } of scene.nodes) {
    if (!neighbours.has(id)) continue;
    const along = (x - start.x) * dx + (y - start.y) * dy;
    const across = Math.abs((x - start.x) * dy) + Math.abs((y - start.y) * dx);
    const distance = Math.hypot(x - start.x, y - start.y);
    if (along <= 0 || across > along) continue;
    if (best === null || distance < best.distance) best = { id, distance };
  }
  return best?.id ?? null;
}

function mostProminent({ nodes }: Scene): EntityId | null {
  const first = nodes[0];
  if (first === undefined) return null;
  return nodes.reduce((best: SceneNode, node) => (node.priority > best.priority ? node : best), first).id;
}
