/** Changes what Cytoscape holds by a scene's difference, in one batch. */
import type cytoscape from 'cytoscape';
import type { SceneDiff } from '../scene/diff.ts';
import { edgeData, edgeElement, nodeData, nodeElement, nodeId } from './elements.ts';

export function applyDiff(cy: cytoscape.Core, { nodes, edges }: SceneDiff): void {
  cy.batch(() => {
    for (const { id } of edges.removed) cy.getElementById(id).remove();
    for (const { id } of nodes.removed) cy.getElementById(nodeId(id)).remove();
    cy.add([...nodes.added.map(nodeElement), ...edges.added.map(edgeElement)]);
    for (const { before, after } of nodes.changed) {
      const node = cy.getElementById(nodeId(after.id));
      setData(node, nodeData(before), nodeData(after));
      if ((before.x !== after.x || before.y !== after.y) && !node.grabbed()) node.position({ x: after.x, y: after.y });
    }
    for (const { before, after } of edges.changed)
      setData(cy.getElementById(after.id), edgeData(before), edgeData(after));
  });
}

/** Touches an element's style only where a field that style rules look at has changed. */
function setData<Data extends object>(element: cytoscape.CollectionReturnValue, before: Data, after: Data): void {
  const changed = Object.entries(after).filter(([key, value]) => before[key as keyof Data] !== value);
  if (changed.length > 0) element.data(Object.fromEntries(changed));
}
