/** Finds out by how much a parser's or a tagger's first features must favour a decision for the other features hardly ever to change it. */
import {
  MOST_LABEL_FEATURES,
  moreLabelFeatures,
  quickLabelFeatures,
} from '../../core/language/parser/label-features.ts';
import type { ParserModel, SureMargins } from '../../core/language/parser/model.ts';
import { moreMoveFeatures, MOST_MOVE_FEATURES } from '../../core/language/parser/move-features.ts';
import { bestMove, bestRelation, moveMargin, secondRelation } from '../../core/language/parser/parse.ts';
import { Places } from '../../core/language/parser/places.ts';
import { quickMoveFeatures } from '../../core/language/parser/quick-move-features.ts';
import { ParserState, SHIFT, type Move } from '../../core/language/parser/state.ts';
import { parserWords, type ParserWords } from '../../core/language/parser/words.ts';
import { TagPlace } from '../../core/language/tagger/features.ts';
import { ASK_ALL as ASK_ALL_WORDS, type TaggerModel } from '../../core/language/tagger/model.ts';
import { bestOf, knownWords, labelWords, putFirstScores } from '../../core/language/tagger/tag.ts';
import { addChoices } from '../../core/language/weights/duo.ts';
import { addScores } from '../../core/language/weights/sparse.ts';
import type { WordTypes } from '../../core/language/words/types.ts';
import type { TreebankSentence } from './conllu.ts';
import type { PredictedTags } from './jackknife.ts';

/** So few of all decisions of a parser may differ from what all features would have said. */
const SHARE = 0.0015;
/** And so few of a tagger: trees and all that follows hang on its labels. */
const TAGGER_SHARE = 0.00015;

/** Margins that no decision reaches. */
export const ASK_ALL: SureMargins = { move: 2 ** 30, relation: 2 ** 30 };

/** By how much the first features were sure of a decision, and whether the others changed it. */
interface Decision {
  readonly margin: number;
  readonly changed: boolean;
}

/** The margins for a model, from sentences that it was not trained on. */
export function sureMargins(
  model: ParserModel,
  sentences: readonly TreebankSentence[],
  tags: readonly PredictedTags[],
  types: WordTypes,
): SureMargins {
  const moves: Decision[] = [];
  const relations: Decision[] = [];
  const places = new Places();
  sentences.forEach(({ forms }, s) => {
    const words = parserWords(types, forms, tags[s]!.upos, tags[s]!.xpos);
    const state = new ParserState(forms.length);
    while (!state.done) {
      const { forced } = state;
      const move = forced === -1 ? judgeMove(model, state, words, places, moves) : forced;
      if (move === SHIFT) state.shift();
      else state.attach(move, judgeRelation(model, state, words, state.headBy(move), relations));
    }
  });
  return { move: marginFor(moves, SHARE, 'moves'), relation: marginFor(relations, SHARE, 'relations') };
}

/** The margin for a tagger, from sentences that it was not trained on. */
export function taggerMargin(tagger: TaggerModel, sentences: readonly TreebankSentence[], types: WordTypes): number {
  const decisions: Decision[] = [];
  const model = { ...tagger, sure: ASK_ALL_WORDS };
  const scores = new Int32Array(model.upos.length);
  for (const { forms } of sentences) {
    const sentence = knownWords(model, types, forms);
    const place = new TagPlace(sentence);
    for (const label of labelWords(model, sentence)) {
      if (sentence.isOpen[place.i] === 1 && sentence.usual[place.i] !== -1) {
        putFirstScores(model, sentence, place, scores);
        const possible = sentence.possible[place.i]!;
        const best = bestOf(possible, scores);
        const rest = possible.filter((other) => other !== best);
        const margin = rest.length === 0 ? ASK_ALL_WORDS : scores[best]! - scores[bestOf(rest, scores)]!;
        decisions.push({ margin, changed: best !== label });
      }
      place.step(label);
    }
  }
  return marginFor(decisions, TAGGER_SHARE, 'labels');
}

function judgeMove(model: ParserModel, state: ParserState, words: ParserWords, places: Places, to: Decision[]): Move {
  const hashes = new Int32Array(MOST_MOVE_FEATURES);
  const scores = new Int32Array(3);
  places.read(state);
  const quick = quickMoveFeatures(state, words, places, hashes);
  addChoices(model.moves, hashes, 0, quick, scores);
  const margin = moveMargin(state, scores);
  const first = bestMove(state, scores);
  addChoices(model.moves, hashes, quick, moreMoveFeatures(state, words, places, hashes, quick), scores);
  const move = bestMove(state, scores);
  to.push({ margin, changed: move !== first });
  return move;
}

function judgeRelation(
  model: ParserModel,
  state: ParserState,
  words: ParserWords,
  head: number,
  to: Decision[],
): number {
  if (head === state.length) return 0;
  const hashes = new Int32Array(MOST_LABEL_FEATURES);
  const scores = new Int32Array(model.relations.length);
  const dependent = state.stacked(0);
  const quick = quickLabelFeatures(state, words, head, dependent, hashes);
  addScores(model.labels, hashes, 0, quick, scores);
  const first = bestRelation(scores);
  const margin = scores[first]! - scores[secondRelation(scores, first)]!;
  addScores(model.labels, hashes, quick, moreLabelFeatures(state, words, head, dependent, hashes, quick), scores);
  const relation = bestRelation(scores);
  to.push({ margin, changed: relation !== first });
  return relation;
}

/** The least margin from which on so few decisions were changed. */
function marginFor(decisions: Decision[], share: number, name: string): number {
  const sorted = [...decisions].sort((a, b) => b.margin - a.margin);
  let changed = 0;
  const end = sorted.findIndex((decision) => (changed += decision.changed ? 1 : 0) > share * sorted.length);
  const margin = sorted[Math.max(0, end - 1)]!.margin + 1;
  const sure = decisions.filter((decision) => decision.margin >= margin).length;
  console.log(`${name}: ${((100 * sure) / decisions.length).toFixed(0)}% are sure with a margin of ${margin}`);
  return margin;
}
