/** What every correction of actors and relations is made of: relations and ids put right after some of them have changed. */
import {
  byCodeUnit,
  orderedEnds,
  relationIdOf,
  type Attribution,
  type Evidence,
  type GraphDocument,
  type Relation,
} from '../model/graph.ts';
import { entityId, type EntityId } from '../model/ids.ts';
import type { EntityType } from '../model/ontology.ts';

/** Which actor stands in place of another in one piece of evidence; undefined leaves the piece out. */
export type Replace = (id: EntityId, evidence: Evidence) => EntityId | undefined;

/**
 * Rewrites the ends, speakers and locations of all evidence and bundles it into relations anew. What an actor would say of
 * itself is left out; so are co-mentions where something was found between the two in the same sentence, and equal pieces.
 * Relations that nothing of it concerns stay the very same objects: of a large graph most do.
 */
export function rewriteRelations(relations: readonly Relation[], replace: Replace): Relation[] {
  const isConcerned = concerned(relations, replace);
  const others = relations.filter((_, i) => !isConcerned[i]);
  const rewritten = rewriteAll(
    relations.filter((_, i) => isConcerned[i]),
    replace,
  );
  return [...others, ...rewritten].sort((x, y) => byCodeUnit(x.id, y.id));
}

/** Over relations: whether any of their evidence changes, or they stand between two between whom some evidence comes to stand. */
function concerned(relations: readonly Relation[], replace: Replace): readonly boolean[] {
  const pairs = new Set<string>();
  const changes = relations.map(({ source, target, evidence }) => {
    let any = false;
    for (const piece of evidence) {
      const a = replace(source, piece);
      const b = replace(target, piece);
      const isSame = a === source && b === target;
      if (!isSame && a !== undefined && b !== undefined) pairs.add(pairOf(a, b));
      if (!isSame || speaksOfOther(piece, replace)) any = true;
    }
    return any;
  });
  return relations.map(({ source, target }, i) => changes[i]! || (pairs.size > 0 && pairs.has(pairOf(source, target))));
}

const pairOf = (a: EntityId, b: EntityId): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

function speaksOfOther(piece: Evidence, replace: Replace): boolean {
  const isOther = (id: EntityId | undefined): boolean => id !== undefined && replace(id, piece) !== id;
  return isOther(piece.attribution?.entity) || isOther(piece.location);
}

function rewriteAll(relations: readonly Relation[], replace: Replace): readonly Relation[] {
  const bundles = new Map<string, { relation: Relation; pieces: Map<string, Evidence> }>();
  for (const relation of relations) {
    for (const piece of relation.evidence) {
      const a = replace(relation.source, piece);
      const b = replace(relation.target, piece);
      if (a === undefined || b === undefined || a === b) continue;
      const [source, target] = orderedEnds(relation.type, a, b);
      const id = relationIdOf(relation.type, source, target);
      const bundle = bundles.get(id) ?? { relation: { ...relation, id, source, target }, pieces: new Map() };
      const rewritten = rewriteEvidence(piece, replace);
      bundle.pieces.set(JSON.stringify(rewritten), rewritten);
      bundles.set(id, bundle);
    }
  }
  const rebuilt = [...bundles.values()].map(({ relation, pieces }) => ({
    ...relation,
    evidence: [...pieces.values()],
  }));
  return withoutIdleCoMentions(rebuilt);
}

function rewriteEvidence(evidence: Evidence, replace: Replace): Evidence {
  const { attribution, location, ...rest } = evidence;
  const where = location && replace(location, evidence);
  return {
    ...rest,
    ...(attribution && { attribution: rewriteAttribution(attribution, evidence, replace) }),
    ...(where !== undefined && { location: where }),
  };
}

function rewriteAttribution({ entity, ...words }: Attribution, evidence: Evidence, replace: Replace): Attribution {
  const speaker = entity && replace(entity, evidence);
  return speaker === undefined ? words : { ...words, entity: speaker };
}

/** A co-mention stands only in sentences where nothing else was found between the two. */
function withoutIdleCoMentions(relations: readonly Relation[]): Relation[] {
  const stated = new Set(
    relations
      .filter(({ type }) => type !== 'co_mention')
      .flatMap((relation) => relation.evidence.map((piece) => sentenceOfPair(relation, piece))),
  );
  return relations.flatMap((relation) => {
    if (relation.type !== 'co_mention') return [relation];
    const evidence = relation.evidence.filter((piece) => !stated.has(sentenceOfPair(relation, piece)));
    return evidence.length === 0 ? [] : [{ ...relation, evidence }];
  });
}

const sentenceOfPair = ({ source, target }: Relation, { article, start, end }: Evidence): string =>
  JSON.stringify([...[source, target].sort(byCodeUnit), article, start, end]);

/** An id for an actor, `type:slug`, numbered where another actor has it. */
export function freeEntityId(graph: GraphDocument, type: EntityType, slug: string): EntityId {
  const taken = new Set<string>(graph.entities.map(({ id }) => id));
  const plain = `${type}:${slug}`;
  let id = plain;
  for (let number = 2; taken.has(id); number++) id = `${plain}-${number}`;
  return entityId(id);
}
