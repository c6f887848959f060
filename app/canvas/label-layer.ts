/**
 * Labels on a canvas of their own above the network: they keep a readable size at every zoom, and which of them are shown is
 * decided anew whenever the picture changes.
 */
import { planLabels, type Measure, type PlannedLabel, type Point, type Projection } from '../scene/label-plan.ts';
import { overlap, type Box } from '../scene/labels.ts';
import { FADED } from '../scene/looks.ts';
import type { Lit, Scene } from '../scene/scene.ts';
import type { Colours } from './port.ts';

export interface LabelLook {
  readonly colours: Colours;
  readonly font: string;
  readonly lit: Lit | null;
}

/** Measures and draws labels. Widths are remembered: measuring is the slow part. */
export class LabelLayer {
  readonly #context: CanvasRenderingContext2D;
  readonly #widths = new Map<string, number>();
  #placed: readonly PlannedLabel[] = [];

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  /** Draws the labels that fit. */
  draw(scene: Scene, projection: Projection, { colours, font, lit }: LabelLook): void {
    const measure: Measure = (text, size, weight) => this.#measure(text, `${weight} ${size}px ${font}`);
    this.#placed = planLabels(scene, projection, lit, measure);
    for (const label of this.#placed) this.#write(label, font, colours);
  }

  /** The key of the label at a point. */
  at({ x, y }: Point): string | null {
    const point: Box = { x, y, width: 1, height: 1 };
    return this.#placed.find(({ box }) => overlap(box, point))?.key ?? null;
  }

  #measure(text: string, font: string): number {
    const key = `${font} ${text}`;
    let width = this.#widths.get(key);
    if (width === undefined) {
      this.#context.font = font;
      width = this.#context.measureText(text).width;
      if (this.#widths.size > 5000) this.#widths.clear();
      this.#widths.set(key, width);
    }
    return width;
  }

  /** Text over a rim of the ground's colour, so that it stays readable on lines. */
  #write({ box, text, size, weight, soft, faded }: PlannedLabel, font: string, colours: Colours): void {
    const context = this.#context;
    context.globalAlpha = faded ? FADED * 1.5 : 1;
    context.font = `${weight} ${size}px ${font}`;
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = size / 4;
    context.strokeStyle = colours.ground;
    context.fillStyle = soft ? colours.inkSoft : colours.ink;
    const middle = box.y + box.height / 2;
    context.strokeText(text, box.x, middle);
    context.fillText(text, box.x, middle);
    context.globalAlpha = 1;
  }
}
