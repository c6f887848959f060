/**
 * Capitals that stand for their governments: "Moscow rejected the offer", "talks with Tehran". Only where the syntax has the city
 * act, speak or be spoken to; a city in which something happens stays a place.
 */
import type { Name } from '../../model/doc.ts';
import type { RelationType } from '../../model/ontology.ts';
import type { Frame } from '../lexicon/frames.ts';
import type { Lexicon } from '../lexicon/index.ts';
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
  uposOf,
  type Tree,
} from '../tree.ts';
import { foldName } from './fold.ts';

/** What cities do or undergo as places too, so that it tells nothing. */
const LOCAL: ReadonlySet<RelationType> = new Set(['consult', 'assault', 'coerce', 'retreat', 'located_in', 'leads']);
/** What of them only a government does to others. */
const DONE: ReadonlySet<RelationType> = new Set(['assault', 'coerce', 'retreat']);
/** What only somebody who can answer is the object of. */
const ADDRESSED: ReadonlySet<RelationType> = new Set([
  'accuse',
  'request',
  'threaten',
  'sanction',
  'concede',
  'support',
]);

/** The ISO code of the state whose government a capital's name stands for where it stands. */
export function governmentOf(tree: Tree, lexicon: Lexicon, name: Name): string | undefined {
  const iso = lexicon.world.capitals.get(foldName(tree.doc.article.text.slice(name.start, name.end)));
  const isReceiver = relOf(tree, headOfName(tree, name)) === 'iobj';
  if (iso === undefined || (!isReceiver && !standsBare(tree, name))) return undefined;
  return standsForGovernment(tree, lexicon, firstConjunct(tree, headOfName(tree, name))) ? iso : undefined;
}

/** "the capital Belgrade", "a Berlin theatre" and "Minsk, Belarus" are about the city. */
function standsBare(tree: Tree, { firstToken, endToken }: Name): boolean {
  const isNominal = (token: number): boolean =>
    tree.sentenceOf[token] === tree.sentenceOf[firstToken] &&
    ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(uposOf(tree, token) ?? '');
  // but "Moscow, Minsk's ally," is not told to lie there
  const isInside =
    lowerOf(tree, endToken) === ',' && uposOf(tree, endToken + 1) === 'PROPN' && tree.doc.xpos[endToken + 2] !== 'POS';
  return !isNominal(firstToken - 1) && !isNominal(endToken) && !isInside;
}

function headOfName(tree: Tree, { firstToken, endToken }: Name): number {
  for (let token = firstToken; token < endToken; token++) {
    const head = headOf(tree, token);
    if (head < firstToken || head >= endToken) return token;
  }
  return endToken - 1;
}

/** "Moscow and Beijing": what the first of a row is, the others are. */
function firstConjunct(tree: Tree, token: number): number {
  let at = token;
  if (prepositionOf(tree, token) !== '') return at;
  for (let steps = 0; steps < 6 && baseRelOf(tree, at) === 'conj' && headOf(tree, at) < at; steps++)
    at = headOf(tree, at);
  return at;
}

function standsForGovernment(tree: Tree, lexicon: Lexicon, token: number): boolean {
  const head = headOf(tree, token);
  if (head === token) return false;
  const lemma = lemmaOf(tree, head);
  const preposition = prepositionOf(tree, token);
  switch (baseRelOf(tree, token)) {
    case 'nsubj':
      if (preposition !== '') return false;
      if (relOf(tree, token) !== 'nsubj') return isVerb(tree, head) && undergoes(tree, lexicon, head);
      // "Quito is in talks with the fund"
      return isVerb(tree, head)
        ? acts(tree, lexicon, head) || doesHarmOrGood(tree, lexicon, head)
        : isDealing(tree, lexicon, head);
    case 'iobj':
    case 'obj':
      // "promised Kyiv military aid"
      if (relOf(tree, token) === 'iobj' && lexicon.cues.giving_sums.has(lemma)) return isVerb(tree, head);
      // "prompting Zagreb to recall its envoy"
      if (childrenBy(tree, head, 'xcomp').some((verb) => acts(tree, lexicon, verb))) return isVerb(tree, head);
      return isVerb(tree, head) && framesOf(lexicon, lemma, isPlain).some((type) => ADDRESSED.has(type));
    case 'obl':
      if (preposition === 'by' && isPassive(tree, head)) return acts(tree, lexicon, head);
      return (
        (isBetween(preposition) && framesOf(lexicon, lemma).some((type) => !LOCAL.has(type))) ||
        isAddressed(tree, lexicon.frames.verbs.get(lemma), head, preposition)
      );
    case 'nmod':
      if (relOf(tree, token) === 'nmod:poss')
        return (
          lexicon.nominals.deed.has(lemma) ||
          lexicon.frames.nouns.has(lemma) ||
          lexicon.nominals.of_government.has(lemma)
        );
      return (
        (['from', 'out of'].includes(preposition) && lexicon.cues.voices.has(lemma)) ||
        (isBetween(preposition) && (lexicon.frames.nouns.has(lemma) || lexicon.nominals.bond.has(lemma))) ||
        isAddressed(tree, lexicon.frames.nouns.get(lemma), head, preposition) ||
        // "recalled its ambassador from B": the tree may hang the phrase on the object
        (baseRelOf(tree, head) === 'obj' &&
          isAddressed(
            tree,
            lexicon.frames.verbs.get(lemmaOf(tree, headOf(tree, head)))?.filter(({ object }) => object === lemma),
            headOf(tree, head),
            preposition,
          ))
      );
    default:
      return false;
  }
}

/** "called on Tehran", "a warning to Beijing", "imposed an embargo on Naypyidaw": a preposition that leads to who is spoken to. */
function isAddressed(tree: Tree, frames: readonly Frame[] | undefined, head: number, preposition: string): boolean {
  return (frames ?? []).some(
    ({ type, object, phrase, target }) =>
      ADDRESSED.has(type) &&
      phrase === undefined &&
      target.some(({ role, prepositions }) => role === 'prep' && prepositions.has(preposition)) &&
      (object === undefined || childrenBy(tree, head, 'obj').some((child) => lemmaOf(tree, child) === object)),
  );
}

const isBetween = (preposition: string): boolean =>
  ['with', 'between', 'against', 'towards', 'toward'].includes(preposition);

/** An expression says nothing of what else its verb may have for an object: who seizes assets does not seize a government. */
const isPlain = ({ object, objectWords, phrase }: Frame): boolean =>
  object === undefined && objectWords === undefined && phrase === undefined;

/** Done to anybody: who routs or defeats a town's team need be no government. */
const isOpen = (frame: Frame): boolean =>
  isPlain(frame) &&
  frame.needs === undefined &&
  frame.target.some(({ role, types }) => role === 'obj' && types.length === 0);

const framesOf = ({ frames }: Lexicon, lemma: string, counts = (_: Frame): boolean => true): RelationType[] =>
  (frames.verbs.get(lemma) ?? [])
    .filter((frame) => frame.needs !== 'over-matter' && counts(frame))
    .map(({ type }) => type);

/** "In talks", "at odds": a phrase of dealings that is said of somebody. */
const isDealing = (tree: Tree, { frames, nominals }: Lexicon, noun: number): boolean =>
  ['in', 'at'].includes(prepositionOf(tree, noun)) &&
  (nominals.bond.has(lemmaOf(tree, noun)) || frames.nouns.has(lemmaOf(tree, noun)) || lemmaOf(tree, noun) === 'odds');

/** Whether a verb, or one joined to it, tells what somebody says, wants or does to others. */
const acts = (tree: Tree, lexicon: Lexicon, verb: number): boolean =>
  [verb, ...childrenBy(tree, verb, 'conj').filter((joined) => childrenBy(tree, joined, 'nsubj').length === 0)].some(
    (each) => isAct(tree, lexicon, each),
  );

/** "Minsk was accused of", "Tunis is expected to sign": what is done by words, and what one is to do. */
const undergoes = (tree: Tree, lexicon: Lexicon, verb: number): boolean =>
  framesOf(lexicon, lemmaOf(tree, verb), isPlain).some((type) => type !== 'request' && ADDRESSED.has(type)) ||
  childrenBy(tree, verb, 'xcomp').some(
    (clause) => acts(tree, lexicon, clause) || doesHarmOrGood(tree, lexicon, clause),
  );

/** "Moscow freed the reporter", "Kyiv shelled the depot": what is done to an object is no place's doing. */
const doesHarmOrGood = (tree: Tree, lexicon: Lexicon, verb: number): boolean =>
  uposOf(tree, verb) === 'VERB' &&
  childrenBy(tree, verb, 'obj').length > 0 &&
  framesOf(lexicon, lemmaOf(tree, verb), isOpen).some((type) => DONE.has(type));

function isAct(tree: Tree, lexicon: Lexicon, verb: number): boolean {
  const lemma = lemmaOf(tree, verb);
  const { reporting, accusing, demanding } = lexicon.cues;
  if (uposOf(tree, verb) !== 'VERB') return false;
  return (
    reporting.has(lemma) ||
    accusing.has(lemma) ||
    demanding.has(lemma) ||
    framesOf(lexicon, lemma).some((type) => !LOCAL.has(type))
  );
}
