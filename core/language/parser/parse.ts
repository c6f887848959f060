import { addChoices } from '../weights/duo.ts';
import { addScores } from '../weights/sparse.ts';
import { sureDecision } from '../weights/sure-contexts.ts';
import { moveContext, relationContext } from './contexts.ts';
import { MOST_LABEL_FEATURES, moreLabelFeatures, quickLabelFeatures } from './label-features.ts';
import { mendTree } from './mends.ts';
import type { TaggedSentence } from '../second-reading.ts';
import type { WordTypes } from '../words/types.ts';
import type { ParserModel } from './model.ts';
import { lastMoveFeatures, MOST_MOVE_FEATURES, nextMoveFeatures } from './move-features.ts';
import { consistentPassives } from './passives.ts';
import { Places } from './places.ts';
import { quickMoveFeatures } from './quick-move-features.ts';
import { isMove, LEFT, ParserState, RIGHT, SHIFT, type Move } from './state.ts';
import type { Tree } from './tree.ts';
import { ParserWords, parserWords } from './words.ts';

/** Parses a tagged sentence. */
export function parseTagged(model: ParserModel, types: WordTypes, { forms, upos, xpos }: TaggedSentence): Tree {
  const words = usualWords.hasRoomFor(forms.length) ? usualWords : undefined;
  return parseWords(model, parserWords(types, forms, upos, xpos, words));
}

/** Parses one sentence greedily, in time linear in its length: a move at a time, and a relation for each new arc. */
function parseWords(model: ParserModel, words: ParserWords): Tree {
  const state = stateFor(words.length);
  const judge = judgeOf(model);
  while (!state.done) {
    const { forced } = state;
    const move = forced === -1 ? judge.move(state, words) : forced;
    if (move === SHIFT) state.shift();
    else state.attach(move, judge.relation(state, words, state.headBy(move)));
  }
  return consistentPassives(mendTree(treeOf(state, model), words), words);
}

/** So many words most sentences do not have. */
const USUAL_LENGTH = 126;

/** Kept from sentence to sentence: they are short and many, and memory outside the heap takes time to get and to free. */
const usualWords = new ParserWords(USUAL_LENGTH);
const usualState = new ParserState(USUAL_LENGTH);
let lastJudge: Judge | undefined;

function stateFor(length: number): ParserState {
  if (!usualState.hasRoomFor(length)) return new ParserState(length);
  usualState.begin(length);
  return usualState;
}

function judgeOf(model: ParserModel): Judge {
  if (lastJudge?.model !== model) lastJudge = new Judge(model);
  return lastJudge;
}

/** Decides by a few features where they leave no doubt, else by all. */
class Judge {
  readonly model: ParserModel;
  private readonly places = new Places();
  private readonly hashes = new Int32Array(Math.max(MOST_MOVE_FEATURES, MOST_LABEL_FEATURES));
  private readonly choices = new Int32Array(3);
  private readonly relations: Int32Array;

  constructor(model: ParserModel) {
    this.model = model;
    this.relations = new Int32Array(model.relations.length);
  }

  move(state: ParserState, words: ParserWords): Move {
    const { model, places, hashes, choices } = this;
    places.read(state);
    const sure = sureDecision(model.sureMoves, moveContext(state, words, places));
    if (isMove(sure) && state.allows(sure)) return sure;
    const quick = quickMoveFeatures(state, words, places, hashes);
    addChoices(model.moves, hashes, 0, quick, choices.fill(0));
    if (moveMargin(state, choices) >= model.sure.move) return bestMove(state, choices);
    const next = nextMoveFeatures(state, words, places, hashes, quick);
    addChoices(model.moves, hashes, quick, next, choices);
    if (moveMargin(state, choices) >= model.sure.nextMove) return bestMove(state, choices);
    addChoices(model.moves, hashes, next, lastMoveFeatures(state, words, places, hashes, next), choices);
    return bestMove(state, choices);
  }

  /** The relation of the stack's top to a head. */
  relation(state: ParserState, words: ParserWords, head: number): number {
    if (head === state.length) return 0;
    const { model, hashes, relations } = this;
    const dependent = state.stacked(0);
    const sure = sureDecision(model.sureRelations, relationContext(words, head, dependent));
    if (sure !== -1) return sure;
    const quick = quickLabelFeatures(state, words, head, dependent, hashes);
    addScores(model.labels, hashes, 0, quick, relations.fill(0));
    const best = bestRelation(relations);
    if (relations[best]! - relations[secondRelation(relations, best)]! >= model.sure.relation) return best;
    const all = moreLabelFeatures(state, words, head, dependent, hashes, quick);
    addScores(model.labels, hashes, quick, all, relations);
    return bestRelation(relations);
  }
}

/** The allowed move with the largest score, the first of equals, where there is a choice. */
export function bestMove(state: ParserState, scores: Int32Array): Move {
  const attach = state.depth > 1 && scores[RIGHT]! > scores[LEFT]! ? RIGHT : LEFT;
  return scores[attach]! > scores[SHIFT]! ? attach : SHIFT;
}

/** By how much the best allowed move is ahead of the next. */
export function moveMargin(state: ParserState, scores: Int32Array): number {
  const [shift, left] = [scores[SHIFT]!, scores[LEFT]!];
  if (state.depth <= 1) return Math.abs(shift - left);
  const right = scores[RIGHT]!;
  const middle = Math.max(Math.min(shift, left), Math.min(Math.max(shift, left), right));
  return Math.max(shift, left, right) - middle;
}

/** The relation with the largest score; 0 is none. */
export function bestRelation(scores: Int32Array): number {
  let best = 1;
  for (let i = 2; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  return best;
}

/** The relation with the largest score but one. */
export function secondRelation(scores: Int32Array, best: number): number {
  let second = best === 1 ? 2 : 1;
  for (let i = 1; i < scores.length; i++) if (i !== best && scores[i]! > scores[second]!) second = i;
  return second;
}

function treeOf(state: ParserState, { relations }: ParserModel): Tree {
  const heads: number[] = [];
  const deprels: string[] = [];
  for (let i = 0; i < state.length; i++) {
    const root = state.heads[i] === state.length;
    heads.push(root ? i : state.heads[i]!);
    deprels.push(root ? 'root' : relations[state.relations[i]!]!);
  }
  return { heads, deprels };
}
