/** A view of a graph carried over to the same graph after corrections: who has another id is found again by what names it. */
import { relationOf, type GraphIndex } from '../../../core/analysis/graph-index.ts';
import { orderedEnds, relationIdOf } from '../../../core/model/graph.ts';
import type { Successors } from '../../../core/curation/index.ts';
import type { EntityId, RelationId } from '../../../core/model/ids.ts';
import { ARTICLE_VOICE, OTHER_VOICE, type Filter } from '../../../core/analysis/filter.ts';
import { selectActors } from '../actions.ts';
import { NOTHING_SELECTED, pairOf, type Connection, type Selection, type View } from '../view.ts';

/** Who an actor is now; `null` for nobody. */
type Follow = (actor: EntityId) => EntityId | null;

/**
 * The view with its references to actors and relations as the graph calls them after the corrections. An actor that has lost its
 * id is its successor.
 */
export function carryOver(view: View, before: GraphIndex, after: GraphIndex, successors: Successors): View {
  if (before === after) return view;
  const follow = (id: EntityId): EntityId | null => (after.actorNumber.has(id) ? id : (successors.get(id) ?? null));
  const all = (actors: readonly EntityId[]): readonly EntityId[] => [
    ...new Set(actors.flatMap((id) => follow(id) ?? [])),
  ];
  const relation = (id: RelationId): RelationId | null => followRelation(id, before, after, follow);
  return {
    ...view,
    filter: followFilter(view.filter, all),
    selection: followSelection(view.selection, all, relation),
    connection: view.connection && followConnection(view.connection, all),
    pinned: followPins(view.pinned, follow),
  };
}

function followRelation(id: RelationId, before: GraphIndex, after: GraphIndex, follow: Follow): RelationId | null {
  if (after.relationNumber.has(id)) return id;
  const relation = relationOf(before, id);
  const source = relation && follow(relation.source);
  const target = relation && follow(relation.target);
  if (!source || !target) return null;
  const now = relationIdOf(relation.type, ...orderedEnds(relation.type, source, target));
  return after.relationNumber.has(now) ? now : null;
}

type FollowAll = (actors: readonly EntityId[]) => readonly EntityId[];

function followFilter(filter: Filter, all: FollowAll): Filter {
  const { actors, hidden, speakers } = filter;
  const chosen = actors && all(actors.actors);
  const said = speakers?.flatMap((who) => (who === ARTICLE_VOICE || who === OTHER_VOICE ? who : all([who])));
  return {
    ...filter,
    hidden: all(hidden),
    speakers: said === undefined || (said.length === 0 && speakers!.length > 0) ? null : [...new Set(said)],
    actors: chosen && chosen.length > 0 ? { ...actors, actors: chosen, expanded: all(actors.expanded) } : null,
  };
}

function followSelection(
  selection: Selection,
  all: FollowAll,
  relation: (id: RelationId) => RelationId | null,
): Selection {
  switch (selection.kind) {
    case 'none':
      return selection;
    case 'actors':
      return selectActors(all(selection.actors));
    case 'pair': {
      const [a, b] = all(selection.pair);
      return a !== undefined && b !== undefined ? { kind: 'pair', pair: pairOf(a, b) } : selectActors(a ? [a] : []);
    }
    case 'relation': {
      const now = relation(selection.relation);
      return now === null ? NOTHING_SELECTED : { kind: 'relation', relation: now };
    }
    case 'evidence': {
      const now = relation(selection.evidence.relation);
      return now === null ? NOTHING_SELECTED : { kind: 'evidence', evidence: { ...selection.evidence, relation: now } };
    }
  }
}

function followConnection(connection: Connection, all: FollowAll): Connection {
  const path = connection.path && all(connection.path);
  const whole = path?.length === connection.path?.length;
  return { ...connection, actors: all(connection.actors), path: whole ? path : null };
}

function followPins(pinned: View['pinned'], follow: Follow): View['pinned'] {
  const entries = Object.entries(pinned).flatMap(([id, position]) => {
    const now = follow(id as EntityId);
    return now === null ? [] : [[now, position, now === id] as const];
  });
  // Whoever has kept the id has kept the place.
  const inOrder = [...entries].sort((a, b) => Number(a[2]) - Number(b[2]));
  return Object.fromEntries(inOrder.map(([id, position]) => [id, position]));
}
