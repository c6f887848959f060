/** The least that changes one scene into another. */
import type { Scene, SceneEdge, SceneNode } from './scene.ts';

export interface Changes<Item> {
  readonly added: readonly Item[];
  readonly removed: readonly Item[];
  /** As they were, and as they are. */
  readonly changed: readonly { readonly before: Item; readonly after: Item }[];
}

export interface SceneDiff {
  readonly nodes: Changes<SceneNode>;
  readonly edges: Changes<SceneEdge>;
  readonly omitted: Scene['omitted'];
}

/** How many elements it changes. */
export const sizeOf = ({ nodes, edges }: SceneDiff): number =>
  [nodes, edges].reduce((sum, { added, removed, changed }) => sum + added.length + removed.length + changed.length, 0);

export function diffScenes(before: Scene, after: Scene): SceneDiff {
  return {
    nodes: changes(before.nodes, after.nodes, () => true),
    edges: changes(before.edges, after.edges, sameEnds),
    omitted: after.omitted,
  };
}

/** An edge can't be moved to other ends: it is taken away and drawn anew. */
const sameEnds = (a: SceneEdge, b: SceneEdge): boolean => a.source === b.source && a.target === b.target;

function changes<Item extends { readonly id: string }>(
  before: readonly Item[],
  after: readonly Item[],
  changeable: (a: Item, b: Item) => boolean,
): Changes<Item> {
  const old = new Map(before.map((item) => [item.id, item]));
  const added: Item[] = [];
  const changed: { before: Item; after: Item }[] = [];
  const kept = new Set<string>();
  for (const item of after) {
    const previous = old.get(item.id);
    if (previous === undefined || !changeable(previous, item)) {
      added.push(item);
      continue;
    }
    kept.add(item.id);
    if (!sameFields(previous, item)) changed.push({ before: previous, after: item });
  }
  return { added, removed: before.filter(({ id }) => !kept.has(id)), changed };
}

function sameFields<Item extends object>(a: Item, b: Item): boolean {
  if (a === b) return true;
  // Several times as fast as over a list of the fields.
  for (const key in b) if (!Object.is(a[key], b[key])) return false;
  return true;
}

export function isEmptyDiff({ nodes, edges }: SceneDiff): boolean {
  return [nodes, edges].every(({ added, removed, changed }) => added.length + removed.length + changed.length === 0);
}
