/** What a role phrase leaves unsaid and its neighbours or its article make plain: a shared holder, a body named elsewhere. */
import type { Lexicon } from '../lexicon/index.ts';
import type { Actors, DraftMention } from '../mentions/draft.ts';
import {
  firstStateOf,
  homeState,
  leadState,
  mainOf,
  standsFirst,
  timesNamed,
  type FirstState,
} from '../mentions/home.ts';
import { relationDefinition } from '../../model/ontology.ts';
import { childrenBy, headOf, lemmaOf, lowerOf, relOf, uposOf, type Tree } from '../tree.ts';
import { namedInOrder, POSSESSIVES, type Named } from './adjacency.ts';
import type { RolePhrase } from './role-phrase.ts';

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
  const withPatrons = shared.map((phrase) => bodiesOfPatron(lexicon, phrase, shared));
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
  const before = all[index - 1];
  const isBeside = before?.holder !== undefined && tree.sentenceOf[before.first] === tree.sentenceOf[phrase.first];
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

/** "Chancellor Merkel's spokesman", "her envoy to B": of what she leads, by the words of the same article. */
function bodiesOfPatron({ roles }: Lexicon, phrase: RolePhrase, all: readonly RolePhrase[]): RolePhrase {
  if (phrase.patron === undefined || phrase.bodies.length > 0) return phrase;
  const isOfBody = phrase.kind === 'speaks_for' || roles.national.has(phrase.role) || roles.delegated.has(phrase.role);
  if (!isOfBody) return phrase;
  const led = all.find(
    ({ holder, kind, bodies, ended }) => holder === phrase.patron && kind === 'leads' && bodies.length > 0 && !ended,
  );
  return led === undefined ? phrase : { ...phrase, bodies: led.bodies };
}

/**
 * A post of state without its state ("Prime Minister Abiy"): the state that the article names for the same person, else the
 * one country that calls a post so, else the one that the article is about, if it gives nobody else that post there.
 */
function bodiesOfArticle(tree: Tree, lexicon: Lexicon, actors: Actors, phrases: readonly RolePhrase[]): RolePhrase[] {
  const { national, corporate } = lexicon.roles;
  const named = namedInOrder(tree, actors);
  const first = firstStateOf(tree, lexicon, actors, named);
  const lead = leadState(tree, actors, named);
  const told = phrases.filter(({ holder, bodies, ended }) => holder !== undefined && bodies.length > 0 && !ended);
  return phrases.map((phrase) => {
    if (phrase.bodies.length > 0 || phrase.holder === undefined || phrase.ended) return phrase;
    // "journalist X" does not say again that he is "a columnist of B"
    const own = told.find(
      ({ holder, kind, role }) => holder === phrase.holder && kind === phrase.kind && role === phrase.role,
    );
    if (own !== undefined) return { ...phrase, bodies: own.bodies, join: `${phrase.join ?? 'title'}:as-before` };
    if (phrase.local || phrase.patron !== undefined) return phrase;
    const body = corporate.has(phrase.role) ? onlyBody(lexicon, actors, phrase.first) : undefined;
    if (body !== undefined) return { ...phrase, bodies: [body], join: `${phrase.join ?? 'title'}:home-body` };
    // "Sports Minister A", but no minister of a church
    const hasField = phrase.first < phrase.noun.first || phrase.end > phrase.noun.end;
    const isMinister = phrase.role === 'minister' && hasField && phrase.join === 'title';
    const isNational = national.has(phrase.role) || isMinister;
    if (!isNational || isOfDescribed(tree, lexicon, phrase)) return phrase;
    const others = told.filter(({ role }) => role === phrase.role).flatMap(({ bodies }) => bodies);
    const state =
      stateOfPost(lexicon, actors, phrase, others, first) ??
      postOfLead(tree, lexicon, actors, phrase, { lead, others, named });
    const isTold =
      state !== undefined &&
      !isOwned(tree, actors, phrase, state, named) &&
      (countryOfTitle(lexicon, phrase.role) !== undefined || !isOpen(tree, actors, state, phrase.first));
    const spoken = isTold ? undefined : stateSpokenFor(tree, lexicon, actors, phrase, { lead, named });
    if (spoken !== undefined) return { ...phrase, bodies: [spoken], join: `${phrase.join ?? 'title'}:spoken-for` };
    if (!isTold) return phrase;
    return { ...phrase, bodies: [state], join: `${phrase.join ?? 'title'}:home-state` };
  });
}

/** The state that the article opens with, for a minister's title in a sentence that names no other before it. */
function postOfLead(
  tree: Tree,
  { roles }: Lexicon,
  actors: Actors,
  { role, join, first }: RolePhrase,
  { lead, others, named }: { lead: number | undefined; others: readonly number[]; named: readonly Named[] },
): number | undefined {
  if (lead === undefined || join !== 'title' || !role.endsWith('minister') || others.includes(lead)) return undefined;
  if (roles.never_of.get(actors.clusters[lead]?.iso ?? '')?.has(role) === true) return undefined;
  const isState = (cluster: number): boolean => actors.clusters[cluster]?.type === 'state' && cluster !== lead;
  const sentence = tree.sentenceOf[first];
  const isRivalled = named.some(
    ({ cluster, first: at, sentence: own }) => own === sentence && at < first && isState(cluster),
  );
  return isRivalled ? undefined : lead;
}

/**
 * "Kenya has asked Chad for help, Foreign Minister A said", "Foreign Minister A said Kenya would help": a minister tells what his own
 * government has arranged or will do.
 */
function stateSpokenFor(
  tree: Tree,
  { cues, frames }: Lexicon,
  actors: Actors,
  { role, noun, join }: RolePhrase,
  { lead, named }: { lead: number | undefined; named: readonly Named[] },
): number | undefined {
  if (join !== 'title' || !role.endsWith('minister')) return undefined;
  const sentence = tree.sentenceOf[noun.first];
  const holder = named.find(({ first }) => first >= noun.end);
  const says = holder?.end ?? noun.end;
  if (holder?.sentence !== sentence || !cues.reporting.has(lemmaOf(tree, says))) return undefined;
  const isBehind = lowerOf(tree, noun.first - 1) === ',';
  const doer = isBehind
    ? named.find((name) => name.sentence === sentence)
    : named.find(({ first }) => first > says && first <= says + 2);
  if (doer === undefined || actors.clusters[doer.cluster]?.type !== 'state') return undefined;
  const above = headOf(tree, doer.end - 1);
  const verb = relOf(tree, above) === 'aux' ? headOf(tree, above) : above;
  const isOwn =
    (isBehind ? doer.first < noun.first : doer.sentence === sentence) && relOf(tree, doer.end - 1) === 'nsubj';
  const isAhead = childrenBy(tree, verb, 'aux').some((aux) =>
    ['will', 'would', 'has', 'had'].includes(lowerOf(tree, aux)),
  );
  const types = (frames.verbs.get(lemmaOf(tree, verb)) ?? []).map(({ type }) => type);
  // the state that the article opens with may do more
  const isLead = isBehind && doer.cluster === lead && !types.includes('assault');
  const isPeaceful =
    types.some((type) => type === 'request' || relationDefinition(type).class.endsWith('cooperation')) &&
    types.every((type) => type !== 'accuse' && relationDefinition(type).class !== 'material conflict');
  return isOwn && isAhead && (isPeaceful || isLead) ? doer.cluster : undefined;
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

/** "Iraq's council, chaired by Prime Minister A": of a state that opens the sentence as an owner, and no other. */
function isOwned(tree: Tree, actors: Actors, { first }: RolePhrase, state: number, named: readonly Named[]): boolean {
  const sentence = tree.sentenceOf[first];
  const before = named.filter((name) => name.sentence === sentence && name.first < first);
  const owners = before.filter(
    ({ cluster, end }) => actors.clusters[cluster]?.type === 'state' && POSSESSIVES.has(lowerOf(tree, end)),
  );
  return owners.length > 0 && before.every(({ cluster }) => cluster !== state);
}

/** The one body that an article has named before a token, or named far more often than any other: "Director General X". */
function onlyBody({ world }: Lexicon, actors: Actors, token: number): number | undefined {
  const isMedia = (known: string | undefined) => known !== undefined && world.kinds.get(known) === 'media';
  const [first, second] = actors.clusters.flatMap(({ type, known, mentions }, cluster) =>
    type === 'organization' && !isMedia(known) && (mentions[0]?.firstToken ?? token) < token ? [cluster] : [],
  );
  return second === undefined ? first : mainOf(actors, 'organization');
}

/**
 * Whether a sentence leaves open whose post is meant: "President Dahl expelled Russian envoys", where the article names Russia nowhere
 * else or only later, or where the sentence names another state before the post ("Peruvian judges jailed what President Dahl called …").
 */
function isOpen(tree: Tree, { clusters }: Actors, state: number, role: number): boolean {
  const isHere = ({ firstToken }: DraftMention): boolean => tree.sentenceOf[firstToken] === tree.sentenceOf[role];
  const names = clusters[state]?.mentions.filter(({ form }) => form === 'name') ?? [];
  const isSpokenOf = names.every(
    (name) => isHere(name) && name.firstToken > role && uposOf(tree, name.firstToken) === 'ADJ',
  );
  const isNamedLater =
    names.length > 0 && names.every(({ firstToken }) => tree.sentenceOf[firstToken]! > tree.sentenceOf[role]!);
  const isRivalled =
    !names.some(isHere) &&
    clusters.some(
      ({ type, mentions }, cluster) =>
        type === 'state' &&
        cluster !== state &&
        mentions.some((mention) => mention.form === 'name' && isHere(mention) && mention.firstToken < role),
    );
  return isSpokenOf || isNamedLater || isRivalled;
}

/** The ISO code of the one country that calls a post so. */
const countryOfTitle = ({ roles }: Lexicon, role: string): string | undefined =>
  [...roles.titles_of].find(([, titles]) => titles.has(role))?.[0];

/**
 * The state whose post a role is in this article, as far as its name and the article tell: the one that it is about, or the only one that
 * it has named so far; of several the one whose post the article gives nobody else, if it names no other state more often.
 */
function stateOfPost(
  lexicon: Lexicon,
  actors: Actors,
  { role, first: at }: RolePhrase,
  others: readonly number[],
  first: FirstState | undefined,
): number | undefined {
  const { roles, world } = lexicon;
  const isFree = (state: number | undefined): state is number => state !== undefined && !others.includes(state);
  const named = countryOfTitle(lexicon, role);
  if (named !== undefined) {
    const cluster = actors.clusters.findIndex(({ iso }) => iso === named);
    return cluster >= 0 && isFree(cluster) ? cluster : undefined;
  }
  const hasPost = (iso: string): boolean => roles.never_of.get(iso)?.has(role) !== true;
  // kings and emperors of stories and of the past are many; ministers are of a state that the article speaks of
  const home = role.endsWith('minister') ? homeState(actors, world, hasPost) : homeState(actors, world);
  const isHis = (state: number | undefined): state is number =>
    isFree(state) && hasPost(actors.clusters[state]?.iso ?? '');
  if (home !== undefined) return isHis(home) ? home : undefined;
  const taken = new Set(others.map((state) => actors.clusters[state]?.iso ?? ''));
  const free = taken.size === 0 ? undefined : homeState(actors, world, (iso) => hasPost(iso) && !taken.has(iso));
  const isMost = (state: number): boolean =>
    others.every((other) => timesNamed(actors, other) <= timesNamed(actors, state));
  if (free !== undefined && isMost(free)) return free;
  const early = standsFirst(first, at);
  return isHis(early) ? early : undefined;
}
