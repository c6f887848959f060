/** Changes what Cytoscape holds by a scene's difference, in one batch. */
import type cytoscape from 'cytoscape';
import type { Changes, SceneDiff } from '../scene/diff.ts';
import type { SceneEdge, SceneNode } from '../scene/scene.ts';
import { edgeData, edgeElement, nodeData, nodeElement, nodeId } from './elements.ts';
import type { Step } from './catch-up.ts';
import { mayMove, MOTION_MS } from './motion.ts';

/** More changes than this take Cytoscape longer than a frame. */
const MANY = 120;

/** Elements in a step. */
const STEP = 10;

/** Whether Cytoscape needs longer for it than anybody should wait. Moving is quick. */
export function isLarge({ nodes, edges }: SceneDiff): boolean {
  const restyled = ({ before, after }: { before: SceneNode; after: SceneNode }) =>
    !sameValues(nodeData(before), nodeData(after));
  const touched = [nodes.added, nodes.removed, edges.added, edges.removed, edges.changed];
  return touched.reduce((sum, { length }) => sum + length, 0) + nodes.changed.filter(restyled).length > MANY;
}

export function applyDiff(cy: cytoscape.Core, { nodes, edges }: SceneDiff): void {
  cy.batch(() => {
    for (const { id } of edges.removed) cy.getElementById(id).remove();
    for (const { id } of nodes.removed) cy.getElementById(nodeId(id)).remove();
    cy.add([...nodes.added.map(nodeElement), ...edges.added.map(edgeElement)]);
    changeNodes(cy, nodes.changed);
    moveNodes(cy, nodes.changed, mayMove());
    changeEdges(cy, edges.changed);
  });
}

/** The same in small steps, one to be taken after the other; each gives what it added. */
export function stepsOf(cy: cytoscape.Core, { nodes, edges }: SceneDiff): readonly Step[] {
  const remove = (ids: readonly string[]): undefined =>
    void cy.remove(ids.reduce((all, id) => all.union(cy.getElementById(id)), cy.collection()));
  return [
    ...inSteps(edges.removed, (some) => remove(some.map(({ id }) => id))),
    ...inSteps(nodes.removed, (some) => remove(some.map(({ id }) => nodeId(id)))),
    ...inSteps(nodes.added, (some) => cy.add(some.map(nodeElement))),
    ...inSteps(
      nodes.changed,
      (some) =>
        void cy.batch(() => {
          changeNodes(cy, some);
          moveNodes(cy, some, false);
        }),
    ),
    ...inSteps(edges.added, (some) => cy.add(some.map(edgeElement))),
    ...inSteps(edges.changed, (some) => void cy.batch(() => changeEdges(cy, some))),
  ];
}

function inSteps<Item>(
  items: readonly Item[],
  take: (some: readonly Item[]) => cytoscape.Collection | undefined,
): readonly Step[] {
  return Array.from(
    { length: Math.ceil(items.length / STEP) },
    (_, i) => () => take(items.slice(i * STEP, (i + 1) * STEP)),
  );
}

function changeNodes(cy: cytoscape.Core, changed: Changes<SceneNode>['changed']): void {
  for (const { before, after } of changed)
    setData(cy.getElementById(nodeId(after.id)), nodeData(before), nodeData(after));
}

function changeEdges(cy: cytoscape.Core, changed: Changes<SceneEdge>['changed']): void {
  for (const { before, after } of changed) setData(cy.getElementById(after.id), edgeData(before), edgeData(after));
}

const sameValues = <Data extends object>(before: Data, after: Data): boolean =>
  Object.entries(after).every(([key, value]) => before[key as keyof Data] === value);

/** Touches an element's style only where a field that style rules look at has changed. */
function setData<Data extends object>(element: cytoscape.CollectionReturnValue, before: Data, after: Data): void {
  const changed = Object.entries(after).filter(([key, value]) => before[key as keyof Data] !== value);
  if (changed.length > 0) element.data(Object.fromEntries(changed));
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
