/** Whose people are, by names that stand side by side: "Norway's Anna Berg", "Lee, a fellow at the Brookings Institution". */
import type { Lexicon } from '../lexicon/index.ts';
import type { Actors, Named } from '../mentions/draft.ts';
import { isNoun, lemmaOf, lowerOf, uposOf, xposOf, type Tree } from '../tree.ts';
import { isKind, isNounRun, isPossessive, type Belonging } from './belonging.ts';

/** What two neighbours with some words between them state of a person among them. */
export function affiliationOf(
  tree: Tree,
  lexicon: Lexicon,
  actors: Actors,
  left: Named,
  right: Named,
  words: readonly string[],
): Belonging | undefined {
  const [leftType, rightType] = [actors.clusters[left.cluster]!.type, actors.clusters[right.cluster]!.type];
  if (leftType === 'person' && rightType === 'organization' && isAffiliation(tree, lexicon, left, right, words))
    return { type: 'member_of', source: left, target: right, rule: 'person:of-body' };
  if (rightType !== 'person') return undefined;
  const own = { type: 'member_of', source: right, target: left } as const;
  // "Norway's Anna Berg", "the Danish Maria Lopez"
  const isOwned = words.length === 1 && isPossessive(words[0]!);
  const isDescribed =
    uposOf(tree, left.end - 1) === 'ADJ' && left.end === right.first && lowerOf(tree, left.first - 1) === 'the';
  if (leftType === 'state' && (isOwned || isDescribed) && isWhole(tree, right))
    return { ...own, rule: 'person:of-state' };
  // "the BBC's Maria Lopez", not "NASA's Maria Lopez telescope"
  const isOfBody = leftType === 'organization' && isOwned && !isNoun(tree, right.end);
  return isOfBody ? { ...own, rule: 'person:of-body' } : undefined;
}

/** A name of two words, with no more of a longer phrase behind it. */
const isWhole = (tree: Tree, { first, end }: Named): boolean =>
  end - first > 1 && !['NOUN', 'PROPN', 'PART'].includes(uposOf(tree, end) ?? '');

/** "The far-right": nothing but an article and a few adjectives, joined or not. */
function isAdjectives(tree: Tree, first: number, end: number): boolean {
  if (end - first > 6 || uposOf(tree, end - 1) !== 'ADJ') return false;
  for (let token = first; token < end; token++) {
    const isJoined = lowerOf(tree, token) === '-' || lowerOf(tree, token + 1) === '-';
    if (!isJoined && !['DET', 'ADJ'].includes(uposOf(tree, token) ?? '')) return false;
  }
  return true;
}

/** "Harel Chorev of Tel Aviv University", "Lee, a fellow at the Brookings Institution". */
function isAffiliation(tree: Tree, lexicon: Lexicon, left: Named, right: Named, words: readonly string[]): boolean {
  const gap = words.filter((word) => word !== ',');
  if (gap.length === 1) return ['of', 'from'].includes(gap[0] ?? '');
  // "Maria Lopez of the charity Blue Dawn"
  const isOfKind = words[0] === 'of' && words.length < 5 && isNounRun(tree, left.end + 2, right.first);
  if (isOfKind && isKind(lexicon, words.at(-1) ?? '') && lowerOf(tree, left.end + 1) === 'the') return true;
  // "Maria Lopez of the conservative Civic Party"
  if (words[0] === 'of' && isAdjectives(tree, left.end + 1, right.first)) return true;
  // "Maria Lopez of the army's Eastern Command"
  if (gap.length === 3 && words[0] === 'of' && isPossessive(words[2]!)) return uposOf(tree, right.first - 2) === 'NOUN';
  if (words[0] !== ',' || !['at', 'with', 'of', 'from'].includes(gap.at(-1) ?? '') || gap.length > 7) return false;
  const head = right.first - (['the', 'a'].includes(lowerOf(tree, right.first - 1)) ? 3 : 2);
  const isOf = gap.at(-1) === 'of';
  // "led by Maria Lopez, the author, used data from NASA"; "Maria Lopez, a retired officer at NASA"
  const run = Array.from({ length: head - left.end }, (_, at) => left.end + at);
  const isVerbal = run.some(
    (token) =>
      ['VBD', 'VBN'].includes(xposOf(tree, token)) && !['DET', 'ADV', 'ADJ'].includes(uposOf(tree, token - 1) ?? ''),
  );
  return (
    uposOf(tree, head) === 'NOUN' &&
    !isVerbal &&
    isNounRun(tree, left.end + 2, head) &&
    (!isOf || lexicon.roles.member_of.has(lemmaOf(tree, head)))
  );
}
