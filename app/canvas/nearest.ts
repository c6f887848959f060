/**
 * What the pointer is on, as the painting shows it. Cytoscape would look at every element, slowly, with each movement of the pointer,
 * and knows nothing of how wide a line is painted.
 */
import type cytoscape from 'cytoscape';
import type { NodeShape, SceneEdge, SceneNode } from '../scene/scene.ts';
import { nodeId } from './elements.ts';
import type { Moving } from './picture-painter.ts';
import type { Point } from './port.ts';
import type { SceneIndex } from './targets.ts';

/** By how many pixels actors and lines may be missed. */
const MISS = { pointer: { actor: 2, line: 8 }, finger: { actor: 8, line: 24 } };

/** Lines that are so many pixels further away are as near. */
const AS_NEAR = 0.5;

export interface Looking {
  readonly by: keyof typeof MISS;
  readonly zoom: number;
  /** What is not where the scene says. */
  readonly moving: Moving;
}

/** The ids of the uppermost actor at a point of the layout, and of the nearest line there, where there are any: the actor first. */
export function nearest(parts: SceneIndex, point: Point, { by, zoom, moving }: Looking): readonly string[] {
  const miss = MISS[by];
  const placeOf = (actor: SceneNode['id']): Point => moving.get(actor) ?? parts.nodes.get(nodeId(actor))!;
  let actor: string | null = null;
  for (const [id, node] of parts.nodes) {
    if (isOn(node, placeOf(node.id), point, miss.actor / zoom)) actor = id;
  }
  let line: { readonly id: string; readonly away: number; readonly length: number } | null = null;
  for (const [id, edge] of parts.edges) {
    const [from, to] = [placeOf(edge.source), placeOf(edge.target)];
    const reach = edge.width / 2 + miss.line / zoom;
    // Most lines are far away, which is quickly told.
    if (distanceToLine(point, from, to) > reach + Math.abs(edge.bend)) continue;
    const away = distanceToCurve(point, from, to, edge.bend);
    if (away > reach) continue;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const closer = line === null ? Infinity : (line.away - away) * zoom;
    // A longer line that runs along it can be met elsewhere.
    if (closer > AS_NEAR || (closer > -AS_NEAR && length <= line!.length)) line = { id, away, length };
  }
  return [actor, line?.id ?? null].filter((id) => id !== null);
}

/** Distance from a shape's middle in its own way of measuring, in units of its radius. */
const DISTANCES: Record<NodeShape, (x: number, y: number) => number> = {
  circle: (x, y) => Math.hypot(x, y),
  hexagon: (x, y) => Math.hypot(x, y),
  'rounded-square': (x, y) => Math.max(Math.abs(x), Math.abs(y)),
  diamond: (x, y) => Math.abs(x) + Math.abs(y),
};

const isOn = ({ shape, size }: SceneNode, at: Point, { x, y }: Point, miss: number): boolean =>
  DISTANCES[shape](x - at.x, y - at.y) <= size / 2 + miss;

function distanceToLine({ x, y }: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / squared));
  return Math.hypot(from.x + along * dx - x, from.y + along * dy - y);
}

/** A curve is taken for so many straight pieces. */
const PIECES = 16;

function distanceToCurve(point: Point, from: Point, to: Point, bend: SceneEdge['bend']): number {
  if (bend === 0) return distanceToLine(point, from, to);
  const places = Array.from({ length: PIECES + 1 }, (_, i) => onCurve(from, to, bend, i / PIECES));
  return Math.min(...places.slice(1).map((place, i) => distanceToLine(point, places[i]!, place)));
}

/** A place on a quadratic curve whose middle is `bend` away from the straight line. */
export function onCurve(from: Point, to: Point, bend: number, along: number): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const out = 4 * along * (1 - along) * bend;
  return { x: from.x + dx * along - (dy / length) * out, y: from.y + dy * along + (dx / length) * out };
}

/** From now on Cytoscape asks `look` what the pointer is on; the answer is ids of elements. */
export function askFor(cy: cytoscape.Core, look: (point: Point, by: Looking['by']) => readonly string[]): void {
  const { renderer } = cy as unknown as { renderer(): Record<'findNearestElements', unknown> };
  renderer.call(cy).findNearestElements = (x: number, y: number, _interactive: boolean, isTouch: boolean) =>
    look({ x, y }, isTouch ? 'finger' : 'pointer').flatMap((id) => cy.getElementById(id).toArray());
}
