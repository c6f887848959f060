/** Changes what Cytoscape holds by a scene's difference, in one batch. */
import type cytoscape from 'cytoscape';
import type { Changes, SceneDiff } from '../scene/diff.ts';
import type { SceneNode } from '../scene/scene.ts';
import { edgeData, edgeElement, nodeData, nodeElement, nodeId } from './elements.ts';
import { mayMove, MOTION_MS } from './motion.ts';

export function applyDiff(cy: cytoscape.Core, { nodes, edges }: SceneDiff): void {
  cy.batch(() => {
    for (const { id } of edges.removed) cy.getElementById(id).remove();
    for (const { id } of nodes.removed) cy.getElementById(nodeId(id)).remove();
    cy.add([...nodes.added.map(nodeElement), ...edges.added.map(edgeElement)]);
    for (const { before, after } of nodes.changed) {
      setData(cy.getElementById(nodeId(after.id)), nodeData(before), nodeData(after));
    }
    moveNodes(cy, nodes.changed);
    for (const { before, after } of edges.changed)
      setData(cy.getElementById(after.id), edgeData(before), edgeData(after));
  });
}

/** Touches an element's style only where a field that style rules look at has changed. */
function setData<Data extends object>(element: cytoscape.CollectionReturnValue, before: Data, after: Data): void {
  const changed = Object.entries(after).filter(([key, value]) => before[key as keyof Data] !== value);
  if (changed.length > 0) element.data(Object.fromEntries(changed));
}

/** Several glide to their new places; one was dragged there. */
function moveNodes(cy: cytoscape.Core, changed: Changes<SceneNode>['changed']): void {
  const moved = changed.filter(({ before, after }) => before.x !== after.x || before.y !== after.y);
  const glide = moved.length > 1 && mayMove();
  for (const { after } of moved) {
    const node = cy.getElementById(nodeId(after.id));
    const position = { x: after.x, y: after.y };
    node.stop();
    if (glide) node.animate({ position }, { duration: MOTION_MS, easing: 'ease-out' });
    else if (!node.grabbed()) node.position(position);
  }
}
