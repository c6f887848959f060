/** Actors that are not where the scene says: dragged by the user, or gliding to a new place. */
import type cytoscape from 'cytoscape';
import { NONE_MOVING, type Moving } from './picture-painter.ts';
import type { SceneIndex } from './targets.ts';

export class Movers {
  readonly #cy: cytoscape.Core;
  /** Ids of nodes that were moved since they last stood where they belong. */
  readonly #moved = new Set<string>();

  /** `changed` is told of every step. */
  constructor(cy: cytoscape.Core, changed: () => void) {
    this.#cy = cy;
    cy.on('position', 'node', (event) => {
      this.#moved.add((event.target as cytoscape.NodeSingular).id());
      changed();
    });
  }

  /** They are about to glide, and still where they were. */
  expect(nodes: Iterable<string>): void {
    for (const id of nodes) this.#moved.add(id);
  }

  /** Who moves in a scene, and where they are. */
  in({ nodes }: SceneIndex): Moving {
    if (this.#moved.size === 0) return NONE_MOVING;
    const moving = [...this.#moved].flatMap((id) => {
      const [node, held] = [nodes.get(id), this.#cy.getElementById(id)];
      const { x, y } = held.empty() ? { x: node?.x, y: node?.y } : held.position();
      if (node !== undefined && (x !== node.x || y !== node.y)) return [[node.id, { x: x!, y: y! }] as const];
      this.#moved.delete(id);
      return [];
    });
    return moving.length === 0 ? NONE_MOVING : new Map(moving);
  }
}
