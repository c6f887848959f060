/**
 * The canvas: Cytoscape draws nodes and lines, a layer above it the labels. It is given scenes and reports gestures. A large change
 * is painted at once on the upper layer, and Cytoscape shows itself again when it has taken it in.
 */
import cytoscape from 'cytoscape';
import type { EntityId } from '../../core/model/ids.ts';
import { diffScenes } from '../scene/diff.ts';
import { EMPTY_SCENE, type Lit, type Scene } from '../scene/scene.ts';
import { applyDiff, isLarge, stepsOf } from './apply-diff.ts';
import { AreaTools } from './area-tools.ts';
import { CatchUp } from './catch-up.ts';
import { coloursOf } from './colours.ts';
import { nodeId } from './elements.ts';
import { Fade } from './fade.ts';
import { FARTHEST } from './fitting.ts';
import { listenToGestures } from './gestures.ts';
import type { LabelLayer } from './label-layer.ts';
import { LabelSurface } from './label-surface.ts';
import { PicturePainter } from './picture-painter.ts';
import type { CanvasEvents, Colours, DragTool, GraphCanvas, Point, Target } from './port.ts';
import { projectionOf } from './projection.ts';
import { stylesheet } from './stylesheet.ts';
import { indexScene, litBy, targetOf } from './targets.ts';
import { Viewport } from './viewport.ts';

/** From this many lines on, panning and zooming draw nodes alone. */
const MANY_EDGES = 700;

export class CytoscapeCanvas implements GraphCanvas {
  readonly #container: HTMLElement;
  readonly #layers: readonly HTMLElement[];
  readonly #font: string;
  readonly #cy: cytoscape.Core;
  readonly #surface: LabelSurface;
  readonly #viewport: Viewport;
  readonly #fade: Fade;
  readonly #areas: AreaTools;
  readonly #catchUp: CatchUp;
  readonly #picture = new PicturePainter();
  readonly #stage: HTMLElement;
  readonly #shown: () => void;
  readonly #stopGestures: () => void;
  #colours: Colours;
  #scene = EMPTY_SCENE;
  #parts = indexScene(EMPTY_SCENE);
  #lit: Lit | null = null;
  /** Cytoscape shows what the scene says; else the picture on the upper layer does. */
  #isShown = true;

  /** `shown` is told whenever Cytoscape has come to show the whole scene. */
  constructor(container: HTMLElement, events: CanvasEvents, shown: () => void) {
    const stage = layer(container, 'div');
    const surface = layer(container, 'canvas');
    // Cytoscape's own canvases are stacked by z-index, which must not reach out of the stage.
    stage.style.isolation = 'isolate';
    this.#container = container;
    this.#stage = stage;
    this.#shown = shown;
    this.#layers = [stage, surface];
    this.#font = getComputedStyle(container).fontFamily;
    this.#colours = coloursOf(container);
    this.#cy = startCytoscape(stage, this.#colours);
    this.#surface = new LabelSurface(container, surface, (...on) => this.#drawSurface(...on));
    this.#viewport = new Viewport(this.#cy, container, () => this.#scene.nodes);
    this.#fade = new Fade(this.#cy);
    this.#areas = new AreaTools({ cy: this.#cy, container, events, actors: () => this.#places() });
    this.#catchUp = new CatchUp(this.#cy, () => this.#caughtUp());
    this.#cy.on('render viewport', () => this.#surface.schedule());
    this.#stopGestures = listenToGestures({
      cy: this.#cy,
      events,
      target: (element) => targetOf(this.#parts, element),
      labelAt: (point) => this.#surface.labels.at(point),
      highlight: (target) => this.highlight(target),
    });
  }

  update(next: Scene): void {
    const diff = diffScenes(this.#scene, next);
    this.#scene = next;
    this.#parts = indexScene(next);
    if (this.#catchUp.isBehind || isLarge(diff)) {
      this.#isShown = false;
      this.#stage.style.opacity = '0';
      this.#catchUp.add(stepsOf(this.#cy, diff));
    } else applyDiff(this.#cy, diff);
    drawFast(this.#cy, next.edges.length > MANY_EDGES);
    if (this.#lit !== null || next.lit !== null) this.highlight(null);
    // Where nothing stays in its place, there is no place to keep.
    if (next.nodes.length > 0 && diff.nodes.added.length === next.nodes.length) this.#viewport.fitNow();
    this.#surface.schedule();
    if (this.#isShown) this.#cy.one('render', this.#shown);
  }

  recolour(): void {
    this.#colours = coloursOf(this.#container);
    this.#cy.style(stylesheet(this.#colours));
    this.#surface.schedule();
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
    this.#fade.show(this.#lit);
    this.#surface.schedule();
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
    this.#surface.destroy();
    this.#viewport.destroy();
    this.#cy.destroy();
    for (const element of this.#layers) element.remove();
  }

  #places(): readonly { readonly actor: EntityId; readonly at: Point }[] {
    return this.#scene.nodes.map(({ id }) => ({ actor: id, at: this.locate(id)! }));
  }

  /** Where an actor stands just now; one that Cytoscape has not taken in yet, where the scene says. */
  #place(actor: EntityId): Point {
    const node = this.#cy.getElementById(nodeId(actor));
    return node.empty() ? this.#parts.nodes.get(nodeId(actor))! : node.position();
  }

  #caughtUp(): void {
    this.#fade.show(this.#lit);
    this.#cy.one('render', () => {
      if (this.#catchUp.isBehind) return;
      this.#isShown = true;
      this.#stage.style.opacity = '';
      this.#surface.schedule();
      this.#shown();
    });
    this.#cy.forceRender();
  }

  #drawSurface(labels: LabelLayer, context: CanvasRenderingContext2D): void {
    const look = { colours: this.#colours, font: this.#font, lit: this.#lit };
    const sight = { zoom: this.#cy.zoom(), pan: this.#cy.pan() };
    const size = { width: this.#container.clientWidth, height: this.#container.clientHeight };
    if (!this.#isShown) this.#picture.paint(context, this.#scene, sight, look);
    labels.draw(
      this.#scene,
      projectionOf(sight, size, (actor) => this.#place(actor)),
      look,
    );
  }
}

function startCytoscape(container: HTMLElement, colours: Colours): cytoscape.Core {
  return cytoscape({
    container,
    style: stylesheet(colours),
    layout: { name: 'preset' },
    minZoom: FARTHEST,
    maxZoom: 4,
    autounselectify: true,
    boxSelectionEnabled: false,
    pixelRatio: 'auto',
  });
}

function layer<Tag extends 'div' | 'canvas'>(container: HTMLElement, tag: Tag): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  Object.assign(element.style, { position: 'absolute', inset: '0', width: '100%', height: '100%' });
  container.append(element);
  return element;
}

/** While the user pans or zooms; Cytoscape reads this from its renderer, which takes it at any time. */
function drawFast(cy: cytoscape.Core, fast: boolean): void {
  const { renderer } = cy as unknown as { renderer(): { hideEdgesOnViewport: boolean; textureOnViewport: boolean } };
  Object.assign(renderer.call(cy), { hideEdgesOnViewport: fast, textureOnViewport: fast });
}
