/** Finds out where a parser can decide without asking for all features: by what margins, and in which contexts. */
import { moveContext, relationContext } from '../../core/language/parser/contexts.ts';
import {
  MOST_LABEL_FEATURES,
  moreLabelFeatures,
  quickLabelFeatures,
} from '../../core/language/parser/label-features.ts';
import type { ParserModel, SureByContext, SureMargins } from '../../core/language/parser/model.ts';
import { lastMoveFeatures, MOST_MOVE_FEATURES, nextMoveFeatures } from '../../core/language/parser/move-features.ts';
import { bestMove, bestRelation, moveMargin, secondRelation } from '../../core/language/parser/parse.ts';
import { Places } from '../../core/language/parser/places.ts';
import { quickMoveFeatures } from '../../core/language/parser/quick-move-features.ts';
import { ParserState, SHIFT, type Move } from '../../core/language/parser/state.ts';
import { parserWords, type ParserWords } from '../../core/language/parser/words.ts';
import { addChoices } from '../../core/language/weights/duo.ts';
import { addScores } from '../../core/language/weights/sparse.ts';
import type { WordTypes } from '../../core/language/words/types.ts';
import type { TreebankSentence } from './conllu.ts';
import type { PredictedTags } from './jackknife.ts';
import { marginFor, type Decision } from './sure-margins.ts';

/** So few of all decisions may differ from what all features would have said, by the margin of the first features. */
const SHARE = 0.001;
/** And so few of the moves that are left, by that of the next. */
const NEXT_SHARE = 0.0001;

/** So often a context must have been met for its move and its relation to be sure. */
const LEAST_MET = { move: 12, relation: 20 } as const;

/** What all features decided, and in which context. */
interface InContext {
  readonly context: number;
  readonly decided: number;
}

interface MoveDecision extends Decision, InContext {
  /** The same of the first features together with the next. */
  readonly next: Decision;
}

/** Decisions by all features. */
interface Decisions {
  readonly moves: MoveDecision[];
  readonly relations: (Decision & InContext)[];
}

/** Sentences with the tags that they are parsed by. */
export interface TaggedSentences {
  readonly sentences: readonly TreebankSentence[];
  readonly tags: readonly PredictedTags[];
}

/** The margins for a parser, from sentences that it was not trained on. */
export function parserMargins(model: ParserModel, types: WordTypes, kept: TaggedSentences): SureMargins {
  const { moves, relations } = decisionsIn(model, types, kept);
  const move = marginFor(moves, SHARE, 'moves');
  const left = moves.filter(({ margin }) => margin < move).map(({ next }) => next);
  return {
    move,
    nextMove: marginFor(left, NEXT_SHARE, 'moves by more features'),
    relation: marginFor(relations, SHARE, 'relations'),
  };
}

/** The contexts in which a parser always decides the same. */
export function sureContexts(model: ParserModel, types: WordTypes, all: TaggedSentences): SureByContext {
  const { moves, relations } = decisionsIn(model, types, all);
  return {
    moves: alwaysDecided(moves, LEAST_MET.move, 'moves'),
    relations: alwaysDecided(relations, LEAST_MET.relation, 'relations'),
  };
}

function decisionsIn(model: ParserModel, types: WordTypes, { sentences, tags }: TaggedSentences): Decisions {
  const decisions: Decisions = { moves: [], relations: [] };
  const places = new Places();
  sentences.forEach(({ forms }, s) => {
    const words = parserWords(types, forms, tags[s]!.upos, tags[s]!.xpos);
    const state = new ParserState(forms.length);
    while (!state.done) {
      const { forced } = state;
      const move = forced === -1 ? judgeMove(model, state, words, places, decisions) : forced;
      if (move === SHIFT) state.shift();
      else state.attach(move, judgeRelation(model, state, words, state.headBy(move), decisions));
    }
  });
  return decisions;
}

function judgeMove(
  { moves }: ParserModel,
  state: ParserState,
  words: ParserWords,
  places: Places,
  to: Decisions,
): Move {
  const hashes = new Int32Array(MOST_MOVE_FEATURES);
  const scores = new Int32Array(3);
  places.read(state);
  const quick = quickMoveFeatures(state, words, places, hashes);
  addChoices(moves, hashes, 0, quick, scores);
  const first = { margin: moveMargin(state, scores), move: bestMove(state, scores) };
  const more = nextMoveFeatures(state, words, places, hashes, quick);
  addChoices(moves, hashes, quick, more, scores);
  const next = { margin: moveMargin(state, scores), move: bestMove(state, scores) };
  addChoices(moves, hashes, more, lastMoveFeatures(state, words, places, hashes, more), scores);
  const move = bestMove(state, scores);
  to.moves.push({
    context: moveContext(state, words, places),
    decided: move,
    margin: first.margin,
    changed: move !== first.move,
    next: { margin: next.margin, changed: move !== next.move },
  });
  return move;
}

function judgeRelation(
  { labels, relations }: ParserModel,
  state: ParserState,
  words: ParserWords,
  head: number,
  to: Decisions,
): number {
  if (head === state.length) return 0;
  const hashes = new Int32Array(MOST_LABEL_FEATURES);
  const scores = new Int32Array(relations.length);
  const dependent = state.stacked(0);
  const quick = quickLabelFeatures(state, words, head, dependent, hashes);
  addScores(labels, hashes, 0, quick, scores);
  const first = bestRelation(scores);
  const margin = scores[first]! - scores[secondRelation(scores, first)]!;
  addScores(labels, hashes, quick, moreLabelFeatures(state, words, head, dependent, hashes, quick), scores);
  const relation = bestRelation(scores);
  to.relations.push({
    context: relationContext(words, head, dependent),
    decided: relation,
    margin,
    changed: relation !== first,
  });
  return relation;
}

/** What is decided in each context that leaves no doubt. */
function alwaysDecided(decisions: readonly InContext[], least: number, name: string): Map<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (const { context, decided } of decisions) {
    let times = counts.get(context);
    if (times === undefined) counts.set(context, (times = new Map()));
    times.set(decided, (times.get(decided) ?? 0) + 1);
  }
  const always = new Map<number, number>();
  let covered = 0;
  for (const [context, times] of counts) {
    for (const [decided, count] of times) {
      if (times.size > 1 || count < least) continue;
      always.set(context, decided);
      covered += count;
    }
  }
  console.log(`${name}: ${((100 * covered) / decisions.length).toFixed(0)}% are sure by ${always.size} contexts`);
  return always;
}
