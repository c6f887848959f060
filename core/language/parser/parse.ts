import { addScores } from '../weights/sparse.ts';
import { aheadFeatures, MOST_FEATURES, secondFeatures, stateFeatures, thirdFeatures, topFeatures } from './features.ts';
import { mendTree } from './mends.ts';
import type { ParserModel, Transitions } from './model.ts';
import { consistentPassives } from './passives.ts';
import { LEFT, ParserState, RIGHT, SHIFT } from './state.ts';
import type { Tree } from './tree.ts';
import { WordScores } from './word-scores.ts';
import type { ParserWords } from './words.ts';

/** Parses one sentence greedily, in time linear in its length. */
export function parseWords(model: ParserModel, words: ParserWords): Tree {
  const state = new ParserState(words.length);
  const score = scorer(model, words);
  const scores = new Int32Array(model.moves.length);
  while (!state.done) {
    // Where there is but one move, and no relation to choose, there is nothing to score.
    if (state.depth === 0) state.apply(SHIFT, 0);
    else if (state.next === state.length && state.depth === 1) state.apply(LEFT, 0);
    else {
      score(state, scores);
      const best = bestAllowed(state, model, scores);
      state.apply(model.moves[best]!, model.relationOf[best]!);
    }
  }
  return consistentPassives(mendTree(treeOf(state, model), words), words);
}

/** Scores the transitions of the states of one sentence. */
function scorer({ weights }: ParserModel, words: ParserWords): (state: ParserState, scores: Int32Array) => void {
  const features = new Int32Array(MOST_FEATURES);
  const places = words.length + 2;
  const scoresOf = (collect: typeof topFeatures) =>
    new WordScores(weights, places, (place) => ({ features, count: collect(words, place, features) }));
  const top = scoresOf(topFeatures);
  const second = scoresOf(secondFeatures);
  const third = scoresOf(thirdFeatures);
  const ahead = scoresOf(aheadFeatures);
  return (state, scores) => {
    scores.fill(0);
    top.addTo(scores, state.stacked(0));
    second.addTo(scores, state.stacked(1));
    third.addTo(scores, state.stacked(2));
    ahead.addTo(scores, state.ahead(0));
    addScores(weights, features, stateFeatures(state, words, features), scores);
  };
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
