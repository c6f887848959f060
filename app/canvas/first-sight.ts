/** The network before Cytoscape is there: painted whole, with its labels; it can be looked at, not yet touched. */
import { atOnce } from '../../core/model/gradual.ts';
import type { EntityId } from '../../core/model/ids.ts';
import { EMPTY_SCENE, type Scene } from '../scene/scene.ts';
import { coloursOf } from './colours.ts';
import { fitting, type Sight, type Size } from './fitting.ts';
import type { LabelLayer } from './label-layer.ts';
import { LabelSurface } from './label-surface.ts';
import { NONE_MOVING, PicturePainter } from './picture-painter.ts';
import type { Colours, Point } from './port.ts';
import { projectionOf } from './projection.ts';

export class FirstSight {
  readonly #container: HTMLElement;
  readonly #canvas: HTMLCanvasElement;
  readonly #surface: LabelSurface;
  readonly #observer: ResizeObserver;
  readonly #picture = new PicturePainter();
  readonly #painted: () => void;
  /** Read when it is first drawn: before, it would make the browser lay the page out once more. */
  #style: { readonly colours: Colours; readonly font: string } | null = null;
  #scene = EMPTY_SCENE;
  /** As it was last painted. */
  #size: Size = { width: 0, height: 0 };
  #wanted: ReadonlySet<EntityId> | null = null;

  /** `painted` is called whenever something has been. */
  constructor(container: HTMLElement, canvas: HTMLCanvasElement, painted: () => void) {
    this.#container = container;
    this.#canvas = canvas;
    this.#painted = painted;
    this.#surface = new LabelSurface(container, canvas, (labels, context) => this.#draw(labels, context));
    this.#observer = new ResizeObserver(() => this.#resized());
    this.#observer.observe(container);
  }

  update(scene: Scene): void {
    this.#scene = scene;
    this.#surface.schedule();
  }

  recolour(): void {
    this.#style = null;
    this.#surface.schedule();
  }

  fit(actors?: readonly EntityId[]): void {
    this.#wanted = actors === undefined ? null : new Set(actors);
    this.#surface.schedule();
  }

  /** Whatever is laid over the canvas meanwhile. */
  stayOnTop(): void {
    this.#container.append(this.#canvas);
  }

  locate(actor: EntityId): Point | null {
    const node = this.#scene.nodes.find(({ id }) => id === actor);
    const sight = this.#sight();
    return node && sight ? { x: node.x * sight.zoom + sight.pan.x, y: node.y * sight.zoom + sight.pan.y } : null;
  }

  destroy(): void {
    this.#observer.disconnect();
    this.#surface.destroy();
    this.#canvas.remove();
  }

  /** It is told of the size that it has at first, too, which is most often painted by then. */
  #resized(): void {
    const { width, height } = this.#measured();
    if (width !== this.#size.width || height !== this.#size.height) this.#surface.schedule();
  }

  #measured(): Size {
    return { width: this.#container.clientWidth, height: this.#container.clientHeight };
  }

  #sight(): Sight | null {
    const wanted = this.#wanted;
    const nodes = wanted === null ? this.#scene.nodes : this.#scene.nodes.filter(({ id }) => wanted.has(id));
    return fitting(nodes, this.#measured());
  }

  #draw(labels: LabelLayer, context: CanvasRenderingContext2D): void {
    const sight = this.#sight();
    if (sight !== null) {
      const scene = this.#scene;
      const container = this.#container;
      this.#style ??= { colours: coloursOf(container), font: getComputedStyle(container).fontFamily };
      const look = { ...this.#style, lit: scene.lit };
      const places = new Map(scene.nodes.map((node) => [node.id, node]));
      const size = this.#measured();
      this.#size = size;
      atOnce(this.#picture.standing(context, scene, sight, look, NONE_MOVING));
      labels.draw(
        scene,
        projectionOf(sight, size, (actor) => places.get(actor)!),
        look,
      );
    }
    this.#painted();
  }
}
