/** Trains the parser: arc-hybrid, dynamic oracle, exploring its own mistakes; averaged perceptron. */
import {
  MOST_LABEL_FEATURES,
  moreLabelFeatures,
  quickLabelFeatures,
} from '../../core/language/parser/label-features.ts';
import type { TrainedParser } from '../../core/language/parser/model.ts';
import { lastMoveFeatures, MOST_MOVE_FEATURES, nextMoveFeatures } from '../../core/language/parser/move-features.ts';
import { bestMove, bestRelation, secondRelation } from '../../core/language/parser/parse.ts';
import { Places } from '../../core/language/parser/places.ts';
import { quickMoveFeatures } from '../../core/language/parser/quick-move-features.ts';
import { LEFT, ParserState, RIGHT, SHIFT, type Move } from '../../core/language/parser/state.ts';
import { parserWords, type ParserWords } from '../../core/language/parser/words.ts';
import type { WordTypes } from '../../core/language/words/types.ts';
import type { TreebankSentence } from './conllu.ts';
import { runEpochs, type Checkpoint } from './epochs.ts';
import { meanOf } from './mean.ts';
import { cheapestMoves, goldTree, type GoldTree } from './oracle.ts';
import { ALL } from './perceptron.ts';
import { ParserWeights } from './parser-weights.ts';
import type { PredictedTags } from './jackknife.ts';

export interface ParserOptions {
  readonly epochs: number;
  readonly scouting: number;
  /** How many features of moves to keep, and half as many pairs of a feature and a relation. */
  readonly features: number;
  /** So many parsers learn the same features in other orders; their mean is better than any of them. */
  readonly orders: number;
  readonly checkpoint: Checkpoint;
}

interface Example {
  readonly words: ParserWords;
  readonly gold: GoldTree;
  /** The number of each word's relation, 0 if it is none to learn. */
  readonly relations: Uint8Array;
}

/** A right decision must win by so much, about one correction's worth. */
const MOVE_MARGIN = 200;
const LABEL_MARGIN = 80;
/** A relation seen less often is a mistake of the annotation. */
const RAREST_RELATION = 5;

/** Trains on sentences with predicted tags. */
export function trainParser(
  sentences: readonly TreebankSentence[],
  tags: readonly PredictedTags[],
  types: WordTypes,
  { epochs, scouting, features, orders, checkpoint }: ParserOptions,
): TrainedParser {
  const relations = relationNames(sentences);
  const numberOf = new Map(relations.map((name, i) => [name, i]));
  const examples = sentences.map(({ forms, heads, deprels }, s): Example => {
    const { upos, xpos } = tags[s]!;
    return {
      words: parserWords(types, forms, upos, xpos),
      gold: goldTree(heads),
      relations: Uint8Array.from(deprels, (name) => numberOf.get(name) ?? 0),
    };
  });
  const learner = new Learner(relations.length);
  const trained = Array.from({ length: orders }, (_, order) =>
    runEpochs(
      {
        create: () => ParserWeights.create(relations.length),
        restore: (bytes) => ParserWeights.restore(bytes),
        examples: examples.length,
        epochs,
        scouting,
        order,
        most: features,
        checkpoint: { path: `${checkpoint.path}.${order}`, keep: true },
      },
      (weights, e) => learner.learn(weights, examples[e]!),
    ),
  );
  return {
    relations,
    moves: meanOf(trained.map(({ moves }) => moves.averaged())),
    labels: meanOf(trained.map((model) => model.relations.averaged(ALL))),
  };
}

class Learner {
  private readonly places = new Places();
  private readonly moveHashes = new Int32Array(MOST_MOVE_FEATURES);
  private readonly labelHashes = new Int32Array(MOST_LABEL_FEATURES);
  private readonly scores = new Int32Array(3);
  private readonly relationScores: Int32Array;

  constructor(relations: number) {
    this.relationScores = new Int32Array(relations);
  }

  /** Parses a sentence as the model would, and corrects each move that loses arcs, and each wrong relation. */
  learn(model: ParserWeights, { words, gold, relations }: Example): number {
    const state = new ParserState(words.length);
    let corrections = 0;
    while (!state.done) {
      const { forced } = state;
      const move = forced === -1 ? this.learnMove(model, state, words, gold) : { predicted: forced, corrections: 0 };
      corrections += move.corrections;
      if (move.predicted === SHIFT) state.shift();
      else {
        const head = state.headBy(move.predicted);
        const relation = head === state.length ? 0 : this.learnRelation(model, state, words, head, relations);
        if (relation !== relations[state.stacked(0)]) corrections++;
        state.attach(move.predicted, relation);
      }
      model.tick();
    }
    return corrections;
  }

  private learnMove(
    model: ParserWeights,
    state: ParserState,
    words: ParserWords,
    gold: GoldTree,
  ): { predicted: Move; corrections: number } {
    const { moveHashes, scores } = this;
    this.places.read(state);
    const quick = quickMoveFeatures(state, words, this.places, moveHashes);
    const next = nextMoveFeatures(state, words, this.places, moveHashes, quick);
    const count = lastMoveFeatures(state, words, this.places, moveHashes, next);
    model.moves.score(moveHashes, count, scores);
    const predicted = bestMove(state, scores);
    const cheapest = cheapestMoves(state, gold);
    let right = -1;
    let rival = -1;
    for (const move of [SHIFT, LEFT, RIGHT] as const) {
      if (!state.allows(move)) continue;
      if (cheapest.includes(move)) {
        if (right === -1 || scores[move]! > scores[right]!) right = move;
      } else if (rival === -1 || scores[move]! > scores[rival]!) rival = move;
    }
    if (rival === -1 || scores[rival]! + MOVE_MARGIN <= scores[right]!) return { predicted, corrections: 0 };
    model.moves.update(moveHashes, count, right, rival);
    return { predicted, corrections: 1 };
  }

  /** A word that gets a wrong head because its own is lost still keeps its relation. */
  private learnRelation(
    model: ParserWeights,
    state: ParserState,
    words: ParserWords,
    head: number,
    relations: Uint8Array,
  ): number {
    const { labelHashes, relationScores } = this;
    const word = state.stacked(0);
    const quick = quickLabelFeatures(state, words, head, word, labelHashes);
    const count = moreLabelFeatures(state, words, head, word, labelHashes, quick);
    relationScores.fill(0);
    model.relations.score(labelHashes, count, relationScores);
    const predicted = bestRelation(relationScores);
    const right = relations[word]!;
    if (right === 0) return predicted;
    const rival = secondRelation(relationScores, right);
    if (relationScores[rival]! + LABEL_MARGIN > relationScores[right]!) {
      model.relations.update(labelHashes, count, right, 1);
      model.relations.update(labelHashes, count, rival, -1);
    }
    return predicted;
  }
}

/** The relations to learn, by number; 0 is none. */
function relationNames(sentences: readonly TreebankSentence[]): string[] {
  const seen = new Map<string, number>();
  for (const { deprels } of sentences) for (const deprel of deprels) seen.set(deprel, (seen.get(deprel) ?? 0) + 1);
  return ['', ...[...seen.keys()].filter((name) => name !== 'root' && seen.get(name)! >= RAREST_RELATION).sort()];
}
