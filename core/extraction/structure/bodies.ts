/** `part_of` for bodies ("U.S. Central Command", "Israel's intelligence agency Mossad") and plain affiliation of people. */
import type { DraftClaim } from '../claims.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { Actors } from '../mentions/draft.ts';
import { lemmaOf, lowerOf, uposOf, type Tree } from '../tree.ts';
import { namedInOrder, wordsBetween, type Named } from './adjacency.ts';

/** Words in a body's own name that make it an arm of its state when the state's name stands in front. */
const OFFICIAL =
  /\b(?:ministry|department|agency|bureau|command|army|navy|air force|forces|force|guard|guards|parliament|congress|senate|house|court|council|commission|police|service|services|office|administration|cabinet|treasury|central bank|embassy|assembly|institute of|mission|corps|marines|security|intelligence|defen[cs]e|authority|center for|centers for|centre for|reserve)\b/i;
const OFFICIAL_KIND = new Set([
  'agency',
  'service',
  'ministry',
  'department',
  'army',
  'police',
  'force',
  'parliament',
  'bureau',
  'court',
  'arm',
  'wing',
  'branch',
  'subsidiary',
  'unit',
  'division',
]);

/** Claims of belonging that neighbouring names state. */
export function claimBodies(tree: Tree, lexicon: Lexicon, actors: Actors): DraftClaim[] {
  const named = namedInOrder(tree, actors);
  return named.flatMap((left, index) => {
    const right = named[index + 1];
    if (right === undefined || right.sentence !== left.sentence || left.cluster === right.cluster) return [];
    const found = belong(tree, lexicon, actors, left, right);
    if (found === undefined) return [];
    const { type, source, target, rule } = found;
    const trigger = { first: left.first, end: right.end };
    return [
      {
        type,
        source: source.cluster,
        target: target.cluster,
        sentence: left.sentence,
        trigger,
        modality: 'asserted',
        rule,
      },
    ];
  });
}

function belong(tree: Tree, lexicon: Lexicon, actors: Actors, left: Named, right: Named) {
  const [leftType, rightType] = [actors.clusters[left.cluster]!.type, actors.clusters[right.cluster]!.type];
  const words = wordsBetween(tree, left, right);
  const gap = words.filter((word) => !["'s", '’s', "'", '’', ','].includes(word));
  const isBody = (type: string) => type === 'organization' || type === 'state';
  if (isBody(leftType) && rightType === 'organization') {
    if (gap.length === 0 && !words.includes(',') && OFFICIAL.test(nameOf(tree, right)))
      return { type: 'part_of' as const, source: right, target: left, rule: 'body:country-in-front' };
    if (
      gap.length > 0 &&
      gap.length < 5 &&
      OFFICIAL_KIND.has(kindOf(tree, left, right)) &&
      isNounRun(tree, left.end, right.first)
    )
      return { type: 'part_of' as const, source: right, target: left, rule: 'body:kind-in-front' };
  }
  if (
    leftType === 'organization' &&
    isBody(rightType) &&
    words[0] === ',' &&
    OFFICIAL_KIND.has(lowerOf(tree, right.end))
  )
    return { type: 'part_of' as const, source: left, target: right, rule: 'body:apposition' };
  if (leftType === 'person' && rightType === 'organization' && isAffiliation(tree, lexicon, left, right, words))
    return { type: 'member_of' as const, source: left, target: right, rule: 'person:of-body' };
  return undefined;
}

const nameOf = (tree: Tree, { first, end }: Named): string =>
  tree.doc.article.text.slice(tree.doc.tokens[first]?.start, tree.doc.tokens[end - 1]?.end);

const kindOf = (tree: Tree, left: Named, right: Named): string => {
  const last = lowerOf(tree, right.first - 1) === ',' ? right.first - 2 : right.first - 1;
  return last >= left.end ? lemmaOf(tree, last) : '';
};

function isNounRun(tree: Tree, first: number, end: number): boolean {
  for (let token = first; token < end; token++) {
    const plain = ['NOUN', 'PROPN', 'ADJ', 'PART', 'PUNCT'].includes(uposOf(tree, token) ?? '');
    if (!plain || ['and', ';', '.', '"', '“', '”', '('].includes(lowerOf(tree, token))) return false;
  }
  return true;
}

/** "Harel Chorev of Tel Aviv University", "Lee, a fellow at the Brookings Institution". */
function isAffiliation(tree: Tree, lexicon: Lexicon, left: Named, right: Named, words: readonly string[]): boolean {
  const gap = words.filter((word) => word !== ',');
  if (gap.length === 1) return ['of', 'from'].includes(gap[0] ?? '');
  if (words[0] !== ',' || !['at', 'with', 'of', 'from'].includes(gap.at(-1) ?? '') || gap.length > 7) return false;
  const head = right.first - (['the', 'a'].includes(lowerOf(tree, right.first - 1)) ? 3 : 2);
  const isOf = gap.at(-1) === 'of';
  return (
    uposOf(tree, head) === 'NOUN' &&
    isNounRun(tree, left.end + 2, head) &&
    (!isOf || lexicon.roles.member_of.has(lemmaOf(tree, head)))
  );
}
