/**
 * The picture as it stands on the page. It is painted a few milliseconds at a time, on a sheet somewhat larger than the canvas.
 * While the user moves the network the sheet is moved and scaled as a whole, which costs nothing, and is painted anew when it
 * rests or no longer covers the canvas. What alone moves is painted over it in each frame.
 */
import type { EntityId } from '../../core/model/ids.ts';
import type { Gradual } from '../../core/model/gradual.ts';
import type { Scene } from '../scene/scene.ts';
import type { Sight, Size } from './fitting.ts';
import { LabelLayer } from './label-layer.ts';
import { PicturePainter, type Moving, type PictureLook } from './picture-painter.ts';
import type { Point } from './port.ts';
import { projectionOf } from './projection.ts';
import { covers, isNear, onSheet, placed, REACH } from './sheet-place.ts';

export interface Wanted {
  readonly scene: Scene;
  readonly sight: Sight;
  readonly look: PictureLook;
  readonly moving: Moving;
}

export interface SheetPatron {
  /** Asked before anything is painted. */
  wanted(): Wanted;
  /** Told whenever a picture has been brought to the front. */
  painted(): void;
}

/** What is painted, or is being painted. */
interface Painting extends Wanted {
  readonly size: Size;
  readonly ratio: number;
}

/** Milliseconds of painting in a frame; the browser needs about as much again to bring it to the screen. */
const SLICE = 5;
/** Milliseconds without a movement until it rests. */
const REST = 90;
/** Twice as many pixels as CSS pixels are enough for sharp letters. */
const MOST_PIXEL_RATIO = 2;

export class Sheet {
  readonly #container: HTMLElement;
  readonly #canvas: HTMLCanvasElement;
  readonly #front: CanvasRenderingContext2D;
  /** Painted out of sight, and then brought to the front as a whole. */
  readonly #back: CanvasRenderingContext2D;
  readonly #painter = new PicturePainter();
  readonly #labels: LabelLayer;
  readonly #movingLabels: LabelLayer;
  readonly #patron: SheetPatron;
  #standing: Painting | null = null;
  #underWay: { readonly painting: Painting; readonly steps: Gradual<void> } | null = null;
  /** The last painting took no longer than a slice, so that the next may be made in each frame. */
  #isQuick = true;
  #atOnce = false;
  #givenUp = 0;
  #size: Size = { width: 0, height: 0 };
  #movedAt = -Infinity;
  #frame = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** `canvas` lies in the container, which clips it. */
  constructor(container: HTMLElement, canvas: HTMLCanvasElement, patron: SheetPatron) {
    this.#container = container;
    this.#canvas = canvas;
    this.#patron = patron;
    this.#front = canvas.getContext('2d')!;
    this.#back = document.createElement('canvas').getContext('2d')!;
    this.#labels = new LabelLayer(this.#back);
    this.#movingLabels = new LabelLayer(this.#front);
    this.measure();
  }

  /** The key of the label at a point of the canvas. */
  labelAt(point: Point): string | null {
    const over = this.#movingLabels.at(point);
    if (over !== null || this.#standing === null) return over;
    return this.#labels.at(onSheet(point, this.#standing.sight, this.#patron.wanted().sight));
  }

  /** Takes the canvas's size anew. */
  measure(): void {
    this.#size = { width: this.#container.clientWidth, height: this.#container.clientHeight };
    this.change(true);
  }

  /** What is wanted has changed; `atOnce`: so much that the old picture, if there is one, is not to be seen any longer. */
  change(atOnce: boolean): void {
    this.#atOnce ||= atOnce && this.#standing !== null;
    this.#schedule();
  }

  /** The user has moved the network as a whole. */
  move(): void {
    this.#movedAt = performance.now();
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#schedule(), REST);
    this.#schedule();
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#rest);
  }

  #schedule(): void {
    this.#frame ||= requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    this.#frame = 0;
    const wanted: Painting = {
      ...this.#patron.wanted(),
      size: this.#size,
      ratio: Math.min(MOST_PIXEL_RATIO, devicePixelRatio),
    };
    if (this.#underWay && !isSamePicture(this.#underWay.painting, wanted)) {
      this.#underWay.steps.return();
      this.#underWay = null;
      // Where changes come faster than they can be painted, each would only ever be begun.
      this.#atOnce ||= ++this.#givenUp > 1;
    }
    if (this.#underWay === null && this.#isStale(wanted)) this.#begin(wanted);
    if (this.#underWay !== null) this.#advance(this.#underWay, wanted);
    else if (wanted.moving.size > 0) this.#bringToFront(wanted);
    if (this.#standing !== null) this.#canvas.style.transform = placed(this.#standing.sight, wanted.sight);
    if (this.#underWay !== null) this.#schedule();
  }

  #isStale(wanted: Painting): boolean {
    const standing = this.#standing;
    if (standing === null || !isSamePicture(standing, wanted)) return true;
    if (isSameSight(standing.sight, wanted.sight)) return false;
    const rests = performance.now() - this.#movedAt >= REST;
    const isGoodEnough = isNear(standing.sight, wanted.sight) && covers(standing.sight, wanted.sight, this.#size);
    return rests || this.#isQuick || !isGoodEnough;
  }

  #begin(painting: Painting): void {
    this.#underWay = { painting, steps: this.#paint(painting) };
    this.#isQuick = true;
  }

  #advance({ painting, steps }: { readonly painting: Painting; readonly steps: Gradual<void> }, now: Painting): void {
    const until = this.#atOnce ? Infinity : performance.now() + SLICE;
    do {
      if (!steps.next().done) continue;
      this.#atOnce = false;
      this.#givenUp = 0;
      this.#underWay = null;
      this.#standing = painting;
      this.#bringToFront(now);
      this.#patron.painted();
      // The network has been moved on meanwhile.
      if (!isSameSight(painting.sight, now.sight)) this.#schedule();
      return;
    } while (performance.now() < until);
    this.#isQuick = false;
  }

  *#paint({ scene, sight, look, moving, size, ratio }: Painting): Gradual<void> {
    const context = this.#back;
    fit(context.canvas, size, ratio);
    aim(context, ratio);
    context.clearRect(-REACH, -REACH, size.width + 2 * REACH, size.height + 2 * REACH);
    yield* this.#painter.standing(context, scene, sight, look, moving);
    aim(context, ratio);
    const places = new Map(scene.nodes.map((node) => [node.id, node]));
    this.#labels.draw(
      partOf(scene, (actor) => !moving.has(actor)),
      projectionOf(sight, size, (actor) => places.get(actor)!),
      look,
    );
  }

  #bringToFront({ scene, look, moving, size, ratio }: Painting): void {
    const context = this.#front;
    fit(context.canvas, size, ratio);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalCompositeOperation = 'copy';
    context.drawImage(this.#back.canvas, 0, 0);
    context.globalCompositeOperation = 'source-over';
    if (moving.size === 0) return this.#movingLabels.forget();
    const { sight } = this.#standing!;
    aim(context, ratio);
    this.#painter.moving(context, scene, sight, look, moving);
    this.#movingLabels.draw(
      partOf(scene, (actor) => moving.has(actor)),
      projectionOf(sight, size, (actor) => moving.get(actor)!),
      look,
    );
  }
}

/** The unit is a CSS pixel, and the point 0, 0 the canvas's upper left corner. */
function aim(context: CanvasRenderingContext2D, ratio: number): void {
  context.setTransform(ratio, 0, 0, ratio, REACH * ratio, REACH * ratio);
}

function fit(canvas: HTMLCanvasElement, size: Size, ratio: number): void {
  const width = Math.round((size.width + 2 * REACH) * ratio);
  const height = Math.round((size.height + 2 * REACH) * ratio);
  // Setting a size, even the same one, throws the canvas's memory away.
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const [across, down] = [`${String(size.width + 2 * REACH)}px`, `${String(size.height + 2 * REACH)}px`];
  if (canvas.style.width !== across) canvas.style.width = across;
  if (canvas.style.height !== down) canvas.style.height = down;
}

/** Some of the actors, and the lines among them. */
function partOf(scene: Scene, isIn: (actor: EntityId) => boolean): Scene {
  const nodes = scene.nodes.filter(({ id }) => isIn(id));
  if (nodes.length === scene.nodes.length) return scene;
  return { ...scene, nodes, edges: scene.edges.filter(({ source, target }) => isIn(source) && isIn(target)) };
}

const isSameSight = (a: Sight, b: Sight): boolean => a.zoom === b.zoom && a.pan.x === b.pan.x && a.pan.y === b.pan.y;

/** But for the sight, and for where exactly is what moves. */
const isSamePicture = (a: Painting, b: Painting): boolean =>
  a.scene === b.scene &&
  a.look.lit === b.look.lit &&
  a.look.colours === b.look.colours &&
  a.size === b.size &&
  a.ratio === b.ratio &&
  a.moving.size === b.moving.size &&
  [...a.moving.keys()].every((actor) => b.moving.has(actor));
