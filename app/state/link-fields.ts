/** What a link can hold, one entry for each key: how it is written from a view, and how it changes a view when read. */
import { relationOf, type GraphIndex } from '../../core/analysis/graph-index.ts';
import type { EntityId, RelationId } from '../../core/model/ids.ts';
import { list, named, numberIn, oneOf, single, Unreadable, written, type LinkField } from './link-field.ts';
import { CONNECTION_FIELDS } from './link-connection-fields.ts';
import { FILTER_FIELDS } from './link-filter-fields.ts';
import { joinParts, splitParts } from './link-text.ts';
import {
  BELOW,
  COLOURS,
  DEFAULT_LOOK,
  INITIAL_VIEW,
  pairOf,
  SIZES,
  THEMES,
  TIMELINE_STACKS,
  type Panels,
} from './view.ts';

/** `[type]`, `[id, name]`, `[id, name]` of a relation. */
function relationParts(index: GraphIndex, id: RelationId): readonly (readonly string[])[] {
  const relation = relationOf(index, id);
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

const LOOK_FIELDS: readonly LinkField[] = [
  {
    key: 'size',
    write: ({ look }) => (look.size === DEFAULT_LOOK.size ? null : look.size),
    read: (value, view) => ({ ...view, look: { ...view.look, size: oneOf(SIZES, single(value)) } }),
  },
  {
    key: 'colour',
    write: ({ look }) => (look.colour === DEFAULT_LOOK.colour ? null : look.colour),
    read: (value, view) => ({ ...view, look: { ...view.look, colour: oneOf(COLOURS, single(value)) } }),
  },
];

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
    read: (value, view) => ({ ...view, panels: { ...view.panels, table: oneOf(BELOW, single(value)) } }),
  },
  {
    key: 'timeline',
    write: ({ panels }) => (panels.timelineBy === INITIAL_VIEW.panels.timelineBy ? null : panels.timelineBy),
    read: (value, view) => {
      const timelineBy = oneOf(TIMELINE_STACKS, single(value));
      return { ...view, panels: { ...view.panels, timelineBy } };
    },
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
  ...CONNECTION_FIELDS,
  READER_FIELD,
  PINNED_FIELD,
  ...LOOK_FIELDS,
  ...SURROUNDINGS_FIELDS,
];
