/** Whose answer an act of somebody else gets, and who takes what another gives: the ends that only the governing verb tells. */
import type { Words } from '../lexicon/words.ts';
import { argumentsOf } from '../syntax/arguments.ts';
import type { Reading } from '../syntax/resolve.ts';
import { baseRelOf, childrenBy, childrenOf, headOf, isVerb, lemmaOf, lowerOf, type Tree } from '../tree.ts';
import { carriedBy } from './predicate.ts';

const GOVERNED = new Set(['obj', 'nsubj', 'obl', 'nmod']);

/** Who does one of some verbs to what a noun names: "A rejected a demand by B", "a demand that A rejected", "a demand rejected by A". */
export function doersTo(reading: Reading, noun: number, verbs: Words): readonly number[] {
  const { tree } = reading;
  const thing = carriedBy(reading, noun);
  const above = headOf(tree, thing);
  const governing = [above, ...childrenBy(tree, thing, 'acl')].filter(
    (verb) => isVerb(tree, verb) && isOneOf(tree, verb, verbs),
  );
  return governing.flatMap((verb) => {
    const { subjects, objects } = argumentsOf(reading, verb);
    const isObject = objects.includes(thing);
    const isOblique = verb === above && GOVERNED.has(baseRelOf(tree, thing)) && !subjects.includes(thing);
    return isObject || isOblique ? subjects : [];
  });
}

/** A plain verb, or one with a particle: trees hang "aside" of "brushed aside a plea" in many ways. */
function isOneOf(tree: Tree, verb: number, verbs: Words): boolean {
  const lemma = lemmaOf(tree, verb);
  const particles = [verb + 1, ...childrenOf(tree, verb)].map((word) => `${lemma} +${lowerOf(tree, word)}`);
  return verbs.has(lemma) || particles.some((words) => verbs.has(words));
}
