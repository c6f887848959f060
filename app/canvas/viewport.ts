/** Zoom and pan. Movements are short, and jumps where the user has asked for less motion. */
import type cytoscape from 'cytoscape';
import type { EntityId } from '../../core/model/ids.ts';
import type { SceneNode } from '../scene/scene.ts';
import { mayMove, MOTION_MS } from './motion.ts';

/** Room around everything for labels, in pixels. */
const PADDING = 56;
/** Room below for the tools that stand there. */
const FOOT = 92;
/** Fitting a few actors doesn't blow them up. */
const NEAREST_FIT = 1.3;

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

  #fitting(actors?: readonly EntityId[]): { zoom: number; pan: cytoscape.Position } | null {
    const cy = this.#cy;
    const wanted = actors && new Set(actors);
    const nodes = this.#nodes().filter(({ id }) => wanted?.has(id) ?? true);
    if (nodes.length === 0 || cy.width() === 0 || cy.height() === 0) return null;
    const box = boundsOf(nodes);
    const side = Math.min(PADDING, cy.width() / 6);
    const top = Math.min(PADDING, cy.height() / 6);
    const width = Math.max(40, cy.width() - 2 * side);
    const height = Math.max(40, cy.height() - top - Math.min(FOOT, cy.height() / 5));
    const fitting = Math.min(width / Math.max(1, box.x2 - box.x1), height / Math.max(1, box.y2 - box.y1));
    const zoom = Math.max(cy.minZoom(), Math.min(NEAREST_FIT, fitting));
    const pan = {
      x: cy.width() / 2 - ((box.x1 + box.x2) / 2) * zoom,
      y: top + height / 2 - ((box.y1 + box.y2) / 2) * zoom,
    };
    return { zoom, pan };
  }

  #move(target: { zoom: number; pan: cytoscape.Position } | null): void {
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

function boundsOf(nodes: readonly SceneNode[]) {
  const bounds = { x1: Infinity, x2: -Infinity, y1: Infinity, y2: -Infinity };
  for (const { x, y, size } of nodes) {
    bounds.x1 = Math.min(bounds.x1, x - size / 2);
    bounds.x2 = Math.max(bounds.x2, x + size / 2);
    bounds.y1 = Math.min(bounds.y1, y - size / 2);
    bounds.y2 = Math.max(bounds.y2, y + size / 2);
  }
  return bounds;
}
