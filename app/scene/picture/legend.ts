/** The legend of a picture: the shapes and lines that are in it, each with its word. */
import { ENTITY_TYPES, RELATION_CLASSES } from '../../../core/model/ontology.ts';
import type { Colours } from '../colours.ts';
import { COMMUNITY_HUES, communityHue, LINE_LOOKS, NODE_LOOKS } from '../looks.ts';
import type { Scene } from '../scene.ts';
import { shape, words, type Drawing } from './drawing.ts';
import { DASHES } from './edge-drawing.ts';

const ITEM_WIDTH = 190;
const ROW_HEIGHT = 22;
const SAMPLE = 28;
const MARK = 12;

/** The words of the page's legend, where they are not the line's own name. */
const LINE_WORDS: Readonly<Record<string, string>> = {
  structural: 'standing relation',
  'co-mention': 'named together',
  mixed: 'several of these',
};

interface Item {
  readonly text: string;
  draw(x: number, y: number): readonly Drawing[];
}

function items(scene: Scene, colours: Colours): readonly Item[] {
  const types = ENTITY_TYPES.filter((type) => scene.nodes.some((node) => node.type === type));
  const classes = [...RELATION_CLASSES, 'mixed' as const].filter((name) =>
    scene.edges.some((edge) => edge.class === name),
  );
  const byCommunity = scene.nodes.some(({ community }) => community !== null);
  const communities = [...new Set(scene.nodes.flatMap(({ community }) => community || []))]
    .sort((a, b) => a - b)
    .slice(0, COMMUNITY_HUES.length);
  const line = (x: number, y: number, attributes: Drawing['attributes']): Drawing => ({
    name: 'path',
    attributes: { d: `M${x} ${y}H${x + SAMPLE}`, fill: 'none', ...attributes },
  });
  const { mixed } = colours.lines;
  const planned = scene.edges.some(({ light, struck }) => light && !struck);
  const denied = scene.edges.some(({ struck }) => struck);
  return [
    ...types.map((type) => ({
      text: type,
      draw: (x: number, y: number) => [
        shape(NODE_LOOKS[type].shape, { x: x + SAMPLE / 2, y }, MARK, {
          fill: byCommunity ? colours.communities.rest : colours.actors[type],
        }),
      ],
    })),
    ...communities.map((community) => ({
      text: `community ${community}`,
      draw: (x: number, y: number) => [
        shape('circle', { x: x + SAMPLE / 2, y }, MARK, { fill: colours.communities[communityHue(community)] }),
      ],
    })),
    ...classes.map((name) => ({
      text: LINE_WORDS[name] ?? name,
      draw: (x: number, y: number) => {
        const { role, dash, weight } = LINE_LOOKS[name];
        const width = Math.round(18 * weight) / 10;
        return [line(x, y, { stroke: colours.lines[role], 'stroke-width': width, 'stroke-dasharray': DASHES[dash] })];
      },
    })),
    ...(planned ? [{ text: 'only planned or possible', draw: faint([]) }] : []),
    ...(denied ? [{ text: 'denied', draw: faint([{ x: SAMPLE / 2, reach: 5 }]) }] : []),
  ];

  /** A line as it is where nothing is asserted, with strokes across it. */
  function faint(strokes: readonly { readonly x: number; readonly reach: number }[]) {
    return (x: number, y: number): readonly Drawing[] => [
      line(x, y, { stroke: mixed, 'stroke-width': 1.8, opacity: 0.55 }),
      ...strokes.map((stroke) => ({
        name: 'path',
        attributes: {
          d: `M${x + stroke.x} ${y - stroke.reach}V${y + stroke.reach}`,
          ...{ stroke: mixed, 'stroke-width': 1.8, opacity: 0.55 },
        },
      })),
    ];
  }
}

const columns = (width: number): number => Math.max(1, Math.floor(width / ITEM_WIDTH));

export function legendHeight(scene: Scene, colours: Colours, width: number): number {
  return Math.ceil(items(scene, colours).length / columns(width)) * ROW_HEIGHT;
}

export function legendDrawing(
  scene: Scene,
  colours: Colours,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): readonly Drawing[] {
  return items(scene, colours).flatMap((item, i) => {
    const left = x + (i % columns(width)) * ITEM_WIDTH;
    const middle = y + Math.floor(i / columns(width)) * ROW_HEIGHT + ROW_HEIGHT / 2;
    const text = words(item.text, { x: left + SAMPLE + 8, y: middle }, { size: 12, weight: 400, fill: colours.ink });
    return [...item.draw(left, middle), text];
  });
}
