/** The words for the ontology's terms on the page, and numbers that say of what they are. */
import type { EntityType, Modality, RelationClass } from '../../core/model/ontology.ts';
import type { Size } from './view.ts';

export const ENTITY_TYPE_WORDS: Record<EntityType, { readonly one: string; readonly many: string }> = {
  person: { one: 'person', many: 'persons' },
  state: { one: 'state', many: 'states' },
  organization: { one: 'organization', many: 'organizations' },
  place: { one: 'place', many: 'places' },
};

export const CLASS_WORDS: Record<RelationClass, string> = {
  structural: 'standing relation',
  'verbal cooperation': 'verbal cooperation',
  'material cooperation': 'material cooperation',
  'verbal conflict': 'verbal conflict',
  'material conflict': 'material conflict',
  'co-mention': 'named together',
};

/** As in "3rd of 44 by …". */
export const SIZE_WORDS: Record<Size, string> = {
  evidence: 'sentences',
  degree: 'linked actors',
  betweenness: 'betweenness',
  pagerank: 'PageRank',
};

export const MODALITY_WORDS: Record<Modality, { readonly word: string; readonly explained: string }> = {
  asserted: { word: 'reported', explained: 'Reported to have happened or to hold.' },
  prospective: {
    word: 'planned or possible',
    explained: 'Planned, asked for, feared or conditional; not reported as done.',
  },
  negated: { word: 'denied', explained: 'Said not to have happened.' },
};

/** "1 sentence", "5 sentences". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "13 February 2024" for an ISO 8601 day; anything else as it stands. */
export function dayInWords(day: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  return Number.isNaN(time) ? day : DAY.format(time);
}
