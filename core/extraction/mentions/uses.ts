/** What a sentence does with a pronoun: "it condemned" is said of an actor, "it was cold" of any thing. */
import { isSpeechVerb } from '../attribution/speech-verbs.ts';
import type { Reading } from '../syntax/resolve.ts';
import { baseRelOf, headOf, isVerb, lemmaOf, relOf, uposOf, xposOf } from '../tree.ts';

export type Use = 'acts' | 'does' | 'undergoes' | 'is';

/**
 * `acts` where it does or has what only an actor does or has, `does` where a thing may too, `is` where something is said of it,
 * `undergoes` where it is an object of any kind.
 */
export function useOf(reading: Reading, pronoun: number): Use {
  const { tree, lexicon } = reading;
  const head = headOf(tree, pronoun);
  if (relOf(tree, pronoun) === 'nmod:poss') return isActorsOwn(reading, head) ? 'acts' : 'does';
  if (baseRelOf(tree, pronoun) !== 'nsubj') return 'undergoes';
  if (!isVerb(tree, head)) return isActorsKind(reading, head) ? 'acts' : 'is';
  const isAct = relOf(tree, pronoun) === 'nsubj' && lexicon.frames.verbs.has(lemmaOf(tree, head));
  return isAct || isSpeechVerb(reading, head) ? 'acts' : 'does';
}

/** "Its president", "its troops", "its Ministry of Trade", "its invasion". */
function isActorsOwn({ tree, lexicon: { roles, nominals, frames } }: Reading, noun: number): boolean {
  const lemma = lemmaOf(tree, noun);
  return (
    [roles.leads, roles.speaks_for, roles.member_of].some((posts) => posts.has(lemma)) ||
    [nominals.collective, nominals.whole, frames.nouns].some((words) => words.has(lemma)) ||
    xposOf(tree, noun).startsWith('NNP')
  );
}

/** "It is a member of", "it is an armed group", "it is critical of". */
function isActorsKind({ tree, lexicon: { roles, nominals, frames } }: Reading, noun: number): boolean {
  const lemma = lemmaOf(tree, noun);
  return (
    frames.adjectives.has(lemma) ||
    ([...nominals.generic.values(), roles.leads, roles.member_of, frames.nouns].some((words) => words.has(lemma)) &&
      uposOf(tree, noun) === 'NOUN')
  );
}
