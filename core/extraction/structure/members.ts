/** Members that stand behind their bloc: "NATO members A and B", "the EU countries A, B and C". */
import type { Lexicon } from '../lexicon/index.ts';
import type { Actors, Named } from '../mentions/draft.ts';
import { lemmaOf, lowerOf, type Tree } from '../tree.ts';
import { wordsBetween } from './adjacency.ts';

/** The states in a row behind a body's name and a noun of membership; `start` is the index of the first name behind it. */
export function membersBehind(
  tree: Tree,
  lexicon: Lexicon,
  actors: Actors,
  bloc: Named,
  named: readonly Named[],
  start: number,
): readonly Named[] {
  const first = named[start];
  if (first === undefined || actors.clusters[bloc.cluster]?.type !== 'organization') return [];
  if (!isMembership(tree, lexicon, bloc.end, first.first)) return [];
  const found: Named[] = [];
  for (let at = start; at < named.length; at++) {
    const state = named[at]!;
    const isNext =
      at === start || wordsBetween(tree, named[at - 1]!, state).every((word) => [',', 'and'].includes(word));
    const isState = actors.clusters[state.cluster]?.type === 'state' && isWhole(tree, state);
    if (!isNext || !isState || state.sentence !== bloc.sentence) break;
    found.push(state);
  }
  return found;
}

/** Whether a state or body is called a member of the bloc behind it: "A, a NATO member", "A is also an EU country". */
export function isMemberBefore(tree: Tree, lexicon: Lexicon, actors: Actors, member: Named, bloc: Named): boolean {
  const { type, known } = actors.clusters[bloc.cluster]!;
  if (type !== 'organization' || !isJoined(tree, member.end, bloc.first)) return false;
  const longer = `${lowerOf(tree, bloc.end)} ${lemmaOf(tree, bloc.end + 1)}`;
  const isLonger = lexicon.nominals.membership.has(longer);
  const kind = isLonger ? longer : lemmaOf(tree, bloc.end);
  const next = bloc.end + (isLonger ? 2 : 1);
  // an ally of any other body is not one of it
  const isMember = kind.startsWith('member') || lexicon.world.kinds.get(known ?? '') === 'igo';
  const isSingular = tree.doc.xpos[next - 1] === 'NN';
  return lexicon.nominals.membership.has(kind) && isMember && isSingular && !isInside(tree, next);
}

/** Behind a phrase: whether it goes on, so that its last noun is none of what somebody is called. */
const isInside = (tree: Tree, token: number): boolean =>
  ['NOUN', 'PROPN', 'PART'].includes(tree.doc.upos[token] ?? '') || tree.doc.xpos[token] === 'HYPH';

/** In tokens: "is also an important". */
const LONGEST_LINK = 5;

/** A comma or a copula, then an article, and what is said of a member that is one now. */
function isJoined(tree: Tree, from: number, to: number): boolean {
  if (to - from < 2 || to - from > LONGEST_LINK) return false;
  const isLinked = [',', '(', 'is', 'was', 'remains', 'became'].includes(lowerOf(tree, from));
  let hasArticle = false;
  for (let token = from + 1; token < to; token++) {
    const word = lowerOf(tree, token);
    const isArticle = ['a', 'an', 'another', 'the', 'fellow'].includes(word);
    hasArticle ||= isArticle;
    const isPlain = isArticle || (['ADJ', 'ADV', 'NUM'].includes(tree.doc.upos[token] ?? '') && !NO_LONGER.has(word));
    if (!isPlain) return false;
  }
  return isLinked && hasArticle;
}

const NO_LONGER: ReadonlySet<string> = new Set(['former', 'not', 'no', 'never', 'once', 'then', 'future', 'potential']);

/** Whether nothing but a noun of membership stands between, perhaps with a possessive before and "of" or a dash behind. */
function isMembership(tree: Tree, { nominals }: Lexicon, from: number, to: number): boolean {
  let first = from;
  let end = to;
  if (["'s", '’s', "'", '’'].includes(lowerOf(tree, first))) first++;
  if (['of', '-', '–', '—', ','].includes(lowerOf(tree, end - 1))) end--;
  const words = Array.from({ length: Math.max(0, end - first) }, (_, at) =>
    first + at === end - 1 ? lemmaOf(tree, first + at) : lowerOf(tree, first + at),
  );
  return words.length > 0 && words.length < 3 && nominals.membership.has(words.join(' '));
}

/** "NATO ally Turkey", not "NATO member Turkish officials". */
const isWhole = (tree: Tree, { end }: Named): boolean => tree.doc.upos[end - 1] === 'PROPN';
