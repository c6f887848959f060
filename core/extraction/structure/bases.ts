/** Where a description says that a body is at home: "the Oslo-based company", "Norvik, a Dubai firm", "the Oslo law firm Norvik". */
import type { DraftClaim } from '../claims.ts';
import { actorsAt, type Reading } from '../syntax/resolve.ts';
import { headOf, isNoun, lemmaOf, lowerOf, relOf, uposOf, xposOf } from '../tree.ts';
import type { Named } from '../mentions/draft.ts';

/** A claim of location for each such description of a body; those right before the body's name are found by word order. */
export function claimBases(reading: Reading): DraftClaim[] {
  const { tree, actors } = reading;
  const claims: DraftClaim[] = [];
  for (let based = 2; based < tree.doc.tokens.length; based++) {
    if (lowerOf(tree, based) !== 'based' || xposOf(tree, based - 1) !== 'HYPH') continue;
    const noun = headOf(tree, based);
    const grounds = (actors.at[based - 2] ?? []).filter((cluster) => isOf(reading, cluster, 'place', 'state'));
    if (noun < based || !isNoun(tree, noun) || isNamed(reading, noun)) continue;
    const described = relOf(tree, noun) === 'appos' ? headOf(tree, noun) : noun;
    const bodies = actorsAt(reading, described).filter((cluster) => isOf(reading, cluster, 'organization'));
    const [body, other] = bodies;
    if (body === undefined || other !== undefined) continue;
    claims.push(
      ...grounds.map((ground): DraftClaim => ({
        type: 'located_in',
        source: body,
        target: ground,
        sentence: tree.sentenceOf[based] ?? 0,
        trigger: { first: based - 2, end: noun + 1 },
        modality: 'asserted',
        rule: 'place:based-description',
      })),
    );
  }
  return claims;
}

/** "The Oslo law firm Norvik", "Norvik, an Oslo law firm": a town in front of what kind of body something is. */
export function claimTowns(reading: Reading): DraftClaim[] {
  const { tree, actors } = reading;
  const { named } = actors;
  return named.flatMap((town, index): DraftClaim[] => {
    if (!isOf(reading, town.cluster, 'place') || uposOf(tree, town.end - 1) !== 'PROPN') return [];
    const end = endOfKind(reading, town);
    const [before, behind] = [named[index - 1], named[index + 1]];
    const isApposed =
      before?.end === town.first - 2 && lowerOf(tree, before.end) === ',' && isArticle(reading, town.first - 1);
    const body = behind?.first === end ? behind : isApposed ? before : undefined;
    if (end === undefined || body === undefined || !isOf(reading, body.cluster, 'organization')) return [];
    return [
      {
        type: 'located_in',
        source: body.cluster,
        target: town.cluster,
        sentence: town.sentence,
        trigger: { first: town.first, end },
        modality: 'asserted',
        rule: 'place:town-of-kind',
      },
    ];
  });
}

const isArticle = ({ tree }: Reading, token: number): boolean => ['a', 'an', 'the'].includes(lowerOf(tree, token));

/** In words: "independent human rights group". */
const LONGEST_KIND = 4;

/** The end of the nouns behind a town, if the last of them is a kind of private body: "law firm". */
function endOfKind({ tree, lexicon: { nominals } }: Reading, { end }: Named): number | undefined {
  let last = end - 1;
  while (last - end < LONGEST_KIND && ['NOUN', 'ADJ'].includes(uposOf(tree, last + 1) ?? '')) last++;
  const kind = lemmaOf(tree, last);
  const isPrivate = nominals.private.has(kind) || (kind === 'tank' && lowerOf(tree, last - 1) === 'think');
  const isKind = isPrivate && (kind === 'tank' || nominals.kinds.get('organization')?.has(kind) === true);
  return last >= end && isKind && isNoun(tree, last) ? last + 1 : undefined;
}

const isOf = ({ actors }: Reading, cluster: number, ...types: readonly string[]): boolean =>
  types.includes(actors.clusters[cluster]?.type ?? '');

/** Whether a token is part of a name, not of a description. */
const isNamed = ({ actors }: Reading, token: number): boolean =>
  actors.at[token]?.some((cluster) =>
    actors.clusters[cluster]?.mentions.some(
      ({ form, firstToken, endToken }) => form === 'name' && firstToken <= token && token < endToken,
    ),
  ) === true;
