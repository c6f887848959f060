/** How the ontology looks: shape by actor type, line by relation class. The legend and the canvas both read it here. */
import type { EntityType, RelationClass } from '../../core/model/ontology.ts';
import type { LineDash, LineRole, NodeShape } from './scene.ts';

export const NODE_LOOKS: Record<EntityType, { readonly shape: NodeShape; readonly scale: number }> = {
  person: { shape: 'circle', scale: 1 },
  state: { shape: 'rounded-square', scale: 1 },
  organization: { shape: 'hexagon', scale: 1.1 },
  place: { shape: 'diamond', scale: 0.8 },
};

export interface LineLook {
  readonly role: LineRole;
  readonly dash: LineDash;
  /** Times the width that the evidence gives. */
  readonly weight: number;
}

export const LINE_LOOKS: Record<RelationClass | 'mixed', LineLook> = {
  structural: { role: 'structural', dash: 'solid', weight: 0.75 },
  'verbal cooperation': { role: 'cooperation', dash: 'solid', weight: 1 },
  'material cooperation': { role: 'cooperation', dash: 'solid', weight: 1.7 },
  'verbal conflict': { role: 'conflict', dash: 'dashed', weight: 1 },
  'material conflict': { role: 'conflict', dash: 'dashed', weight: 1.7 },
  'co-mention': { role: 'co-mention', dash: 'dotted', weight: 0.75 },
  mixed: { role: 'mixed', dash: 'solid', weight: 1 },
};

/** An actor's size by its evidence: area grows with it, up to a cap. */
export function nodeSize(type: EntityType, evidence: number): number {
  return Math.round(Math.min(54, 15 + 4 * Math.sqrt(evidence)) * NODE_LOOKS[type].scale);
}

/** An actor's size by a measure: area grows with its share of the largest value. */
export function measuredSize(type: EntityType, share: number): number {
  return Math.round((12 + 42 * Math.sqrt(share)) * NODE_LOOKS[type].scale);
}

/** So many communities have a hue of their own; the number tells the rest apart. */
export const COMMUNITY_HUES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
export type CommunityHue = (typeof COMMUNITY_HUES)[number] | 'rest';

/** The hue of a community by its number. */
export const communityHue = (number: number): CommunityHue => COMMUNITY_HUES[number - 1] ?? 'rest';

/** A line's width by its evidence, on a square-root scale with a cap. */
export function lineWidth(look: LineLook, evidence: number): number {
  const width = Math.min(5, 1.4 + 0.7 * (Math.sqrt(Math.max(1, evidence)) - 1));
  return Math.round(width * look.weight * 10) / 10;
}

/** How much of itself a faded element keeps. */
export const FADED = 0.13;
