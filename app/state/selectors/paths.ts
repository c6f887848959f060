/** What connects the actors that the view asks about: the paths themselves, and what of the network they are. */
import type { FilteredGraph } from '../../../core/analysis/apply-filter.ts';
import { pairBetween, type GraphIndex } from '../../../core/analysis/graph-index.ts';
import { linkedToAll, shortPaths, type Path, type ShortPaths } from '../../../core/analysis/paths.ts';
import { stepNetwork, type StepNetwork, type StepRules } from '../../../core/analysis/steps.ts';
import type { EntityId } from '../../../core/model/ids.ts';
import type { PathScene } from '../../scene/scene.ts';
import { namingOf } from '../naming.ts';
import { listed } from '../step-name.ts';
import type { Connection, View } from '../view.ts';
import { counted } from '../wording.ts';
import { filteredOf } from './filtered.ts';
import { memoised } from './memoised.ts';

/** The paths between two of the actors, by number. */
export interface PathsOfPair extends ShortPaths {
  readonly ends: readonly [number, number];
}

export interface Connecting {
  readonly network: StepNetwork;
  /** Those that the graph holds, by number. */
  readonly actors: readonly number[];
  readonly pairs: readonly PathsOfPair[];
  /** Of more than two actors: who is linked to every one of them. */
  readonly linkedToAll: readonly number[];
}

/** Steps more than the shortest. */
const LONGER = 2;
/** Paths for two actors; for each pair of more than two. */
const MOST = 10;
const MOST_OF_MANY = 3;
/** So many actors have 15 pairs. */
export const MOST_CONNECTED = 6;

/** The answer over what a filter shows, by the view's rules or by others; `null` where nothing is asked. */
export const connecting = (index: GraphIndex, view: View, rules?: StepRules): Connecting | null =>
  view.connection && connect(filteredOf(index, view), view.connection.actors, rules ?? view.connection.rules);

const networkOf = memoised(stepNetwork);

const connect = memoised((filtered: FilteredGraph, ids: Connection['actors'], rules: StepRules): Connecting => {
  const network = networkOf(filtered, rules);
  const actors = ids.flatMap((id) => filtered.index.actorNumber.get(id) ?? []).slice(0, MOST_CONNECTED);
  const limits = { longer: LONGER, most: actors.length > 2 ? MOST_OF_MANY : MOST };
  const pairs = actors.flatMap((a, i) =>
    actors.slice(i + 1).map((b): PathsOfPair => ({ ends: [a, b], ...shortPaths(network, a, b, limits) })),
  );
  return { network, actors, pairs, linkedToAll: actors.length > 2 ? linkedToAll(network, actors) : [] };
});

/** The path that the view looks at, where it is one of the answer. */
export function chosenPath(index: GraphIndex, { connection }: View, { pairs }: Connecting): Path | null {
  const wanted = connection?.path?.map((id) => index.actorNumber.get(id)).join();
  return pairs.flatMap(({ paths }) => paths).find(({ actors }) => actors.join() === wanted) ?? null;
}

/** What of the network the paths are; `null` where none is asked for or found. */
export const pathScene = memoised((index: GraphIndex, view: View): PathScene | null => {
  const answer = connecting(index, view);
  if (answer === null || answer.actors.length < 2) return null;
  const chosen = chosenPath(index, view, answer);
  return drawn(index, answer, chosen, view.connection!.only);
});

const drawn = memoised(
  (index: GraphIndex, { actors: ends, pairs }: Connecting, chosen: Path | null, only: boolean): PathScene | null => {
    const paths = chosen === null ? pairs.flatMap(({ paths: all }) => all) : [chosen];
    if (paths.length === 0) return null;
    // Named are the steps that stand in words beside the network: of the path looked at, else of the first.
    const told = chosen === null ? pairs.flatMap((pair) => pair.paths.slice(0, 1)) : [chosen];
    return {
      ends: new Set(ends),
      actors: new Set([...ends, ...paths.flatMap(({ actors }) => actors)]),
      pairs: stepsOf(index, paths),
      named: stepsOf(index, told),
      only,
    };
  },
);

/** Pairs of actors, by number. */
const stepsOf = (index: GraphIndex, paths: readonly Path[]): ReadonlySet<number> =>
  new Set(paths.flatMap(({ actors }) => actors.slice(1).map((to, i) => pairBetween(index, actors[i]!, to)!)));

/** The actors on what is drawn of the paths; `null` where there is none. */
export const actorsOnPaths = (index: GraphIndex, view: View): readonly EntityId[] | null => {
  const scene = pathScene(index, view);
  return scene && idsOf(index, scene);
};

const idsOf = memoised((index: GraphIndex, { actors }: PathScene) =>
  [...actors].map((actor) => index.graph.entities.at(actor)!.id),
);

/** "3 paths between William Burns and Hamas, the shortest of 2 steps"; empty where nothing is asked. */
export const connectionText = memoised((index: GraphIndex, view: View): string => {
  const answer = connecting(index, view);
  if (answer === null || answer.actors.length < 2) return '';
  const names = listed(answer.actors.map((actor) => namingOf(index).actor(index.graph.entities.at(actor)!.id)));
  const paths = answer.pairs.flatMap((pair) => pair.paths);
  if (paths.length === 0) return `No path between ${names}`;
  const steps = counted(Math.min(...paths.map(({ actors }) => actors.length - 1)), 'step');
  if (paths.length === 1) return `1 path between ${names}, of ${steps}`;
  return `${paths.length}${answer.pairs.some(({ more }) => more) ? ' and more' : ''} paths between ${names}, the shortest of ${steps}`;
});
