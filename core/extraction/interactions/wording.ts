/** Whether the words of an expression stand at its verb: "carry" alone says nothing of what "carry messages" says. */
import type { Frame } from '../lexicon/frames.ts';
import { childrenBy, childrenOf, lemmaOf, lowerOf, type Tree } from '../tree.ts';

/** Asks the tree and the next word only, for those who want to know what kind of act a verb is, not who does it. */
export function isWorded(tree: Tree, verb: number, { particle, object, phrase }: Frame): boolean {
  const has = (tokens: readonly number[], word: string) => tokens.some((token) => endsAs(tree, token, word));
  if (particle !== undefined) return has([verb + 1, ...childrenOf(tree, verb)], particle);
  if (object !== undefined) return has(childrenBy(tree, verb, 'obj', 'nsubj:pass'), object);
  return phrase === undefined || has(childrenBy(tree, verb, 'obl', 'xcomp', 'advcl'), phrase.noun);
}

/** Whether a word, or two of which it is the last ("watch list"), stands at a token, as it is or by its lemma. */
export function endsAs(tree: Tree, token: number, words: string): boolean {
  const [first, last] = words.split(' ');
  const word = last ?? first;
  const stands = lemmaOf(tree, token) === word || lowerOf(tree, token) === word;
  return stands && (last === undefined || lowerOf(tree, token - 1) === first);
}
