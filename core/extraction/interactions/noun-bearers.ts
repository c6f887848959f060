/** Whom a noun describes: "B is a critic of", "B became a member of", "its members include B". */
import type { Reading } from '../syntax/resolve.ts';
import { baseRelOf, childrenBy, headOf, lemmaOf, lowerOf, prepositionOf } from '../tree.ts';

/** Verbs that join a noun to whom it describes as a copula does. */
const COPULAR: ReadonlySet<string> = new Set(['become', 'remain']);
const LISTING: ReadonlySet<string> = new Set(['include', 'comprise']);

/** The tokens of those whom a noun is said to describe. */
export function describedBy(reading: Reading, noun: number): readonly number[] {
  const { tree, actors, chunks } = reading;
  if (childrenBy(tree, noun, 'cop').length > 0) return childrenBy(tree, noun, 'nsubj');
  const governor = headOf(tree, noun);
  switch (baseRelOf(tree, noun)) {
    case 'appos':
      return [governor];
    // "B is one of the members of"
    case 'nmod':
      if (lowerOf(tree, governor) === 'one' && prepositionOf(tree, noun) === 'of')
        return describedBy(reading, governor);
      break;
    case 'xcomp':
      if (COPULAR.has(lemmaOf(tree, governor))) return childrenBy(tree, governor, 'nsubj');
      break;
    case 'nsubj':
      if (LISTING.has(lemmaOf(tree, governor))) return childrenBy(tree, governor, 'obj');
      break;
    case 'obl':
      if (isInOwnName(reading, noun, governor)) return childrenBy(tree, governor, 'nsubj');
      break;
  }
  const head = chunks.at[noun]?.head ?? noun;
  return head > noun && actors.at[head] !== undefined ? [head] : [];
}

/** "As a member of the bloc, B may": not "B named it as a member". */
const isInOwnName = ({ tree }: Reading, noun: number, verb: number): boolean =>
  prepositionOf(tree, noun) === 'as' && noun < (childrenBy(tree, verb, 'nsubj')[0] ?? 0);
