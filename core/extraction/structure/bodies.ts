/** What neighbouring names state of bodies: whose they are ("U.S. Central Command", "Israel's intelligence agency Mossad"), and who is in them. */
import type { DraftClaim } from '../claims.ts';
import { countBelow } from '../sorted.ts';
import type { Reading } from '../syntax/resolve.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { Actors, Named } from '../mentions/draft.ts';
import { lemmaOf, lowerOf, uposOf, xposOf, type Tree } from '../tree.ts';
import { nameOf, wordsBetween } from './adjacency.ts';
import { affiliationOf } from './affiliations.ts';
import { isKind, isNounRun, isPossessive, type Belonging } from './belonging.ts';
import { isMemberBefore, membersBehind } from './members.ts';
import { parentOf } from './parents.ts';
import { ARTICLES } from './role-bodies.ts';

/** Whether a name has one of some words or phrases in it. */
function hasWord(name: string, words: ReadonlySet<string>): boolean {
  const padded = ` ${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return [...words].some((word) => padded.includes(` ${word} `));
}

/** Claims of belonging that neighbouring names state. */
export function claimBodies(tree: Tree, lexicon: Lexicon, actors: Actors): DraftClaim[] {
  const { named } = actors;
  return named.flatMap((left, index) => {
    const right = named[index + 1];
    if (right === undefined || right.sentence !== left.sentence || left.cluster === right.cluster) return [];
    const first = belong(tree, lexicon, actors, left, right);
    const found = first?.target === right ? { ...first, target: ownOf(tree, actors, right, named[index + 2]) } : first;
    const all = found === undefined ? listed(tree, lexicon, actors, left, named, index + 1) : [found];
    const trigger = { first: left.first, end: right.end };
    return all.map(({ type, source, target, rule }): DraftClaim => ({
      type,
      source: source.cluster,
      target: target.cluster,
      sentence: left.sentence,
      trigger,
      modality: 'asserted',
      rule,
    }));
  });
}

/** "Its Peace Council", "the bloc's Peace Council": a body right behind the pronoun or description that stands for its owner. */
export function claimOwnBodies({ tree, lexicon, actors }: Reading): DraftClaim[] {
  const { named } = actors;
  return actors.clusters.flatMap(({ type, mentions }, cluster) =>
    mentions.flatMap(({ form, firstToken, endToken }): DraftClaim[] => {
      const isOwner =
        form === 'pronoun'
          ? xposOf(tree, firstToken) === 'PRP$'
          : form === 'nominal' && isPossessive(lowerOf(tree, endToken));
      if (!isOwner || type === 'person') return [];
      const sentence = tree.sentenceOf[firstToken] ?? 0;
      const owner: Named = { cluster, sentence, first: firstToken, end: endToken };
      const body = named[countBelow(named, endToken, ({ first }) => first)];
      if (body?.sentence !== sentence || body.cluster === cluster) return [];
      if (actors.clusters[body.cluster]?.type !== 'organization') return [];
      const own = inFront(tree, lexicon, actors, owner, body, wordsBetween(tree, owner, body));
      if (own?.type !== 'part_of') return [];
      const trigger = { first: firstToken, end: body.end };
      return [
        {
          type: 'part_of',
          source: body.cluster,
          target: cluster,
          sentence,
          trigger,
          modality: 'asserted',
          rule: own.rule,
        },
      ];
    }),
  );
}

/** "Iran's Revolutionary Guards": of two names the one that the other has, where that is a body. */
function ownOf(tree: Tree, actors: Actors, owner: Named, next: Named | undefined): Named {
  const isOwned = isPossessive(lowerOf(tree, owner.end)) && next?.first === owner.end + 1;
  return isOwned && actors.clusters[next.cluster]?.type === 'organization' ? next : owner;
}

/** What a name that stands before a list has in it: examples of its bodies, or its members. */
function listed(
  tree: Tree,
  lexicon: Lexicon,
  actors: Actors,
  left: Named,
  named: readonly Named[],
  start: number,
): Belonging[] {
  const members = membersBehind(tree, lexicon, actors, left, named, start);
  return members.length > 0
    ? members.map((source) => ({ type: 'member_of', source, target: left, rule: 'body:members' }))
    : examples(tree, lexicon, actors, left, named, start);
}

/** "Thai firms including A, B and C", "Thai banks such as A": bodies named as examples of a country's. */
function examples(
  tree: Tree,
  lexicon: Lexicon,
  actors: Actors,
  left: Named,
  named: readonly Named[],
  start: number,
): Belonging[] {
  const words = wordsBetween(tree, left, named[start] ?? left);
  const joint =
    words.at(-1) === 'including' ? words.at(-2) : words.slice(-2).join(' ') === 'such as' ? words.at(-3) : '';
  const kind = singular(joint?.replace(',', '') ?? '');
  if (actors.clusters[left.cluster]?.type !== 'state' || words.length > 5 || !isKind(lexicon, kind)) return [];
  const found: Belonging[] = [];
  for (let at = start; at < named.length; at++) {
    const body = named[at]!;
    const isNext =
      at === start || wordsBetween(tree, named[at - 1]!, body).every((word) => [',', 'and'].includes(word));
    if (!isNext || body.sentence !== left.sentence || actors.clusters[body.cluster]?.type !== 'organization') break;
    found.push({ type: 'located_in', source: body, target: left, rule: 'body:example' });
  }
  return found;
}

const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '');

function belong(tree: Tree, lexicon: Lexicon, actors: Actors, left: Named, right: Named): Belonging | undefined {
  const [leftType, rightType] = [actors.clusters[left.cluster]!.type, actors.clusters[right.cluster]!.type];
  const words = wordsBetween(tree, left, right);
  const isBody = (type: string) => type === 'organization' || type === 'state';
  if (isBody(leftType) && rightType === 'organization') {
    if (isMemberBefore(tree, lexicon, actors, left, right))
      return { type: 'member_of', source: left, target: right, rule: 'body:member' };
    if (leftType === 'organization') {
      const whole = parentOf(words, left, right);
      if (whole !== undefined)
        return { type: 'part_of', source: whole === left ? right : left, target: whole, rule: 'body:parent' };
    }
    const own = inFront(tree, lexicon, actors, left, right, words);
    if (own !== undefined && (own.type === 'part_of' || leftType === 'state')) return own;
  }
  if (leftType === 'organization' && isBody(rightType)) {
    const own = behind(tree, lexicon, left, right, words);
    if (own !== undefined && (own.type === 'part_of' || rightType === 'state')) return own;
  }
  return affiliationOf(tree, lexicon, actors, left, right, words);
}

/** "Israel's intelligence agency Mossad", "the Turkish carrier Pegasus", "Thai firms including A and B": the owner stands in front. */
function inFront(
  tree: Tree,
  lexicon: Lexicon,
  actors: Actors,
  left: Named,
  right: Named,
  words: readonly string[],
): Belonging | undefined {
  const gap = words.filter((word) => !isPossessive(word) && word !== ',');
  const ends = { source: right, target: left };
  // "announced on Twitter the Aviation Authority was": no owner stands before an article
  if (gap.length === 0 && right.first > left.end && ARTICLES.has(lowerOf(tree, right.first - 1))) return undefined;
  if (gap.length === 0 && !words.includes(',')) {
    if (hasWord(nameOf(tree, right), lexicon.nominals.official) || isOrgan(lexicon, actors, left, right))
      return { type: 'part_of', ...ends, rule: 'body:country-in-front' };
    return words.length === 1 ? { type: 'located_in', ...ends, rule: 'body:owned' } : undefined;
  }
  if (gap.join(' ') === '- owned') return { type: 'part_of', ...ends, rule: 'body:owned' };
  if (gap.length === 0 || gap.length >= 5) return undefined;
  const kind = kindOf(tree, left, right);
  if (isNounRun(tree, left.end, right.first)) {
    if (lexicon.nominals.arms.has(kind)) return { type: 'part_of', ...ends, rule: 'body:kind-in-front' };
    if (lexicon.nominals.private.has(kind) && isKind(lexicon, kind) && !words.includes(','))
      return { type: 'located_in', ...ends, rule: 'body:kind-in-front' };
  }
  return undefined;
}

/** Known bodies that are their state's by what they are: "Kenya's NIS". */
const ORGANS: ReadonlySet<string> = new Set(['central-bank', 'government', 'intelligence', 'military', 'police']);

const isOrgan = ({ world }: Lexicon, { clusters }: Actors, owner: Named, body: Named): boolean =>
  clusters[owner.cluster]?.type === 'state' && ORGANS.has(world.kinds.get(clusters[body.cluster]?.known ?? '') ?? '');

/** "Agency" of "Israel's intelligence agency": the last of the nouns behind a name. */
function kindBehind(tree: Tree, start: number): string {
  let token = isPossessive(lowerOf(tree, start)) ? start + 1 : start;
  for (let steps = 0; steps < 4 && ['NOUN', 'ADJ'].includes(uposOf(tree, token + 1) ?? ''); steps++) token++;
  return lemmaOf(tree, token);
}

/** Words beside "owned by" that leave it as it is: "B, which is wholly owned by A". */
const BESIDE_OWNED = new Set([',', 'which', 'is', 'now', 'wholly', 'fully', 'itself']);

/** "The Parliament of Iraq", "UNESCO, an agency of the United Nations": the owner stands behind. */
function behind(
  tree: Tree,
  lexicon: Lexicon,
  left: Named,
  right: Named,
  words: readonly string[],
): Belonging | undefined {
  const ends = { source: left, target: right };
  if (words.length === 1 && words[0] === 'of') {
    const isArm = hasWord(nameOf(tree, left), lexicon.nominals.official);
    return { type: isArm ? 'part_of' : 'located_in', ...ends, rule: 'body:of-country' };
  }
  const stated = words.filter((word) => !BESIDE_OWNED.has(word)).join(' ');
  if (['owned by', 'controlled by'].includes(stated)) return { type: 'part_of', ...ends, rule: 'body:owned' };
  if (words[0] !== ',') return undefined;
  if (words.length === 1 && lexicon.nominals.arms.has(kindBehind(tree, right.end)))
    return { type: 'part_of', ...ends, rule: 'body:apposition' };
  // "Norvik, a Danish shipping company"
  const kind = words.length === 1 ? kindBehind(tree, right.end) : '';
  if (uposOf(tree, right.end - 1) === 'ADJ' && lexicon.nominals.private.has(kind) && isKind(lexicon, kind))
    return { type: 'located_in', ...ends, rule: 'body:apposition' };
  if (words.at(-1) !== 'of' || words.length > 6) return undefined;
  const head = right.first - (['the', 'a', 'an'].includes(lowerOf(tree, right.first - 1)) ? 3 : 2);
  const isArm = lexicon.nominals.arms.has(lemmaOf(tree, head)) && isNounRun(tree, left.end + 2, head);
  return isArm ? { type: 'part_of', ...ends, rule: 'body:apposition' } : undefined;
}

const kindOf = (tree: Tree, left: Named, right: Named): string => {
  const before = lowerOf(tree, right.first - 1) === 'the' ? right.first - 2 : right.first - 1;
  const last = lowerOf(tree, before) === ',' ? before - 1 : before;
  return last >= left.end ? lemmaOf(tree, last) : '';
};
