/** Expressions of several words: a verb with its particle, its object, or its prepositional phrase. */
import type { Frame } from '../lexicon/frames.ts';
import { isFinite } from '../syntax/clauses.ts';
import { obliquesOf, type Oblique } from '../syntax/obliques.ts';
import type { Reading } from '../syntax/resolve.ts';
import { childrenBy, childrenOf, isVerb, lowerOf, prepositionOf, relOf, uposOf, type Tree } from '../tree.ts';
import { particleOf, type Predicate } from './predicate.ts';
import { prepositional } from './phrases.ts';
import { endsAs } from './wording.ts';

/** Whether a predicate is the expression that a frame is about, and not a longer one. */
export function isExpression(reading: Reading, frame: Frame, predicate: Predicate): boolean {
  const { tree } = reading;
  const { token, args } = predicate;
  if (frame.particle !== undefined) {
    const words = childrenOf(tree, token).filter(
      (child) =>
        ['advmod', 'compound:prt', 'case', 'obl'].includes(relOf(tree, child)) || uposOf(tree, child) === 'ADP',
    );
    const follows = lowerOf(tree, token + 1) === frame.particle;
    // "talked B into signing": the particle opens a clause
    const opens = childrenBy(tree, token, 'advcl').some((clause) => prepositionOf(tree, clause) === frame.particle);
    const stands = follows || particleOf(tree, token) === frame.particle || opens;
    return stands || words.some((word) => lowerOf(tree, word) === frame.particle);
  }
  if (frame.object !== undefined)
    return [...args.objects, ...qualitiesOf(tree, token)].some((object) => endsAs(tree, object, frame.object!));
  if (frame.phrase !== undefined) return phraseNoun(reading, frame, predicate) !== undefined;
  return frame.wordClass !== 'verb' || particleOf(tree, token) === undefined;
}

/** "Holds B responsible": what is said of the object. */
const qualitiesOf = (tree: Tree, verb: number): number[] =>
  childrenBy(tree, verb, 'xcomp').filter((quality) => uposOf(tree, quality) === 'ADJ');

/** The predicate with what hangs on the noun of its expression: the Syria of "came to the aid of Syria" and of "came to Syria's aid". */
export function withPhrase(reading: Reading, frame: Frame, predicate: Predicate): Predicate {
  if (frame.phrase === undefined) return predicate;
  const noun = phraseNoun(reading, frame, predicate);
  if (noun === undefined) return predicate;
  const owners = childrenBy(reading.tree, noun, 'nmod:poss').map((token): Oblique => ({ preposition: 'of', token }));
  const obliques = [...predicate.args.obliques, ...obliquesOf(reading, noun), ...owners];
  return { ...predicate, args: { ...predicate.args, obliques } };
}

/** In tokens: how far behind the verb the phrase may begin, and how far behind its preposition the noun may stand. */
const REACH = { phrase: 12, noun: 4 } as const;

/** The noun of a frame's phrase at a predicate; on the surface where the tree has it otherwise ("took B to court": an infinitive). */
function phraseNoun(reading: Reading, { phrase, wordClass }: Frame, predicate: Predicate): number | undefined {
  const { tree } = reading;
  if (phrase === undefined) return undefined;
  const { preposition, noun } = phrase;
  const isNoun = (token: number): boolean => endsAs(tree, token, noun);
  const own = prepositional(reading, predicate).find(
    (oblique) => oblique.preposition === preposition && isNoun(oblique.token),
  );
  if (own !== undefined || wordClass !== 'verb') return own?.token;
  const { token: verb } = predicate;
  for (let at = verb + 1; at - verb < REACH.phrase && tree.sentenceOf[at] === tree.sentenceOf[verb]; at++) {
    if (uposOf(tree, at) === 'PUNCT' || (isVerb(tree, at) && isFinite(tree, at))) return undefined;
    if (lowerOf(tree, at) !== preposition) continue;
    for (let next = at + 1; next - at < REACH.noun; next++) {
      if (isNoun(next)) return next;
      if (['ADP', 'PUNCT', 'AUX'].includes(uposOf(tree, next) ?? '')) break;
    }
  }
  return undefined;
}
