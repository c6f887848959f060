/** Pieces of a vector drawing on a canvas: shapes, lines and words of the picture that is exported, too. */
import type { Drawing } from '../scene/picture/drawing.ts';

type Attributes = NonNullable<Drawing['attributes']>;

/** @param font the family that words are set in */
export function paint(context: CanvasRenderingContext2D, drawings: readonly Drawing[], font: string): void {
  for (const { name, attributes = {}, content } of drawings) {
    const before = context.globalAlpha;
    context.globalAlpha = before * Number(attributes['opacity'] ?? 1);
    if (name === 'text') paintWords(context, attributes, String(content), font);
    else if (name === 'g') paint(context, content as readonly Drawing[], font);
    else if (name !== 'title') paintShape(context, outline(name, attributes), attributes);
    context.globalAlpha = before;
  }
}

const number = (attributes: Attributes, name: string): number => Number(attributes[name] ?? 0);

function outline(name: string, attributes: Attributes): Path2D {
  const of = (field: string): number => number(attributes, field);
  if (name === 'path') return new Path2D(String(attributes['d']));
  if (name === 'polygon') return new Path2D(`M${String(attributes['points']).replaceAll(' ', 'L')}Z`);
  const path = new Path2D();
  if (name === 'circle') path.arc(of('cx'), of('cy'), of('r'), 0, 2 * Math.PI);
  else path.roundRect(of('x'), of('y'), of('width'), of('height'), of('rx'));
  return path;
}

function paintShape(context: CanvasRenderingContext2D, path: Path2D, attributes: Attributes): void {
  const { fill = 'black', stroke = 'none' } = attributes;
  if (fill !== 'none') {
    context.fillStyle = String(fill);
    context.fill(path);
  }
  if (stroke === 'none') return;
  context.strokeStyle = String(stroke);
  context.lineWidth = number(attributes, 'stroke-width') || 1;
  context.lineJoin = attributes['stroke-linejoin'] === 'round' ? 'round' : 'miter';
  const dashes = attributes['stroke-dasharray'];
  context.setLineDash(dashes === undefined ? [] : String(dashes).split(' ').map(Number));
  context.stroke(path);
  context.setLineDash([]);
}

function paintWords(context: CanvasRenderingContext2D, attributes: Attributes, text: string, font: string): void {
  context.font = `${String(attributes['font-weight'])} ${String(attributes['font-size'])}px ${font}`;
  context.textAlign = attributes['text-anchor'] === 'middle' ? 'center' : 'start';
  context.textBaseline = 'alphabetic';
  context.fillStyle = String(attributes['fill']);
  context.fillText(text, number(attributes, 'x'), number(attributes, 'y'));
  context.textAlign = 'start';
}
