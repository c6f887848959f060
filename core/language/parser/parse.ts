import { ATOMS, atomsOf } from './atoms.ts';
import { mendTree } from './mends.ts';
import type { ParserModel, Transitions } from './model.ts';
import { consistentPassives } from './passives.ts';
import { LEFT, ParserState, RIGHT, SHIFT } from './state.ts';
import type { Tree } from './tree.ts';
import type { ParserWords } from './words.ts';

/** Parses one sentence greedily, in time linear in its length. */
export function parseWords(model: ParserModel, words: ParserWords): Tree {
  const state = new ParserState(words.length);
  const atoms = new Int32Array(ATOMS.length);
  const scores = new Int32Array(model.moves.length);
  while (!state.done) {
    // Where there is but one move, and no relation to choose, there is nothing to score.
    if (state.depth === 0) state.apply(SHIFT, 0);
    else if (state.next === state.length && state.depth === 1) state.apply(LEFT, 0);
    else {
      atomsOf(state, words, atoms);
      model.scorer.score(atoms, scores);
      const best = bestAllowed(state, model, scores);
      state.apply(model.moves[best]!, model.relationOf[best]!);
    }
  }
  return consistentPassives(mendTree(treeOf(state, model), words), words);
}

/** The allowed transition with the largest score, the first of equals. */
export function bestAllowed(state: ParserState, { moves }: Transitions, scores: Int32Array): number {
  const allowed = [state.allows(SHIFT), state.allows(LEFT), state.allows(RIGHT)];
  let best = -1;
  for (let i = 0; i < scores.length; i++) {
    if (allowed[moves[i]!]! && (best === -1 || scores[i]! > scores[best]!)) best = i;
  }
  return best;
}

function treeOf(state: ParserState, { relations }: Transitions): Tree {
  const heads: number[] = [];
  const deprels: string[] = [];
  for (let i = 0; i < state.length; i++) {
    const root = state.heads[i] === state.length;
    heads.push(root ? i : state.heads[i]!);
    deprels.push(root ? 'root' : relations[state.relations[i]!]!);
  }
  return { heads, deprels };
}
