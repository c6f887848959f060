/** The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): what each move costs in arcs of the gold tree. */
import { LEFT, RIGHT, SHIFT, type Move, type ParserState } from '../../core/language/parser/state.ts';

export interface GoldTree {
  /** 0-based head of each word; the root's head is the sentence's length. */
  readonly heads: Int32Array;
  readonly dependents: readonly (readonly number[])[];
}

/** The gold tree from 1-based heads with 0 for the root. */
export function goldTree(heads: readonly number[]): GoldTree {
  const length = heads.length;
  const dependents: number[][] = Array.from({ length: length + 1 }, () => []);
  const shifted = Int32Array.from(heads, (head) => (head === 0 ? length : head - 1));
  shifted.forEach((head, i) => dependents[head]!.push(i));
  return { heads: shifted, dependents };
}

/** How many gold arcs that could still be found are lost by a move. */
export function costOf(state: ParserState, gold: GoldTree, move: Move): number {
  const { next } = state;
  if (move === SHIFT) {
    let cost = 0;
    for (let depth = 0; depth < state.depth; depth++) {
      const word = state.stacked(depth);
      if (gold.heads[word] === next) cost++;
      if (depth > 0 && gold.heads[next] === word) cost++;
    }
    return cost;
  }
  const top = state.stacked(0);
  const head = gold.heads[top]!;
  const ahead = gold.dependents[top]!.reduce((count, dependent) => count + (dependent >= next ? 1 : 0), 0);
  if (move === LEFT) return ahead + (head > next || head === state.stacked(1) ? 1 : 0);
  return ahead + (head >= next ? 1 : 0);
}

/** The moves that cost least. */
export function cheapestMoves(state: ParserState, gold: GoldTree): readonly Move[] {
  let least = Infinity;
  let cheapest: Move[] = [];
  for (const move of [SHIFT, LEFT, RIGHT] as const) {
    if (!state.allows(move)) continue;
    const cost = costOf(state, gold, move);
    if (cost < least) [least, cheapest] = [cost, [move]];
    else if (cost === least) cheapest.push(move);
  }
  return cheapest;
}
