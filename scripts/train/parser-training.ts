/** Trains the parser: arc-hybrid, dynamic oracle, exploring its own mistakes; averaged perceptron. */
import { ATOMS, atomsOf } from '../../core/language/parser/atoms.ts';
import { encodeParser, transitionsOf, type Transitions } from '../../core/language/parser/model.ts';
import { bestAllowed } from '../../core/language/parser/parse.ts';
import { LEFT, ParserState, RIGHT, SHIFT, type Move } from '../../core/language/parser/state.ts';
import { FEATURES } from '../../core/language/parser/templates.ts';
import { parserWords, type ParserWords } from '../../core/language/parser/words.ts';
import { allFeatures } from '../../core/language/weights/scorer.ts';
import type { WordTypes } from '../../core/language/words/types.ts';
import type { TreebankSentence } from './conllu.ts';
import { runEpochs, type Checkpoint } from './epochs.ts';
import { cheapestMoves, goldTree, type GoldTree } from './oracle.ts';
import { ALL, type Perceptron } from './perceptron.ts';
import type { PredictedTags } from './jackknife.ts';

export interface ParserOptions {
  readonly epochs: number;
  readonly scouting: number;
  readonly pairs: number;
  readonly checkpoint?: Checkpoint;
}

interface Example {
  readonly words: ParserWords;
  readonly gold: GoldTree;
  readonly relations: Uint8Array;
}

const TABLE = allFeatures(FEATURES);
/** A right transition must win by so much, about one correction's worth. */
const MARGIN = 200;
/** A relation seen less often on one side is a mistake of the annotation. */
const RAREST_TRANSITION = 3;

/** Trains on sentences with predicted tags and returns the model file. */
export function trainParser(
  sentences: readonly TreebankSentence[],
  tags: readonly PredictedTags[],
  types: WordTypes,
  { epochs, scouting, pairs, checkpoint }: ParserOptions,
): Uint8Array {
  const names = transitionNames(sentences);
  const transitions = transitionsOf(names);
  const examples = sentences.map(({ forms, heads, deprels }, s): Example => {
    const { upos, xpos } = tags[s]!;
    return {
      words: parserWords(types, forms, upos, xpos),
      gold: goldTree(heads),
      relations: Uint8Array.from(deprels, (name) => Math.max(0, transitions.relations.indexOf(name))),
    };
  });
  const learner = new Learner(transitions);
  const model = runEpochs(
    { labels: names.length, examples: examples.length, epochs, scouting, pairs, checkpoint },
    (perceptron, e) => learner.learn(perceptron, examples[e]!),
  );
  return encodeParser(names, model.averaged(ALL));
}

class Learner {
  private readonly transitions: Transitions;
  private readonly atoms = new Int32Array(ATOMS.length);
  private readonly features = new Int32Array(TABLE.count);
  private readonly scores: Int32Array;

  constructor(transitions: Transitions) {
    this.transitions = transitions;
    this.scores = new Int32Array(transitions.moves.length);
  }

  /** Parses a sentence as the model would, and corrects each transition that loses arcs. */
  learn(model: Perceptron, { words, gold, relations }: Example): number {
    const { atoms, features, scores, transitions } = this;
    const state = new ParserState(words.length);
    let corrections = 0;
    while (!state.done) {
      atomsOf(state, words, atoms);
      TABLE.collect(atoms, features);
      scores.fill(0);
      model.score(features, TABLE.count, scores);
      const predicted = bestAllowed(state, transitions, scores);
      const { right, rival } = this.compare(state, cheapestMoves(state, gold), relations);
      if (right !== -1 && rival !== -1 && scores[rival]! + MARGIN > scores[right]!) {
        model.update(features, TABLE.count, right, 1);
        model.update(features, TABLE.count, rival, -1);
        corrections++;
      }
      model.tick();
      state.apply(transitions.moves[predicted]!, transitions.relationOf[predicted]!);
    }
    return corrections;
  }

  /**
   * The best-scoring transition of those that lose nothing, and of the others. A word that gets a wrong head because its own
   * is lost still keeps its relation.
   */
  private compare(
    state: ParserState,
    cheapest: readonly Move[],
    relations: Uint8Array,
  ): { right: number; rival: number } {
    const { moves, relationOf } = this.transitions;
    const { scores } = this;
    const relation = state.depth > 0 ? relations[state.stacked(0)]! : 0;
    const allowed = [state.allows(SHIFT), state.allows(LEFT), state.allows(RIGHT)];
    let right = -1;
    let rival = -1;
    for (let i = 0; i < moves.length; i++) {
      const move = moves[i]!;
      if (!allowed[move]!) continue;
      if (cheapest.includes(move) && (move === SHIFT || relationOf[i] === relation)) {
        if (right === -1 || scores[i]! > scores[right]!) right = i;
      } else if (rival === -1 || scores[i]! > scores[rival]!) rival = i;
    }
    return { right, rival };
  }
}

function transitionNames(sentences: readonly TreebankSentence[]): string[] {
  const seen = new Map<string, number>();
  for (const { heads, deprels } of sentences) {
    deprels.forEach((deprel, i) => {
      const name = `${heads[i] === 0 || heads[i]! - 1 > i ? 'LEFT' : 'RIGHT'} ${deprel}`;
      seen.set(name, (seen.get(name) ?? 0) + 1);
    });
  }
  return ['SHIFT', ...[...seen.keys()].filter((name) => seen.get(name)! >= RAREST_TRANSITION).sort()];
}
