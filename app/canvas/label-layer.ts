/**
 * Labels on a canvas of their own above the network: they keep a readable size at every zoom, and which of them are shown is
 * decided anew whenever the picture changes.
 */
import type { Lit, Scene, SceneEdge, SceneNode } from '../scene/scene.ts';
import { nodeId } from './elements.ts';
import { overlap, placeLabels, type Box, type LabelCandidate } from './labels.ts';
import type { Colours, Point } from './port.ts';
import { FADED } from './stylesheet.ts';

/** How the layout maps to the surface that labels are drawn on, and where elements are just now. */
export interface Projection {
  readonly zoom: number;
  /** An actor's place on the surface. */
  node(node: SceneNode): Point;
  /** Places on an edge where its label may stand, best first, on the surface; none where the edge is too short to tell. */
  edge(edge: SceneEdge): readonly Point[];
  readonly width: number;
  readonly height: number;
}

export interface LabelLook {
  readonly colours: Colours;
  readonly font: string;
  readonly lit: Lit | null;
}

interface Label {
  readonly candidate: LabelCandidate;
  /** For each place of the candidate. */
  readonly texts: readonly string[];
  readonly font: string;
  readonly size: number;
  readonly colour: string;
  readonly faded: boolean;
}

/** Longer names are cut: the rest is in the details. */
const MOST_LETTERS = 30;
const shortened = (text: string): string =>
  text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS - 1).trimEnd()}…`;

/** Font size of an actor's label in pixels: larger for more evidence, and a little for nearness. */
export function fontSize(evidence: number, zoom: number): number {
  const nearness = Math.min(1.25, Math.max(0.95, zoom ** 0.35));
  return Math.round(Math.min(16, 11 + 0.45 * Math.sqrt(evidence)) * nearness * 2) / 2;
}

/** Measures and draws labels. Widths are remembered: measuring is the slow part. */
export class LabelLayer {
  readonly #context: CanvasRenderingContext2D;
  readonly #widths = new Map<string, number>();
  #placed: readonly { readonly box: Box; readonly label: Label }[] = [];

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  /** Draws the labels that fit. */
  draw(scene: Scene, projection: Projection, look: LabelLook): void {
    const inView = scene.nodes.filter((node) => isNear(projection.node(node), projection));
    const prominent = prominence(inView);
    const named = new Set(scene.edges.flatMap((edge) => (edge.labelled ? [edge.source, edge.target] : [])));
    const labels = [
      ...inView.map((node) =>
        this.#nodeLabel(node, { named: named.has(node.id), prominent: node.priority >= prominent }, projection, look),
      ),
      ...scene.edges.flatMap((edge) => this.#edgeLabel(edge, projection, look) ?? []),
    ];
    const obstacles = inView.map((node) => nodeBox(projection.node(node), node.size * projection.zoom - 4));
    const byKey = new Map(labels.map((label) => [label.candidate.key, label]));
    const boxes = placeLabels(
      labels.map(({ candidate }) => candidate),
      obstacles,
    );
    this.#placed = [...boxes].map(([key, box]) => ({ box, label: byKey.get(key)! }));
    for (const { box, label } of this.#placed) this.#write(label, box, look.colours);
  }

  /** The key of the label at a point. */
  at({ x, y }: Point): string | null {
    const point: Box = { x, y, width: 1, height: 1 };
    return this.#placed.find(({ box }) => overlap(box, point))?.label.candidate.key ?? null;
  }

  /** `named`: an edge at it is labelled, which says little without the actor's name. */
  #nodeLabel(
    node: SceneNode,
    { named, prominent }: { named: boolean; prominent: boolean },
    projection: Projection,
    { colours, font, lit }: LabelLook,
  ): Label {
    const size = fontSize(node.evidence, projection.zoom);
    const text = shortened(node.label);
    const emphasised = node.selected || node.chosen;
    const fullFont = `${emphasised ? 600 : 500} ${size}px ${font}`;
    const width = this.#measure(text, fullFont);
    const height = size * 1.2;
    const places = around(projection.node(node), (node.size * projection.zoom) / 2, width, height);
    const isLit = lit?.actors.has(node.id) ?? false;
    const priority = node.priority + (isLit || named ? 1e6 : 0) + (emphasised ? 1e7 : 0);
    return {
      candidate: {
        key: nodeId(node.id),
        priority,
        places: insideFirst(places, projection),
        wanted: emphasised || isLit || prominent,
      },
      texts: places.map(() => text),
      font: fullFont,
      size,
      colour: colours.ink,
      faded: lit !== null && !isLit,
    };
  }

  /** A wanted label in words, in fewer where there is no room; else the bare count of a line that stands for several classes. */
  #edgeLabel(edge: SceneEdge, projection: Projection, { colours, font, lit }: LabelLook): Label | null {
    const points = projection.edge(edge);
    const wanted = edge.labelled;
    if (points.length === 0 || (!wanted && edge.class !== 'mixed')) return null;
    const size = wanted ? 11.5 : 10;
    const fullFont = `${size}px ${font}`;
    const height = size * 1.2;
    const placed = (wanted ? [edge.label, edge.brief] : [String(edge.evidence)]).flatMap((text) => {
      const width = this.#measure(text, fullFont);
      return points.map(({ x, y }) => ({ text, box: { x: x - width / 2, y: y - height / 2, width, height } }));
    });
    return {
      candidate: {
        key: edge.id,
        priority: (wanted ? 1e5 : -1e5) + edge.evidence,
        places: placed.map(({ box }) => box),
        wanted,
      },
      texts: placed.map(({ text }) => text),
      font: fullFont,
      size,
      colour: colours.inkSoft,
      faded: lit !== null && !lit.edges.has(edge.id),
    };
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
  #write({ candidate, texts, font, size, colour, faded }: Label, box: Box, { ground }: Colours): void {
    const context = this.#context;
    context.globalAlpha = faded ? FADED * 1.5 : 1;
    context.font = font;
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = size / 4;
    context.strokeStyle = ground;
    context.fillStyle = colour;
    const text = texts[candidate.places.indexOf(box)]!;
    const middle = box.y + box.height / 2;
    context.strokeText(text, box.x, middle);
    context.fillText(text, box.x, middle);
    context.globalAlpha = 1;
  }
}

/** So many of those in view are named even where the name covers part of another node. */
const PROMINENT = 12;

/** The priority from which on nodes are prominent. */
function prominence(nodes: readonly SceneNode[]): number {
  const priorities = nodes.map(({ priority }) => priority).sort((a, b) => b - a);
  return priorities[Math.min(PROMINENT, priorities.length) - 1] ?? 0;
}

/** Boxes for a label around a node: below, beside, above, then at the corners. */
function around({ x, y }: Point, radius: number, width: number, height: number): readonly Box[] {
  const reach = radius + 3;
  const corner = radius * 0.7 + 2;
  const corners = [
    [x - width / 2, y + reach],
    [x + reach + 1, y - height / 2],
    [x - reach - 1 - width, y - height / 2],
    [x - width / 2, y - reach - height],
    [x + corner, y + corner],
    [x - corner - width, y + corner],
    [x + corner, y - corner - height],
    [x - corner - width, y - corner - height],
  ] as const;
  return corners.map(([left, top]) => ({ x: left, y: top, width, height }));
}

/** Places where the whole label can be seen come before those where it is cut off. */
function insideFirst(places: readonly Box[], surface: Projection): readonly Box[] {
  const isInside = ({ x, y, width, height }: Box): boolean =>
    x >= 0 && y >= 0 && x + width <= surface.width && y + height <= surface.height;
  return [...places.filter(isInside), ...places.filter((place) => !isInside(place))];
}

function nodeBox({ x, y }: Point, size: number): Box {
  const side = Math.max(2, size);
  return { x: x - side / 2, y: y - side / 2, width: side, height: side };
}

/** Whether a label there could reach into the surface. */
function isNear({ x, y }: Point, { width, height }: Projection): boolean {
  const margin = 120;
  return x > -margin && y > -margin && x < width + margin && y < height + margin;
}
