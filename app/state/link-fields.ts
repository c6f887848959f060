/** What a link can hold, one entry for each key: how it is written from a view, and how it changes a view when read. */
import {
  ACTOR_MODES,
  ARTICLE_VOICE,
  DEFAULT_FILTER,
  DISTANCES,
  OTHER_VOICE,
  type ActorChoice,
  type Filter,
  type Speaker,
} from '../../core/analysis/filter.ts';
import type { GraphIndex } from '../../core/analysis/graph-index.ts';
import type { EntityId, RelationId } from '../../core/model/ids.ts';
import { ENTITY_TYPES, MODALITIES, RELATION_TYPES } from '../../core/model/ontology.ts';
import type { References } from './link-references.ts';
import { joinParts, splitParts } from './link-text.ts';
import { INITIAL_VIEW, pairOf, TABLES, THEMES, type Panels, type View } from './view.ts';

/** Thrown inside a field's `read` where its text makes no sense; the whole link is read on without it. */
export class Unreadable extends Error {}

export interface LinkField {
  readonly key: string;
  /** The value in escaped form, or `null` where the view has the default. */
  write(view: View, index: GraphIndex): string | null;
  /** The view with the value put in. Throws `Unreadable` or URIError. */
  read(value: string, view: View, references: References): View;
}

const single = (text: string): string => splitParts(text)[0]?.[0] ?? '';
const list = (text: string): readonly string[] => splitParts(text).map(([field = '']) => field);
const written = (items: readonly string[]): string => joinParts(items.map((item) => [item]));

function oneOf<Item extends string>(items: readonly Item[], text: string): Item {
  const item = items.find((candidate) => candidate === text);
  if (item === undefined) throw new Unreadable();
  return item;
}

function numberIn(text: string, from: number, to = Number.MAX_SAFE_INTEGER): number {
  if (!/^\d{1,15}$/.test(text)) throw new Unreadable();
  const number = Number(text);
  if (number < from || number > to) throw new Unreadable();
  return number;
}

/** `[id, name]` of an actor. */
const named = (index: GraphIndex, id: EntityId): readonly string[] => {
  const entity = index.graph.entities[index.actorNumber.get(id) ?? -1];
  return entity ? [id, entity.name] : [id];
};

const filterField = <Key extends keyof Filter>(
  key: string,
  name: Key,
  write: (value: NonNullable<Filter[Key]>, index: GraphIndex) => string,
  read: (value: string, references: References) => Filter[Key],
): LinkField => ({
  key,
  write({ filter }, index) {
    const value = filter[name];
    if (value === null || JSON.stringify(value) === JSON.stringify(DEFAULT_FILTER[name])) return null;
    return write(value as NonNullable<Filter[Key]>, index);
  },
  read: (value, view, references) => ({ ...view, filter: { ...view.filter, [name]: read(value, references) } }),
});

/** A choice among few words is written as what is in it, or after a minus as what is not, whichever is shorter. */
function choice<Key extends 'entityTypes' | 'relationTypes'>(
  key: string,
  name: Key,
  all: readonly NonNullable<Filter[Key]>[number][],
): LinkField {
  const words: readonly string[] = all;
  return filterField(
    key,
    name,
    (chosen) => {
      const missing = words.filter((word) => !(chosen as readonly string[]).includes(word));
      return missing.length < chosen.length ? `-${written(missing)}` : written(chosen);
    },
    (value) => {
      const given = list(value.replace(/^-/, '')).map((word) => oneOf(words, word));
      const chosen = value.startsWith('-') ? words.filter((word) => !given.includes(word)) : given;
      return chosen as Filter[Key];
    },
  );
}

const flag = (key: string, name: 'coMentions' | 'isolated'): LinkField =>
  filterField(
    key,
    name,
    (on) => (on ? 'yes' : 'no'),
    (value) => oneOf(['yes', 'no'], single(value)) === 'yes',
  );

const count = (key: string, name: 'minEvidence' | 'minArticles'): LinkField =>
  filterField(key, name, String, (value) => numberIn(single(value), 1));

const day = (key: string, name: 'from' | 'to'): LinkField =>
  filterField(
    key,
    name,
    (value) => written([value]),
    (value) => {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(single(value))) throw new Unreadable();
      return single(value);
    },
  );

const isVoice = (text: string | undefined): text is Speaker => text === ARTICLE_VOICE || text === OTHER_VOICE;

/** The part of a link that belongs to the choice of actors: read only where `actors` gave one before. */
const actorsField = (
  key: string,
  write: (choice: ActorChoice, index: GraphIndex) => string | null,
  read: (value: string, references: References) => Partial<ActorChoice>,
): LinkField => ({
  key,
  write: ({ filter: { actors } }, index) => actors && write(actors, index),
  read(value, view, references) {
    const { actors } = view.filter;
    return (
      (actors && { ...view, filter: { ...view.filter, actors: { ...actors, ...read(value, references) } } }) || view
    );
  },
});

const FILTER_FIELDS: readonly LinkField[] = [
  choice('types', 'entityTypes', ENTITY_TYPES),
  choice('relations', 'relationTypes', RELATION_TYPES),
  filterField('modality', 'modalities', written, (value) => list(value).map((word) => oneOf(MODALITIES, word))),
  flag('co-mentions', 'coMentions'),
  filterField('articles', 'articles', written, (value, references) =>
    list(value).flatMap((id) => references.article(id) ?? []),
  ),
  filterField('sources', 'sources', written, list),
  day('from', 'from'),
  day('to', 'to'),
  filterField(
    'says',
    'speakers',
    (speakers, index) => joinParts(speakers.map((who) => (isVoice(who) ? [who] : named(index, who)))),
    (value, references) =>
      splitParts(value).flatMap((part) => (isVoice(part[0]) ? part[0] : (references.actor(part) ?? []))),
  ),
  count('min-evidence', 'minEvidence'),
  count('min-articles', 'minArticles'),
  filterField(
    'actors',
    'actors',
    ({ actors }, index) => joinParts(actors.map((id) => named(index, id))),
    (value, references) => {
      const actors = references.actors(splitParts(value));
      return actors.length === 0 ? null : { actors, mode: 'any', distance: 1, expanded: [] };
    },
  ),
  actorsField(
    'mode',
    ({ mode }) => (mode === 'any' ? null : mode),
    (value) => ({ mode: oneOf(ACTOR_MODES, single(value)) }),
  ),
  actorsField(
    'distance',
    ({ distance }) => (distance === 1 ? null : String(distance)),
    (value) => ({ distance: DISTANCES[numberIn(single(value), 0, DISTANCES.length - 1)]! }),
  ),
  actorsField(
    'expanded',
    ({ expanded }, index) => (expanded.length === 0 ? null : joinParts(expanded.map((id) => named(index, id)))),
    (value, references) => ({ expanded: references.actors(splitParts(value)) }),
  ),
  filterField(
    'hidden',
    'hidden',
    (ids, index) => joinParts(ids.map((id) => named(index, id))),
    (value, references) => references.actors(splitParts(value)),
  ),
  flag('isolated', 'isolated'),
];

/** `[type]`, `[id, name]`, `[id, name]` of a relation. */
function relationParts(index: GraphIndex, id: RelationId): readonly (readonly string[])[] {
  const relation = index.graph.relations[index.relationNumber.get(id) ?? -1];
  return relation ? [[relation.type], named(index, relation.source), named(index, relation.target)] : [];
}

const SELECTION_FIELDS: readonly LinkField[] = [
  {
    key: 'selected',
    write: ({ selection }, index) =>
      selection.kind === 'actors' ? joinParts(selection.actors.map((id) => named(index, id))) : null,
    read(value, view, references) {
      const actors = references.actors(splitParts(value));
      return actors.length === 0 ? view : { ...view, selection: { kind: 'actors', actors } };
    },
  },
  {
    key: 'pair',
    write: ({ selection }, index) =>
      selection.kind === 'pair' ? joinParts(selection.pair.map((id) => named(index, id))) : null,
    read(value, view, references) {
      const parts = splitParts(value);
      if (parts.length !== 2) throw new Unreadable();
      const [a, b] = parts.map((part) => references.actor(part));
      return a && b ? { ...view, selection: { kind: 'pair', pair: pairOf(a, b) } } : view;
    },
  },
  {
    key: 'relation',
    write: ({ selection }, index) =>
      selection.kind === 'relation' ? joinParts(relationParts(index, selection.relation)) : null,
    read(value, view, references) {
      const [type, source, target] = splitParts(value);
      if (!type?.[0] || !source || !target) throw new Unreadable();
      const relation = references.relation(type[0], source, target);
      return relation === null ? view : { ...view, selection: { kind: 'relation', relation } };
    },
  },
  {
    key: 'sentence',
    write({ selection }, index) {
      if (selection.kind !== 'evidence') return null;
      const { relation, article, start } = selection.evidence;
      return joinParts([...relationParts(index, relation), [article], [String(start)]]);
    },
    read(value, view, references) {
      const [type, source, target, article, start] = splitParts(value);
      if (!type?.[0] || !source || !target || !article?.[0] || !start?.[0]) throw new Unreadable();
      const relation = references.relation(type[0], source, target);
      const id = references.article(article[0]);
      if (relation === null || id === null) return view;
      const evidence = { relation, article: id, start: numberIn(start[0], 0) };
      return { ...view, selection: { kind: 'evidence', evidence } };
    },
  },
];

const READER_FIELD: LinkField = {
  key: 'read',
  write: ({ reader }) =>
    reader && joinParts([[reader.article], ...(reader.span ? [[`${reader.span.start}-${reader.span.end}`]] : [])]),
  read(value, view, references) {
    const [article, span] = list(value);
    const id = references.article(article ?? '');
    if (id === null) return view;
    if (span === undefined) return { ...view, reader: { article: id, span: null } };
    const [start = '', end = ''] = span.split('-');
    return { ...view, reader: { article: id, span: { start: numberIn(start, 0), end: numberIn(end, 0) } } };
  },
};

const tenths = (number: number): string => String(Math.round(number * 10) / 10);

const PINNED_FIELD: LinkField = {
  key: 'pinned',
  write({ pinned }, index) {
    const parts = Object.entries(pinned).map(([id, { x, y }]) => [
      ...[id, named(index, id as EntityId)[1] ?? ''],
      ...[tenths(x), tenths(y)],
    ]);
    return parts.length === 0 ? null : joinParts(parts);
  },
  read(value, view, references) {
    const places = splitParts(value).flatMap(([id = '', name = '', x = '', y = '']) => {
      const position = { x: Number(x), y: Number(y) };
      if (!/\d/.test(x) || !/\d/.test(y) || !(Math.abs(position.x) < 1e7 && Math.abs(position.y) < 1e7))
        throw new Unreadable();
      const actor = references.actor(name === '' ? [id] : [id, name]);
      return actor === null ? [] : [[actor, position] as const];
    });
    return { ...view, pinned: Object.fromEntries(places) };
  },
};

const PANELS = ['filters', 'details', 'legend'] as const satisfies readonly (keyof Panels)[];

const SURROUNDINGS_FIELDS: readonly LinkField[] = [
  {
    key: 'panels',
    write({ panels }) {
      const same = PANELS.every((panel) => panels[panel] === INITIAL_VIEW.panels[panel]);
      return same ? null : written(PANELS.filter((panel) => panels[panel]));
    },
    read(value, view) {
      const open = list(value).map((word) => oneOf(PANELS, word));
      const panels = Object.fromEntries(PANELS.map((panel) => [panel, open.includes(panel)]));
      return { ...view, panels: { ...view.panels, ...panels } };
    },
  },
  {
    key: 'table',
    write: ({ panels }) => panels.table,
    read: (value, view) => ({ ...view, panels: { ...view.panels, table: oneOf(TABLES, single(value)) } }),
  },
  {
    key: 'theme',
    write: ({ theme }) => (theme === INITIAL_VIEW.theme ? null : theme),
    read: (value, view) => ({ ...view, theme: oneOf(THEMES, single(value)) }),
  },
];

/** In the order in which they are written and read. */
export const LINK_FIELDS: readonly LinkField[] = [
  ...FILTER_FIELDS,
  ...SELECTION_FIELDS,
  READER_FIELD,
  PINNED_FIELD,
  ...SURROUNDINGS_FIELDS,
];
