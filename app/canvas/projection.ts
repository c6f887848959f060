/** Where elements are on the screen just now, dragged ones included. */
import type cytoscape from 'cytoscape';
import type { SceneEdge, SceneNode } from '../scene/scene.ts';
import { nodeId } from './elements.ts';
import type { Projection } from './label-layer.ts';
import type { Point } from './port.ts';

/** On a line shorter than this, in pixels, a label would hide what it speaks of. */
const SHORTEST_LABELLED = 70;
/** Along the line, best first. */
const PLACES = [0.5, 0.4, 0.6, 0.3, 0.7];

/** The projection of the canvas's present zoom and pan. */
export function projectionOf(cy: cytoscape.Core, { clientWidth, clientHeight }: HTMLElement): Projection {
  return projection(cy, cy.zoom(), cy.pan(), clientWidth, clientHeight);
}

export function projection(cy: cytoscape.Core, zoom: number, pan: Point, width: number, height: number): Projection {
  const project = ({ x, y }: Point): Point => ({ x: x * zoom + pan.x, y: y * zoom + pan.y });
  const place = (actor: SceneNode['id']): Point => cy.getElementById(nodeId(actor)).position();
  return {
    zoom,
    width,
    height,
    node: ({ id }) => project(place(id)),
    edge: (edge) => placesOn(edge, place(edge.source), place(edge.target), zoom).map(project),
  };
}

function placesOn({ bend }: SceneEdge, from: Point, to: Point, zoom: number): readonly Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length * zoom < SHORTEST_LABELLED) return [];
  return PLACES.map((along) => {
    // Of a quadratic curve whose middle is `bend` away from the straight line.
    const out = 4 * along * (1 - along) * bend;
    return { x: from.x + dx * along - (dy / length) * out, y: from.y + dy * along + (dx / length) * out };
  });
}
