/** The visual language in Cytoscape's style rules. Labels are drawn on a layer of their own (`label-layer.ts`). */
import type cytoscape from 'cytoscape';
import { ENTITY_TYPES } from '../../core/model/ontology.ts';
import { FADED, NODE_LOOKS } from '../scene/looks.ts';
import type { NodeShape } from '../scene/scene.ts';
import type { Colours } from './port.ts';

const SHAPES: Record<NodeShape, cytoscape.Css.NodeShape> = {
  circle: 'ellipse',
  'rounded-square': 'round-rectangle',
  hexagon: 'hexagon',
  diamond: 'diamond',
};

type Rules = cytoscape.StylesheetJsonBlock[];

export function stylesheet(colours: Colours): Rules {
  return [
    ...nodeRules(colours),
    ...edgeRules(colours),
    ...sideRules(colours),
    { selector: '.faded', style: { opacity: FADED } },
  ];
}

function nodeRules({ ground, accent, actors, communities }: Colours): Rules {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'border-width': 1.5,
        'border-color': ground,
        'overlay-opacity': 0,
        'z-index': 10,
      },
    },
    ...ENTITY_TYPES.map((type) => ({
      selector: `node[type = "${type}"]`,
      style: { shape: SHAPES[NODE_LOOKS[type].shape], 'background-color': actors[type] },
    })),
    ...Object.entries(communities).map(([hue, value]) => ({
      selector: `node[hue = "${hue}"]`,
      style: { 'background-color': value },
    })),
    {
      // The number of the community, inside the shape: colour is never alone.
      selector: 'node[?mark]',
      style: {
        label: 'data(mark)',
        color: ground,
        'font-size': 'mapData(size, 12, 54, 8, 20)',
        'font-weight': 'bold',
        'text-halign': 'center',
        'text-valign': 'center',
        'min-zoomed-font-size': 7,
      },
    },
    { selector: 'node[chosen = 1]', style: { 'border-width': 3, 'border-color': accent } },
    {
      selector: 'node[selected = 1]',
      style: { 'outline-width': 3, 'outline-offset': 2, 'outline-color': accent, 'z-index': 20 },
    },
  ];
}

function edgeRules({ accent, lines }: Colours): Rules {
  const arrows = (end: 'source' | 'target'): Rules => [
    { selector: `edge[${end}Arrow != "none"]`, style: { [`${end}-arrow-shape`]: 'triangle' } },
    { selector: `edge[${end}Arrow = "open"]`, style: { [`${end}-arrow-fill`]: 'hollow' } },
  ];
  const colour = (value: string) => ({
    'line-color': value,
    'source-arrow-color': value,
    'target-arrow-color': value,
    'mid-target-arrow-color': value,
  });
  return [
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'curve-style': 'straight',
        'arrow-scale': 0.75,
        'source-distance-from-node': 2,
        'target-distance-from-node': 2,
        'overlay-opacity': 0,
        'line-cap': 'butt',
      },
    },
    ...Object.entries(lines).map(([role, value]) => ({ selector: `edge[role = "${role}"]`, style: colour(value) })),
    { selector: 'edge[dash = "dashed"]', style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 4] } },
    { selector: 'edge[dash = "dotted"]', style: { 'line-style': 'dotted' } },
    ...arrows('source'),
    ...arrows('target'),
    { selector: 'edge[light = 1]', style: { opacity: 0.55 } },
    { selector: 'edge[struck = 1]', style: { 'mid-target-arrow-shape': 'tee' } },
    {
      selector: 'edge[bent = 1]',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(control)',
        'control-point-weights': 0.5,
      },
    },
    { selector: 'edge[selected = 1]', style: { ...colour(accent), 'z-index': 5 } },
  ] as Rules;
}

/** While two sides are compared: a halo around what both have. Letters on what one alone has are badges. */
function sideRules({ inkSoft }: Colours): Rules {
  const halo = { 'underlay-color': inkSoft, 'underlay-opacity': 0.3 };
  return [
    { selector: 'node[side = "both"]', style: { ...halo, 'underlay-padding': 6, 'underlay-shape': 'ellipse' } },
    { selector: 'edge[side = "both"]', style: { ...halo, 'underlay-padding': 4 } },
  ] as Rules;
}
