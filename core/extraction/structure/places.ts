/** `located_in` from word order: "Sarmada, Syria", "the Iraqi city of Mosul", "Rafah in southern Gaza", "London-based". */
import type { DraftClaim } from '../claims.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { Actors, Named } from '../mentions/draft.ts';
import { foldName } from '../mentions/fold.ts';
import { baseRelOf, headOf, lemmaOf, lowerOf, uposOf, wordOf, type Tree } from '../tree.ts';

import { isKindBehind, isKnownWithin, ownerBehind } from './grounds.ts';
import { firstOfMention, POSSESSIVES, wordsBetween } from './adjacency.ts';

const COMPASS =
  /^(?:north|south|east|west|central)(?:ern)?$|^(?:north|south)(?:-)?(?:east|west)(?:ern)?$|^(?:upper|lower|downtown|rural|mainland|occupied)$/;
/** Claims of location that neighbouring names state. */
export function claimPlaces(tree: Tree, lexicon: Lexicon, actors: Actors): DraftClaim[] {
  const { named } = actors;
  const claims: DraftClaim[] = [];
  named.forEach((left, index) => {
    const owner =
      actors.clusters[left.cluster]?.type === 'place' ? ownerBehind(tree, lexicon, actors, left) : undefined;
    if (owner !== undefined)
      claims.push({
        type: 'located_in',
        source: left.cluster,
        target: owner,
        sentence: left.sentence,
        trigger: { first: left.first, end: left.end + 2 },
        modality: 'asserted',
        rule: 'place:apposition',
      });
    const right = named[index + 1];
    if (right === undefined || right.sentence !== left.sentence || left.cluster === right.cluster) return;
    const found = locate(tree, lexicon, actors, left, right, named[index + 2]);
    if (found === undefined || isLarger(lexicon, actors, found)) return;
    claims.push({
      type: 'located_in',
      source: found.inner.cluster,
      target: found.outer.cluster,
      sentence: left.sentence,
      trigger: { first: left.first, end: right.end },
      modality: 'asserted',
      rule: `place:${found.rule}`,
    });
  });
  return claims;
}

interface Located {
  readonly inner: Named;
  readonly outer: Named;
  readonly rule: string;
}

/** A state's capital lies in no town or quarter: "a hospital in Berlin, the Charité". */
function isLarger({ world }: Lexicon, { clusters }: Actors, { inner, outer }: Located): boolean {
  const { type, known, mentions } = clusters[outer.cluster]!;
  const isCapital = clusters[inner.cluster]!.mentions.some(({ text }) => world.capitals.has(foldName(text)));
  const isRegion = known?.startsWith('region:') === true || mentions.some(({ text }) => COMPASS_PART.test(text));
  return isCapital && type === 'place' && !isRegion;
}

const COMPASS_PART =
  /\b(?:north|south|east|west|province|region|county|state|peninsula|island|district|area|coast|africa|asia|europe|america)/i;

function locate(
  tree: Tree,
  lexicon: Lexicon,
  actors: Actors,
  left: Named,
  right: Named,
  next: Named | undefined,
): Located | undefined {
  const [leftType, rightType] = [actors.clusters[left.cluster]!.type, actors.clusters[right.cluster]!.type];
  const words = wordsBetween(tree, left, right);
  const isGround = (type: string) => type === 'place' || type === 'state';
  if (leftType === 'place' && isGround(rightType)) {
    if (isCommaPair(tree, actors, left, right, next, words) && !isDoer(tree, right))
      return { inner: left, outer: right, rule: 'comma' };
    if (words.join(' ') === ',' && isKnownWithin(tree, lexicon, actors, left, right))
      return { inner: left, outer: right, rule: 'comma' };
    if (words.join(' ') === ',' && isKindBehind(tree, lexicon, right))
      return { inner: left, outer: right, rule: 'apposition' };
    if (isElsewhere(lexicon, actors, left, right)) return undefined;
    if (isWithin(lexicon, words) || (words[0] === ',' && isWithin(lexicon, words.slice(1))))
      return { inner: left, outer: right, rule: 'in' };
    if (isPlaceIn(tree, lexicon, left.end, words)) return { inner: left, outer: right, rule: 'apposition' };
    if (rightType === 'state' && isRegionOf(lexicon, words)) return { inner: left, outer: right, rule: 'region-of' };
  }
  if (
    leftType === 'organization' &&
    isGround(rightType) &&
    (isFacility(tree, lexicon, left) || isSomewhere(tree, actors, left)) &&
    isWithin(lexicon, words)
  )
    return { inner: left, outer: right, rule: 'in' };
  if (leftType === 'organization' && isGround(rightType) && isBodyIn(lexicon, words))
    return { inner: left, outer: right, rule: 'copula' };
  if (
    leftType === 'organization' &&
    isGround(rightType) &&
    (isBasedIn(words) || isSeatedIn(words) || isBasedBehind(tree, words, right))
  )
    return { inner: left, outer: right, rule: 'based' };
  if (isGround(leftType) && rightType === 'place' && isKindPhrase(tree, lexicon, left, right))
    return { inner: right, outer: left, rule: 'kind-of' };
  if (isGround(leftType) && rightType === 'organization' && isBaseOf(tree, lexicon, left, right))
    return { inner: right, outer: left, rule: 'based' };
  return undefined;
}

/** "The Donetsk region of [eastern] Ukraine". */
const isRegionOf = ({ nominals }: Lexicon, words: readonly string[]): boolean =>
  words.length < 4 &&
  nominals.kinds.get('place')?.has(words[0] ?? '') === true &&
  words[1] === 'of' &&
  words.slice(2).every((word) => COMPASS.test(word));

/** "The London-based ECCHR", "the London-based rights group ECCHR". */
function isBaseOf(tree: Tree, { nominals }: Lexicon, left: Named, right: Named): boolean {
  const [hyphen, based, ...rest] = wordsBetween(tree, left, right);
  const isRun = rest.every((_, at) => ['ADJ', 'NOUN'].includes(uposOf(tree, left.end + 2 + at) ?? ''));
  const isKind = nominals.kinds.get('organization')?.has(lemmaOf(tree, right.first - 1)) === true;
  return hyphen === '-' && based === 'based' && (rest.length === 0 || (rest.length < 4 && isRun && isKind));
}

/** "A contractor from Oslo in Kenya": another state's capital lies not there. A namesake elsewhere is left out with it, rather than told wrong. */
function isElsewhere({ world }: Lexicon, { clusters }: Actors, inner: Named, outer: Named): boolean {
  const iso = clusters[outer.cluster]!.iso;
  const own = clusters[inner.cluster]!.mentions.map(({ text }) => world.capitals.get(foldName(text)));
  return iso !== undefined && own.some((capitalOf) => capitalOf !== undefined && capitalOf !== iso);
}

/** "X, the second city of Kenya", "X is a port in Peru": a phrase of one noun, in which nobody does anything. */
function isPlaceIn(tree: Tree, lexicon: Lexicon, start: number, words: readonly string[]): boolean {
  const isSaid = [',', 'is', 'was'].includes(words[0] ?? '') && words[1] !== 'near';
  // "a city in the north of Peru"
  const isPart = words.at(-1) === 'of' && words.at(-3) === 'in' && COMPASS.test(words.at(-2) ?? '');
  const isKind = lexicon.nominals.kinds.get('place')?.has(words.at(isPart ? -4 : -2) ?? '') === true;
  if (!isSaid || !isKind || !['of', 'in'].includes(words.at(-1) ?? '')) return false;
  return words.every(
    (word, at) => at === 0 || (word !== ',' && !['VERB', 'AUX', 'CCONJ'].includes(uposOf(tree, start + at) ?? '')),
  );
}

/** "X is the largest bank in Kenya", "X, the oldest university in Norway". */
function isBodyIn(lexicon: Lexicon, words: readonly string[]): boolean {
  const kinds = lexicon.nominals.kinds.get('organization');
  const isSaid = ['is', 'was', ','].includes(words[0] ?? '') && words.length < 9 && words.at(-1) === 'in';
  const rest = words.slice(1, -1);
  return (
    isSaid &&
    (kinds?.has(rest.at(-1) ?? '') === true || kinds?.has(rest.slice(-2).join(' ')) === true) &&
    !rest.some((word) => [',', 'that', 'who', 'which'].includes(word) || word.endsWith('ed'))
  );
}

/** "Oxfam, a Nairobi-based charity". */
const isBasedBehind = (tree: Tree, words: readonly string[], { end }: Named): boolean =>
  words.join(' ') === ',' && wordOf(tree, end) === '-' && lowerOf(tree, end + 1) === 'based';

/** "X, a group based in Kenya", "the X movement in Kenya", "X, which has its seat in Oslo", "X, whose offices are in Oslo". */
const isBasedIn = (given: readonly string[]): boolean => {
  const words = given[0] === ',' && given[1] === 'which' ? given.slice(2) : given;
  const isWhose = words.length < 8 && words[1] === 'whose' && SEATS.has(words.at(-3) ?? '') && words.at(-1) === 'in';
  return isWhose || isBasedBy(words);
};

/** "The union's headquarters in Oslo", "the union, with its headquarters in Oslo". */
const isSeatedIn = (words: readonly string[]): boolean => {
  if (words.at(-1) !== 'in' || !['headquarters', 'headquarter', 'seat'].includes(words.at(-2) ?? '')) return false;
  const [first, second] = words;
  return (
    words.length === 2 ||
    (words.length === 3 && POSSESSIVES.has(first ?? '')) ||
    (words.length < 6 && first === ',' && second === 'with')
  );
};

const SEATS = new Set(['headquarters', 'seat', 'base', 'headquarter', 'offices', 'office']);

const isBasedBy = (words: readonly string[]): boolean =>
  words.length < 8 &&
  words.at(-1) === 'in' &&
  (['is based', 'is headquartered', 'was based', 'was headquartered'].includes(words.slice(0, -1).join(' ')) ||
    (words[0] === ',' && !words.includes('is') && ['based', 'headquartered'].includes(words.at(-2) ?? '')) ||
    (words.length === 2 && ['movement', 'group', 'militia', 'party'].includes(words[0]!)) ||
    (words.length < 5 && ['has', 'had'].includes(words[0]!) && SEATS.has(words.at(-2) ?? '')));

/** "With arms from Pyongyang, Moscow threatened": what does something, with no comma behind it, holds no town. */
function isDoer(tree: Tree, { first, end }: Named): boolean {
  for (let token = first; token < end; token++)
    if (baseRelOf(tree, token) === 'nsubj' && headOf(tree, token) >= end) return lowerOf(tree, end) !== ',';
  return false;
}

/** "Sarmada, Syria," but not "Iraq, Syria and Lebanon": the pair is no part of a longer list. */
function isCommaPair(
  tree: Tree,
  actors: Actors,
  left: Named,
  right: Named,
  next: Named | undefined,
  words: readonly string[],
): boolean {
  if (words.join(' ') !== ',') return false;
  const before = lowerOf(tree, left.first - 1);
  // "Berkshire, England" of "in Reading, Berkshire, England"
  const isChained =
    before === ',' &&
    actors.at[left.first - 2] !== undefined &&
    uposOf(tree, firstOfMention(actors, left.first - 2) - 1) === 'ADP' &&
    endsChain(tree, actors, right);
  if ((before === ',' && !isChained) || before === 'and') return false;
  const inside = tree.sentenceOf[right.end] === left.sentence;
  if (!inside) return true;
  if (['PROPN', 'ADJ'].includes(uposOf(tree, right.end) ?? '') || uposOf(tree, right.end - 1) === 'ADJ') return false;
  const after = lowerOf(tree, right.end);
  if (after === 'and' || after === 'or' || after === '&') return false;
  const listed = next !== undefined && ['place', 'state'].includes(actors.clusters[next.cluster]?.type ?? '');
  const isJoined = ['and', 'or'].includes(lowerOf(tree, right.end + 1));
  const behind = isJoined ? right.end + 2 : right.end + 1;
  // "Reading, Berkshire, England, on Monday": each in the next, where a list would have its last joined
  if (after === ',' && listed && !isJoined && next.first === behind && endsChain(tree, actors, next)) return true;
  return !(
    after === ',' &&
    listed &&
    next.first === behind &&
    actors.clusters[right.cluster]?.type === actors.clusters[left.cluster]?.type
  );
}

/** Whether a name ends a row of places without being joined to it, as the largest of them does. */
function endsChain(tree: Tree, { at }: Actors, { end }: Named): boolean {
  const after = lowerOf(tree, end);
  return (
    after !== 'and' &&
    after !== 'or' &&
    (after !== ',' || (at[end + 1] === undefined && lowerOf(tree, end + 1) !== 'and'))
  );
}

/** "in [southern]", "in the centre of", "in the town of". */
const isWithin = ({ nominals }: Lexicon, words: readonly string[]): boolean => {
  if (words[0] !== 'in') return false;
  const isPart = (word: string) => nominals.place_parts.has(word) || nominals.kinds.get('place')?.has(word) === true;
  const rest = words.slice(1).filter((word) => word !== '-');
  const inner = rest.at(-1) === 'of' ? rest.slice(0, -2) : rest;
  return inner.every((word) => COMPASS.test(word)) && (rest.length === inner.length || isPart(rest.at(-2) ?? ''));
};
const isFacility = (tree: Tree, { nominals }: Lexicon, { first, end }: Named): boolean => {
  for (let token = first; token < end; token++) if (nominals.facilities.has(lowerOf(tree, token))) return true;
  return false;
};

/** A body that nobody knows, spoken of as somewhere: "sent to the Project Force in Sydney". */
const isSomewhere = (tree: Tree, actors: Actors, { cluster, first }: Named): boolean => {
  const before = lowerOf(tree, first - 1);
  const preposition = before === 'the' ? lowerOf(tree, first - 2) : before;
  return actors.clusters[cluster]?.known === undefined && ['to', 'at', 'near'].includes(preposition);
};

/** "the Iraqi city of Mosul", "northwestern Syria's Idlib province", "the Syrian capital, Damascus". */
function isKindPhrase(tree: Tree, lexicon: Lexicon, left: Named, right: Named): boolean {
  const kinds = lexicon.nominals.kinds.get('place')!;
  const between: number[] = [];
  for (let token = left.end; token < right.first; token++) between.push(token);
  const content = between.filter((token) => !["'s", '’s', "'", '’', ','].includes(wordOf(tree, token)));
  const possessive = between.some((token) => ["'s", '’s', "'", '’'].includes(wordOf(tree, token)));
  if (content.length === 0) {
    const nameHasKind = kinds.has(lowerOf(tree, right.end - 1));
    const kindAfter = kinds.has(lowerOf(tree, right.end)) || nameHasKind;
    return possessive ? kindAfter : between.length === 0 && kindAfter;
  }
  const last = content.at(-1)!;
  const kind = lowerOf(tree, last) === 'of' ? content.at(-2) : last;
  if (kind === undefined || !kinds.has(lemmaOf(tree, kind))) return false;
  const upTo = content.slice(0, content.indexOf(kind));
  return upTo.every((token) => ['ADJ', 'NOUN', 'NUM'].includes(uposOf(tree, token) ?? ''));
}
