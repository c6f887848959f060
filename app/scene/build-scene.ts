/** From a filtered graph and what is selected to what is drawn: a subset that can be read, one edge for a pair. */
import type { FilteredGraph } from '../../core/analysis/apply-filter.ts';
import { pairKey } from '../../core/analysis/graph-index.ts';
import type { Position } from '../../core/model/graph.ts';
import type { EntityId, RelationId } from '../../core/model/ids.ts';
import { fannedEdges, pairEdge } from './edges.ts';
import { NODE_LOOKS, nodeSize } from './looks.ts';
import { placeActors } from './place-actors.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';

export interface SceneOptions {
  readonly selected: readonly EntityId[];
  /** Fanned out into its relations. */
  readonly openPair: readonly [EntityId, EntityId] | null;
  readonly selectedRelation: RelationId | null;
  readonly pinned: Readonly<Record<EntityId, Position>>;
}

/** More than this many can't be read, and not be drawn quickly either. */
export const MOST_ACTORS = 400;
export const MOST_PAIRS = 1500;

export function buildScene(filtered: FilteredGraph, options: SceneOptions): Scene {
  const { index, filter } = filtered;
  const numbers = (ids: readonly EntityId[]): number[] => ids.flatMap((id) => index.actorNumber.get(id) ?? []);
  const selected = new Set(numbers(options.selected));
  const chosen = new Set(numbers(filter.actors?.actors ?? []));
  const always = new Set([...selected, ...chosen, ...numbers(options.openPair ?? [])]);
  const actors = readable(filtered.actorShown, filtered.actorEvidence, MOST_ACTORS, always);
  const drawn = new Set(actors);
  const linked = Uint8Array.from(index.pairFirst, (first, pair) =>
    Number(filtered.pairEvidence[pair]! > 0 && drawn.has(first) && drawn.has(index.pairSecond[pair]!)),
  );
  const pairs = readable(linked, filtered.pairEvidence, MOST_PAIRS, new Set());
  const positions = placeActors(index, actors, options.pinned);
  return {
    nodes: actors.map((actor, i): SceneNode => {
      const { id, name, type } = index.graph.entities[actor]!;
      const evidence = filtered.actorEvidence[actor]!;
      return {
        id,
        label: name,
        type,
        shape: NODE_LOOKS[type].shape,
        size: nodeSize(type, evidence),
        ...positions[i]!,
        priority: evidence,
        selected: selected.has(actor),
        chosen: chosen.has(actor),
        pinned: Object.hasOwn(options.pinned, id),
        evidence,
      };
    }),
    edges: pairs.flatMap((pair) => edgesOf(filtered, pair, selected, options)),
    omitted: { actors: filtered.actorCount - actors.length, pairs: filtered.pairCount - pairs.length },
  };
}

/** Numbers of what is shown, in their order; where there are too many, those with the most evidence, and always `always`. */
function readable(
  shown: Uint8Array,
  evidence: Int32Array,
  most: number,
  always: ReadonlySet<number>,
): readonly number[] {
  const all = [...shown.keys()].filter((number) => shown[number] === 1);
  if (all.length <= most) return all;
  const rank = (number: number): number => (always.has(number) ? Infinity : evidence[number]!);
  return all
    .sort((a, b) => (rank(a) === rank(b) ? a - b : rank(b) - rank(a)))
    .slice(0, most)
    .sort((a, b) => a - b);
}

function edgesOf(
  filtered: FilteredGraph,
  pair: number,
  selected: ReadonlySet<number>,
  { openPair, selectedRelation }: SceneOptions,
): readonly SceneEdge[] {
  const { index } = filtered;
  const first = index.pairFirst[pair]!;
  const second = index.pairSecond[pair]!;
  // A relation of an actor with itself is told in words; a loop would say nothing more.
  if (first === second) return [];
  const key = pairKey(index.graph.entities[first]!.id, index.graph.entities[second]!.id);
  if (openPair !== null && key === pairKey(...openPair)) return fannedEdges(filtered, pair, selectedRelation);
  const edge = pairEdge(filtered, pair, { labelled: selected.has(first) || selected.has(second), selected: false });
  return edge === null ? [] : [edge];
}
