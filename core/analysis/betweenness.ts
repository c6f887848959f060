/** Betweenness by Brandes (2001), over a sample of starts where all would take too long (Brandes and Pich 2007). */
import { betweennessStarts, type MeasuredLines } from './measured-lines.ts';
import type { Random } from './random.ts';

interface Neighbours {
  readonly start: Int32Array;
  readonly list: Int32Array;
  /** Actors with at least one neighbour. */
  readonly linked: readonly number[];
}

/**
 * Over unweighted undirected lines: for each actor, on what share of the shortest ways between two others it lies, summed over all
 * pairs. Parallel lines count once. Where only some starts are followed, their sum is scaled to all.
 */
export function betweenness(lines: MeasuredLines, random: Random): Float64Array {
  const neighbours = neighboursOf(lines);
  const { linked, list } = neighbours;
  const starts = sample(linked, betweennessStarts(linked.length, list.length / 2), random);
  const sums = new Float64Array(lines.actors);
  const search = new ShortestWays(lines.actors, neighbours);
  for (const start of starts) search.addFrom(start, sums);
  // Each pair is met from both ends.
  const scale = linked.length / Math.max(1, starts.length) / 2;
  return sums.map((sum) => sum * scale);
}

function neighboursOf({ actors, source, target }: MeasuredLines): Neighbours {
  const sets = Array.from({ length: actors }, () => new Set<number>());
  for (let line = 0; line < source.length; line++) {
    sets[source[line]!]!.add(target[line]!);
    sets[target[line]!]!.add(source[line]!);
  }
  const start = new Int32Array(actors + 1);
  sets.forEach(({ size }, actor) => (start[actor + 1] = start[actor]! + size));
  const list = new Int32Array(start[actors]!);
  sets.forEach((set, actor) => list.set([...set], start[actor]!));
  return { start, list, linked: [...sets.keys()].filter((actor) => sets[actor]!.size > 0) };
}

/** So many of the items, each equally likely; all of them in their order where that many are wanted. */
function sample(items: readonly number[], count: number, random: Random): readonly number[] {
  if (count >= items.length) return items;
  const pool = [...items];
  for (let i = 0; i < count; i++) {
    const other = i + Math.floor(random() * (pool.length - i));
    [pool[i], pool[other]] = [pool[other]!, pool[i]!];
  }
  return pool.slice(0, count);
}

/** One search after another in the same arrays. */
class ShortestWays {
  readonly #neighbours: Neighbours;
  readonly #distance: Int32Array;
  readonly #ways: Float64Array;
  readonly #share: Float64Array;
  readonly #queue: Int32Array;

  constructor(actors: number, neighbours: Neighbours) {
    this.#neighbours = neighbours;
    this.#distance = new Int32Array(actors).fill(-1);
    this.#ways = new Float64Array(actors);
    this.#share = new Float64Array(actors);
    this.#queue = new Int32Array(actors);
  }

  /** Adds what the shortest ways from a start give to those that lie on them. */
  addFrom(start: number, sums: Float64Array): void {
    const size = this.#follow(start);
    const { start: first, list } = this.#neighbours;
    for (let i = size - 1; i > 0; i--) {
      const actor = this.#queue[i]!;
      const part = (1 + this.#share[actor]!) / this.#ways[actor]!;
      for (let at = first[actor]!; at < first[actor + 1]!; at++) {
        const before = list[at]!;
        if (this.#distance[before] === this.#distance[actor]! - 1) this.#share[before]! += this.#ways[before]! * part;
      }
      sums[actor]! += this.#share[actor]!;
    }
    for (let i = 0; i < size; i++) {
      const actor = this.#queue[i]!;
      this.#distance[actor] = -1;
      this.#ways[actor] = this.#share[actor] = 0;
    }
  }

  /** Breadth first; how many were reached stands in the queue in the order of their distance. */
  #follow(start: number): number {
    const { start: first, list } = this.#neighbours;
    this.#queue[0] = start;
    this.#distance[start] = 0;
    this.#ways[start] = 1;
    let size = 1;
    for (let head = 0; head < size; head++) {
      const actor = this.#queue[head]!;
      for (let at = first[actor]!; at < first[actor + 1]!; at++) {
        const next = list[at]!;
        if (this.#distance[next] === -1) {
          this.#distance[next] = this.#distance[actor]! + 1;
          this.#queue[size++] = next;
        }
        if (this.#distance[next] === this.#distance[actor]! + 1) this.#ways[next]! += this.#ways[actor]!;
      }
    }
    return size;
  }
}
