/** Who owns or authored what a common noun names, and who a report is about. */
import {
  isPassive,
  childrenBy,
  headOf,
  isNoun,
  lemmaOf,
  lowerOf,
  prepositionOf,
  relOf,
  xposOf,
  type Tree,
} from '../tree.ts';
import { modifiersOf } from './modifiers.ts';
import { actorsAt, conjunctsOf, type Reading } from './resolve.ts';

/** Who a report or a possibility is about: "reports that X would", "reports indicating that X". */
function contentOf({ tree, lexicon }: Reading, noun: number): number[] {
  const clauses = childrenBy(tree, noun, 'acl', 'ccomp').filter((child) => relOf(tree, child) !== 'acl:relcl');
  const below = clauses.flatMap((clause) => [clause, ...childrenBy(tree, clause, 'ccomp')]);
  // "claims that X was slain": what X underwent is no claim about its deeds
  const isUndergone = (clause: number) => isPassive(tree, clause) && lexicon.frames.verbs.has(lemmaOf(tree, clause));
  const subjects = below.flatMap((clause) =>
    isUndergone(clause) ? [] : childrenBy(tree, clause, 'nsubj', 'nsubj:pass'),
  );
  const telling = below.filter((clause) => lexicon.cues.reporting.has(lemmaOf(tree, clause)));
  return subjects.length > 0 ? subjects : telling.flatMap((clause) => childrenBy(tree, clause, 'obj'));
}

/** The names in front of a noun that it stands for: an Iranian company is not Iran, but the Saipa company is Saipa. */
function actingInFront(reading: Reading, noun: number): number[] {
  const { tree, actors, lexicon } = reading;
  const lemma = lemmaOf(tree, noun);
  // "a Saudi girl's escape" is no deed of Saudi Arabia's, nor is "a Saudi girl escape"
  const people = childrenBy(tree, noun, 'compound').some(
    (child) => actors.at[child] === undefined && lexicon.nominals.private.has(lemmaOf(tree, child)),
  );
  const isPrivate = people || lexicon.nominals.private.has(lemma) || lexicon.nominals.irregular.has(lemma);
  const stands = new Set<string | undefined>([
    ...(isPrivate ? [] : ['person', 'organization', 'state']),
    // a Greek activist is not Greece, but four Greenpeace activists are Greenpeace's
    ...(xposOf(tree, noun) === 'NNS' ? ['organization'] : []),
    ...(lexicon.nominals.generic.get('organization')?.has(lemma) === true ? ['organization'] : []),
    ...(lexicon.nominals.collective.has(lemma) ? ['person'] : []),
  ]);
  return modifiersOf(reading, noun)
    .flatMap((modifier) => actors.at[modifier] ?? [])
    .filter((cluster) => stands.has(actors.clusters[cluster]?.type) && !isOneOfBloc(reading, noun, cluster));
}

const ONE_OF_BLOC: ReadonlySet<string> = new Set(['member', 'country', 'nation', 'state']);

/** "A NATO member", "an EU country": one of the states of a body, whichever, and not the body. */
export const isOneOfBloc = ({ tree, actors, lexicon }: Reading, noun: number, body: number): boolean =>
  xposOf(tree, noun) === 'NN' &&
  ONE_OF_BLOC.has(lemmaOf(tree, noun)) &&
  lexicon.world.kinds.get(actors.clusters[body]?.known ?? '') === 'igo';

/** "Norway's Fjordskog", "the Pan-American Highway": a name that nobody knows stands for itself, not for what stands before it. */
function isStrangeName({ tree, lexicon }: Reading, noun: number): boolean {
  const [lemma, { collective, deed, generic }] = [lemmaOf(tree, noun), lexicon.nominals];
  const isKind = [...generic.values()].some((words) => words.has(lemma));
  const isCommon = isKind || collective.has(lemma) || deed.has(lemma) || lexicon.frames.nouns.has(lemma);
  return xposOf(tree, noun) === 'NNP' && !isCommon;
}

/** "Democrats in Congress": people in a body. */
function isWithinBody({ tree, actors }: Reading, noun: number, phrase: number): boolean {
  const isBody = actors.at[phrase]?.some((cluster) => actors.clusters[cluster]?.type === 'organization') ?? false;
  return (
    isBody &&
    ['NNS', 'NNPS'].includes(xposOf(tree, noun)) &&
    ['in', 'at', 'within'].includes(prepositionOf(tree, phrase))
  );
}

/** "Measures on steel from B": where a thing comes from, though the tree hangs the phrase on the noun above. */
function originBehind({ tree, chunks }: Reading, noun: number): number[] {
  const end = chunks.at[noun]?.end ?? noun + 1;
  const chunk = chunks.at[end + 1];
  const isOrigin = lowerOf(tree, end) === 'from' && chunk?.first === end + 1;
  return isOrigin && relOf(tree, chunk.head) === 'nmod' && headOf(tree, chunk.head) === headOf(tree, noun)
    ? [chunk.head]
    : [];
}

/** "On its border with B": the state on the other side; what is done to a border is not done to that state. */
function beyondBorder({ tree, actors }: Reading, noun: number): number[] {
  if (!BORDERS.has(lemmaOf(tree, noun)) || prepositionOf(tree, noun) === '') return [];
  return childrenBy(tree, noun, 'nmod').filter(
    (child) => prepositionOf(tree, child) === 'with' && actors.at[child] !== undefined,
  );
}

const BORDERS: ReadonlySet<string> = new Set(['border', 'frontier', 'boundary']);

/** "Nurses belonging to B". */
const belongingTo = (tree: Tree, noun: number): number[] =>
  childrenBy(tree, noun, 'acl')
    .filter((clause) => lemmaOf(tree, clause) === 'belong')
    .flatMap((clause) =>
      childrenBy(tree, clause, 'obl', 'obj').filter((phrase) => prepositionOf(tree, phrase) === 'to'),
    );

/** "The role long played by A", "a decision taken by A": who does to a thing what a participle behind it says. */
export const agentsOf = (tree: Tree, noun: number, isMeant: (verb: string) => boolean = () => true): number[] =>
  childrenBy(tree, noun, 'acl')
    .filter(
      (clause) =>
        xposOf(tree, clause) === 'VBN' &&
        relOf(tree, clause) === 'acl' &&
        childrenBy(tree, clause, 'mark').length === 0 &&
        isMeant(lemmaOf(tree, clause)),
    )
    .flatMap((clause) => childrenBy(tree, clause, 'obl').filter((child) => prepositionOf(tree, child) === 'by'));

/**
 * Who owns or authored what a common noun names: "Hamas's terms", "the Israeli invasion", "a call by the UN". Empty for
 * nouns that stand between the owner and the act (an ally of Israel, the death of Soleimani). With `ofFate` also whose fate a
 * noun tells: "X's resignation", "the arrest of X".
 */
export function ownersOf(
  reading: Reading,
  token: number,
  { ofFate = false, depth = 0 }: { readonly ofFate?: boolean; readonly depth?: number } = {},
): number[] {
  const { tree, actors, lexicon } = reading;
  if (depth > 3 || actors.at[token] !== undefined) return [];
  const owners = conjunctsOf(reading, token).flatMap((noun) => {
    const lemma = lemmaOf(tree, noun);
    const { barrier, undergone, suffered } = lexicon.nominals;
    // "the bombing of B" is done to B, by nobody who is told
    const isDeed = lexicon.nominals.deed.has(lemma);
    const isBy = isDeed && !suffered.has(lemma);
    if (!isNoun(tree, noun) || actors.at[noun] !== undefined || barrier.has(lemma) || isStrangeName(reading, noun))
      return [];
    // "X's arrest" is done to X, "X's arrest of Y" by X
    if (
      undergone.has(lemma) &&
      !ofFate &&
      !childrenBy(tree, noun, 'nmod').some((child) => prepositionOf(tree, child) === 'of')
    )
      return [];
    const beyond = beyondBorder(reading, noun);
    if (beyond.length > 0) return beyond.flatMap((child) => actorsAt(reading, child, depth + 1));
    const possessors = childrenBy(tree, noun, 'nmod:poss').flatMap((child) => {
      const self = actorsAt(reading, child, depth + 1);
      return self.length > 0 ? self : ownersOf(reading, child, { depth: depth + 1 });
    });
    if (possessors.length > 0) return possessors;
    // somebody else's
    if (childrenBy(tree, noun, 'nmod:poss').some((child) => isNoun(tree, child))) return [];
    const acting = actingInFront(reading, noun);
    if (acting.length > 0) return acting;
    const prepositions = isBy || ofFate ? ['of', 'by', 'from'] : ['by', 'from'];
    const phrases = childrenBy(tree, noun, 'nmod');
    // "the removal of B from C": what is done to B is not C's doing
    const isFromWhere =
      lexicon.nominals.leaving.has(lemma) ||
      phrases.some((child) => prepositionOf(tree, child) === 'of' && actors.at[child] !== undefined);
    const own = phrases.filter((child) => {
      const preposition = prepositionOf(tree, child);
      const isAuthor = prepositions.includes(preposition) && !(preposition === 'from' && isFromWhere);
      return isAuthor || isWithinBody(reading, noun, child);
    });
    const marked = own.length > 0 || lexicon.nominals.leaving.has(lemma) ? own : originBehind(reading, noun);
    const { launching } = lexicon.cues;
    const performers = agentsOf(tree, noun, (verb) => isDeed || launching.has(verb));
    const content =
      lexicon.cues.documents.has(lemma) || lexicon.cues.prospective_nouns.has(lemma) ? contentOf(reading, noun) : [];
    const reported = content.flatMap((child) => actorsAt(reading, child, depth + 1));
    if (reported.length > 0) return reported;
    // "rebels from Chad" are not Chad
    const isIrregular = lexicon.nominals.irregular.has(lemma);
    const authors = [...marked, ...performers, ...belongingTo(tree, noun)]
      .flatMap((child) => [...actorsAt(reading, child, depth + 1)])
      .filter((cluster) => !isIrregular || actors.clusters[cluster]?.type === 'organization');
    if (authors.length > 0) return authors;
    const partOf = childrenBy(tree, noun, 'nmod').filter((child) => isBy && prepositionOf(tree, child) === 'of');
    return partOf.flatMap((child) => ownersOf(reading, child, { depth: depth + 1 }));
  });
  return [...new Set(owners)];
}
