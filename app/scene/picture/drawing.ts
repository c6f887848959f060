/** Pieces of a vector drawing as plain data, in SVG's terms. */
import type { NodeShape } from '../scene.ts';
import type { Measure, Point, Weight } from '../label-plan.ts';

export interface Drawing {
  readonly name: string;
  readonly attributes?: { readonly [name: string]: string | number | undefined };
  /** Elements, or one text. */
  readonly content?: readonly Drawing[] | string;
}

/** Enough for any eye, and short files. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

export const group = (id: string, content: readonly Drawing[]): Drawing => ({ name: 'g', attributes: { id }, content });

const points = (corners: readonly Point[]): string =>
  corners.map(({ x, y }) => `${rounded(x)},${rounded(y)}`).join(' ');

export const polygon = (corners: readonly Point[], attributes: Drawing['attributes'] = {}): Drawing => ({
  name: 'polygon',
  attributes: { points: points(corners), ...attributes },
});

/** In units of the radius. */
const CORNERS: Record<'hexagon' | 'diamond', readonly Point[]> = {
  hexagon: [
    { x: -1, y: 0 },
    { x: -0.5, y: -0.87 },
    { x: 0.5, y: -0.87 },
    { x: 1, y: 0 },
    { x: 0.5, y: 0.87 },
    { x: -0.5, y: 0.87 },
  ],
  diamond: [
    { x: 0, y: -1 },
    { x: 1, y: 0 },
    { x: 0, y: 1 },
    { x: -1, y: 0 },
  ],
};

/** A node's shape around a point. */
export function shape(kind: NodeShape, { x, y }: Point, size: number, attributes: Drawing['attributes']): Drawing {
  const radius = size / 2;
  if (kind === 'circle') {
    return { name: 'circle', attributes: { cx: rounded(x), cy: rounded(y), r: rounded(radius), ...attributes } };
  }
  if (kind === 'rounded-square') {
    const corner = { x: rounded(x - radius), y: rounded(y - radius) };
    return { name: 'rect', attributes: { ...corner, width: size, height: size, rx: rounded(size / 4), ...attributes } };
  }
  const corners = CORNERS[kind].map((corner) => ({ x: x + corner.x * radius, y: y + corner.y * radius }));
  return polygon(corners, attributes);
}

export interface TextLook {
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
  readonly anchor?: 'middle';
  /** A rim of this colour keeps the text readable on lines. */
  readonly rim?: string;
  readonly opacity?: number | undefined;
}

/** A text whose middle lies at a height. */
export function words(text: string, { x, y }: Point, { size, weight, fill, anchor, rim, opacity }: TextLook): Drawing {
  return {
    name: 'text',
    attributes: {
      ...{ x: rounded(x), y: rounded(y + size * 0.35), 'font-size': size, 'font-weight': weight, fill },
      ...{ 'text-anchor': anchor, opacity },
      ...(rim !== undefined && {
        ...{ stroke: rim, 'stroke-width': rounded(size / 4), 'stroke-linejoin': 'round', 'paint-order': 'stroke' },
      }),
    },
    content: text,
  };
}

/** Lines of a text that are no wider than a width, broken at spaces where that is possible. */
export function wrapped(text: string, width: number, size: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, size, 400) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** Widths of letters in an ordinary sans-serif, for where nothing can measure: in parts of the font size. */
const NARROW = /[\s.,:;'’‘|!ijlI()[\]ft]/u;
const WIDE = /[mwMW@%…—\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;

/** A text's width, near enough to place it. */
export const estimatedWidth: Measure = (text, size, weight) => {
  let width = 0;
  for (const letter of text) {
    if (/\p{Mark}/u.test(letter)) continue;
    width += NARROW.test(letter) ? 0.33 : WIDE.test(letter) ? 0.95 : /\p{Lu}|\d/u.test(letter) ? 0.66 : 0.56;
  }
  return width * size * (weight > 400 ? 1.04 : 1);
};
