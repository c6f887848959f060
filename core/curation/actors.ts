/** Corrections of who is who. Each takes the graph and what its anchors were resolved to, and gives the corrected graph. */
import type { Entity, Evidence, GraphDocument, Mention } from '../model/graph.ts';
import { slugOf } from '../model/ids.ts';
import { allowsEnds, type EntityType } from '../model/ontology.ts';
import type { MentionOf } from './anchors.ts';
import { freeEntityId, rewriteRelations } from './rewrite.ts';

/** All that `from` was is `into`'s: mentions, names, relations. */
export function mergeActors(graph: GraphDocument, from: Entity, into: Entity): GraphDocument {
  if (from.id === into.id) return graph;
  const merged: Entity = {
    ...into,
    aliases: distinct([...into.aliases, from.name, ...from.aliases]).filter((alias) => alias !== into.name),
    ...((into.description ?? from.description) && { description: into.description ?? from.description }),
    merges: [
      ...(into.merges ?? []),
      ...(from.merges ?? []),
      { rule: 'curation:merge', names: distinct([into.name, from.name]) },
    ],
    mentions: distinctMentions([...into.mentions, ...from.mentions]),
  };
  return {
    ...graph,
    entities: graph.entities
      .filter(({ id }) => id !== from.id)
      .map((entity) => (entity.id === into.id ? merged : entity)),
    relations: rewriteRelations(graph.relations, (id) => (id === from.id ? into.id : id)),
  };
}

/**
 * The mentions given are another actor's. Evidence follows them where its sentence holds one of them and no mention that the
 * first actor keeps.
 */
export function splitActor(
  graph: GraphDocument,
  { entity, mentions }: { readonly entity: Entity; readonly mentions: readonly Mention[] },
  { name, type = entity.type }: { readonly name: string; readonly type?: EntityType },
): GraphDocument {
  const moved = new Set(mentions.map(placeOf));
  const kept = entity.mentions.filter((mention) => !moved.has(placeOf(mention)));
  const split: Entity = { id: freeEntityId(graph, type, slugOf(name)), type, name, aliases: [], mentions };
  const within = (list: readonly Mention[], { article, start, end }: Evidence) =>
    list.some((mention) => mention.article === article && mention.start >= start && mention.end <= end);
  return {
    ...graph,
    entities: [...graph.entities.map((one) => (one.id === entity.id ? { ...one, mentions: kept } : one)), split],
    relations: rewriteRelations(graph.relations, (id, evidence) =>
      id === entity.id && within(mentions, evidence) && !within(kept, evidence) ? split.id : id,
    ),
  };
}

/** The name so far becomes an alias. */
export function renameActor(graph: GraphDocument, entity: Entity, name: string): GraphDocument {
  const aliases = distinct([entity.name, ...entity.aliases]).filter((alias) => alias !== name);
  return withActor(graph, { ...entity, name, aliases });
}

export function addAlias(graph: GraphDocument, entity: Entity, alias: string): GraphDocument {
  if (alias === entity.name || entity.aliases.includes(alias)) return graph;
  return withActor(graph, { ...entity, aliases: [...entity.aliases, alias] });
}

export interface Retyped {
  readonly graph: GraphDocument;
  /** Relations that the ontology does not allow for an actor of this type, and that were left out. */
  readonly dropped: readonly string[];
}

/** Gives an actor another type, and the id that goes with it. */
export function retypeActor(graph: GraphDocument, entity: Entity, type: EntityType): Retyped {
  if (entity.type === type) return { graph, dropped: [] };
  const id = freeEntityId(graph, type, entity.id.slice(entity.id.indexOf(':') + 1));
  const { iso, ...rest } = entity;
  const retyped: Entity = { ...rest, id, type, ...(iso !== undefined && type === 'state' && { iso }) };
  const entities = graph.entities.map((one) => (one.id === entity.id ? retyped : one));
  const typeOf = new Map(entities.map((one) => [one.id, one.type]));
  const relations = rewriteRelations(graph.relations, (other) => (other === entity.id ? id : other));
  const isAllowed = ({ type: relation, source, target }: (typeof relations)[number]) =>
    allowsEnds(relation, typeOf.get(source)!, typeOf.get(target)!);
  return {
    graph: { ...graph, entities, relations: relations.filter(isAllowed) },
    dropped: relations.filter((relation) => !isAllowed(relation)).map((relation) => relation.id),
  };
}

/** Takes an actor out, with its relations. What it says or where it is no longer names it. */
export function hideActor(graph: GraphDocument, { id: hidden }: Entity): GraphDocument {
  return {
    ...graph,
    entities: graph.entities.filter(({ id }) => id !== hidden),
    relations: rewriteRelations(graph.relations, (id) => (id === hidden ? undefined : id)),
  };
}

/** An actor whose last mention is taken goes too. */
export function rejectMention(graph: GraphDocument, { entity, mention }: MentionOf): GraphDocument {
  const mentions = entity.mentions.filter((one) => placeOf(one) !== placeOf(mention));
  return mentions.length === 0 ? hideActor(graph, entity) : withActor(graph, { ...entity, mentions });
}

function withActor(graph: GraphDocument, changed: Entity): GraphDocument {
  return { ...graph, entities: graph.entities.map((one) => (one.id === changed.id ? changed : one)) };
}

const distinct = (words: readonly string[]): string[] => [...new Set(words)];
const placeOf = ({ article, start, end }: Mention): string => JSON.stringify([article, start, end]);
const distinctMentions = (mentions: readonly Mention[]): Mention[] => [
  ...new Map(mentions.map((mention) => [placeOf(mention), mention])).values(),
];
