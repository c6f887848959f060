/** Colours and sizes for formats that have them: the explorer's light theme, neutral between the parties to a conflict. */
import type { EntityType, RelationClass } from '../../model/ontology.ts';

export const ACTOR_COLOURS: { readonly [Type in EntityType]: string } = {
  person: '#b4616c',
  state: '#3b7bc0',
  organization: '#4f7414',
  place: '#834791',
};

export const RELATION_COLOURS: { readonly [Class in RelationClass]: string } = {
  structural: '#8a857b',
  'verbal cooperation': '#46688f',
  'material cooperation': '#46688f',
  'verbal conflict': '#8f6213',
  'material conflict': '#8f6213',
  'co-mention': '#8f897d',
};

/** A diameter whose area grows with the number of mentions, in a layout's units. */
export function actorSize(mentions: number): number {
  return Math.round(100 * (4 + 2 * Math.sqrt(mentions))) / 100;
}
