/** The canvas: Cytoscape draws nodes and lines, a layer above it the labels. It is given scenes and reports gestures. */
import cytoscape from 'cytoscape';
import { EMPTY_SCENE, type Scene } from '../scene/scene.ts';
import { coloursOf } from './colours.ts';
import { nodeId } from './elements.ts';
import { Fade } from './fade.ts';
import { listenToGestures } from './gestures.ts';
import { LabelLayer, type Lit } from './label-layer.ts';
import type { CanvasEvents, GraphCanvas, Target } from './port.ts';
import { projectionOf } from './projection.ts';
import { stylesheet } from './stylesheet.ts';
import { indexScene, litBy, targetOf } from './targets.ts';
import { applyDiff } from './apply-diff.ts';
import { diffScenes } from '../scene/diff.ts';
import { Viewport } from './viewport.ts';

/** From this many lines on, panning and zooming draw nodes alone. */
const MANY_EDGES = 700;

/** Draws into a container, which it fills and keeps filling as it changes size. */
export function createCanvas(container: HTMLElement, events: CanvasEvents): GraphCanvas {
  const stage = layer(container, 'div');
  const surface = layer(container, 'canvas') as HTMLCanvasElement;
  // Cytoscape's own canvases are stacked by z-index, which must not reach out of the stage.
  stage.style.isolation = 'isolate';
  surface.style.pointerEvents = 'none';
  const font = getComputedStyle(container).fontFamily;
  let colours = coloursOf(container);
  let scene = EMPTY_SCENE;
  let parts = indexScene(scene);
  let lit: Lit | null = null;

  const cy = cytoscape({
    container: stage,
    style: stylesheet(colours),
    layout: { name: 'preset' },
    minZoom: 0.05,
    maxZoom: 4,
    autounselectify: true,
    boxSelectionEnabled: true,
    hideEdgesOnViewport: false,
    pixelRatio: 'auto',
  });
  const labels = new LabelLayer(surface.getContext('2d')!);
  const viewport = new Viewport(cy, container);
  const fade = new Fade(cy);

  let frame = 0;
  const drawLabels = (): void => {
    frame = 0;
    sizeToContainer(surface, container);
    const ratio = surface.width / Math.max(1, container.clientWidth);
    const context = surface.getContext('2d')!;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, container.clientWidth, container.clientHeight);
    labels.draw(scene, projectionOf(cy, container), { colours, font, lit });
  };
  const scheduleLabels = (): void => {
    frame ||= requestAnimationFrame(drawLabels);
  };
  const highlight = (target: Target | null): void => {
    lit = target && litBy(parts, target);
    fade.show(lit);
    scheduleLabels();
  };
  cy.on('render', scheduleLabels);
  const stopGestures = listenToGestures({
    cy,
    events,
    target: (element) => targetOf(parts, element),
    labelAt: (point) => labels.at(point),
    highlight,
  });

  return {
    update(next: Scene) {
      const isFirst = scene === EMPTY_SCENE;
      applyDiff(cy, diffScenes(scene, next));
      scene = next;
      parts = indexScene(scene);
      setSpeed(cy, scene.edges.length > MANY_EDGES);
      if (lit !== null) highlight(null);
      if (isFirst && scene.nodes.length > 0) viewport.fitNow();
      scheduleLabels();
    },
    recolour() {
      colours = coloursOf(container);
      cy.style(stylesheet(colours));
      scheduleLabels();
    },
    fit: (actors) => viewport.fit(actors?.map(nodeId)),
    zoomBy: (factor) => viewport.zoomBy(factor),
    panBy: (x, y) => cy.panBy({ x, y }),
    reveal: (actor) => viewport.reveal(nodeId(actor)),
    highlight,
    locate(actor) {
      const node = cy.getElementById(nodeId(actor));
      return node.empty() ? null : { ...node.renderedPosition() };
    },
    async picture(options) {
      const { drawPicture } = await import('./picture.ts');
      return drawPicture(cy, scene, { colours, font }, options);
    },
    destroy() {
      stopGestures();
      cancelAnimationFrame(frame);
      viewport.destroy();
      cy.destroy();
      stage.remove();
      surface.remove();
    },
  };
}

function layer(container: HTMLElement, tag: 'div' | 'canvas'): HTMLElement {
  const element = document.createElement(tag);
  Object.assign(element.style, { position: 'absolute', inset: '0', width: '100%', height: '100%' });
  container.append(element);
  return element;
}

/** Twice as many pixels as CSS pixels are enough for sharp letters. */
const MOST_PIXEL_RATIO = 2;

function sizeToContainer(surface: HTMLCanvasElement, { clientWidth, clientHeight }: HTMLElement): void {
  const ratio = Math.min(MOST_PIXEL_RATIO, devicePixelRatio);
  const width = Math.round(clientWidth * ratio);
  const height = Math.round(clientHeight * ratio);
  if (surface.width !== width) surface.width = width;
  if (surface.height !== height) surface.height = height;
}

/** Cytoscape reads this from its renderer, which takes it at any time. */
function setSpeed(cy: cytoscape.Core, fast: boolean): void {
  const { renderer } = cy as unknown as { renderer(): { hideEdgesOnViewport: boolean; textureOnViewport: boolean } };
  Object.assign(renderer.call(cy), { hideEdgesOnViewport: fast, textureOnViewport: fast });
}
