/** A predicate's phrases: those with a preposition, and the sides of what several do together. */
import { argumentsOf, type Arguments } from '../syntax/arguments.ts';
import { modifiersOf } from '../syntax/modifiers.ts';
import { obliquesOf, type Oblique } from '../syntax/obliques.ts';
import { actorsAt, type Reading } from '../syntax/resolve.ts';
import { sidesBelow, sidesOf } from '../syntax/sides.ts';
import { surfaceSubject } from '../syntax/subjects.ts';
import { headOf, isRoot, isVerb, lemmaOf, prepositionOf, relOf } from '../tree.ts';
import type { Predicate } from './predicate.ts';

/** The predicate's prepositional phrases, and those that the parser hung on its object ("launched strikes on X"). */
export function prepositional(reading: Reading, { args }: Predicate): readonly Oblique[] {
  const known = reading.kept?.phrases.get(args);
  if (known !== undefined) return known;
  const found = withoutWishes(reading, findPrepositional(reading, args));
  reading.kept?.phrases.set(args, found);
  return found;
}

function findPrepositional(reading: Reading, args: Arguments): readonly Oblique[] {
  if (args.objects.length === 0) return args.obliques;
  const onObjects = args.objects.flatMap((object) => obliquesOf(reading, object));
  // "doses of vaccine to X": the phrase hangs on what the object is a measure of
  const onParts = onObjects
    .filter(({ preposition, token }) => preposition === 'of' && reading.actors.at[token] === undefined)
    .flatMap(({ token }) => obliquesOf(reading, token));
  return [...args.obliques, ...[...onObjects, ...onParts].filter(({ preposition }) => preposition !== 'of')];
}

/** In the lexicon the list of prepositions before the noun for whose wish something is done at. */
const WISH = 'at-whose-wish';

/** "Attacked the town at the request of B": what is done is not done to B. */
function withoutWishes({ tree, lexicon: { frames } }: Reading, phrases: readonly Oblique[]): readonly Oblique[] {
  const isWish = ({ preposition, token }: Oblique): boolean =>
    frames.words.get(WISH)?.has(preposition) === true &&
    frames.nouns.get(lemmaOf(tree, token))?.some(({ target }) => target.some((slot) => slot.prepositions.has(WISH))) ===
      true;
  const wishes = new Set(phrases.filter(isWish).map(({ token }) => token));
  if (wishes.size === 0) return phrases;
  return phrases.filter(({ token }) => !wishes.has(token) && !wishes.has(headOf(tree, token)));
}

const JOINING = new Set(['between', 'among', 'amongst', 'of', 'involving', 'by']);

/** The sides of talks, a deal or a war: "between A and B", "A-B talks". */
export function partiesOf(reading: Reading, token: number, obliques: readonly Oblique[]): number[] {
  const { actors } = reading;
  const modifiers = modifiersOf(reading, token).flatMap((modifier) => actors.at[modifier] ?? []);
  const topics = obliques.filter(({ preposition }) => ['for', 'on', 'over', 'about'].includes(preposition));
  const ofTopics = topics.flatMap((topic) =>
    obliquesOf(reading, topic.token).filter(({ preposition }) => preposition === 'between'),
  );
  const own = [...obliques.filter(({ preposition }) => JOINING.has(preposition)), ...ofTopics];
  const joined = own.length > 0 ? own : sidesBelow(reading, token);
  const between = joined.flatMap((phrase) => sidesOf(reading, phrase));
  const sides = modifiers.filter((cluster) => actors.clusters[cluster]?.type !== 'place');
  return [...new Set([...sides, ...between])];
}

/** In steps up the tree: how far above a deal the verb that tells it may stand. */
const REACH = 4;

/**
 * The sides of a deal that names none are those who conclude it, of whom there are two at least: "A and B signed a truce", "A and B
 * exchanged prisoners, a deal brokered by C", "A freed the sailors to B in a swap that C arranged".
 */
export function signatoriesOf(reading: Reading, deal: number): readonly number[] {
  const { tree, lexicon } = reading;
  const told = tellingOf(reading, deal);
  if (told === undefined) return [];
  const { verb, phrase } = told;
  const frames = lexicon.frames.verbs.get(lemmaOf(tree, verb)) ?? [];
  const isObject = headOf(tree, deal) === verb && ['obj', 'obl'].includes(relOf(tree, deal));
  const isConcluded = frames.some(
    ({ type, object }) => isObject && type === 'agree' && (object === undefined || object === lemmaOf(tree, deal)),
  );
  const isHandedOver = frames.some(({ type }) => type === 'retreat');
  const isShared = frames.some(({ type, mutual }) => mutual && type === 'cooperate');
  // "A and B agreed to a truce after talks mediated by C"
  const isHeld =
    HELD.has(prepositionOf(tree, phrase)) &&
    frames.some(({ type, mutual }) => mutual && (type === 'consult' || type === 'agree'));
  if (!isConcluded && !isHandedOver && !isShared && !isHeld) return [];
  const joining = isHandedOver ? ['with', 'to'] : ['with'];
  const partners = [...new Set([verb, deal, ...argumentsOf(reading, verb).objects])]
    .flatMap((token) => obliquesOf(reading, token))
    .filter(({ preposition }) => joining.includes(preposition));
  const sides = [...surfaceSubject(reading, verb), ...partners.map(({ token }) => token)];
  const clusters = [...new Set(sides.flatMap((side) => actorsAt(reading, side)))];
  return clusters.length > 1 ? clusters : [];
}

/** Before the talks that a meeting is for or a deal comes of. */
const HELD: ReadonlySet<string> = new Set(['after', 'following', 'during', 'in', 'at', 'for']);

/** The verb of the clause that a deal is told in: as its object, in a phrase, or as what a clause before a comma comes to. */
function tellingOf(
  { tree, lexicon }: Reading,
  deal: number,
): { readonly verb: number; readonly phrase: number } | undefined {
  let phrase = deal;
  let at = headOf(tree, deal);
  const isDeal = lexicon.frames.words.get('talks')?.has(lemmaOf(tree, deal)) === true;
  for (let steps = 0; steps < REACH && isDeal && !isVerb(tree, at) && !isRoot(tree, at); steps++) {
    // "after two years of talks": the phrase is that of the years
    if (prepositionOf(tree, phrase) === 'of') phrase = at;
    at = headOf(tree, at);
  }
  return isVerb(tree, at) ? { verb: at, phrase } : undefined;
}
