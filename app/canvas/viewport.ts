/** Zoom and pan. Movements are short, and jumps where the user has asked for less motion. */
import type cytoscape from 'cytoscape';
import type { EntityId } from '../../core/model/ids.ts';
import type { SceneNode } from '../scene/scene.ts';
import { fitting, PADDING, type Sight } from './fitting.ts';
import { mayMove, MOTION_MS } from './motion.ts';

export class Viewport {
  readonly #cy: cytoscape.Core;
  readonly #container: HTMLElement;
  readonly #nodes: () => readonly SceneNode[];
  readonly #observer: ResizeObserver;
  /** Whether what is seen is what a fit gave: it is then kept fitted when the canvas changes size. */
  #fitted = true;
  #width: number;
  #height: number;

  /** `nodes`: what is drawn, at the places where it stands or is about to. */
  constructor(cy: cytoscape.Core, container: HTMLElement, nodes: () => readonly SceneNode[]) {
    this.#cy = cy;
    this.#container = container;
    this.#nodes = nodes;
    this.#width = container.clientWidth;
    this.#height = container.clientHeight;
    this.#observer = new ResizeObserver(() => this.#resized());
    this.#observer.observe(container);
    cy.on('pinchzoom scrollzoom dragpan', () => (this.#fitted = false));
  }

  fit(actors?: readonly EntityId[]): void {
    this.#fitted = actors === undefined;
    this.#move(this.#fitting(actors));
  }

  fitNow(): void {
    this.#fitted = true;
    const target = this.#fitting();
    if (target !== null) this.#cy.viewport(target);
  }

  zoomBy(factor: number): void {
    this.#fitted = false;
    const cy = this.#cy;
    const zoom = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * factor));
    const middle = { x: cy.width() / 2, y: cy.height() / 2 };
    const ratio = zoom / cy.zoom();
    const { x, y } = cy.pan();
    this.#move({ zoom, pan: { x: middle.x - (middle.x - x) * ratio, y: middle.y - (middle.y - y) * ratio } });
  }

  reveal(actor: EntityId): void {
    const cy = this.#cy;
    const node = this.#nodes().find(({ id }) => id === actor);
    if (node === undefined) return;
    const [zoom, pan] = [cy.zoom(), cy.pan()];
    const shift = (at: number, size: number): number =>
      at < PADDING ? PADDING - at : at > size - PADDING ? size - PADDING - at : 0;
    const by = { x: shift(node.x * zoom + pan.x, cy.width()), y: shift(node.y * zoom + pan.y, cy.height()) };
    if (by.x === 0 && by.y === 0) return;
    this.#fitted = false;
    this.#move({ zoom, pan: { x: pan.x + by.x, y: pan.y + by.y } });
  }

  destroy(): void {
    this.#observer.disconnect();
  }

  #fitting(actors?: readonly EntityId[]): Sight | null {
    const wanted = actors && new Set(actors);
    const nodes = this.#nodes().filter(({ id }) => wanted?.has(id) ?? true);
    return fitting(nodes, { width: this.#cy.width(), height: this.#cy.height() });
  }

  #move(target: Sight | null): void {
    if (target === null) return;
    const cy = this.#cy;
    cy.stop();
    if (mayMove()) cy.animate(target, { duration: MOTION_MS, easing: 'ease-out' });
    else cy.viewport(target);
  }

  #resized(): void {
    const { clientWidth, clientHeight } = this.#container;
    if (clientWidth === this.#width && clientHeight === this.#height) return;
    const by = { x: (clientWidth - this.#width) / 2, y: (clientHeight - this.#height) / 2 };
    const wasEmpty = this.#width === 0 || this.#height === 0;
    this.#width = clientWidth;
    this.#height = clientHeight;
    this.#cy.resize();
    if (this.#fitted || wasEmpty) this.fitNow();
    else this.#cy.panBy(by);
  }
}
