/**
 * Whom the reason for an act speaks of: "A sanctioned B because it bombed C" tells what B did. Verbs of judging and punishing find
 * their cause in whom they are done to (implicit causality: Garvey and Caramazza 1974; norms by Ferstl, Garnham and Manouilidou 2011).
 */
import { ownersOf } from '../syntax/owners.ts';
import { obliquesOf } from '../syntax/obliques.ts';
import { actorsAt, type Reading } from '../syntax/resolve.ts';
import {
  baseRelOf,
  childrenBy,
  headOf,
  isPassive,
  isVerb,
  lemmaOf,
  lowerOf,
  prepositionOf,
  relOf,
  xposOf,
} from '../tree.ts';

/** Openers of a clause that may give a reason. */
const REASONS: ReadonlySet<string> = new Set(['because', 'since', 'as', 'after', 'for', 'when', 'once']);
/** Between what is withheld, broken off or imposed and whom that is done to. */
const TOWARDS: ReadonlySet<string> = new Set(['on', 'against', 'with', 'to', 'at', 'from', 'for', 'upon', 'of']);

/** Whom the subject of a reason stands for: no one where it may be either side, undefined where no reason for such an act is given. */
export function reasonedWith(reading: Reading, pronoun: number): readonly number[] | undefined {
  const { tree, lexicon } = reading;
  const clause = clauseOf(reading, pronoun);
  if (clause === undefined) return undefined;
  const act = actAbove(reading, clause);
  if (act === undefined || isPassive(tree, act)) return undefined;
  const { self_causality: own, modals, accusing, naming } = lexicon.cues;
  const undergone = undergoersOf(reading, act);
  if (undergone.length === 0) return undefined;
  const lemma = lemmaOf(tree, clause);
  const isPassed = isPassive(tree, clause);
  // "because it fears", "after it learned": what moved whoever acts
  if (!isPassed && own.has(lemma)) return undefined;
  if (childrenBy(tree, clause, 'aux').some((aux) => modals.has(lowerOf(tree, aux)))) return [];
  return isPassed && !accusing.has(lemma) && !naming.has(lemma) ? [] : undergone;
}

/** The clause that a pronoun, or what it owns, is the subject of. */
function clauseOf({ tree }: Reading, pronoun: number): number | undefined {
  const subject = relOf(tree, pronoun) === 'nmod:poss' ? headOf(tree, pronoun) : pronoun;
  return baseRelOf(tree, subject) === 'nsubj' ? headOf(tree, subject) : undefined;
}

/** The act of judging or punishing that a clause gives the reason for: "after it …", "…, saying it …". */
function actAbove(reading: Reading, clause: number): number | undefined {
  const { tree, lexicon } = reading;
  let above = headOf(tree, clause);
  // "saying it had bombed C"
  const isSaid =
    baseRelOf(tree, clause) === 'ccomp' &&
    xposOf(tree, above) === 'VBG' &&
    lexicon.cues.reporting.has(lemmaOf(tree, above)) &&
    ['advcl', 'xcomp'].includes(baseRelOf(tree, above));
  const isReason =
    ['advcl', 'ccomp', 'acl'].includes(baseRelOf(tree, clause)) && REASONS.has(prepositionOf(tree, clause));
  if (!isSaid && !isReason) return undefined;
  if (isSaid) above = headOf(tree, above);
  // the tree may hang the reason on the object
  for (let steps = 0; steps < 3 && !isVerb(tree, above); steps++) above = headOf(tree, above);
  return isWorded(reading, above) ? above : undefined;
}

function isWorded({ tree, lexicon }: Reading, verb: number): boolean {
  const acts = lexicon.cues.object_causality;
  const lemma = lemmaOf(tree, verb);
  return (
    isVerb(tree, verb) &&
    (acts.has(lemma) ||
      childrenBy(tree, verb, 'compound:prt', 'advmod').some((child) => acts.has(`${lemma} +${lowerOf(tree, child)}`)) ||
      childrenBy(tree, verb, 'obj').some((object) => acts.has(`${lemma} *${lemmaOf(tree, object)}`)))
  );
}

/** Whom an act is done to: its object, the owner of that, or who stands behind "on", "against", "with". */
function undergoersOf(reading: Reading, act: number): readonly number[] {
  const { tree } = reading;
  const objects = childrenBy(tree, act, 'obj');
  for (const object of objects) {
    const self = actorsAt(reading, object);
    const found = self.length > 0 ? self : ownersOf(reading, object, { ofFate: true });
    if (found.length > 0) return found;
  }
  const phrases = [...objects, act].flatMap((host) => obliquesOf(reading, host));
  const towards = phrases.filter(({ preposition }) => TOWARDS.has(preposition));
  return towards.flatMap(({ token }) => actorsAt(reading, token)).slice(0, 1);
}
