/** Whose a post of state is that stands without its state ("Prime Minister Abiy"): what its sentence and the article tell of it. */
import type { Lexicon } from '../lexicon/index.ts';
import { homeState, isoBehind, standsFirst } from '../mentions/home.ts';
import { lowerOf, uposOf } from '../tree.ts';
import { POSSESSIVES } from './adjacency.ts';
import type { ArticlePosts } from './article-posts.ts';
import { clauseToldBy, headOfHolder, isHarmBy, stateOfHost, statesApart, stateSpokenFor } from './post-cues.ts';
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
export function stateOfPost(posts: ArticlePosts, phrase: RolePhrase): PostState | undefined {
  const { lexicon, actors } = posts;
  const { role } = phrase;
  const others = posts.bodiesWith(role);
  const country = countryOfTitle(lexicon, role);
  if (country !== undefined) {
    const state = countryOrPart(posts, country);
    const isHis = state >= 0 && !others.has(state) && !isOwned(posts, phrase, state);
    return isHis ? { state, how: 'home-state' } : undefined;
  }
  const hasPost = (state: number): boolean =>
    !others.has(state) && lexicon.roles.never_of.get(actors.clusters[state]?.iso ?? '')?.has(role) !== true;
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

/** The country, or one of its territories that the article names more often; -1 if it names none. */
function countryOrPart(posts: ArticlePosts, country: string): number {
  const { lexicon, actors, census } = posts;
  const state = actors.clusters.findIndex(({ iso }) => iso === country);
  const parts = [...(lexicon.roles.territories.get(country) ?? [])].flatMap((iso) => census.states.get(iso) ?? []);
  return parts.find((part) => state < 0 || timesNamed(posts, part) > timesNamed(posts, state)) ?? state;
}

/**
 * The state whose post a role is as far as the whole article tells: the one that it is about, or the only one that it has named so far;
 * of several the one whose post the article gives nobody else, if it names no other state more often.
 */
function stateOfArticle(
  posts: ArticlePosts,
  phrase: RolePhrase,
  others: ReadonlySet<number>,
  apart: ReadonlySet<string>,
): number | undefined {
  const { lexicon, actors, first, lead, census } = posts;
  const { roles } = lexicon;
  const { role, first: at } = phrase;
  const hasPost = (iso: string): boolean => !apart.has(iso) && roles.never_of.get(iso)?.has(role) !== true;
  // kings and emperors of stories and of the past are many; ministers are of a state that the article speaks of
  const home = homeState(census, role.endsWith('minister') ? hasPost : (iso) => !apart.has(iso));
  const isHis = (state: number | undefined): state is number =>
    state !== undefined && !others.has(state) && hasPost(actors.clusters[state]?.iso ?? '');
  const early = standsFirst(first, at);
  const isYetUnnamed = home !== undefined && (actors.clusters[home]?.mentions[0]?.firstToken ?? at) > at;
  if (isYetUnnamed && isHis(early)) return early;
  if (home !== undefined) return isHis(home) ? home : undefined;
  const taken = new Set([...others].map((state) => actors.clusters[state]?.iso ?? ''));
  const free = taken.size === 0 ? undefined : homeState(census, (iso) => hasPost(iso) && !taken.has(iso));
  const isMost = (state: number): boolean =>
    [...others].every((other) => timesNamed(posts, other) <= timesNamed(posts, state));
  if (free !== undefined && isMost(free)) return free;
  if (early !== undefined) return isHis(early) ? early : undefined;
  const isSole = others.size === 0 && isPlain(phrase) && isOnlyPost(posts, phrase);
  if (first !== undefined && isSole && isTop(posts, first.state, apart) && isHis(first.state)) return first.state;
  const isMinister = phrase.join === 'title' && role.endsWith('minister');
  return isMinister && isHis(lead) && !isAnotherBefore(posts, at, lead) ? lead : undefined;
}

/** Whether a sentence names another state before a token. */
const isAnotherBefore = ({ tree, actors, namedIn }: ArticlePosts, token: number, state: number): boolean =>
  namedIn(tree.sentenceOf[token]).some(
    ({ cluster, first }) => first < token && cluster !== state && actors.clusters[cluster]?.type === 'state',
  );

/** "Senate President X" is not what "President X" is. */
const isPlain = ({ role, first, noun }: RolePhrase): boolean => first === noun.first || role.endsWith('minister');

/** "Talks between President A and Prime Minister B" may be of two states. */
const isOnlyPost = ({ tree, lexicon, phrasesIn }: ArticlePosts, phrase: RolePhrase): boolean =>
  phrasesIn(tree.sentenceOf[phrase.first]).every(
    (other) => other.first === phrase.first || other.bodies.length > 0 || !isPostOfState(lexicon, other),
  );

/** Whether an article names no other state as often, apart from some. */
const isTop = (posts: ArticlePosts, state: number, apart: ReadonlySet<string>): boolean =>
  [...posts.census.states].every(
    ([iso, other]) => other === state || apart.has(iso) || timesNamed(posts, other) < timesNamed(posts, state),
  );

const timesNamed = ({ namesOf }: ArticlePosts, cluster: number): number => namesOf(cluster).length;

/** "Iraq's council, chaired by Prime Minister A": of a state that opens the sentence as an owner, and no other. */
function isOwned({ tree, actors, namedIn }: ArticlePosts, { first }: RolePhrase, state: number): boolean {
  const before = namedIn(tree.sentenceOf[first]).filter((name) => name.first < first);
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
function isOpen(posts: ArticlePosts, phrase: RolePhrase, state: number, apart: ReadonlySet<string>): boolean {
  const { tree, lexicon } = posts;
  const { clusters } = posts.actors;
  const { first: role } = phrase;
  const sentence = tree.sentenceOf[role];
  const said = clauseToldBy(posts, headOfHolder(posts, phrase));
  const beside = posts.namedIn(sentence);
  const here = beside.filter(({ cluster }) => cluster === state);
  const names = posts.namesOf(state);
  const elsewhere = names.length - here.length;
  const isSpokenOf =
    elsewhere === 0 &&
    here.every(({ first }) => first > role && (uposOf(tree, first) === 'ADJ' || (said !== undefined && said > role)));
  const isRival = ({ cluster, first }: Named): boolean => {
    if (cluster === state) return false;
    const { type } = clusters[cluster]!;
    const code = isoBehind(clusters[cluster]!, lexicon.world);
    if (type === 'state') return !apart.has(code ?? '') && (first < role || apart.size > 0);
    return apart.size > 0 && code !== undefined && code !== clusters[state]?.iso;
  };
  const isNamedLater = (names[0]?.sentence ?? Infinity) > (sentence ?? 0);
  // "President Dahl said Russia had seized a ship": his own state's harm is less often told so
  if (elsewhere < OWN && said !== undefined && isHarmBy(posts, said, state)) return true;
  return isSpokenOf || isNamedLater || (here.length === 0 && beside.some(isRival));
}
