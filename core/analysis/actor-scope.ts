/** Which actors and relations a choice of actors shows, over the relations that the rest of a filter lets through. */
import type { ActorChoice } from './filter.ts';
import { otherEnd, type GraphIndex } from './graph-index.ts';

export interface ActorScope {
  /** Over actors. */
  readonly actors: Uint8Array;
  /** Over relations; `null` where every relation between two actors in scope is shown. */
  readonly relations: Uint8Array | null;
}

/** In distances: not within reach. */
const OUT_OF_REACH = 255;

/**
 * Steps from a set of actors to each actor along allowed relations, breadth first, up to `limit`.
 * `barrier` is an actor that can be reached but not passed through, or -1.
 */
function distancesFrom(
  index: GraphIndex,
  allowed: Uint8Array,
  starts: readonly number[],
  limit: number,
  barrier = -1,
): Uint8Array {
  const distances = new Uint8Array(index.actorType.length).fill(OUT_OF_REACH);
  let frontier = [...starts];
  for (const actor of frontier) distances[actor] = 0;
  for (let distance = 1; distance <= limit && frontier.length > 0; distance++) {
    const next: number[] = [];
    for (const actor of frontier) {
      if (actor === barrier) continue;
      for (let i = index.incidentStart[actor]!; i < index.incidentStart[actor + 1]!; i++) {
        const relation = index.incident[i]!;
        const other = otherEnd(index, relation, actor);
        if (allowed[relation] === 0 || distances[other] !== OUT_OF_REACH) continue;
        distances[other] = distance;
        next.push(other);
      }
    }
    frontier = next;
  }
  return distances;
}

/** Chosen actors that the graph doesn't hold are passed over. */
export function actorScope(index: GraphIndex, choice: ActorChoice, allowed: Uint8Array): ActorScope {
  const numbers = (ids: ActorChoice['actors']): number[] =>
    [...new Set(ids)].flatMap((id) => index.actorNumber.get(id) ?? []);
  const chosen = numbers(choice.actors);
  const scope =
    choice.mode === 'between'
      ? between(index, allowed, chosen, choice.distance)
      : { actors: within(index, allowed, chosen, choice), relations: null };
  for (const actor of numbers(choice.expanded)) expand(index, allowed, scope, actor);
  return scope;
}

function within(
  index: GraphIndex,
  allowed: Uint8Array,
  chosen: readonly number[],
  { mode, distance }: ActorChoice,
): Uint8Array {
  if (mode === 'any') return distancesFrom(index, allowed, chosen, distance).map((steps) => Number(steps <= distance));
  const inAll = new Uint8Array(index.actorType.length).fill(chosen.length > 0 ? 1 : 0);
  for (const start of chosen) {
    const distances = distancesFrom(index, allowed, [start], distance);
    for (let actor = 0; actor < inAll.length; actor++) if (distances[actor]! > distance) inAll[actor] = 0;
  }
  for (const start of chosen) inAll[start] = 1;
  return inAll;
}

/**
 * The simple paths of at most `limit` steps between any two chosen actors. A relation lies on one where the steps from one
 * end to its near side, the relation itself, and the steps from its far side to the other end are not more than the limit;
 * neither leg passes through the opposite end, so that for limits up to 3 the two legs can't share an actor.
 */
function between(index: GraphIndex, allowed: Uint8Array, chosen: readonly number[], limit: number): ActorScope {
  const actors = new Uint8Array(index.actorType.length);
  const relations = new Uint8Array(index.relationType.length);
  for (const actor of chosen) actors[actor] = 1;
  for (const [position, start] of chosen.entries()) {
    for (const end of chosen.slice(position + 1)) {
      const fromStart = distancesFrom(index, allowed, [start], limit - 1, end);
      const fromEnd = distancesFrom(index, allowed, [end], limit - 1, start);
      const onPath = (near: number, far: number): boolean =>
        near !== far && near !== end && far !== start && fromStart[near]! + 1 + fromEnd[far]! <= limit;
      for (let relation = 0; relation < relations.length; relation++) {
        const source = index.relationSource[relation]!;
        const target = index.relationTarget[relation]!;
        if (allowed[relation] === 0 || !(onPath(source, target) || onPath(target, source))) continue;
        relations[relation] = actors[source] = actors[target] = 1;
      }
    }
  }
  return { actors, relations };
}

function expand(index: GraphIndex, allowed: Uint8Array, { actors, relations }: ActorScope, actor: number): void {
  actors[actor] = 1;
  for (let i = index.incidentStart[actor]!; i < index.incidentStart[actor + 1]!; i++) {
    const relation = index.incident[i]!;
    if (allowed[relation] === 0) continue;
    actors[otherEnd(index, relation, actor)] = 1;
    if (relations !== null) relations[relation] = 1;
  }
}
