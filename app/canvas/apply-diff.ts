/** Changes what Cytoscape holds by a scene's difference, in one batch. */
import type cytoscape from 'cytoscape';
import type { Changes, SceneDiff } from '../scene/diff.ts';
import type { SceneNode } from '../scene/scene.ts';
import { edgeElement, nodeElement, nodeId } from './elements.ts';
import type { Step } from './catch-up.ts';
import { mayMove, MOTION_MS } from './motion.ts';

/** More changes than this take Cytoscape longer than a frame. */
const MANY = 120;

/** Elements in a step. */
const STEP = 10;

/** Whether Cytoscape needs longer for it than anybody should wait. Moving is quick. */
export function isLarge({ nodes, edges }: SceneDiff): boolean {
  return nodes.added.length + nodes.removed.length + edges.added.length + edges.removed.length > MANY;
}

export function applyDiff(cy: cytoscape.Core, { nodes, edges }: SceneDiff): void {
  cy.batch(() => {
    for (const { id } of edges.removed) cy.getElementById(id).remove();
    for (const { id } of nodes.removed) cy.getElementById(nodeId(id)).remove();
    cy.add([...nodes.added.map(nodeElement), ...edges.added.map(edgeElement)]);
    moveNodes(cy, nodes.changed, mayMove());
  });
}

/** The same in small steps, one to be taken after the other. */
export function stepsOf(cy: cytoscape.Core, { nodes, edges }: SceneDiff): readonly Step[] {
  const remove = (ids: readonly string[]): unknown =>
    cy.remove(ids.reduce((all, id) => all.union(cy.getElementById(id)), cy.collection()));
  return [
    ...inSteps(edges.removed, (some) => remove(some.map(({ id }) => id))),
    ...inSteps(nodes.removed, (some) => remove(some.map(({ id }) => nodeId(id)))),
    ...inSteps(nodes.added, (some) => cy.add(some.map(nodeElement))),
    ...inSteps(nodes.changed, (some) => cy.batch(() => moveNodes(cy, some, false))),
    ...inSteps(edges.added, (some) => cy.add(some.map(edgeElement))),
  ];
}

function inSteps<Item>(items: readonly Item[], take: (some: readonly Item[]) => void): readonly Step[] {
  return Array.from(
    { length: Math.ceil(items.length / STEP) },
    (_, i) => () => take(items.slice(i * STEP, (i + 1) * STEP)),
  );
}

/** Several glide to their new places; one was dragged there. */
function moveNodes(cy: cytoscape.Core, changed: Changes<SceneNode>['changed'], mayGlide: boolean): void {
  const moved = changed.filter(({ before, after }) => before.x !== after.x || before.y !== after.y);
  const glide = moved.length > 1 && mayGlide;
  for (const { after } of moved) {
    const node = cy.getElementById(nodeId(after.id));
    const position = { x: after.x, y: after.y };
    node.stop();
    if (glide) node.animate({ position }, { duration: MOTION_MS, easing: 'ease-out' });
    else if (!node.grabbed()) node.position(position);
  }
}
