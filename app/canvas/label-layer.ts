/**
 * Labels on a canvas of their own above the network: they keep a readable size at every zoom, and which of them are shown is
 * decided anew whenever the picture changes.
 */
import { BADGE_FONT, planBadges, type Badge } from '../scene/badges.ts';
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

/** Widths are measured at one size, in pixels, and are in proportion at others: setting a font is slow, measuring is the slowest part. */
const MEASURED_AT = 16;

/** Measures and draws labels. */
export class LabelLayer {
  readonly #context: CanvasRenderingContext2D;
  readonly #widths = new Map<string, number>();
  #placed: readonly PlannedLabel[] = [];

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  /** Draws badges, and the labels that fit beside them. */
  draw(scene: Scene, projection: Projection, { colours, font, lit }: LabelLook): void {
    const measure: Measure = (text, size, weight) =>
      (this.#measure(text, `${weight} ${MEASURED_AT}px ${font}`) / MEASURED_AT) * size;
    const badges = planBadges(scene, projection, lit, measure);
    const taken = badges.map(({ box }) => box);
    this.#placed = planLabels(scene, projection, lit, measure, taken);
    for (const badge of badges) drawBadge(this.#context, badge, font, colours);
    for (const label of this.#placed) this.#write(label, font, colours);
  }

  /** There is none of them any more. */
  forget(): void {
    this.#placed = [];
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

  /** Text over a rim of the ground's colour, so that it stays readable on lines; a line's own label interrupts it. */
  #write({ box, text, size, weight, soft, faded }: PlannedLabel, font: string, colours: Colours): void {
    const context = this.#context;
    context.globalAlpha = faded ? FADED * 1.5 : 1;
    context.font = `${weight} ${size}px ${font}`;
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = size / 4;
    context.strokeStyle = colours.ground;
    const middle = box.y + box.height / 2;
    context.fillStyle = colours.ground;
    if (soft) context.fillRect(box.x, box.y, box.width, box.height);
    context.fillStyle = soft ? colours.inkSoft : colours.ink;
    context.strokeText(text, box.x, middle);
    context.fillText(text, box.x, middle);
    context.globalAlpha = 1;
  }
}

function drawBadge(context: CanvasRenderingContext2D, badge: Badge, font: string, colours: Colours): void {
  context.globalAlpha = badge.faded ? FADED * 1.5 : 1;
  if (badge.letters === null) drawPin(context, badge.box, colours);
  else drawLetters(context, badge.letters, badge.box, font, colours);
  context.globalAlpha = 1;
}

function drawLetters(
  context: CanvasRenderingContext2D,
  letters: string,
  { x, y, width, height }: Box,
  font: string,
  { ground, ink, inkSoft }: Colours,
): void {
  context.beginPath();
  context.roundRect(x, y, width, height, 3);
  context.fillStyle = ground;
  context.strokeStyle = inkSoft;
  context.lineWidth = 1;
  context.fill();
  context.stroke();
  context.font = `${BADGE_FONT.weight} ${BADGE_FONT.size}px ${font}`;
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  context.fillStyle = ink;
  context.fillText(letters, x + width / 2, y + height / 2 + 0.5);
  context.textAlign = 'start';
}

/** A head on a needle, with a rim of the ground's colour. */
function drawPin(context: CanvasRenderingContext2D, { x, y, width, height }: Box, { ground, ink }: Colours): void {
  const [middle, radius] = [x + width / 2, width / 2];
  context.beginPath();
  context.moveTo(middle, y + radius);
  context.lineTo(middle, y + height);
  context.strokeStyle = ground;
  context.lineWidth = 4;
  context.stroke();
  context.strokeStyle = ink;
  context.lineWidth = 1.5;
  context.stroke();
  context.beginPath();
  context.arc(middle, y + radius, radius, 0, 2 * Math.PI);
  context.fillStyle = ink;
  context.strokeStyle = ground;
  context.lineWidth = 1;
  context.fill();
  context.stroke();
}
