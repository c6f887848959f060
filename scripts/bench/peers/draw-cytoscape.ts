import cytoscape from 'cytoscape';
import type { Elements } from '../page/elements.ts';
import { tellReadable } from './load.ts';

/** `fast`: with everything that Cytoscape offers for speed. */
export function drawWithCytoscape(container: HTMLElement, { nodes, edges }: Elements, fast: boolean): void {
  const cy = cytoscape({
    container,
    layout: { name: 'preset' },
    ...(fast && { hideEdgesOnViewport: true, textureOnViewport: true, pixelRatio: 1 }),
    elements: [
      ...nodes.map(([id, label, x, y, size]) => ({ data: { id, label, size }, position: { x, y } })),
      ...edges.map(([source, target], i) => ({
        data: { id: `edge ${String(i)}`, source: nodes[source]![0], target: nodes[target]![0] },
      })),
    ],
    style: [
      {
        selector: 'node',
        style: {
          label: 'data(label)',
          width: 'data(size)',
          height: 'data(size)',
          'min-zoomed-font-size': fast ? 8 : 0,
        },
      },
      { selector: 'edge', style: { 'curve-style': fast ? 'haystack' : 'bezier', width: 1 } },
    ],
  });
  cy.one('render', () => tellReadable(cy.nodes().length, cy.edges().length));
}
