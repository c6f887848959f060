/** From groups of clusters to entities: names chosen, ids given, mentions gathered. */
import { byCodeUnit, type Entity, type Mention } from '../../model/graph.ts';
import { entityId, slugOf, type EntityId } from '../../model/ids.ts';
import { ENTITY_TYPES, type EntityType } from '../../model/ontology.ts';
import type { World } from '../lexicon/world.ts';
import { fullestName, type Group } from './union.ts';

/** Entities in order of their ids, and the id of each cluster by its key. */
export function makeEntities(
  groups: readonly Group[],
  { stateNames }: World,
): { entities: Entity[]; idOf: Map<string, EntityId> } {
  const named = groups
    .map((group) => ({ group, type: typeOf(group), name: nameOf(group, stateNames) }))
    .sort((a, b) => byCodeUnit(a.group.members[0]!.key, b.group.members[0]!.key));
  const idOf = new Map<string, EntityId>();
  const taken = new Map<string, number>();
  const entities = named.map(({ group, type, name }) => {
    const slug = `${type}:${slugOf(name)}`;
    const count = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, count);
    const id = entityId(count === 1 ? slug : `${slug}-${String(count)}`);
    for (const { key } of group.members) idOf.set(key, id);
    return makeEntity(group, id, type, name);
  });
  return { entities: entities.sort((a, b) => byCodeUnit(a.id, b.id)), idOf };
}

function makeEntity({ members, merges }: Group, id: EntityId, type: EntityType, name: string): Entity {
  const aliases = [...new Set(members.flatMap(({ names }) => names))]
    .filter((other) => other !== name)
    .sort(byCodeUnit);
  const description = mostUsed(
    members.flatMap(({ cluster }) => (cluster.description === undefined ? [] : [cluster.description])),
  );
  const iso = members.find(({ cluster }) => cluster.iso !== undefined)?.cluster.iso;
  const mentions = members.flatMap(({ reading, cluster }) =>
    cluster.mentions.map(({ start, end, form, rule }): Mention => ({
      article: reading.article.id,
      start,
      end,
      form,
      rule,
    })),
  );
  return {
    id,
    type,
    name,
    aliases,
    ...(description !== undefined && { description }),
    ...(type === 'state' && iso !== undefined && { iso }),
    ...(merges.length > 0 && { merges }),
    mentions: distinct(mentions),
  };
}

function distinct(mentions: readonly Mention[]): Mention[] {
  const kept = new Map(
    mentions.map((mention) => [`${mention.article} ${String(mention.start)} ${String(mention.end)}`, mention]),
  );
  return [...kept.values()].sort((a, b) => byCodeUnit(a.article, b.article) || a.start - b.start || a.end - b.end);
}

/** The type that most named mentions have; ties in the ontology's order. */
function typeOf({ members }: Group): EntityType {
  const weight = (type: EntityType) =>
    members.reduce((sum, { cluster }) => sum + (cluster.type === type ? cluster.mentions.length : 0), 0);
  return ENTITY_TYPES.reduce((best, type) => (weight(type) > weight(best) ? type : best));
}

/**
 * A person's fullest name; else the name used most. A demonym ("Israeli") and a capital never name their state: where the
 * articles use no other word for it, the state has its common name.
 */
function nameOf({ members }: Group, stateNames: World['stateNames']): string {
  const person = members.some(({ cluster }) => cluster.type === 'person');
  const mentions = members.flatMap(({ cluster }) => cluster.mentions.filter(({ form }) => form === 'name'));
  const nouns = mentions.filter(({ rule }) => !rule.includes('demonym') && !rule.includes('capital'));
  const iso = members.find(({ cluster }) => cluster.type === 'state')?.cluster.iso;
  const common = iso === undefined ? undefined : stateNames.get(iso);
  if (nouns.length === 0 && common !== undefined) return common;
  const texts = (nouns.length > 0 ? nouns : mentions).map(({ text }) => text.replace(/\s+/g, ' '));
  return person ? fullestName(mostUsedFull(texts)) : (mostUsed(texts) ?? 'unnamed');
}

const mostUsedFull = (texts: readonly string[]): string[] => {
  const words = (text: string): number => Math.min(3, text.split(' ').length);
  const longest = texts.reduce((most, text) => Math.max(most, words(text)), 0);
  const full = texts.filter((text) => words(text) === Math.min(2, longest) || words(text) >= longest);
  return [mostUsed(full) ?? ''];
};

/** The most frequent text; of equally frequent ones the longest, then the first by code unit. */
function mostUsed(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || byCodeUnit(a, b))[0]?.[0];
}
