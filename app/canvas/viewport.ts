/** Zoom and pan. Movements are short, and jumps where the user has asked for less motion. */
import type cytoscape from 'cytoscape';

/** Room around everything for labels, in pixels. */
const PADDING = 56;
/** Fitting a few actors doesn't blow them up. */
const NEAREST_FIT = 1.3;
const MOTION_MS = 180;

export class Viewport {
  readonly #cy: cytoscape.Core;
  readonly #container: HTMLElement;
  readonly #observer: ResizeObserver;
  /** Whether what is seen is what a fit gave: it is then kept fitted when the canvas changes size. */
  #fitted = true;
  #width: number;
  #height: number;

  constructor(cy: cytoscape.Core, container: HTMLElement) {
    this.#cy = cy;
    this.#container = container;
    this.#width = container.clientWidth;
    this.#height = container.clientHeight;
    this.#observer = new ResizeObserver(() => this.#resized());
    this.#observer.observe(container);
    cy.on('pinchzoom scrollzoom dragpan', () => (this.#fitted = false));
  }

  fit(elements?: readonly string[]): void {
    this.#fitted = elements === undefined;
    this.#move(this.#fitting(elements));
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

  reveal(element: string): void {
    const cy = this.#cy;
    const node = cy.getElementById(element);
    if (node.empty()) return;
    const { x, y } = node.renderedPosition();
    const shift = (at: number, size: number): number =>
      at < PADDING ? PADDING - at : at > size - PADDING ? size - PADDING - at : 0;
    const by = { x: shift(x, cy.width()), y: shift(y, cy.height()) };
    if (by.x === 0 && by.y === 0) return;
    this.#fitted = false;
    this.#move({ zoom: cy.zoom(), pan: { x: cy.pan().x + by.x, y: cy.pan().y + by.y } });
  }

  destroy(): void {
    this.#observer.disconnect();
  }

  #fitting(elements?: readonly string[]): { zoom: number; pan: cytoscape.Position } | null {
    const cy = this.#cy;
    const all = elements
      ? cy.collection(elements.map((id) => cy.getElementById(id)[0]!).filter(Boolean) as never)
      : cy.nodes();
    if (all.empty() || cy.width() === 0 || cy.height() === 0) return null;
    const box = all.boundingBox({ includeOverlays: false, includeLabels: false });
    const room = (size: number): number => Math.max(40, size - 2 * Math.min(PADDING, size / 6));
    const fitting = Math.min(room(cy.width()) / Math.max(1, box.w), room(cy.height()) / Math.max(1, box.h));
    const zoom = Math.max(cy.minZoom(), Math.min(NEAREST_FIT, fitting));
    const pan = {
      x: cy.width() / 2 - ((box.x1 + box.x2) / 2) * zoom,
      y: cy.height() / 2 - ((box.y1 + box.y2) / 2) * zoom,
    };
    return { zoom, pan };
  }

  #move(target: { zoom: number; pan: cytoscape.Position } | null): void {
    if (target === null) return;
    const cy = this.#cy;
    cy.stop();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) cy.viewport(target);
    else cy.animate(target, { duration: MOTION_MS, easing: 'ease-out' });
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
