/** Short paths between two actors, shortest first, of one length those first whose weakest step rests best. */
import type { StepNetwork } from './steps.ts';

export interface Path {
  /** By number, from one end to the other. */
  readonly actors: readonly number[];
  /** The strength of its weakest step. */
  readonly weakest: number;
}

export interface ShortPaths {
  readonly paths: readonly Path[];
  /** Whether there are more of these lengths than were asked for, or than could be looked at. */
  readonly more: boolean;
}

export interface PathLimits {
  /** Paths may have so many steps more than the shortest. */
  readonly longer: number;
  readonly most: number;
}

/** Steps looked at for one length before the search is given up: a dense graph has more paths than anybody can read. */
const MOST_LOOKS = 40_000;

/**
 * Simple paths from `start` to `end`. The search runs only among actors near enough to both ends. For each of them and each number of
 * steps left, the best that any walk to the end can rest on is known beforehand, so that the search, repeated with falling
 * demands on the weakest step, hardly ever enters a way in vain.
 */
export function shortPaths(network: StepNetwork, start: number, end: number, limits: PathLimits): ShortPaths {
  if (start === end) return { paths: [], more: false };
  const toEnd = distances(network, network.back, end, start, limits.longer);
  const shortest = toEnd[start]!;
  if (shortest === -1) return { paths: [], more: false };
  const fromStart = distances(network, network.out, start, end, limits.longer);
  const corridor = { network, toEnd, fromStart, limit: shortest + limits.longer, slack: limits.longer };
  const bounds = walkBounds(corridor);
  const found: Path[] = [];
  let more = false;
  for (let length = shortest; length <= corridor.limit && !more; length++) {
    const ofLength = pathsOfLength(corridor, bounds, [start, end, length], limits.most - found.length);
    found.push(...ofLength.paths);
    more = ofLength.more;
  }
  return { paths: found, more };
}

/** Actors with a step to or from every one of some actors, those first whose weakest such step rests best. */
export function linkedToAll(network: StepNetwork, actors: readonly number[]): readonly number[] {
  const weakest = new Int32Array(network.start.length - 1).fill(2 ** 31 - 1);
  for (const actor of actors) {
    const best = new Int32Array(weakest.length);
    for (let i = network.start[actor]!; i < network.start[actor + 1]!; i++) {
      best[network.neighbour[i]!] = Math.max(network.out[i]!, network.back[i]!);
    }
    for (let other = 0; other < weakest.length; other++) weakest[other] = Math.min(weakest[other]!, best[other]!);
  }
  return [...weakest.keys()].filter((actor) => weakest[actor]! > 0).sort((a, b) => weakest[b]! - weakest[a]! || a - b);
}

/** Steps to `goal` and to whatever is at most `beyond` steps farther, breadth first; -1 for all others. */
function distances(network: StepNetwork, strength: Int32Array, from: number, goal: number, beyond: number): Int32Array {
  const steps = new Int32Array(network.start.length - 1).fill(-1);
  const queue = new Int32Array(steps.length);
  queue[0] = from;
  steps[from] = 0;
  let size = 1;
  for (let head = 0; head < size; head++) {
    const actor = queue[head]!;
    if (steps[goal] !== -1 && steps[actor]! >= steps[goal]! + beyond) break;
    for (let i = network.start[actor]!; i < network.start[actor + 1]!; i++) {
      const next = network.neighbour[i]!;
      if (strength[i] === 0 || steps[next] !== -1) continue;
      steps[next] = steps[actor]! + 1;
      queue[size++] = next;
    }
  }
  return steps;
}

/** The actors that a path of at most `limit` steps can touch: those whose steps to both ends don't sum to more. */
interface Corridor {
  readonly network: StepNetwork;
  readonly toEnd: Int32Array;
  readonly fromStart: Int32Array;
  readonly limit: number;
  /** Steps that a path may lose against the shortest. */
  readonly slack: number;
}

/** The greatest weakest strength of a walk of exactly so many steps to the end; 0 where there is none. */
type WalkBounds = (actor: number, steps: number) => number;

function walkBounds({ network, toEnd, fromStart, limit, slack }: Corridor): WalkBounds {
  const width = slack + 1;
  // An actor takes part only in rounds from its distance to the end up to `slack` more.
  const byDistance: number[][] = Array.from({ length: limit + 1 }, () => []);
  const place = new Int32Array(toEnd.length).fill(-1);
  let inside = 0;
  for (let actor = 0; actor < toEnd.length; actor++) {
    if (toEnd[actor] === -1 || fromStart[actor] === -1 || toEnd[actor]! + fromStart[actor]! > limit) continue;
    place[actor] = inside++;
    byDistance[toEnd[actor]!]!.push(actor);
  }
  const bounds = new Int32Array(inside * width);
  const boundOf: WalkBounds = (actor, steps) => {
    const spare = steps - toEnd[actor]!;
    return place[actor] === -1 || spare < 0 || spare > slack ? 0 : bounds[place[actor]! * width + spare]!;
  };
  for (let steps = 0; steps <= limit; steps++) {
    for (let spare = 0; spare <= Math.min(slack, steps); spare++) {
      for (const actor of byDistance[steps - spare]!) {
        const best = steps === 0 ? 2 ** 31 - 1 : bestStep(network, actor, steps, boundOf);
        bounds[place[actor]! * width + spare] = best;
      }
    }
  }
  return boundOf;
}

function bestStep(network: StepNetwork, actor: number, steps: number, boundOf: WalkBounds): number {
  let best = 0;
  for (let i = network.start[actor]!; i < network.start[actor + 1]!; i++) {
    const strength = network.out[i]!;
    if (strength > best) best = Math.max(best, Math.min(strength, boundOf(network.neighbour[i]!, steps - 1)));
  }
  return best;
}

/** All simple paths of one length, best first, or as many as are wanted. */
function pathsOfLength(
  { network }: Corridor,
  bounds: WalkBounds,
  [start, end, length]: readonly [number, number, number],
  wanted: number,
): ShortPaths {
  const found: Path[] = [];
  const path = [start];
  const onPath = new Set(path);
  let looks = 0;
  let demand = bounds(start, length);
  let nextDemand = 0;
  const done = (): boolean => found.length > wanted || looks > MOST_LOOKS;
  const follow = (weakest: number): void => {
    const actor = path.at(-1)!;
    const left = length - path.length + 1;
    if (left === 0) {
      // A better one was found when more was demanded.
      if (weakest === demand) found.push({ actors: [...path], weakest });
      return;
    }
    for (let i = network.start[actor]!; i < network.start[actor + 1]! && !done(); i++) {
      const next = network.neighbour[i]!;
      const reach = Math.min(weakest, network.out[i]!, bounds(next, left - 1));
      if (reach === 0 || onPath.has(next) || (next === end && left > 1)) continue;
      looks++;
      if (reach < demand) {
        nextDemand = Math.max(nextDemand, reach);
        continue;
      }
      path.push(next);
      onPath.add(next);
      follow(Math.min(weakest, network.out[i]!));
      onPath.delete(next);
      path.pop();
    }
  };
  while (demand > 0 && !done()) {
    nextDemand = 0;
    follow(2 ** 31 - 1);
    demand = nextDemand;
  }
  return { paths: found.slice(0, wanted), more: done() };
}
