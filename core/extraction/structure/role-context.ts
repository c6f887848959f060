/** What a role phrase leaves unsaid and its neighbours or its article make plain: a shared holder, a body named elsewhere. */
import type { Lexicon } from '../lexicon/index.ts';
import type { Actors } from '../mentions/draft.ts';
import { mainOf } from '../mentions/home.ts';
import { lemmaOf, lowerOf, type Tree } from '../tree.ts';
import { POSSESSIVES } from './adjacency.ts';
import type { RolePhrase } from './role-phrase.ts';
import { articlePosts, type ArticlePosts } from './article-posts.ts';
import { isPostOfState, stateOfPost } from './state-posts.ts';

/** Fills in holders and bodies, in that order: a holder found can tell the body. */
export function completeRoles(
  tree: Tree,
  lexicon: Lexicon,
  actors: Actors,
  phrases: readonly RolePhrase[],
): readonly RolePhrase[] {
  const shared = shareAcrossAnd(
    tree,
    lexicon,
    phrases.map((phrase, index) => likeOthers(tree, lexicon, phrase, phrases, index)),
  );
  const led = bodiesByLeader(shared);
  const withPatrons = shared.map((phrase, index) =>
    besideHolder(tree, lexicon, actors, bodiesOfPatron(lexicon, phrase, led), shared[index - 1]),
  );
  return bodiesOfArticle(tree, lexicon, actors, withPatrons);
}

/** "His Russian counterpart B": whoever he is, he holds the post of the man before; with none before it the word tells nothing. */
function likeOthers(
  tree: Tree,
  { roles }: Lexicon,
  phrase: RolePhrase,
  all: readonly RolePhrase[],
  index: number,
): RolePhrase {
  if (!roles.counterparts.has(phrase.role)) return phrase;
  let beside = index - 1;
  // "his Greek and French counterparts, B and C": all of a row come after the same man
  while (all[beside]?.noun.first === phrase.noun.first) beside--;
  const before = all[beside];
  const isBeside =
    before?.holder !== undefined &&
    // "A met B. Her Greek counterpart": what she was called last
    (tree.sentenceOf[phrase.first] ?? 0) - (tree.sentenceOf[before.first] ?? 0) <= 1;
  return { ...phrase, kind: isBeside ? before.kind : 'member_of', ended: phrase.ended || !isBeside };
}

/** "Party leader and Prime Minister X", "X, mayor of A and head of B": one person holds both roles. */
function shareAcrossAnd(tree: Tree, { roles }: Lexicon, phrases: readonly RolePhrase[]): RolePhrase[] {
  const result = [...phrases];
  phrases.forEach((left, index) => {
    const right = phrases[index + 1];
    const joined =
      right !== undefined && lowerOf(tree, left.end) === 'and' && right.first === left.end + 1 && !left.plural;
    if (!joined || right.plural) return;
    // "ran with B for president and engineer C"
    const isSought = ['for', 'as'].includes(lowerOf(tree, left.first - 1));
    if (left.holder === undefined && right.holder !== undefined && right.join !== 'copula' && !isSought)
      result[index] = { ...left, holder: right.holder, join: `${right.join ?? 'title'}+and` };
    else if (left.holder !== undefined && right.holder === undefined && left.join !== 'title')
      result[index + 1] = { ...right, holder: left.holder, join: `${left.join ?? 'title'}+and` };
    // "Greenpeace founder and director A", not "Civic Party leader and Prime Minister A"
    if (
      left.bodies.length > 0 &&
      right.bodies.length === 0 &&
      right.join === 'title' &&
      !roles.national.has(right.role)
    )
      result[index + 1] = { ...right, bodies: left.bodies };
    if (left.bodies.length === 0 && right.bodies.length > 0 && right.join !== 'title')
      result[index] = { ...result[index]!, bodies: right.bodies };
  });
  return result;
}

/** "Israeli prime minister A and energy minister B": who stands beside somebody of a state in another post is of the same one. */
function besideHolder(
  tree: Tree,
  lexicon: Lexicon,
  actors: Actors,
  phrase: RolePhrase,
  before: RolePhrase | undefined,
): RolePhrase {
  if (before?.holder === undefined || before.role === phrase.role || phrase.bodies.length > 0) return phrase;
  const isBeside =
    lowerOf(tree, phrase.first - 1) === 'and' && actors.at[phrase.first - 2]?.includes(before.holder) === true;
  const isOfState = [before, phrase].every((post) => isPostOfState(lexicon, post) && post.join === 'title');
  return isBeside && isOfState ? { ...phrase, bodies: before.bodies, join: 'title:beside' } : phrase;
}

/** Whether whoever holds a post for somebody holds it in what that one leads; a friend or a lawyer does not. */
export const isOfBody = (roles: Lexicon['roles'], { kind, role }: RolePhrase): boolean =>
  kind === 'speaks_for' || roles.national.has(role) || roles.delegated.has(role);

/** What each leader of an article leads, as it is first told. */
export function bodiesByLeader(phrases: readonly RolePhrase[]): ReadonlyMap<number, readonly number[]> {
  const led = new Map<number, readonly number[]>();
  for (const { holder, kind, bodies, ended } of phrases) {
    const isTold = kind === 'leads' && bodies.length > 0 && !ended;
    if (holder !== undefined && isTold && !led.has(holder)) led.set(holder, bodies);
  }
  return led;
}

/** "Chancellor Merkel's spokesman", "her envoy to B": of what she leads, by the words of the same article. */
function bodiesOfPatron(
  { roles }: Lexicon,
  phrase: RolePhrase,
  led: ReadonlyMap<number, readonly number[]>,
): RolePhrase {
  if (phrase.patron === undefined || phrase.bodies.length > 0 || !isOfBody(roles, phrase)) return phrase;
  const bodies = led.get(phrase.patron);
  return bodies === undefined ? phrase : { ...phrase, bodies };
}

/**
 * A post of state without its state ("Prime Minister Abiy"): the state that the article names for the same person, else the
 * one country that calls a post so, else the one that the article is about, if it gives nobody else that post there.
 */
function bodiesOfArticle(tree: Tree, lexicon: Lexicon, actors: Actors, phrases: readonly RolePhrase[]): RolePhrase[] {
  const { corporate } = lexicon.roles;
  const posts = articlePosts(tree, lexicon, actors, phrases);
  const postOf = ({ holder, role }: RolePhrase): string => `${String(holder)} ${role}`;
  const local = new Set(phrases.filter((phrase) => phrase.local).map(postOf));
  return phrases.map((phrase) => {
    if (phrase.bodies.length > 0 || phrase.holder === undefined || phrase.ended) return phrase;
    // "journalist X" does not say again that he is "a columnist of B"
    const own = posts.toldOf(phrase.holder).find(({ kind, role }) => kind === phrase.kind && role === phrase.role);
    if (own !== undefined) return { ...phrase, bodies: own.bodies, join: `${phrase.join ?? 'title'}:as-before` };
    // "Attorney General A" is that of Texas if the article has called him so
    if (local.has(postOf(phrase)) || phrase.patron !== undefined) return phrase;
    if (isOfDescribed(tree, lexicon, phrase)) return phrase;
    const spoken = phrase.kind === 'speaks_for' ? bodySpokenFor(posts, phrase) : undefined;
    if (spoken !== undefined) return { ...phrase, bodies: [spoken], join: `${phrase.join ?? 'title'}:own-deed` };
    const body = corporate.has(phrase.role) ? onlyBody(lexicon, actors, phrase.first) : undefined;
    if (body !== undefined) return { ...phrase, bodies: [body], join: `${phrase.join ?? 'title'}:home-body` };
    if (!isPostOfState(lexicon, phrase)) return phrase;
    const found = stateOfPost(posts, phrase);
    return found === undefined
      ? phrase
      : { ...phrase, bodies: [found.state], join: `${phrase.join ?? 'title'}:${found.how}` };
  });
}

/** "The federation's president", "its president": of a body that a description or a pronoun stands for. */
function isOfDescribed(tree: Tree, { nominals }: Lexicon, { first, noun }: RolePhrase): boolean {
  if (['its', 'their'].includes(lowerOf(tree, first - 1))) return true;
  const kinds = nominals.generic.get('organization');
  for (let token = noun.first - 1; token > first; token--)
    if (POSSESSIVES.has(lowerOf(tree, token))) {
      const owner = lemmaOf(tree, token - 1);
      return kinds?.has(owner) === true || nominals.akin.has(owner) || nominals.called.has(owner);
    }
  return false;
}

/** "The court rejected the suit, spokesman A said": the one body, and no state, that the sentence has named before. */
function bodySpokenFor({ tree, actors, namedIn }: ArticlePosts, phrase: RolePhrase): number | undefined {
  const { first, end, noun } = phrase;
  // "a spokesman for President A"
  if (first < noun.first || end > noun.end || phrase.role.includes(' ')) return undefined;
  const clusters = new Set(
    namedIn(tree.sentenceOf[first])
      .filter((name) => name.first < first && actors.clusters[name.cluster]?.type !== 'person')
      .map(({ cluster }) => cluster),
  );
  const [body, other] = clusters;
  return body !== undefined && other === undefined && actors.clusters[body]?.type === 'organization' ? body : undefined;
}

/** The one body that an article has named before a token, or named far more often than any other: "Director General X". */
function onlyBody({ world }: Lexicon, actors: Actors, token: number): number | undefined {
  const isMedia = (known: string | undefined) => known !== undefined && world.kinds.get(known) === 'media';
  const [first, second] = actors.clusters.flatMap(({ type, known, mentions }, cluster) =>
    type === 'organization' && !isMedia(known) && (mentions[0]?.firstToken ?? token) < token ? [cluster] : [],
  );
  return second === undefined ? first : mainOf(actors, 'organization');
}
