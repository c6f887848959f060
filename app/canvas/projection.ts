/** Where elements are on the screen at a zoom and pan. */
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
  return {
    zoom,
    width,
    height,
    node: ({ id }) => project(place(id)),
    edge: (edge) => placesOnEdge(edge, place(edge.source), place(edge.target), zoom).map(project),
  };
}
