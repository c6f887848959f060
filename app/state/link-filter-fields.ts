/** The filter in a link. */
import {
  ACTOR_MODES,
  ARTICLE_VOICE,
  COMPARISON_PARTS,
  DEFAULT_FILTER,
  DISTANCES,
  OTHER_VOICE,
  type ActorChoice,
  type ComparedSide,
  type Comparison,
  type Filter,
  type Speaker,
} from '../../core/analysis/filter.ts';
import type { GraphIndex } from '../../core/analysis/graph-index.ts';
import { ENTITY_TYPES, MODALITIES, RELATION_TYPES } from '../../core/model/ontology.ts';
import { list, named, numberIn, oneOf, single, Unreadable, written, type LinkField } from './link-field.ts';
import type { References } from './link-references.ts';
import { joinParts, splitParts } from './link-text.ts';

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

const flag = (
  key: string,
  name: 'coMentions' | 'isolated' | 'onlyOneArticle' | 'onlyOneSource' | 'disputed',
): LinkField =>
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
      if (!isDay(single(value))) throw new Unreadable();
      return single(value);
    },
  );

/** A day that the calendar has, as 2024-02-29 is one and 2023-02-29 is none. */
const isDay = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
};

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

const sideParts = (side: ComparedSide): readonly string[] => [
  side.kind,
  side.kind === 'source' ? side.source : side.article,
];

function readSide([kind, name = '']: readonly string[], references: References): ComparedSide | null {
  if (kind === 'source') return { kind, source: name };
  if (kind !== 'article') throw new Unreadable();
  const article = references.article(name);
  return article && { kind, article };
}

/** `source~A,article~b`, and the part that is shown unless it is all of it. */
const writeComparison = ({ a, b, part }: Comparison): string =>
  joinParts([sideParts(a), sideParts(b), ...(part === 'all' ? [] : [[part]])]);

function readComparison(value: string, references: References): Comparison | null {
  const [first, second, part] = splitParts(value);
  if (!first || !second) throw new Unreadable();
  const a = readSide(first, references);
  const b = readSide(second, references);
  return a && b && { a, b, part: part === undefined ? 'all' : oneOf(COMPARISON_PARTS, part[0] ?? '') };
}

export const FILTER_FIELDS: readonly LinkField[] = [
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
  flag('one-article', 'onlyOneArticle'),
  flag('one-source', 'onlyOneSource'),
  flag('disputed', 'disputed'),
  filterField('compare', 'compare', writeComparison, readComparison),
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
