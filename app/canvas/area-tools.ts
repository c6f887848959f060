/**
 * Drawing an area with the pointer: always where a tool for it is in hand, else while Shift (a box) or Shift and Alt (a lasso)
 * are held. While one is drawn, Cytoscape neither pans nor moves actors; two fingers zoom with any tool.
 */
import type cytoscape from 'cytoscape';
import type { EntityId } from '../../core/model/ids.ts';
import { encloses, outlineOf, type AreaShape } from './area.ts';
import type { CanvasEvents, DragTool, Point } from './port.ts';

/** Less than this, in pixels, is an unsteady click. */
const CLICK = 5;
const SVG = 'http://www.w3.org/2000/svg';

export interface AreaContext {
  readonly cy: cytoscape.Core;
  /** The element that the canvas fills. */
  readonly container: HTMLElement;
  readonly events: CanvasEvents;
  /** Everyone drawn, and where. */
  actors(): Iterable<{ readonly actor: EntityId; readonly at: Point }>;
}

interface Drawing {
  readonly pointer: number;
  readonly shape: AreaShape;
  readonly add: boolean;
  readonly way: Point[];
}

export class AreaTools {
  readonly #context: AreaContext;
  readonly #path: SVGPathElement;
  readonly #surface: SVGSVGElement;
  readonly #listeners = new AbortController();
  readonly #pointers = new Set<number>();
  #tool: DragTool = 'pan';
  #drawing: Drawing | null = null;

  constructor(context: AreaContext) {
    this.#context = context;
    this.#surface = document.createElementNS(SVG, 'svg');
    this.#path = document.createElementNS(SVG, 'path');
    this.#surface.setAttribute('class', 'canvas-area');
    this.#surface.append(this.#path);
    context.container.append(this.#surface);
    const on = <Type extends keyof WindowEventMap>(
      target: HTMLElement | Window,
      type: Type,
      handle: (event: WindowEventMap[Type]) => void,
    ): void =>
      target.addEventListener(type, handle as EventListener, { signal: this.#listeners.signal, capture: true });
    on(context.container, 'pointerdown', (event) => this.#down(event));
    on(window, 'pointermove', (event) => this.#move(event));
    on(window, 'pointerup', (event) => this.#up(event));
    on(window, 'pointercancel', (event) => this.#up(event));
    on(window, 'keydown', (event) => this.#key(event));
  }

  use(tool: DragTool): void {
    this.#tool = tool;
    this.#context.container.dataset['tool'] = tool;
    this.#letCytoscapeDrag(tool === 'pan');
  }

  destroy(): void {
    this.#listeners.abort();
    this.#surface.remove();
  }

  #down(event: PointerEvent): void {
    if (event.isPrimary) this.#pointers.clear();
    this.#pointers.add(event.pointerId);
    if (this.#pointers.size > 1) {
      // A second finger: they zoom and pan together.
      this.#stop();
      return this.#letCytoscapeDrag(true);
    }
    const shape = event.button === 0 ? this.#shapeFor(event) : null;
    this.#letCytoscapeDrag(this.#tool === 'pan' && shape === null);
    if (shape === null) return;
    const add = event.ctrlKey || event.metaKey || (this.#tool !== 'pan' && event.shiftKey);
    this.#drawing = { pointer: event.pointerId, shape, add, way: [this.#pointOf(event)] };
  }

  #shapeFor({ shiftKey, altKey }: PointerEvent): AreaShape | null {
    if (this.#tool !== 'pan') return this.#tool;
    if (!shiftKey) return null;
    return altKey ? 'lasso' : 'box';
  }

  #move(event: PointerEvent): void {
    if (event.pointerId !== this.#drawing?.pointer) return;
    const { shape, way } = this.#drawing;
    way.push(this.#pointOf(event));
    if (!isDrag(way)) return;
    this.#context.cy.emit('area');
    this.#path.setAttribute('d', pathOf(outlineOf(shape, way)));
  }

  #up(event: PointerEvent): void {
    this.#pointers.delete(event.pointerId);
    const drawn = event.pointerId === this.#drawing?.pointer && event.type === 'pointerup' ? this.#drawing : null;
    if (this.#pointers.size > 0) return;
    this.#stop();
    this.#letCytoscapeDrag(this.#tool === 'pan');
    if (drawn === null || !isDrag(drawn.way)) return;
    const outline = outlineOf(drawn.shape, drawn.way);
    const inside = [...this.#context.actors()].filter(({ at }) => encloses(outline, at));
    this.#context.events.selectArea(
      inside.map(({ actor }) => actor),
      drawn.add,
    );
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.#drawing === null) return;
    event.stopPropagation();
    this.#stop();
  }

  #stop(): void {
    this.#drawing = null;
    this.#path.removeAttribute('d');
  }

  #letCytoscapeDrag(may: boolean): void {
    this.#context.cy.userPanningEnabled(may);
    this.#context.cy.autoungrabify(!may);
  }

  #pointOf({ clientX, clientY }: PointerEvent): Point {
    const { left, top } = this.#context.container.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }
}

const isDrag = (way: readonly Point[]): boolean =>
  way.some(({ x, y }) => Math.hypot(x - way[0]!.x, y - way[0]!.y) >= CLICK);

const pathOf = (outline: readonly Point[]): string => `M${outline.map(({ x, y }) => `${x} ${y}`).join('L')}Z`;
