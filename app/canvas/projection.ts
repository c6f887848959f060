/** Where elements are on the screen at a zoom and pan, for as long as nothing moves. */
import type { EntityId } from '../../core/model/ids.ts';
import { placesOnEdge, type Projection } from '../scene/label-plan.ts';
import type { Sight, Size } from './fitting.ts';
import type { Point } from './port.ts';

/** @param place where an actor stands in the layout just now */
export function projectionOf(
  { zoom, pan }: Sight,
  { width, height }: Size,
  place: (actor: EntityId) => Point,
): Projection {
  const project = ({ x, y }: Point): Point => ({ x: x * zoom + pan.x, y: y * zoom + pan.y });
  // Each is asked for several times while labels are planned, and Cytoscape looks it up slowly.
  const known = new Map<EntityId, Point>();
  const placeOf = (actor: EntityId): Point => {
    const found = known.get(actor) ?? place(actor);
    known.set(actor, found);
    return found;
  };
  return {
    zoom,
    width,
    height,
    node: ({ id }) => project(placeOf(id)),
    edge: (edge) => placesOnEdge(edge, placeOf(edge.source), placeOf(edge.target), zoom).map(project),
  };
}
