/** The network of a picture: lines, actors over them, labels over both. */
import { BADGE_FONT, type Badge } from '../badges.ts';
import { fillOf, type Colours } from '../colours.ts';
import type { PlannedLabel, Point } from '../label-plan.ts';
import { FADED } from '../looks.ts';
import type { Lit, Scene, SceneEdge, SceneNode } from '../scene.ts';

import { group, rounded, shape, words, type Drawing } from './drawing.ts';
import { edgeDrawing, HALO } from './edge-drawing.ts';

interface Signs {
  readonly labels: readonly PlannedLabel[];
  readonly badges: readonly Badge[];
}

export function networkDrawing(scene: Scene, { labels, badges }: Signs, colours: Colours): readonly Drawing[] {
  const { nodes, edges, lit } = scene;
  const places = new Map(nodes.map((node) => [node.id, node]));
  return [
    group(
      'relations',
      edges.map((edge) => lineDrawing(edge, [places.get(edge.source)!, places.get(edge.target)!], lit, colours)),
    ),
    group(
      'actors',
      nodes.map((node) => actorDrawing(node, lit, colours)),
    ),
    ...(badges.length > 0
      ? [
          group(
            'sides',
            badges.map((badge) => badgeDrawing(badge, colours)),
          ),
        ]
      : []),
    group(
      'labels',
      labels.map((label) => labelDrawing(label, colours)),
    ),
  ];
}

/** The size and place of an end of a line. */
type End = Point & Pick<SceneNode, 'size'>;

export function lineDrawing(
  edge: SceneEdge,
  [from, to]: readonly [End, End],
  lit: Lit | null,
  colours: Colours,
): Drawing {
  const ends = { from, to, fromRadius: from.size / 2, toRadius: to.size / 2 };
  return edgeDrawing(edge, ends, colours, lit !== null && !lit.edges.has(edge.id) ? FADED : undefined);
}

export function actorDrawing(node: SceneNode, lit: Lit | null, colours: Colours): Drawing {
  const { id, label, size, selected, chosen, community, side } = node;
  const rim = { stroke: chosen ? colours.accent : colours.ground, 'stroke-width': chosen ? 3 : 1.5 };
  const ring = { fill: 'none', stroke: colours.accent, 'stroke-width': 3 };
  return {
    name: 'g',
    attributes: { opacity: lit !== null && !lit.actors.has(id) ? FADED : undefined },
    content: [
      { name: 'title', content: label },
      ...(side === 'both' ? [shape('circle', node, size + 12, { fill: colours.inkSoft, opacity: HALO })] : []),
      shape(node.shape, node, size, { fill: fillOf(node, colours), ...rim }),
      ...(community ? [numberDrawing(node, colours)] : []),
      ...(selected ? [shape(node.shape, node, size + 7, ring)] : []),
    ],
  };
}

/** The number of a community, inside the actor's shape: colour is never alone. */
function numberDrawing({ community, size, x, y }: SceneNode, { ground }: Colours): Drawing {
  return words(String(community), { x, y }, { size: size * 0.37, weight: 600, fill: ground, anchor: 'middle' });
}

/** Letters of a comparison, in their frame. */
function badgeDrawing({ box, letters, faded }: Badge, { ground, ink, inkSoft }: Colours): Drawing {
  const { size, weight } = BADGE_FONT;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const frame = { ...frameOf(box), rx: 3 };
  return {
    name: 'g',
    attributes: { opacity: faded ? FADED * 1.5 : undefined },
    content: [
      { name: 'rect', attributes: { ...frame, fill: ground, stroke: inkSoft } },
      words(letters ?? '', middle, { size, weight, fill: ink, anchor: 'middle' }),
    ],
  };
}

/** An actor's name over a rim of the ground's colour; a line's own label interrupts the line. */
function labelDrawing({ box, text, size, weight, soft, faded }: PlannedLabel, colours: Colours): Drawing {
  const opacity = faded ? FADED * 1.5 : undefined;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const fill = soft ? colours.inkSoft : colours.ink;
  const name = words(text, middle, { size, weight, fill, anchor: 'middle', rim: colours.ground, opacity });
  if (!soft) return name;
  return {
    name: 'g',
    content: [{ name: 'rect', attributes: { ...frameOf(box), fill: colours.ground, opacity } }, name],
  };
}

function frameOf({ x, y, width, height }: PlannedLabel['box']) {
  return { x: rounded(x), y: rounded(y), width: rounded(width), height };
}
