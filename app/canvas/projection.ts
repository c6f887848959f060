/** Where elements are on the screen just now, dragged ones included. */
import type cytoscape from 'cytoscape';
import { placesOnEdge, type Projection } from '../scene/label-plan.ts';
import type { SceneNode } from '../scene/scene.ts';
import { nodeId } from './elements.ts';
import type { Point } from './port.ts';

/** The projection of the canvas's present zoom and pan. */
export function projectionOf(cy: cytoscape.Core, { clientWidth, clientHeight }: HTMLElement): Projection {
  return projection(cy, cy.zoom(), cy.pan(), clientWidth, clientHeight);
}

function projection(cy: cytoscape.Core, zoom: number, pan: Point, width: number, height: number): Projection {
  const project = ({ x, y }: Point): Point => ({ x: x * zoom + pan.x, y: y * zoom + pan.y });
  const place = (actor: SceneNode['id']): Point => cy.getElementById(nodeId(actor)).position();
  return {
    zoom,
    width,
    height,
    node: ({ id }) => project(place(id)),
    edge: (edge) => placesOnEdge(edge, place(edge.source), place(edge.target), zoom).map(project),
  };
}
