/** Which labels of a scene are shown, where, and in which words: the same on the canvas and in a picture. */
import type { EntityId } from '../../core/model/ids.ts';
import { placeLabels, type Box, type LabelCandidate } from './labels.ts';
import type { Lit, Scene, SceneEdge, SceneNode } from './scene.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

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

export type Weight = 400 | 500 | 600;

/** The width of a text in pixels. */
export type Measure = (text: string, size: number, weight: Weight) => number;

export interface PlannedLabel {
  readonly key: string;
  readonly box: Box;
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  /** An edge's, in the softer ink. */
  readonly soft: boolean;
  readonly faded: boolean;
}

/** Where a label may stand, and in which words. */
interface Place extends Box {
  readonly text: string;
}

interface Candidate extends Omit<PlannedLabel, 'key' | 'box' | 'text'> {
  readonly candidate: LabelCandidate<Place>;
}

/** The key of an actor's label; an edge's is its id. */
export const actorKey = (actor: EntityId): string => `actor ${actor}`;

/** Longer names are cut: the rest is in the details. */
const MOST_LETTERS = 30;
const shortened = (text: string): string =>
  text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS - 1).trimEnd()}…`;

/** Font size of an actor's label in pixels: larger for more evidence, and a little for nearness. */
function fontSize(evidence: number, zoom: number): number {
  const nearness = Math.min(1.25, Math.max(0.95, zoom ** 0.35));
  return Math.round(Math.min(16, 11 + 0.45 * Math.sqrt(evidence)) * nearness * 2) / 2;
}

/** The labels that fit, none over what is `taken`. */
export function planLabels(
  scene: Scene,
  projection: Projection,
  lit: Lit | null,
  measure: Measure,
  taken: readonly Box[] = [],
): readonly PlannedLabel[] {
  const inView = scene.nodes.filter((node) => isNear(projection.node(node), projection));
  const prominent = prominence(inView, projection);
  const named = new Set(scene.edges.flatMap((edge) => (edge.labelled ? [edge.source, edge.target] : [])));
  const candidates = [
    ...inView.map((node) =>
      nodeCandidate(
        node,
        { named: named.has(node.id), prominent: node.priority >= prominent },
        projection,
        lit,
        measure,
      ),
    ),
    ...scene.edges.flatMap((edge) => edgeCandidate(edge, projection, lit, measure) ?? []),
  ];
  const nodes = inView.map((node) => nodeBox(projection.node(node), node.size * projection.zoom - 4));
  const byKey = new Map(candidates.map((label) => [label.candidate.key, label]));
  const boxes = placeLabels(
    candidates.map(({ candidate }) => candidate),
    [...nodes, ...taken],
  );
  return [...boxes].map(([key, box]) => {
    const { size, weight, soft, faded } = byKey.get(key)!;
    return { key, box, text: box.text, size, weight, soft, faded };
  });
}

/** `named`: an edge at it is labelled, which says little without the actor's name. */
function nodeCandidate(
  node: SceneNode,
  { named, prominent }: { named: boolean; prominent: boolean },
  projection: Projection,
  lit: Lit | null,
  measure: Measure,
): Candidate {
  const size = fontSize(node.evidence, projection.zoom);
  const text = shortened(node.label);
  const emphasised = node.selected || node.chosen;
  const weight = emphasised ? 600 : 500;
  const places = around(
    projection.node(node),
    (node.size * projection.zoom) / 2,
    measure(text, size, weight),
    size * 1.2,
  );
  const isLit = lit?.actors.has(node.id) ?? false;
  const priority = node.priority + (isLit || named ? 1e6 : 0) + (emphasised ? 1e7 : 0);
  return {
    candidate: {
      key: actorKey(node.id),
      priority,
      places: insideFirst(places, projection.node(node), projection).map((place) => ({ ...place, text })),
      wanted: emphasised || isLit || prominent,
    },
    ...{ size, weight, soft: false, faded: lit !== null && !isLit },
  };
}

/** On a surface slimmer than this, in pixels, a line is named in few words: long ones would hide the lines beside it. */
const SLIM = 560;

/** A wanted label in words, in fewer where there is no room, at last as a bare count, like lines that stand for several classes. */
function edgeCandidate(edge: SceneEdge, projection: Projection, lit: Lit | null, measure: Measure): Candidate | null {
  const wanted = edge.labelled;
  if (!wanted && edge.class !== 'mixed') return null;
  const points = projection.edge(edge);
  if (points.length === 0) return null;
  const size = wanted ? 11.5 : 10;
  const count = String(edge.evidence);
  const words = projection.width < SLIM ? [edge.brief, count] : [edge.label, edge.brief, count];
  return {
    candidate: {
      key: edge.id,
      priority: (wanted ? 1e5 : -1e5) + edge.evidence,
      places: placesOfLine(wanted ? words : [count], points, size, measure),
      // Of all lines, only the one that is chosen may be named over somebody's node.
      wanted: edge.selected,
    },
    ...{ size, weight: 400, soft: true, faded: lit !== null && !lit.edges.has(edge.id) },
  };
}

/** Most lines find room at their first place, or are told early that they have none: the rest is never worked out. */
function* placesOfLine(
  texts: readonly string[],
  points: readonly Point[],
  size: number,
  measure: Measure,
): Generator<Place> {
  const height = size * 1.2;
  for (const text of texts) {
    const width = measure(text, size, 400);
    // On the line, else just above or below it.
    for (const off of [0, -0.75, 0.75]) {
      for (const { x, y } of points) yield { text, x: x - width / 2, y: y + (off - 0.5) * height, width, height };
    }
  }
}

/** At most so many of those in view are named even where the name covers part of another node: fewer where there is less room. */
const PROMINENT = 12;
const ROOM_OF_EACH = 50_000;

/** The priority from which on nodes are prominent. */
function prominence(nodes: readonly SceneNode[], { width, height }: Projection): number {
  const priorities = nodes.map(({ priority }) => priority).sort((a, b) => b - a);
  const most = Math.max(3, Math.min(PROMINENT, Math.floor((width * height) / ROOM_OF_EACH)));
  return priorities[Math.min(most, priorities.length) - 1] ?? 0;
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

/** Labels that are pushed in from the edge of the surface keep this far from it. */
const MARGIN = 4;

/**
 * Places where the whole label can be seen, those below and above pushed in from the sides included. Only where there is no
 * such place, or the node itself is out of sight, is a label cut off.
 */
function insideFirst(places: readonly Box[], node: Point, surface: Projection): readonly Box[] {
  const isInside = ({ x, y, width, height }: Box): boolean =>
    x >= 0 && y >= 0 && x + width <= surface.width && y + height <= surface.height;
  const inside = places.filter(isInside);
  const outside = places.filter((place) => !isInside(place));
  if (node.x < 0 || node.x > surface.width) return [...inside, ...outside];
  const pushed = outside
    .map((place) => ({ ...place, x: Math.max(MARGIN, Math.min(place.x, surface.width - MARGIN - place.width)) }))
    .filter((place) => isInside(place) && (place.y > node.y || place.y + place.height < node.y));
  const whole = [...inside, ...pushed];
  return whole.length > 0 ? whole : outside;
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

/** On a line shorter than this, in pixels, a label would hide what it speaks of. */
const SHORTEST_LABELLED = 70;
/** Along the line, best first. */
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/** Where an edge's label may stand, best first, in units of the layout. */
export function placesOnEdge({ bend }: SceneEdge, from: Point, to: Point, zoom: number): readonly Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length * zoom < SHORTEST_LABELLED) return [];
  return PLACES.map((along) => {
    // Of a quadratic curve whose middle is `bend` away from the straight line.
    const out = 4 * along * (1 - along) * bend;
    return { x: from.x + dx * along - (dy / length) * out, y: from.y + dy * along + (dx / length) * out };
  });
}
