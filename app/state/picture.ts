/** Pictures of the network as SVG text: of the view, or of any graph. */
import { applyFilter } from '../../core/analysis/apply-filter.ts';
import { SHOW_ALL } from '../../core/analysis/filter.ts';
import { buildIndex, type GraphIndex } from '../../core/analysis/graph-index.ts';
import { ACTOR_COLOURS } from '../../core/formats/export/palette.ts';
import type { Exporter } from '../../core/formats/export/exporter.ts';
import { xmlDocument } from '../../core/formats/export/xml.ts';
import type { GraphOutline } from '../../core/model/columns.ts';
import { byCodeUnit, type GraphDocument } from '../../core/model/graph.ts';
import { buildScene } from '../scene/build-scene.ts';
import type { Colours } from '../scene/colours.ts';
import { estimatedWidth, type Drawing } from '../scene/picture/drawing.ts';
import { pictureOf, type PictureOptions } from '../scene/picture/picture.ts';
import type { Scene } from '../scene/scene.ts';
import { sceneOf } from './selectors/scene.ts';
import { statusOf } from './selectors/status.ts';
import type { View } from './view.ts';
import { counted } from './wording.ts';

/** What may stand beside the network. */
export interface PictureParts {
  readonly title: boolean;
  readonly filters: boolean;
  readonly sources: boolean;
  readonly legend: boolean;
}

/** How a picture looks: the page's, or `PLAIN_LOOK`. */
export type PictureLook = Pick<PictureOptions, 'colours' | 'font' | 'measure'>;

export interface SvgPicture {
  readonly drawing: Drawing;
  /** The drawing as a document. */
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** The page's light theme, for where there is no page. */
const LIGHT: Colours = {
  ...{ ground: '#ffffff', ink: '#1f1d1a', inkSoft: '#57534b', accent: '#4338ca' },
  actors: ACTOR_COLOURS,
  lines: {
    ...{ structural: '#8a857b', cooperation: '#46688f', conflict: '#8f6213', mixed: '#6d675d' },
    'co-mention': '#8f897d',
  },
  communities: {
    ...{ a: '#006c6f', b: '#7f602e', c: '#616aba', d: '#473741' },
    ...{ e: '#2e3e03', f: '#5f0011', g: '#002e53', rest: '#6d675d' },
  },
};
export const PLAIN_LOOK: PictureLook = {
  colours: LIGHT,
  font: 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  measure: estimatedWidth,
};

/** The picture as a format like the others, for where there is no page. */
export const svgExporter: Exporter = {
  id: 'svg',
  label: 'Picture (SVG)',
  extension: '.svg',
  mediaType: 'image/svg+xml',
  holds: 'The network as it is drawn, with title, filters, sources and legend. No evidence, no ids.',
  holdsFullTexts: false,
  write(graph, { name, notes = [] }) {
    const parts = { title: true, filters: true, sources: true, legend: true };
    const content = pictureOfGraph(graph, notes, parts, PLAIN_LOOK).text;
    return [{ name: `${name}.svg`, mediaType: 'image/svg+xml', content }];
  },
};

/** What the canvas draws of a view. */
export function pictureOfView(index: GraphIndex, view: View, parts: PictureParts, look: PictureLook): SvgPicture {
  const filters = statusOf(index, view).filters.map(({ text }) => text);
  return svgOf(sceneOf(index, view), index.graph, filters, parts, look);
}

/** All of a graph, as far as it can be read in a picture. `filters`: what it was filtered by, in words. */
export function pictureOfGraph(
  graph: GraphDocument,
  filters: readonly string[],
  parts: PictureParts,
  look: PictureLook,
): SvgPicture {
  const options = { selected: [], openPair: null, selectedRelation: null, pinned: {}, paths: null } as const;
  const scene = buildScene(applyFilter(buildIndex(graph), SHOW_ALL), options);
  return svgOf(scene, graph, filters, parts, look);
}

function svgOf(
  scene: Scene,
  graph: GraphOutline,
  filters: readonly string[],
  parts: PictureParts,
  look: PictureLook,
): SvgPicture {
  const { omitted } = scene;
  const notes = [
    ...(parts.filters && filters.length > 0 ? [filters.join(' · ')] : []),
    ...(parts.sources ? [sourcesText(graph)] : []),
    ...(omitted.actors + omitted.pairs > 0
      ? [`Not drawn, with least evidence: ${counted(omitted.actors, 'actor')}, ${counted(omitted.pairs, 'line')}.`]
      : []),
  ];
  const title = parts.title ? graph.title : '';
  const { width, height, svg } = pictureOf(scene, { ...look, title, notes, legend: parts.legend });
  return { drawing: svg, text: xmlDocument(svg), width, height };
}

/** "Sources: Harbour Wire (2 articles), Sample Courier (1 article)". */
function sourcesText({ articles }: GraphOutline): string {
  const counts = new Map<string, number>();
  for (const { source = 'source not given' } of articles) counts.set(source, (counts.get(source) ?? 0) + 1);
  const words = [...counts]
    .sort(([a, x], [b, y]) => y - x || byCodeUnit(a, b))
    .map(([source, count]) => `${source} (${counted(count, 'article')})`);
  return `Sources: ${words.join(', ') || 'none'}`;
}
