/** Whose a post of state is that stands without its state ("Prime Minister Abiy"): what its sentence and the article tell of it. */
import type { Lexicon } from '../lexicon/index.ts';
import { homeState, isoBehind, standsFirst, timesNamed } from '../mentions/home.ts';
import { lowerOf, uposOf } from '../tree.ts';
import { POSSESSIVES } from './adjacency.ts';
import {
  clauseToldBy,
  headOfHolder,
  isHarmBy,
  stateOfHost,
  statesApart,
  stateSpokenFor,
  type StatePosts,
} from './post-cues.ts';
import type { RolePhrase } from './role-phrase.ts';
import type { Named } from '../mentions/draft.ts';

/** The state of a post, and how it was told. */
export interface PostState {
  readonly state: number;
  /** `home-state`: by the whole article; `own-deed`, `host`: by what the sentence says. */
  readonly how: string;
}

/** "President X", "Sports Minister X": a minister has a field, unless he is one of a church. */
export const isPostOfState = ({ roles }: Lexicon, { role, first, end, noun, join }: RolePhrase): boolean =>
  roles.national.has(role) || (role === 'minister' && (first < noun.first || end > noun.end) && join === 'title');

/** The state whose post a phrase with a holder and no body names; undefined where that stays open. */
export function stateOfPost(posts: StatePosts, phrase: RolePhrase): PostState | undefined {
  const { lexicon, actors } = posts;
  const { role } = phrase;
  const others = posts.told.filter((other) => other.role === role).flatMap(({ bodies }) => bodies);
  const country = countryOfTitle(lexicon, role);
  if (country !== undefined) {
    const state = actors.clusters.findIndex(({ iso }) => iso === country);
    const isHis = state >= 0 && !others.includes(state) && !isOwned(posts, phrase, state);
    return isHis ? { state, how: 'home-state' } : undefined;
  }
  const hasPost = (state: number): boolean =>
    !others.includes(state) && lexicon.roles.never_of.get(actors.clusters[state]?.iso ?? '')?.has(role) !== true;
  const host = stateOfHost(posts, phrase);
  if (host !== undefined && hasPost(host)) return { state: host, how: 'host' };
  const apart = statesApart(posts, phrase);
  const told = stateOfArticle(posts, phrase, others, apart);
  const isTold = told !== undefined && !isOwned(posts, phrase, told) && !isOpen(posts, phrase, told, apart);
  const spoken = stateSpokenFor(posts, phrase);
  if (spoken === undefined || !hasPost(spoken)) return isTold ? { state: told, how: 'home-state' } : undefined;
  // where article and sentence point to two states, neither is told
  return isTold && told !== spoken ? undefined : { state: spoken, how: 'own-deed' };
}

/** The ISO code of the one country that calls a post so. */
const countryOfTitle = ({ roles }: Lexicon, role: string): string | undefined =>
  [...roles.titles_of].find(([, titles]) => titles.has(role))?.[0];

/**
 * The state whose post a role is as far as the whole article tells: the one that it is about, or the only one that it has named so far;
 * of several the one whose post the article gives nobody else, if it names no other state more often.
 */
function stateOfArticle(
  posts: StatePosts,
  phrase: RolePhrase,
  others: readonly number[],
  apart: ReadonlySet<string>,
): number | undefined {
  const { lexicon, actors, first, lead } = posts;
  const { roles, world } = lexicon;
  const { role, first: at } = phrase;
  const hasPost = (iso: string): boolean => !apart.has(iso) && roles.never_of.get(iso)?.has(role) !== true;
  // kings and emperors of stories and of the past are many; ministers are of a state that the article speaks of
  const home = homeState(actors, world, role.endsWith('minister') ? hasPost : (iso) => !apart.has(iso));
  const isHis = (state: number | undefined): state is number =>
    state !== undefined && !others.includes(state) && hasPost(actors.clusters[state]?.iso ?? '');
  const early = standsFirst(first, at);
  const isYetUnnamed = home !== undefined && (actors.clusters[home]?.mentions[0]?.firstToken ?? at) > at;
  if (isYetUnnamed && isHis(early)) return early;
  if (home !== undefined) return isHis(home) ? home : undefined;
  const taken = new Set(others.map((state) => actors.clusters[state]?.iso ?? ''));
  const free = taken.size === 0 ? undefined : homeState(actors, world, (iso) => hasPost(iso) && !taken.has(iso));
  const isMost = (state: number): boolean =>
    others.every((other) => timesNamed(actors, other) <= timesNamed(actors, state));
  if (free !== undefined && isMost(free)) return free;
  if (early !== undefined) return isHis(early) ? early : undefined;
  const isSole = others.length === 0 && isPlain(phrase) && isOnlyPost(posts, phrase);
  if (first !== undefined && isSole && isTop(posts, first.state, apart) && isHis(first.state)) return first.state;
  const isMinister = phrase.join === 'title' && role.endsWith('minister');
  return isMinister && isHis(lead) && !isAnotherBefore(posts, at, lead) ? lead : undefined;
}

/** Whether a sentence names another state before a token. */
const isAnotherBefore = ({ tree, actors, named }: StatePosts, token: number, state: number): boolean =>
  named.some(
    ({ cluster, first, sentence }) =>
      sentence === tree.sentenceOf[token] &&
      first < token &&
      cluster !== state &&
      actors.clusters[cluster]?.type === 'state',
  );

/** "Senate President X" is not what "President X" is. */
const isPlain = ({ role, first, noun }: RolePhrase): boolean => first === noun.first || role.endsWith('minister');

/** "Talks between President A and Prime Minister B" may be of two states. */
const isOnlyPost = ({ tree, lexicon, phrases }: StatePosts, phrase: RolePhrase): boolean =>
  phrases.every(
    (other) =>
      other.first === phrase.first ||
      tree.sentenceOf[other.first] !== tree.sentenceOf[phrase.first] ||
      other.bodies.length > 0 ||
      !isPostOfState(lexicon, other),
  );

/** Whether an article names no other state as often, apart from some. */
const isTop = ({ actors }: StatePosts, state: number, apart: ReadonlySet<string>): boolean =>
  actors.clusters.every(
    ({ type, iso }, other) =>
      type !== 'state' ||
      other === state ||
      apart.has(iso ?? '') ||
      timesNamed(actors, other) < timesNamed(actors, state),
  );

/** "Iraq's council, chaired by Prime Minister A": of a state that opens the sentence as an owner, and no other. */
function isOwned({ tree, actors, named }: StatePosts, { first }: RolePhrase, state: number): boolean {
  const sentence = tree.sentenceOf[first];
  const before = named.filter((name) => name.sentence === sentence && name.first < first);
  const owners = before.filter(
    ({ cluster, end }) => actors.clusters[cluster]?.type === 'state' && POSSESSIVES.has(lowerOf(tree, end)),
  );
  return owners.length > 0 && before.every(({ cluster }) => cluster !== state);
}

/** An article that names a state so often elsewhere may tell of its harm in the words of its own president. */
const OWN = 3;

/**
 * Whether a sentence leaves open whose post is meant: "President Dahl expelled Russian envoys", where the article names Russia nowhere
 * else, or only in what he says, or only later, or where the sentence names another state before the post ("Peruvian judges jailed what President Dahl called …"), or, if some
 * states were set apart, anywhere, be it by its capital.
 */
function isOpen(posts: StatePosts, phrase: RolePhrase, state: number, apart: ReadonlySet<string>): boolean {
  const { tree, lexicon, named } = posts;
  const { clusters } = posts.actors;
  const { first: role } = phrase;
  const sentence = tree.sentenceOf[role];
  const said = clauseToldBy(posts, headOfHolder(posts, phrase));
  const names = named.filter(({ cluster }) => cluster === state);
  const isSpokenOf = names.every(
    ({ first, sentence: own }) =>
      own === sentence && first > role && (uposOf(tree, first) === 'ADJ' || (said !== undefined && said > role)),
  );
  const isRival = ({ cluster, first, sentence: own }: Named): boolean => {
    if (own !== sentence || cluster === state) return false;
    const { type } = clusters[cluster]!;
    const code = isoBehind(clusters[cluster]!, lexicon.world);
    if (type === 'state') return !apart.has(code ?? '') && (first < role || apart.size > 0);
    return apart.size > 0 && code !== undefined && code !== clusters[state]?.iso;
  };
  const isNamedLater = names.every(({ sentence: own }) => own > (sentence ?? 0));
  const elsewhere = names.filter(({ sentence: own }) => own !== sentence);
  // "President Dahl said Russia had seized a ship": his own state's harm is less often told so
  if (elsewhere.length < OWN && said !== undefined && isHarmBy(posts, said, state)) return true;
  return isSpokenOf || isNamedLater || (names.every((name) => name.sentence !== sentence) && named.some(isRival));
}
