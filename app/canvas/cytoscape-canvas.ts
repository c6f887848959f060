/**
 * The canvas: it is given scenes, which it paints on a sheet, and reports gestures. Cytoscape, which draws nothing, knows what is
 * where, hears what the pointer does to it, and moves what is dragged or glides; a large change it takes in behind the painting.
 */
import cytoscape from 'cytoscape';
import type { EntityId } from '../../core/model/ids.ts';
import { diffScenes, sizeOf } from '../scene/diff.ts';
import { EMPTY_SCENE, type Lit, type Scene } from '../scene/scene.ts';
import { applyDiff, isLarge, stepsOf } from './apply-diff.ts';
import { AreaTools } from './area-tools.ts';
import { CatchUp } from './catch-up.ts';
import { coloursOf } from './colours.ts';
import { nodeId } from './elements.ts';
import { FARTHEST } from './fitting.ts';
import { listenToGestures } from './gestures.ts';
import type { CanvasEvents, Colours, DragTool, GraphCanvas, Point, Target } from './port.ts';
import { Movers } from './movers.ts';
import { askFor, nearest } from './nearest.ts';
import { Sheet, type Wanted } from './sheet.ts';
import { indexScene, litBy, targetOf } from './targets.ts';
import { Viewport } from './viewport.ts';

/** Changes of more than this are painted at once: the old picture would tell what is no longer so. */
const MUCH = 120;

export interface Progress {
  /** A picture has been brought to the screen. */
  painted(): void;
  /** Cytoscape has come to hold the whole scene: all of it can be touched. */
  live(): void;
}

export class CytoscapeCanvas implements GraphCanvas {
  readonly #container: HTMLElement;
  readonly #layers: readonly HTMLElement[];
  readonly #font: string;
  readonly #cy: cytoscape.Core;
  readonly #sheet: Sheet;
  readonly #viewport: Viewport;
  readonly #movers: Movers;
  readonly #areas: AreaTools;
  readonly #catchUp: CatchUp;
  readonly #progress: Progress;
  readonly #stopGestures: () => void;
  #colours: Colours;
  #scene = EMPTY_SCENE;
  #parts = indexScene(EMPTY_SCENE);
  #lit: Lit | null = null;

  constructor(container: HTMLElement, events: CanvasEvents, progress: Progress) {
    const stage = layer(container, 'div');
    const canvas = layer(container, 'canvas');
    // Cytoscape's own canvases are stacked by z-index, which must not reach out of the stage.
    stage.style.isolation = 'isolate';
    Object.assign(canvas.style, { transformOrigin: '0 0', willChange: 'transform', pointerEvents: 'none' });
    this.#container = container;
    this.#progress = progress;
    this.#layers = [stage, canvas];
    this.#font = getComputedStyle(container).fontFamily;
    this.#colours = coloursOf(container);
    this.#cy = startCytoscape(stage);
    this.#sheet = new Sheet(container, canvas, { wanted: () => this.#wanted(), painted: progress.painted });
    this.#viewport = new Viewport(this.#cy, container, () => this.#scene.nodes);
    this.#movers = new Movers(this.#cy, () => this.#sheet.change(false));
    this.#areas = new AreaTools({ cy: this.#cy, container, events, actors: () => this.#places() });
    this.#catchUp = new CatchUp(() => this.#tellLive());
    askFor(this.#cy, (point, by) =>
      nearest(this.#parts, point, { by, zoom: this.#cy.zoom(), moving: this.#movers.in(this.#parts) }),
    );
    this.#cy.on('viewport', () => this.#sheet.move());
    this.#cy.on('resize', () => this.#sheet.measure());
    this.#stopGestures = listenToGestures({
      cy: this.#cy,
      events,
      target: (element) => targetOf(this.#parts, element),
      labelAt: (point) => this.#sheet.labelAt(point),
      highlight: (target) => this.highlight(target),
    });
  }

  update(next: Scene): void {
    const diff = diffScenes(this.#scene, next);
    this.#scene = next;
    this.#parts = indexScene(next);
    this.#lit = next.lit;
    if (this.#catchUp.isBehind || isLarge(diff)) this.#catchUp.add(stepsOf(this.#cy, diff));
    else {
      applyDiff(this.#cy, diff);
      this.#movers.expect(diff.nodes.changed.map(({ after }) => nodeId(after.id)));
    }
    this.#container.dataset['live'] = String(!this.#catchUp.isBehind);
    // Where nothing stays in its place, there is no place to keep.
    if (next.nodes.length > 0 && diff.nodes.added.length === next.nodes.length) this.#viewport.fitNow();
    this.#sheet.change(sizeOf(diff) > MUCH);
    if (!this.#catchUp.isBehind) requestAnimationFrame(() => this.#tellLive());
  }

  recolour(): void {
    this.#colours = coloursOf(this.#container);
    this.#sheet.change(true);
  }

  use(tool: DragTool): void {
    this.#areas.use(tool);
  }

  fit(actors?: readonly EntityId[]): void {
    this.#viewport.fit(actors);
  }

  zoomBy(factor: number): void {
    this.#viewport.zoomBy(factor);
  }

  panBy(x: number, y: number): void {
    this.#cy.panBy({ x, y });
  }

  reveal(actor: EntityId): void {
    this.#viewport.reveal(actor);
  }

  highlight(target: Target | null): void {
    this.#lit = target ? litBy(this.#parts, target) : this.#scene.lit;
    this.#sheet.change(false);
  }

  locate(actor: EntityId): Point | null {
    if (!this.#parts.nodes.has(nodeId(actor))) return null;
    const { x, y } = this.#place(actor);
    const [zoom, pan] = [this.#cy.zoom(), this.#cy.pan()];
    return { x: x * zoom + pan.x, y: y * zoom + pan.y };
  }

  destroy(): void {
    this.#stopGestures();
    this.#catchUp.stop();
    this.#areas.destroy();
    this.#sheet.destroy();
    this.#viewport.destroy();
    this.#cy.destroy();
    for (const element of this.#layers) element.remove();
  }

  #places(): readonly { readonly actor: EntityId; readonly at: Point }[] {
    return this.#scene.nodes.map(({ id }) => ({ actor: id, at: this.locate(id)! }));
  }

  /** Where an actor stands just now. */
  #place(actor: EntityId): Point {
    return this.#movers.in(this.#parts).get(actor) ?? this.#parts.nodes.get(nodeId(actor))!;
  }

  #wanted(): Wanted {
    const { x, y } = this.#cy.pan();
    return {
      scene: this.#scene,
      // Cytoscape changes its own.
      sight: { zoom: this.#cy.zoom(), pan: { x, y } },
      look: { colours: this.#colours, font: this.#font, lit: this.#lit },
      moving: this.#movers.in(this.#parts),
    };
  }

  #tellLive(): void {
    if (this.#catchUp.isBehind || this.#cy.destroyed()) return;
    this.#container.dataset['live'] = 'true';
    this.#progress.live();
  }
}

function startCytoscape(container: HTMLElement): cytoscape.Core {
  const cy = cytoscape({
    container,
    // None of its styles is ever seen: the cheapest will do.
    style: [{ selector: 'edge', style: { 'curve-style': 'haystack' } }],
    layout: { name: 'preset' },
    minZoom: FARTHEST,
    maxZoom: 4,
    autounselectify: true,
    boxSelectionEnabled: false,
  });
  const { renderer } = cy as unknown as { renderer(): { render(): void } };
  // It is asked whenever anything has changed; what is to be seen is on the sheet.
  renderer.call(cy).render = () => undefined;
  return cy;
}

function layer<Tag extends 'div' | 'canvas'>(container: HTMLElement, tag: Tag): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  Object.assign(element.style, { position: 'absolute', inset: '0', width: '100%', height: '100%' });
  container.append(element);
  return element;
}
