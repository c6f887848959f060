/** Shortest paths between two actors over what a filter shows. */
import type { FilteredGraph } from './apply-filter.ts';
import { otherEnd } from './graph-index.ts';

/** Actors by number from one end to the other; a pair of neighbours in it has at least one relation that is shown. */
export type Path = readonly number[];

/**
 * The shortest paths between two actors, at most `most` of them, in the order of the actors' numbers; none where they are
 * not connected. Directions are not looked at. Breadth first, then back along falling distances.
 */
export function shortestPaths(filtered: FilteredGraph, start: number, end: number, most: number): readonly Path[] {
  const distances = distancesTo(filtered, end, start);
  if (distances[start] === -1) return [];
  const paths: Path[] = [];
  const follow = (path: readonly number[]): void => {
    const actor = path.at(-1)!;
    if (actor === end) {
      paths.push(path);
      return;
    }
    for (const next of neighbours(filtered, actor)) {
      if (paths.length >= most) return;
      if (distances[next] === distances[actor]! - 1) follow([...path, next]);
    }
  };
  follow([start]);
  return paths;
}

/** Other actors with a shown relation to this one, by rising number. */
export function neighbours({ index, relationShown }: FilteredGraph, actor: number): readonly number[] {
  const incident = index.incident.subarray(index.incidentStart[actor], index.incidentStart[actor + 1]);
  const shown = incident.filter((relation) => relationShown[relation] === 1);
  const others = new Set(Array.from(shown, (relation) => otherEnd(index, relation, actor)));
  others.delete(actor);
  return [...others].sort((a, b) => a - b);
}

/** Steps to `end` from every actor that is not farther away than `start`; -1 for all others. */
function distancesTo(filtered: FilteredGraph, end: number, start: number): Int32Array {
  const distances = new Int32Array(filtered.actorShown.length).fill(-1);
  distances[end] = 0;
  let frontier: readonly number[] = [end];
  while (frontier.length > 0 && distances[start] === -1) {
    const next: number[] = [];
    for (const actor of frontier) {
      for (const other of neighbours(filtered, actor)) {
        if (distances[other] !== -1) continue;
        distances[other] = distances[actor]! + 1;
        next.push(other);
      }
    }
    frontier = next;
  }
  return distances;
}
