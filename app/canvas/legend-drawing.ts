/** The legend of a picture: the shapes and lines that it holds, each with its word. */
import { ENTITY_TYPES, RELATION_CLASSES } from '../../core/model/ontology.ts';
import { LINE_LOOKS, NODE_LOOKS } from '../scene/looks.ts';
import type { NodeShape, Scene } from '../scene/scene.ts';
import type { Colours } from './port.ts';

const ITEM_WIDTH = 170;
const ROW_HEIGHT = 22;
const SAMPLE = 28;
const MARK = 12;

interface Item {
  readonly text: string;
  draw(context: CanvasRenderingContext2D, x: number, y: number, colours: Colours): void;
}

function items(scene: Scene): readonly Item[] {
  const types = ENTITY_TYPES.filter((type) => scene.nodes.some((node) => node.type === type));
  const classes = [...RELATION_CLASSES, 'mixed' as const].filter((name) =>
    scene.edges.some((edge) => edge.class === name),
  );
  return [
    ...types.map((type) => ({
      text: type,
      draw: (context: CanvasRenderingContext2D, x: number, y: number, { actors }: Colours) => {
        context.fillStyle = actors[type];
        tracePath(context, NODE_LOOKS[type].shape, x + SAMPLE / 2, y, MARK);
        context.fill();
      },
    })),
    ...classes.map((name) => ({
      text: name === 'mixed' ? 'several kinds' : name,
      draw: (context: CanvasRenderingContext2D, x: number, y: number, { lines }: Colours) => {
        const { role, dash, weight } = LINE_LOOKS[name];
        context.strokeStyle = lines[role];
        context.lineWidth = 1.8 * weight;
        context.setLineDash({ solid: [], dashed: [7, 4], dotted: [1.5, 2] }[dash]);
        context.beginPath();
        context.moveTo(x, y);
        context.lineTo(x + SAMPLE, y);
        context.stroke();
        context.setLineDash([]);
      },
    })),
  ];
}

const columns = (width: number): number => Math.max(1, Math.floor(width / ITEM_WIDTH));

/** In layout units. */
export function legendHeight(scene: Scene, width: number): number {
  return Math.ceil(items(scene).length / columns(width)) * ROW_HEIGHT;
}

export function drawLegend(
  context: CanvasRenderingContext2D,
  scene: Scene,
  { x, y, width, colours, font }: { x: number; y: number; width: number; colours: Colours; font: string },
): void {
  items(scene).forEach((item, i) => {
    const left = x + (i % columns(width)) * ITEM_WIDTH;
    const middle = y + Math.floor(i / columns(width)) * ROW_HEIGHT + ROW_HEIGHT / 2;
    item.draw(context, left, middle, colours);
    context.fillStyle = colours.ink;
    context.font = `12px ${font}`;
    context.textBaseline = 'middle';
    context.fillText(item.text, left + SAMPLE + 8, middle);
  });
}

function tracePath(context: CanvasRenderingContext2D, shape: NodeShape, x: number, y: number, size: number): void {
  const radius = size / 2;
  const corners = (points: readonly (readonly [number, number])[]): void => {
    points.forEach(([px, py], i) => context[i === 0 ? 'moveTo' : 'lineTo'](x + px * radius, y + py * radius));
    context.closePath();
  };
  context.beginPath();
  switch (shape) {
    case 'circle':
      return context.arc(x, y, radius, 0, 2 * Math.PI);
    case 'rounded-square':
      return context.roundRect(x - radius, y - radius, size, size, size / 4);
    case 'hexagon':
      return corners([
        [-1, 0],
        [-0.5, -0.87],
        [0.5, -0.87],
        [1, 0],
        [0.5, 0.87],
        [-0.5, 0.87],
      ]);
    case 'diamond':
      return corners([
        [0, -1],
        [1, 0],
        [0, 1],
        [-1, 0],
      ]);
  }
}
