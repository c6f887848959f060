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
  /** Whom what is seen was fitted to, all or some, until the user moves it: it is kept fitted when the canvas changes size. */
  #fittedTo: readonly EntityId[] | 'all' | null = 'all';
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
    cy.on('pinchzoom scrollzoom dragpan', () => (this.#fittedTo = null));
  }

  fit(actors?: readonly EntityId[]): void {
    this.#fittedTo = actors ?? 'all';
    this.#move(this.#fitting(this.#fittedTo));
  }

  fitNow(to: readonly EntityId[] | 'all' = 'all'): void {
    this.#fittedTo = to;
    const target = this.#fitting(to);
    if (target !== null) this.#cy.viewport(target);
  }

  zoomBy(factor: number): void {
    this.#fittedTo = null;
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
    this.#fittedTo = null;
    this.#move({ zoom, pan: { x: pan.x + by.x, y: pan.y + by.y } });
  }

  destroy(): void {
    this.#observer.disconnect();
  }

  #fitting(to: readonly EntityId[] | 'all'): Sight | null {
    const wanted = to === 'all' ? null : new Set(to);
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
    if (this.#fittedTo !== null || wasEmpty) this.fitNow(this.#fittedTo ?? 'all');
    else this.#cy.panBy(by);
  }
}
