/** A scene as a vector picture: plain data from plain data, the same in a page and on the command line. */
import { planBadges } from '../badges.ts';
import type { Colours } from '../colours.ts';
import { placesOnEdge, planLabels, type Measure, type PlannedLabel, type Projection } from '../label-plan.ts';
import type { Box } from '../labels.ts';
import type { Scene } from '../scene.ts';
import { group, rounded, words, wrapped, type Drawing } from './drawing.ts';
import { legendDrawing, legendHeight } from './legend.ts';
import { networkDrawing } from './network.ts';

export interface PictureOptions {
  readonly colours: Colours;
  /** A list of font families. */
  readonly font: string;
  readonly measure: Measure;
  /** Empty for none. */
  readonly title: string;
  /** Lines below the title: filters, sources. */
  readonly notes: readonly string[];
  readonly legend: boolean;
}

export interface Picture {
  /** In units of the layout, which are CSS pixels at zoom 1. */
  readonly width: number;
  readonly height: number;
  readonly svg: Drawing;
}

const MARGIN = 32;
const TITLE = 22;
const NOTE = 13;
const LEAST_WIDTH = 420;

export function pictureOf(drawn: Scene, options: PictureOptions): Picture {
  const { colours, font, measure, title, notes, legend } = options;
  const scene = fromOrigin(drawn);
  const surface = wholeScene(scene);
  const badges = planBadges(scene, surface, scene.lit, measure).filter(({ letters }) => letters !== null);
  const taken = badges.map(({ box: place }) => place);
  const labels = planLabels(scene, surface, scene.lit, measure, taken);
  const box = extent(scene, labels);
  const inner = Math.max(box.width, LEAST_WIDTH);
  const lines = notes.flatMap((note) => wrapped(note, inner, NOTE, measure));
  const header = headerHeight(title, lines);
  const footer = legend && scene.nodes.length > 0 ? legendHeight(scene, colours, inner) + MARGIN / 2 : 0;
  const width = rounded(inner + 2 * MARGIN);
  const height = rounded(header + box.height + footer + 2 * MARGIN);
  const shift = { x: (width - box.width) / 2 - box.x, y: MARGIN + header - box.y };
  const foot = { x: MARGIN, y: height - MARGIN - footer + MARGIN / 2, width: inner };
  const content: Drawing[] = [
    { name: 'title', content: title === '' ? 'Network' : title },
    { name: 'rect', attributes: { width, height, fill: colours.ground } },
    group('header', headerDrawing(title, lines, colours)),
    {
      name: 'g',
      attributes: { id: 'network', transform: `translate(${rounded(shift.x)} ${rounded(shift.y)})` },
      content: networkDrawing(scene, { labels, badges }, colours),
    },
    ...(footer > 0 ? [group('legend', legendDrawing(scene, colours, foot))] : []),
  ];
  const attributes = {
    ...{ xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    ...{ 'font-family': font, role: 'img' },
  };
  return { width, height, svg: { name: 'svg', attributes, content } };
}

/** Room for labels around the outermost actors. */
const REACH = 200;

/** The scene moved so that all of it lies right of and below the origin, with room for labels. */
function fromOrigin(scene: Scene): Scene {
  const x = scene.nodes.reduce((least, node) => Math.min(least, node.x), Infinity) - REACH;
  const y = scene.nodes.reduce((least, node) => Math.min(least, node.y), Infinity) - REACH;
  return { ...scene, nodes: scene.nodes.map((node) => ({ ...node, x: node.x - x, y: node.y - y })) };
}

/** A surface that holds all of a scene at the layout's own scale. */
function wholeScene({ nodes }: Scene): Projection {
  const places = new Map(nodes.map((node) => [node.id, node]));
  return {
    zoom: 1,
    width: nodes.reduce((most, { x }) => Math.max(most, x), 0) + REACH,
    height: nodes.reduce((most, { y }) => Math.max(most, y), 0) + REACH,
    node: ({ x, y }) => ({ x, y }),
    edge: (edge) => placesOnEdge(edge, places.get(edge.source)!, places.get(edge.target)!, 1),
  };
}

/** What actors, arcs and labels take up. */
function extent({ nodes, edges }: Scene, labels: readonly PlannedLabel[]): Box {
  const bend = edges.reduce((most, edge) => Math.max(most, Math.abs(edge.bend)), 0);
  const boxes = [
    ...nodes.map(({ x, y, size }) => ({ x: x - size, y: y - size, width: 2 * size, height: 2 * size })),
    ...labels.map(({ box }) => box),
  ];
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const left = boxes.reduce((least, box) => Math.min(least, box.x), Infinity) - bend;
  const top = boxes.reduce((least, box) => Math.min(least, box.y), Infinity) - bend;
  const right = boxes.reduce((most, box) => Math.max(most, box.x + box.width), -Infinity) + bend;
  const bottom = boxes.reduce((most, box) => Math.max(most, box.y + box.height), -Infinity) + bend;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

const headerHeight = (title: string, lines: readonly string[]): number =>
  (title === '' ? 0 : TITLE * 1.6) + lines.length * NOTE * 1.5 + (title === '' && lines.length === 0 ? 0 : 12);

function headerDrawing(title: string, lines: readonly string[], { ink, inkSoft }: Colours): readonly Drawing[] {
  const below = MARGIN + (title === '' ? 0 : TITLE * 1.6);
  return [
    ...(title === ''
      ? []
      : [words(title, { x: MARGIN, y: MARGIN + TITLE / 2 }, { size: TITLE, weight: 600, fill: ink })]),
    ...lines.map((line, i) =>
      words(line, { x: MARGIN, y: below + (i + 0.5) * NOTE * 1.5 }, { size: NOTE, weight: 400, fill: inkSoft }),
    ),
  ];
}
