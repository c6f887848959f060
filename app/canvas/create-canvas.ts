/**
 * The canvas from the first moment on. What is drawn is painted at once; Cytoscape, which lets it be touched, is fetched after that
 * and takes over as soon as it holds the same. What is asked of it until then is asked again.
 */
import type { EntityId } from '../../core/model/ids.ts';
import { EMPTY_SCENE, type Scene } from '../scene/scene.ts';
import { listenForEcho, type Echo } from './echo.ts';
import { FirstSight } from './first-sight.ts';
import type { CanvasEvents, DragTool, GraphCanvas, Point, Target } from './port.ts';

/** Draws into a container, which it fills and keeps filling as it changes size. */
export function createCanvas(container: HTMLElement, events: CanvasEvents): GraphCanvas {
  return new AwaitedCanvas(container, events);
}

class AwaitedCanvas implements GraphCanvas {
  readonly #container: HTMLElement;
  readonly #events: CanvasEvents;
  readonly #echo: Echo;
  /** Until Cytoscape is there. */
  #sight: FirstSight | null;
  #live: GraphCanvas | null = null;
  #waking = false;
  #gone = false;
  #scene = EMPTY_SCENE;
  #tool: DragTool = 'pan';
  #asked: ((live: GraphCanvas) => void)[] = [];

  constructor(container: HTMLElement, events: CanvasEvents) {
    this.#container = container;
    this.#events = events;
    const canvas = document.createElement('canvas');
    Object.assign(canvas.style, { position: 'absolute', inset: '0', width: '100%', height: '100%' });
    container.append(canvas);
    this.#sight = new FirstSight(container, canvas, () => this.#painted());
    this.#echo = listenForEcho(container);
  }

  update(scene: Scene): void {
    this.#scene = scene;
    this.#live?.update(scene);
    this.#sight?.update(scene);
  }

  recolour(): void {
    this.#live?.recolour();
    this.#sight?.recolour();
  }

  use(tool: DragTool): void {
    this.#tool = tool;
    this.#live?.use(tool);
  }

  fit(actors?: readonly EntityId[]): void {
    this.#sight?.fit(actors);
    this.#ask((live) => live.fit(actors));
  }

  zoomBy(factor: number): void {
    this.#ask((live) => live.zoomBy(factor));
  }

  panBy(x: number, y: number): void {
    this.#ask((live) => live.panBy(x, y));
  }

  reveal(actor: EntityId): void {
    this.#ask((live) => live.reveal(actor));
  }

  highlight(target: Target | null): void {
    this.#ask((live) => live.highlight(target));
  }

  locate(actor: EntityId): Point | null {
    return (this.#live ?? this.#sight)?.locate(actor) ?? null;
  }

  destroy(): void {
    this.#gone = true;
    this.#echo.stop();
    this.#sight?.destroy();
    this.#live?.destroy();
  }

  #ask(what: (live: GraphCanvas) => void): void {
    if (this.#live === null) this.#asked.push(what);
    else what(this.#live);
  }

  #painted(): void {
    if (this.#waking) return;
    this.#waking = true;
    // After the frame that shows it.
    requestAnimationFrame(() => setTimeout(() => void this.#wake()));
  }

  async #wake(): Promise<void> {
    const { CytoscapeCanvas } = await import('./cytoscape-canvas.ts');
    if (this.#gone) return;
    const live = new CytoscapeCanvas(this.#container, this.#events, {
      painted: () => this.#takeAway(),
      live: () => this.#echo.replay(),
    });
    this.#sight?.stayOnTop();
    this.#live = live;
    live.use(this.#tool);
    live.update(this.#scene);
    for (const ask of this.#asked) ask(live);
    this.#asked = [];
  }

  #takeAway(): void {
    this.#sight?.destroy();
    this.#sight = null;
  }
}
