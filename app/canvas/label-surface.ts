/** The element that labels are drawn on, above the network; drawn at most once for each frame. */
import { LabelLayer } from './label-layer.ts';

/** Twice as many pixels as CSS pixels are enough for sharp letters. */
const MOST_PIXEL_RATIO = 2;

type DrawSurface = (labels: LabelLayer, context: CanvasRenderingContext2D) => void;

export class LabelSurface {
  readonly labels: LabelLayer;
  readonly #container: HTMLElement;
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #draw: DrawSurface;
  #frame = 0;

  /** `draw` is called with a clean surface whose unit is a CSS pixel. */
  constructor(container: HTMLElement, canvas: HTMLCanvasElement, draw: DrawSurface) {
    canvas.style.pointerEvents = 'none';
    this.#container = container;
    this.#canvas = canvas;
    this.#context = canvas.getContext('2d')!;
    this.#draw = draw;
    this.labels = new LabelLayer(this.#context);
  }

  schedule(): void {
    this.#frame ||= requestAnimationFrame(() => this.#redraw());
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
  }

  #redraw(): void {
    this.#frame = 0;
    const { clientWidth, clientHeight } = this.#container;
    const ratio = Math.min(MOST_PIXEL_RATIO, devicePixelRatio);
    const width = Math.round(clientWidth * ratio);
    const height = Math.round(clientHeight * ratio);
    // Setting a size, even the same one, throws the canvas's memory away.
    if (this.#canvas.width !== width) this.#canvas.width = width;
    if (this.#canvas.height !== height) this.#canvas.height = height;
    this.#context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.#context.clearRect(0, 0, clientWidth, clientHeight);
    this.#draw(this.labels, this.#context);
  }
}
