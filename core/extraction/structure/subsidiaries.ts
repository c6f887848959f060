/** Parts of a body that a pronoun or a description stands for: "its subsidiary, Norvik Air", "the company's research arm, Norvik Labs". */
import type { DraftClaim } from '../claims.ts';
import type { Reading } from '../syntax/resolve.ts';
import { lemmaOf, lowerOf, uposOf } from '../tree.ts';
import { bodyAt, POSSESSIVES } from './adjacency.ts';
import type { Named } from '../mentions/draft.ts';

/** In words: "Houston-based oil trading subsidiary". */
const LONGEST_PHRASE = 6;

/** A claim of belonging for each body that is named behind such a description. */
export function claimSubsidiaries(reading: Reading): DraftClaim[] {
  const { actors } = reading;
  return actors.named
    .filter(({ cluster }) => actors.clusters[cluster]?.type === 'organization')
    .flatMap((name): DraftClaim[] => {
      const owner = ownerBefore(reading, name);
      const [whole, other] = owner === undefined ? [] : bodyAt(actors, owner);
      if (owner === undefined || whole === undefined || other !== undefined || whole === name.cluster) return [];
      if (isOffice(reading, whole) || actors.clusters[whole]?.type === 'state') return [];
      return [
        {
          type: 'part_of',
          source: name.cluster,
          target: whole,
          sentence: name.sentence,
          trigger: { first: owner, end: name.end },
          modality: 'asserted',
          rule: 'body:its-arm',
        },
      ];
    });
}

/** "The ministry searched the firm and its subsidiary": not the ministry's. */
const isOffice = ({ actors, lexicon }: Reading, body: number): boolean =>
  actors.clusters[body]?.mentions.some(({ text }) =>
    text
      .toLowerCase()
      .split(' ')
      .some((word) => lexicon.nominals.official.has(word)),
  ) === true;

/** The word in front of a name that says whose arm it is: "its", or the owner before a possessive mark. */
function ownerBefore({ tree, lexicon }: Reading, { first }: Named): number | undefined {
  const kind = lowerOf(tree, first - 1) === ',' ? first - 2 : first - 1;
  if (!lexicon.nominals.arms.has(lemmaOf(tree, kind)) || uposOf(tree, kind) !== 'NOUN') return undefined;
  for (
    let token = kind - 1;
    kind - token < LONGEST_PHRASE && tree.sentenceOf[token] === tree.sentenceOf[kind];
    token--
  ) {
    if (['its', 'their'].includes(lowerOf(tree, token))) return token;
    if (POSSESSIVES.has(lowerOf(tree, token))) return token - 1;
    const isInside =
      ['NOUN', 'PROPN', 'ADJ', 'PUNCT'].includes(uposOf(tree, token) ?? '') || lowerOf(tree, token) === 'based';
    if (!isInside || lowerOf(tree, token) === ',') return undefined;
  }
  return undefined;
}
