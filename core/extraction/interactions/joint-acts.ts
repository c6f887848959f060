/** Talks, deals and bonds that somebody refuses, breaks off or gives up: whom he leaves by it, and what no longer holds. */
import { relationDefinition, type RelationType } from '../../model/ontology.ts';
import { obliquesOf } from '../syntax/obliques.ts';
import type { Reading } from '../syntax/resolve.ts';
import { baseRelOf, childrenBy, headOf, isVerb, lemmaOf, lowerOf, prepositionOf, relOf, uposOf } from '../tree.ts';
import { isLight, type Predicate } from './predicate.ts';

const AWAY = new Set(['of', 'from', 'out of']);

/** The nouns of talks and deals that a verb of refusing or leaving has as its object, or goes away from. */
export function jointActsIn(reading: Reading, { token, args }: Predicate): number[] {
  const { tree, lexicon } = reading;
  // "stayed away from the talks": the tree hangs the phrase on the adverb
  const onAdverbs = childrenBy(tree, token, 'advmod').flatMap((adverb) => obliquesOf(reading, adverb));
  const left = [...args.obliques, ...onAdverbs].filter(({ preposition }) => AWAY.has(preposition));
  const talks = lexicon.frames.words.get('talks');
  return [...args.objects, ...left.map((phrase) => phrase.token)].filter((noun) => talks?.has(lemmaOf(tree, noun)));
}

/** With whom those talks and deals are: on the noun, or on the verb ("broke talks off with B"). */
export function partnersIn(reading: Reading, predicate: Predicate): number[] {
  const nouns = jointActsIn(reading, predicate);
  const onVerb = nouns.length > 0 ? predicate.args.obliques : [];
  const phrases = [...nouns.flatMap((noun) => obliquesOf(reading, noun)), ...onVerb];
  return phrases.filter(({ preposition }) => preposition === 'with').map(({ token }) => token);
}

/** What is lost or turned down is not had: help, ties, a pardon. */
const isGiven = (type: RelationType): boolean =>
  ['consult', 'support', 'retreat'].includes(type) || relationDefinition(type).class === 'material cooperation';

/**
 * Whether what a noun of action names is said to be over or given up: "shelved their row", "pulled out of the pact". Talks that
 * are ended were held; a war that is lost was fought, a friend who is lost is none.
 */
export function isOver(reading: Reading, type: RelationType, noun: number): boolean {
  const { tree, lexicon } = reading;
  const host = headOf(tree, noun);
  const verb = uposOf(tree, host) === 'ADV' ? headOf(tree, host) : host;
  if (!isVerb(tree, verb)) return false;
  const { ending_verbs_of_nouns, concluding_verbs_of_nouns, losing_verbs_of_nouns, leaving_verbs_of_nouns } =
    lexicon.cues;
  if (baseRelOf(tree, noun) === 'obl')
    return (
      AWAY.has(prepositionOf(tree, noun)) &&
      (isLight(tree, verb, leaving_verbs_of_nouns) ||
        leaving_verbs_of_nouns.has(`${lemmaOf(tree, verb)} +${lowerOf(tree, verb + 1)}`))
    );
  if (relOf(tree, noun) !== 'obj' && relOf(tree, noun) !== 'nsubj:pass') return false;
  if (isLight(tree, verb, losing_verbs_of_nouns)) return isGiven(type);
  const isHeld = type === 'consult' && isLight(tree, verb, concluding_verbs_of_nouns);
  return !isHeld && isLight(tree, verb, ending_verbs_of_nouns);
}
