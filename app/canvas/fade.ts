/** Fades what is not lit. Only elements whose state changes are touched: restyling all of them is what costs. */
import type cytoscape from 'cytoscape';
import type { Lit } from '../scene/scene.ts';
import { nodeId } from './elements.ts';

export class Fade {
  readonly #cy: cytoscape.Core;
  #faded: ReadonlySet<string> = new Set();

  constructor(cy: cytoscape.Core) {
    this.#cy = cy;
  }

  /** `null` lights up everything. */
  show(lit: Lit | null): void {
    const kept = lit && new Set([...[...lit.actors].map((id) => nodeId(id as never)), ...lit.edges]);
    const next = new Set<string>();
    if (kept !== null) {
      this.#cy.elements().forEach((element) => {
        if (!kept.has(element.id())) next.add(element.id());
      });
    }
    this.#cy.batch(() => {
      for (const id of this.#faded) if (!next.has(id)) this.#cy.getElementById(id).removeClass('faded');
      for (const id of next) if (!this.#faded.has(id)) this.#cy.getElementById(id).addClass('faded');
    });
    this.#faded = next;
  }
}
