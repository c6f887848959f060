/** From a filtered graph and what is selected to what is drawn: a subset that can be read, one edge for a pair. */
import type { FilteredGraph } from '../../core/analysis/apply-filter.ts';
import { pairKey } from '../../core/analysis/graph-index.ts';
import type { Position } from '../../core/model/graph.ts';
import type { EntityId, RelationId } from '../../core/model/ids.ts';
import type { EntityType } from '../../core/model/ontology.ts';
import { fannedEdges, pairEdge } from './edges.ts';
import { measuredSize, NODE_LOOKS, nodeSize } from './looks.ts';
import { placeActors } from './place-actors.ts';
import type { Lit, LookScene, PathScene, Scene, SceneEdge, SceneNode } from './scene.ts';

export interface SceneOptions {
  readonly selected: readonly EntityId[];
  /** Fanned out into its relations. */
  readonly openPair: readonly [EntityId, EntityId] | null;
  readonly selectedRelation: RelationId | null;
  readonly pinned: Readonly<Record<EntityId, Position>>;
  readonly paths?: PathScene | null;
  readonly look?: LookScene;
}

/** More than this many can't be read, and not be drawn quickly either. */
export const MOST_ACTORS = 400;
export const MOST_PAIRS = 1500;

export function buildScene(filtered: FilteredGraph, options: SceneOptions): Scene {
  const { index, filter } = filtered;
  const numbers = (ids: readonly EntityId[]): number[] => ids.flatMap((id) => index.actorNumber.get(id) ?? []);
  const selected = new Set(numbers(options.selected));
  const paths = options.paths ?? null;
  const chosen = new Set([...numbers(filter.actors?.actors ?? []), ...(paths?.ends ?? [])]);
  const always = new Set([...selected, ...chosen, ...numbers(options.openPair ?? []), ...(paths?.actors ?? [])]);
  const wanted = paths?.only
    ? filtered.actorShown.map((shown, i) => shown & Number(always.has(i)))
    : filtered.actorShown;
  const actors = readable(wanted, filtered.actorEvidence, MOST_ACTORS, always);
  const linked = linkedPairs(filtered, actors, paths);
  const pairs = readable(linked, filtered.pairEvidence, MOST_PAIRS, paths?.pairs ?? new Set());
  const edges = pairs.map((pair) => ({ pair, edges: edgesOf(filtered, pair, selected, options) }));
  const positions = placeActors(index, actors, options.pinned);
  return {
    nodes: actors.map((actor, i): SceneNode => {
      const { id, name, type } = index.graph.entities.at(actor)!;
      const evidence = filtered.actorEvidence[actor]!;
      return {
        ...actorAtRest({ id, label: name, type, ...positions[i]!, evidence }),
        size: sizeOf(type, actor, evidence, options.look),
        selected: selected.has(actor),
        chosen: chosen.has(actor),
        community: options.look?.communities?.[actor] ?? null,
        pinned: Object.hasOwn(options.pinned, id),
      };
    }),
    edges: edges.flatMap((ofPair) => ofPair.edges),
    lit: paths && litPaths(filtered, paths, edges),
    // What is left out because only the paths are drawn was not left out for want of room.
    omitted: paths?.only
      ? { actors: 0, pairs: 0 }
      : { actors: filtered.actorCount - actors.length, pairs: filtered.pairCount - pairs.length },
  };
}

/** An actor as it is drawn where nobody has touched it. */
export function actorAtRest(actor: Pick<SceneNode, 'id' | 'label' | 'type' | 'x' | 'y' | 'evidence'>): SceneNode {
  const { type, evidence } = actor;
  return {
    ...actor,
    shape: NODE_LOOKS[type].shape,
    size: nodeSize(type, evidence),
    priority: evidence,
    selected: false,
    chosen: false,
    community: null,
    pinned: false,
    side: null,
  };
}

function sizeOf(type: EntityType, actor: number, evidence: number, look: LookScene | undefined): number {
  const sizes = look?.sizes;
  if (!sizes) return nodeSize(type, evidence);
  return measuredSize(type, sizes.most === 0 ? 0 : sizes.values[actor]! / sizes.most);
}

/** The paths' actors and edges, as the canvas knows them. */
function litPaths(
  { index }: FilteredGraph,
  { actors, pairs }: PathScene,
  edges: readonly { readonly pair: number; readonly edges: readonly SceneEdge[] }[],
): Lit {
  const lit = edges.filter(({ pair }) => pairs.has(pair)).flatMap((ofPair) => ofPair.edges);
  return {
    actors: new Set([...actors].map((actor) => index.graph.entities.at(actor)!.id)),
    edges: new Set(lit.map(({ id }) => id)),
  };
}

/** Over pairs: whether it has something shown, and both its ends are drawn. */
function linkedPairs({ index, pairEvidence }: FilteredGraph, actors: readonly number[], paths: PathScene | null) {
  const { pairFirst, pairSecond } = index;
  const drawn = new Uint8Array(index.actorType.length);
  for (const actor of actors) drawn[actor] = 1;
  const linked = new Uint8Array(pairFirst.length);
  for (let pair = 0; pair < linked.length; pair++) {
    if (pairEvidence[pair] === 0 || drawn[pairFirst[pair]!] === 0 || drawn[pairSecond[pair]!] === 0) continue;
    linked[pair] = Number(!paths?.only || paths.pairs.has(pair));
  }
  return linked;
}

/** Numbers of what is shown, in their order; where there are too many, those with the most evidence, and always `always`. */
function readable(
  shown: Uint8Array,
  evidence: Int32Array,
  most: number,
  always: ReadonlySet<number>,
): readonly number[] {
  let count = 0;
  for (let number = 0; number < shown.length; number++) count += shown[number]!;
  if (count <= most) return numbersOf(shown, count);
  const wanted = [...always].filter((number) => shown[number] === 1).sort((a, b) => a - b);
  const chosen = new Uint8Array(shown.length);
  for (const number of wanted.slice(0, most)) chosen[number] = 1;
  chooseMost(chosen, shown, evidence, Math.max(0, most - wanted.length));
  return numbersOf(chosen, most);
}

/** Marks so many more of what is shown, of which there is more: those with the most evidence, of equals the first. */
function chooseMost(chosen: Uint8Array, shown: Uint8Array, evidence: Int32Array, wanted: number): void {
  if (wanted === 0) return;
  let most = 0;
  for (let number = 0; number < shown.length; number++) if (evidence[number]! > most) most = evidence[number]!;
  // How many have so much evidence. To sort tens of thousands would take several times as long.
  const having = new Int32Array(most + 1);
  for (let number = 0; number < shown.length; number++) {
    if (shown[number] === 1 && chosen[number] === 0) having[evidence[number]!]!++;
  }
  let least = most;
  let room = wanted;
  while (having[least]! < room) room -= having[least--]!;
  for (let number = 0; number < shown.length; number++) {
    if (shown[number] === 0 || chosen[number] === 1 || evidence[number]! < least) continue;
    if (evidence[number] === least && room-- <= 0) continue;
    chosen[number] = 1;
  }
}

function numbersOf(chosen: Uint8Array, count: number): readonly number[] {
  const numbers: number[] = [];
  for (let number = 0; numbers.length < count; number++) if (chosen[number] === 1) numbers.push(number);
  return numbers;
}

function edgesOf(
  filtered: FilteredGraph,
  pair: number,
  selected: ReadonlySet<number>,
  { openPair, selectedRelation, paths }: SceneOptions,
): readonly SceneEdge[] {
  const { index } = filtered;
  const first = index.pairFirst[pair]!;
  const second = index.pairSecond[pair]!;
  // A relation of an actor with itself is told in words; a loop would say nothing more.
  if (first === second) return [];
  if (openPair !== null) {
    const key = pairKey(index.graph.entities.at(first)!.id, index.graph.entities.at(second)!.id);
    if (key === pairKey(...openPair)) return fannedEdges(filtered, pair, selectedRelation);
  }
  // Of one actor every line is named; of several, those among them.
  const ends = Number(selected.has(first)) + Number(selected.has(second));
  const labelled = (ends >= Math.min(2, selected.size) && ends > 0) || paths?.named.has(pair) === true;
  const edge = pairEdge(filtered, pair, { labelled, selected: false });
  return edge === null ? [] : [edge];
}
