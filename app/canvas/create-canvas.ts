/** The canvas: Cytoscape draws nodes and lines, a layer above it the labels. It is given scenes and reports gestures. */
import cytoscape from 'cytoscape';
import type { EntityId } from '../../core/model/ids.ts';
import { diffScenes } from '../scene/diff.ts';
import { EMPTY_SCENE, type Lit, type Scene } from '../scene/scene.ts';
import { applyDiff } from './apply-diff.ts';
import { AreaTools } from './area-tools.ts';
import { coloursOf } from './colours.ts';
import { nodeId } from './elements.ts';
import { Fade } from './fade.ts';
import { listenToGestures } from './gestures.ts';
import type { LabelLayer } from './label-layer.ts';
import { LabelSurface } from './label-surface.ts';
import type { CanvasEvents, Colours, DragTool, GraphCanvas, Point, Target } from './port.ts';
import { projectionOf } from './projection.ts';
import { stylesheet } from './stylesheet.ts';
import { indexScene, litBy, targetOf } from './targets.ts';
import { Viewport } from './viewport.ts';

/** From this many lines on, panning and zooming draw nodes alone. */
const MANY_EDGES = 700;

/** Draws into a container, which it fills and keeps filling as it changes size. */
export function createCanvas(container: HTMLElement, events: CanvasEvents): GraphCanvas {
  return new CytoscapeCanvas(container, events);
}

class CytoscapeCanvas implements GraphCanvas {
  readonly #container: HTMLElement;
  readonly #layers: readonly HTMLElement[];
  readonly #font: string;
  readonly #cy: cytoscape.Core;
  readonly #surface: LabelSurface;
  readonly #viewport: Viewport;
  readonly #fade: Fade;
  readonly #areas: AreaTools;
  readonly #stopGestures: () => void;
  #colours: Colours;
  #scene = EMPTY_SCENE;
  #parts = indexScene(EMPTY_SCENE);
  #lit: Lit | null = null;

  constructor(container: HTMLElement, events: CanvasEvents) {
    const stage = layer(container, 'div');
    const surface = layer(container, 'canvas');
    // Cytoscape's own canvases are stacked by z-index, which must not reach out of the stage.
    stage.style.isolation = 'isolate';
    this.#container = container;
    this.#layers = [stage, surface];
    this.#font = getComputedStyle(container).fontFamily;
    this.#colours = coloursOf(container);
    this.#cy = startCytoscape(stage, this.#colours);
    this.#surface = new LabelSurface(container, surface, (labels) => this.#drawLabels(labels));
    this.#viewport = new Viewport(this.#cy, container, () => this.#scene.nodes);
    this.#fade = new Fade(this.#cy);
    this.#areas = new AreaTools({ cy: this.#cy, container, events, actors: () => this.#places() });
    this.#cy.on('render', () => this.#surface.schedule());
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
    applyDiff(this.#cy, diff);
    this.#scene = next;
    this.#parts = indexScene(next);
    drawFast(this.#cy, next.edges.length > MANY_EDGES);
    if (this.#lit !== null || next.lit !== null) this.highlight(null);
    // Where nothing stays in its place, there is no place to keep.
    if (next.nodes.length > 0 && diff.nodes.added.length === next.nodes.length) this.#viewport.fitNow();
    this.#surface.schedule();
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
    this.#viewport.reveal(nodeId(actor));
  }

  highlight(target: Target | null): void {
    this.#lit = target ? litBy(this.#parts, target) : this.#scene.lit;
    this.#fade.show(this.#lit);
    this.#surface.schedule();
  }

  locate(actor: EntityId): Point | null {
    const node = this.#cy.getElementById(nodeId(actor));
    return node.empty() ? null : { ...node.renderedPosition() };
  }

  destroy(): void {
    this.#stopGestures();
    this.#areas.destroy();
    this.#surface.destroy();
    this.#viewport.destroy();
    this.#cy.destroy();
    for (const element of this.#layers) element.remove();
  }

  #places(): readonly { readonly actor: EntityId; readonly at: Point }[] {
    return this.#scene.nodes.map(({ id }) => ({ actor: id, at: this.locate(id)! }));
  }

  #drawLabels(labels: LabelLayer): void {
    const look = { colours: this.#colours, font: this.#font, lit: this.#lit };
    labels.draw(this.#scene, projectionOf(this.#cy, this.#container), look);
  }
}

function startCytoscape(container: HTMLElement, colours: Colours): cytoscape.Core {
  return cytoscape({
    container,
    style: stylesheet(colours),
    layout: { name: 'preset' },
    minZoom: 0.05,
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
