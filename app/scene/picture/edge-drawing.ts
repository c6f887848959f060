/** A line between two actors with its arrows, as the canvas draws it. */
import type { Colours } from '../colours.ts';
import type { Point } from '../label-plan.ts';
import type { Arrow, LineDash, SceneEdge } from '../scene.ts';
import { polygon, rounded, type Drawing } from './drawing.ts';

export const DASHES: Record<LineDash, string | undefined> = { solid: undefined, dashed: '7 4', dotted: '1.5 2.5' };

/** Between a line and its actor. */
const GAP = 2;

/** How strong the halo is around what both sides of a comparison have. */
export const HALO = 0.3;

interface End {
  readonly point: Point;
  /** From the line's end outwards, of length 1. */
  readonly direction: Point;
  readonly arrow: Arrow;
}

export interface Ends {
  readonly from: Point;
  readonly to: Point;
  /** Radii of the actors. */
  readonly fromRadius: number;
  readonly toRadius: number;
}

export function edgeDrawing(edge: SceneEdge, ends: Ends, colours: Colours, faded: number | undefined): Drawing {
  const { width, dash, light, struck, sourceArrow, targetArrow } = edge;
  const colour = edge.selected ? colours.accent : colours.lines[edge.role];
  const { middle, control } = curve(edge, ends);
  const start = endAt(ends.from, control ?? ends.to, ends.fromRadius + GAP, sourceArrow);
  const end = endAt(ends.to, control ?? ends.from, ends.toRadius + GAP, targetArrow);
  const length = arrowLength(width);
  const first = shortened(start, length);
  const last = shortened(end, length);
  const { name, attributes } = control ? curveDrawing(first, control, last) : lineDrawing(first, last);
  const halo = { ...attributes, stroke: colours.inkSoft, 'stroke-width': width + 8, opacity: HALO };
  return {
    name: 'g',
    attributes: { opacity: faded ?? (light ? 0.55 : undefined) },
    content: [
      { name: 'title', content: edge.label },
      ...(edge.side === 'both' ? [{ name, attributes: halo }] : []),
      { name, attributes: { ...attributes, stroke: colour, 'stroke-width': width, 'stroke-dasharray': DASHES[dash] } },
      ...[start, end].flatMap((one) => arrowAt(one, width, colour, colours.ground) ?? []),
      ...(struck ? [strike(middle, ends, colour, width)] : []),
    ],
  };
}

const xy = ({ x, y }: Point): string => `${rounded(x)} ${rounded(y)}`;

const curveDrawing = (from: Point, control: Point, to: Point) => ({
  name: 'path',
  attributes: { d: `M${xy(from)} Q${xy(control)} ${xy(to)}`, fill: 'none' },
});

const lineDrawing = (from: Point, to: Point) => ({
  name: 'line',
  attributes: { x1: rounded(from.x), y1: rounded(from.y), x2: rounded(to.x), y2: rounded(to.y), fill: 'none' },
});

/** A bent edge is a quadratic curve, whose middle lies half as far out as its control point. */
function curve({ bend }: SceneEdge, { from, to }: Ends): { readonly middle: Point; readonly control: Point | null } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const straight = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const out = (distance: number): Point => ({
    x: straight.x - (dy / length) * distance,
    y: straight.y + (dx / length) * distance,
  });
  return bend === 0 ? { middle: straight, control: null } : { middle: out(bend), control: out(2 * bend) };
}

/** Where the line meets an actor, coming from a point. */
function endAt(actor: Point, from: Point, distance: number, arrow: Arrow): End {
  const [dx, dy] = [actor.x - from.x, actor.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const direction = { x: dx / length, y: dy / length };
  return { point: { x: actor.x - direction.x * distance, y: actor.y - direction.y * distance }, direction, arrow };
}

const arrowLength = (width: number): number => 5 + 1.8 * width;

/** The line stops at the arrow's foot. */
const shortened = ({ point, direction, arrow }: End, length: number): Point =>
  arrow === 'none' ? point : { x: point.x - direction.x * length, y: point.y - direction.y * length };

/** Filled where something is asserted, else hollow. */
function arrowAt({ point, direction, arrow }: End, width: number, colour: string, ground: string): Drawing | null {
  if (arrow === 'none') return null;
  const length = arrowLength(width);
  const foot = { x: point.x - direction.x * length, y: point.y - direction.y * length };
  const side = length * 0.5;
  const corner = (sign: number): Point => ({
    x: foot.x - direction.y * side * sign,
    y: foot.y + direction.x * side * sign,
  });
  const fill = arrow === 'filled' ? colour : ground;
  return polygon([point, corner(1), corner(-1)], { fill, stroke: colour, 'stroke-linejoin': 'round' });
}

/** A short line across the middle. */
function strike(middle: Point, { from, to }: Ends, colour: string, width: number): Drawing {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const reach = 4 + width;
  const end = (sign: number): Point => ({
    x: middle.x - (dy / length) * reach * sign,
    y: middle.y + (dx / length) * reach * sign,
  });
  const { name, attributes } = lineDrawing(end(1), end(-1));
  return { name, attributes: { ...attributes, stroke: colour, 'stroke-width': width } };
}
