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
    else if (name === 'path') paintShape(context, curveOf(attributes), attributes);
    else if (name !== 'title') {
      outline(context, name, attributes);
      paintShape(context, null, attributes);
    }
    context.globalAlpha = before;
  }
}

/** Read once: the same drawings are painted again and again. */
const curves = new WeakMap<Attributes, Path2D>();

function curveOf(attributes: Attributes): Path2D {
  let curve = curves.get(attributes);
  if (curve === undefined) curves.set(attributes, (curve = new Path2D(String(attributes['d']))));
  return curve;
}

const number = (attributes: Attributes, name: string): number => Number(attributes[name] ?? 0);

/** Begins the path of a shape on the canvas. */
function outline(context: CanvasRenderingContext2D, name: string, attributes: Attributes): void {
  const of = (field: string): number => number(attributes, field);
  context.beginPath();
  if (name === 'line') {
    context.moveTo(of('x1'), of('y1'));
    context.lineTo(of('x2'), of('y2'));
  } else if (name === 'polygon') {
    for (const corner of String(attributes['points']).split(' ')) {
      const comma = corner.indexOf(',');
      context.lineTo(Number(corner.slice(0, comma)), Number(corner.slice(comma + 1)));
    }
    context.closePath();
  } else if (name === 'circle') context.arc(of('cx'), of('cy'), of('r'), 0, 2 * Math.PI);
  else context.roundRect(of('x'), of('y'), of('width'), of('height'), of('rx'));
}

function paintShape(context: CanvasRenderingContext2D, path: Path2D | null, attributes: Attributes): void {
  const { fill = 'black', stroke = 'none', 'stroke-dasharray': dashes } = attributes;
  if (fill !== 'none') {
    context.fillStyle = String(fill);
    if (path) context.fill(path);
    else context.fill();
  }
  if (stroke === 'none') return;
  context.strokeStyle = String(stroke);
  context.lineWidth = number(attributes, 'stroke-width') || 1;
  context.lineJoin = attributes['stroke-linejoin'] === 'round' ? 'round' : 'miter';
  if (dashes !== undefined) context.setLineDash(String(dashes).split(' ').map(Number));
  if (path) context.stroke(path);
  else context.stroke();
  if (dashes !== undefined) context.setLineDash([]);
}

function paintWords(context: CanvasRenderingContext2D, attributes: Attributes, text: string, font: string): void {
  context.font = `${String(attributes['font-weight'])} ${String(attributes['font-size'])}px ${font}`;
  context.textAlign = attributes['text-anchor'] === 'middle' ? 'center' : 'start';
  context.textBaseline = 'alphabetic';
  context.fillStyle = String(attributes['fill']);
  context.fillText(text, number(attributes, 'x'), number(attributes, 'y'));
  context.textAlign = 'start';
}
