/** "A said B had seized its ship", "A accused B of entering its airspace": who tells of harm to what is "its" is the one harmed. */
import { relationDefinition } from '../../model/ontology.ts';
import { actorsAt, type Reading } from '../syntax/resolve.ts';
import { surfaceSubject } from '../syntax/subjects.ts';
import { baseRelOf, headOf, isNoun, isRoot, isVerb, lemmaOf, prepositionOf, relOf, uposOf } from '../tree.ts';

/** In steps up the tree: how deep in the object of the harm the possessive may stand. */
const DEPTH = 4;

/** The one state or body that tells of a harm done by another to what a possessive owns; undefined where nobody is told to do any. */
export function wrongedTeller(reading: Reading, possessive: number): readonly number[] | undefined {
  const { tree, lexicon } = reading;
  if (relOf(tree, possessive) !== 'nmod:poss') return undefined;
  const deed = verbAbove(reading, headOf(tree, possessive));
  if (deed === undefined || isRoot(tree, deed)) return undefined;
  const verb = headOf(tree, deed);
  const teller = isVerb(tree, verb) ? verb : headOf(tree, verb);
  const lemma = lemmaOf(tree, teller);
  const isCharge = lexicon.cues.accusing.has(lemma) && ['of', 'for', 'over'].includes(prepositionOf(tree, deed));
  const isReport = lexicon.cues.reporting.has(lemma) && ['ccomp', 'parataxis'].includes(baseRelOf(tree, deed));
  if (!isVerb(tree, teller) || !(isCharge || isReport) || !isHarm(reading, deed)) return undefined;
  const culprits = subjectsOf(reading, deed);
  const tellers = subjectsOf(reading, teller);
  const isParty = (cluster: number): boolean =>
    ['state', 'organization'].includes(reading.actors.clusters[cluster]?.type ?? '');
  const [own] = tellers;
  const isTold = tellers.length === 1 && culprits.length > 0 && own !== undefined && !culprits.includes(own);
  return isTold && isParty(own) ? tellers : undefined;
}

const subjectsOf = (reading: Reading, verb: number): readonly number[] =>
  surfaceSubject(reading, verb).flatMap((subject) => actorsAt(reading, subject));

/** The verb that a noun is an object or a circumstance of, over the nouns that it stands below, and their number: "two of its ships". */
function verbAbove({ tree }: Reading, noun: number): number | undefined {
  for (let at = noun, steps = 0; steps < DEPTH && (isNoun(tree, at) || uposOf(tree, at) === 'NUM'); steps++) {
    if (!['obj', 'obl', 'nmod', 'conj', 'appos'].includes(baseRelOf(tree, at))) return undefined;
    at = headOf(tree, at);
    if (isVerb(tree, at)) return at;
  }
  return undefined;
}

/** Whether a verb may state that somebody is harmed or wronged. */
function isHarm({ tree, lexicon }: Reading, verb: number): boolean {
  const frames = lexicon.frames.verbs.get(lemmaOf(tree, verb)) ?? [];
  return frames.some(({ type }) => relationDefinition(type).class.endsWith('conflict'));
}
