/** Where a description says that a body is at home: "the Oslo-based company", "Norvik, a Dubai-based firm". */
import type { DraftClaim } from '../claims.ts';
import { actorsAt, type Reading } from '../syntax/resolve.ts';
import { headOf, isNoun, lowerOf, relOf, xposOf } from '../tree.ts';

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

const isOf = ({ actors }: Reading, cluster: number, ...types: readonly string[]): boolean =>
  types.includes(actors.clusters[cluster]?.type ?? '');

/** Whether a token is part of a name, not of a description. */
const isNamed = ({ actors }: Reading, token: number): boolean =>
  actors.at[token]?.some((cluster) =>
    actors.clusters[cluster]?.mentions.some(
      ({ form, firstToken, endToken }) => form === 'name' && firstToken <= token && token < endToken,
    ),
  ) === true;
