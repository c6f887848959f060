/** Small signs at actors and lines: letters of a comparison, and the pin of actors that the user has put somewhere. */
import type { Measure, Point, Projection } from './label-plan.ts';
import { placeLabels, type Box } from './labels.ts';
import type { ComparedMark, Lit, Scene, SceneEdge } from './scene.ts';

export interface Badge {
  readonly box: Box;
  /** Letters in a frame, or `null` for a pin. */
  readonly letters: string | null;
  readonly faded: boolean;
}

export const BADGE_FONT = { size: 10, weight: 600 } as const;
const HEIGHT = 14;
const PADDING = 3;
/** Width and height of a pin. */
const PIN = { width: 7, height: 10 };
/** On a line shorter than this, in pixels, letters would hide it. */
const SHORTEST_MARKED = 34;

/** What one side alone has bears its letter; a halo tells of what both have. */
const LETTERS: Record<ComparedMark, string | null> = { a: 'A', b: 'B', apart: 'A | B', both: null };

/** All badges of a scene that lie on the surface. */
export function planBadges(scene: Scene, projection: Projection, lit: Lit | null, measure: Measure): readonly Badge[] {
  const places = new Map(scene.nodes.map((node) => [node.id, projection.node(node)]));
  const isFaded = (lights: ReadonlySet<string> | undefined, id: string): boolean => lights?.has(id) === false;
  // Where everything was put somewhere, as by an order, that tells nothing apart.
  const tellsPins = scene.nodes.some(({ pinned }) => !pinned);
  const ofNodes = scene.nodes.flatMap((node): readonly Badge[] => {
    const at = places.get(node.id)!;
    const corner = (node.size / 2) * projection.zoom * 0.75;
    const letters = node.side && LETTERS[node.side];
    const faded = isFaded(lit?.actors, node.id);
    return [
      ...(letters
        ? [{ box: frame(letters, { x: at.x - corner - 2, y: at.y - corner - 2 }, measure), letters, faded }]
        : []),
      ...(node.pinned && tellsPins
        ? [{ box: { x: at.x + corner - 1, y: at.y - corner - PIN.height + 2, ...PIN }, letters: null, faded }]
        : []),
    ];
  });
  const lines = new Map(scene.edges.map((edge) => [edge.id, edge]));
  const obstacles = scene.nodes.map((node) => squareAround(places.get(node.id)!, node.size * projection.zoom));
  const onLines = scene.edges.flatMap((edge) => {
    const letters = edge.side && LETTERS[edge.side];
    if (!letters) return [];
    const spots = placesAlong(edge, places.get(edge.source)!, places.get(edge.target)!, projection.zoom);
    return {
      key: edge.id,
      priority: edge.evidence,
      places: spots.map((spot) => frame(letters, spot, measure)),
      wanted: true,
    };
  });
  const ofEdges = [...placeLabels(onLines, [...obstacles, ...ofNodes.map(({ box }) => box)])].map(
    ([key, box]): Badge => ({
      box,
      letters: LETTERS[lines.get(key)!.side!],
      faded: isFaded(lit?.edges, key),
    }),
  );
  const isInSight = ({ box }: Badge): boolean =>
    box.x + box.width > 0 && box.y + box.height > 0 && box.x < projection.width && box.y < projection.height;
  return [...ofEdges, ...ofNodes].filter(isInSight);
}

function frame(letters: string, { x, y }: Point, measure: Measure): Box {
  const width = measure(letters, BADGE_FONT.size, BADGE_FONT.weight) + 2 * PADDING;
  return { x: x - width / 2, y: y - HEIGHT / 2, width, height: HEIGHT };
}

const squareAround = ({ x, y }: Point, side: number): Box => ({
  x: x - side / 2,
  y: y - side / 2,
  width: side,
  height: side,
});

/** Along the line, best first. */
const PLACES = [0.5, 0.4, 0.6, 0.3, 0.7];

/** Places on a line on the surface; none where it is too short to bear anything. */
function placesAlong({ bend }: SceneEdge, from: Point, to: Point, zoom: number): readonly Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length < SHORTEST_MARKED) return [];
  return PLACES.map((along) => {
    const out = 4 * along * (1 - along) * bend * zoom;
    return { x: from.x + dx * along - (dy / length) * out, y: from.y + dy * along + (dx / length) * out };
  });
}
