/** What the sentence of a post without its state tells of that state: whose deeds its holder speaks of, who receives him, whom he acts on. */
import { relationDefinition } from '../../model/ontology.ts';
import type { Frame } from '../lexicon/frames.ts';
import { isoBehind } from '../mentions/home.ts';
import {
  baseRelOf,
  childrenBy,
  childrenOf,
  headOf,
  isVerb,
  lemmaOf,
  lowerOf,
  prepositionOf,
  xposOf,
  type Tree,
} from '../tree.ts';
import { POSSESSIVES } from './adjacency.ts';
import type { ArticlePosts } from './article-posts.ts';
import type { RolePhrase } from './role-phrase.ts';

/** The token that stands for the holder in his clause: the head of title and name. */
export function headOfHolder({ tree, namedIn }: ArticlePosts, { holder, first, noun }: RolePhrase): number {
  const name = namedIn(tree.sentenceOf[first]).find((other) => other.cluster === holder && other.first >= noun.first);
  const end = name?.end ?? noun.end;
  for (let token = first; token < end; token++) {
    const head = headOf(tree, token);
    if (head < first || head >= end) return token;
  }
  return noun.end - 1;
}

/**
 * "Peru will send soldiers, President X said", "Minister X said Peru had asked Chile for help": who tells what a state will do and harms
 * nobody by it, or what it has arranged with others, speaks for that state.
 */
export function stateSpokenFor(posts: ArticlePosts, phrase: RolePhrase): number | undefined {
  const { tree, lexicon, actors, lead } = posts;
  const holder = headOfHolder(posts, phrase);
  const clause = clauseToldBy(posts, holder);
  if (clause === undefined || !isVerb(tree, clause)) return undefined;
  const frames = lexicon.frames.verbs.get(lemmaOf(tree, clause)) ?? [];
  const isDone = hasAuxiliary(tree, clause, 'has', 'had');
  const isPlanned = hasAuxiliary(tree, clause, 'will', 'would');
  const isOwn = ((isDone && frames.some(isPeaceful)) || isPlanned) && !frames.some(isHostile);
  // the state that the article opens with may do more, before it is told who says so
  const isLeads = isDone && clause < holder && frames.every(({ type }) => type !== 'assault');
  return subjectsOf(tree, clause)
    .flatMap((subject) => (isPossessor(tree, subject) ? [] : (actors.at[subject] ?? [])))
    .find((cluster) => actors.clusters[cluster]?.type === 'state' && (isOwn || (isLeads && cluster === lead)));
}

/** Whether a clause tells that a state harms or blames somebody. */
export const isHarmBy = ({ tree, lexicon, actors }: ArticlePosts, clause: number, state: number): boolean =>
  (lexicon.frames.verbs.get(lemmaOf(tree, clause)) ?? []).some(isHostile) &&
  subjectsOf(tree, clause).some((subject) => actors.at[subject]?.includes(state) === true);

/** A clause's subjects: the tree may take one for what is said ("said Peru would help") or hang it on an auxiliary. */
function subjectsOf(tree: Tree, clause: number): readonly number[] {
  if (baseRelOf(tree, clause) === 'xcomp') return childrenBy(tree, headOf(tree, clause), 'obj');
  return [clause, ...childrenBy(tree, clause, 'aux')].flatMap((verb) => childrenBy(tree, verb, 'nsubj'));
}

const isPeaceful = ({ type }: Frame): boolean =>
  type === 'request' || relationDefinition(type).class.endsWith('cooperation');

/** Harm or blame, whatever the object: "declare war" does not make "declare" hostile. */
const isHostile = ({ type, object, objectWords, phrase, particle, needs }: Frame): boolean =>
  [object, objectWords, phrase, particle, needs].every((part) => part === undefined) &&
  type !== 'request' &&
  relationDefinition(type).class.endsWith('conflict');

const hasAuxiliary = (tree: Tree, verb: number, ...words: readonly string[]): boolean =>
  childrenBy(tree, verb, 'aux').some((aux) => words.includes(lowerOf(tree, aux)));

const isPossessor = (tree: Tree, token: number): boolean => POSSESSIVES.has(lowerOf(tree, token + 1));

/** The clause that somebody says, in front of the verb of speech or behind it. */
export function clauseToldBy({ tree, lexicon }: ArticlePosts, speaker: number): number | undefined {
  const verb = headOf(tree, speaker);
  if (baseRelOf(tree, speaker) !== 'nsubj' || !lexicon.cues.reporting.has(lemmaOf(tree, verb))) return undefined;
  const told = childrenBy(tree, verb, 'ccomp', 'xcomp', 'parataxis', 'advcl');
  const clause = told.find((child) => baseRelOf(tree, child) !== 'advcl' || isQuotedBefore(tree, child, verb));
  return clause ?? (baseRelOf(tree, verb) === 'parataxis' ? headOf(tree, verb) : undefined);
}

/** "“Peru is safe,” said A": a quotation in front may hang on the verb like a circumstance, but nothing joins it. */
const isQuotedBefore = (tree: Tree, clause: number, verb: number): boolean =>
  clause < verb &&
  childrenBy(tree, clause, 'mark', 'advmod').every((child) => child > clause) &&
  subjectsOf(tree, clause).length > 0;

/** "Flew to Lima to meet President X": whom a visitor meets is of where he goes. */
export function stateOfHost(posts: ArticlePosts, phrase: RolePhrase): number | undefined {
  const { tree, lexicon, actors, census } = posts;
  const holder = headOfHolder(posts, phrase);
  const verb = headOf(tree, holder);
  const frames = lexicon.frames.verbs.get(lemmaOf(tree, verb)) ?? [];
  // "met with President X"
  const isMet = baseRelOf(tree, holder) === 'obj' || prepositionOf(tree, holder) === 'with';
  if (!isMet || !frames.some(({ type }) => type === 'consult')) return undefined;
  const codes = posts
    .namedIn(tree.sentenceOf[holder])
    .filter(({ first }) => ['to', 'in'].includes(lowerOf(tree, first - 1)))
    .flatMap(({ cluster }) => isoBehind(actors.clusters[cluster]!, lexicon.world) ?? []);
  if (new Set(codes).size !== 1) return undefined;
  return census.states.get(codes[0]!);
}

/**
 * ISO codes of states that a sentence sets apart from its speaker's own: that of his "counterpart", those that he acts on, and others
 * than "we" where he speaks of them. None, if the article names no state but these.
 */
export function statesApart(posts: ArticlePosts, phrase: RolePhrase): ReadonlySet<string> {
  const { tree, actors, census } = posts;
  const apart = new Set(
    tokensApart(posts, phrase)
      .filter((token) => xposOf(tree, token) !== 'NNPS')
      .flatMap((token) => actors.at[token] ?? [])
      .map((cluster) => actors.clusters[cluster]!)
      .flatMap(({ type, iso }) => (type === 'state' && iso !== undefined ? [iso] : [])),
  );
  return [...census.states.keys()].some((iso) => !apart.has(iso)) ? apart : NONE;
}

const NONE: ReadonlySet<string> = new Set();

function tokensApart(posts: ArticlePosts, phrase: RolePhrase): readonly number[] {
  const { tree, lexicon } = posts;
  const { firstToken, endToken } = tree.doc.sentences[tree.sentenceOf[phrase.first] ?? 0]!;
  const tokens: number[] = [];
  for (let token = firstToken; token < endToken; token++)
    if (lemmaOf(tree, token) === 'counterpart') tokens.push(...childrenOf(tree, token));
  const holder = headOfHolder(posts, phrase);
  const clause = clauseToldBy(posts, holder);
  if (clause !== undefined && childrenBy(tree, clause, 'nsubj').some((subject) => lowerOf(tree, subject) === 'we'))
    tokens.push(...withinReach(tree, clause));
  const verb = headOf(tree, holder);
  const acts = baseRelOf(tree, holder) === 'nsubj' && lexicon.frames.verbs.has(lemmaOf(tree, verb));
  const objects = acts ? childrenBy(tree, verb, 'obj', 'iobj') : [];
  const own = [...tokens, ...objects, ...objects.flatMap((object) => childrenOf(tree, object))];
  return [...own, ...visitorsTo(posts, phrase, holder)];
}

/** "The Peruvian foreign minister called on President X": whom a diplomat acts on is not of his state; his post's tokens. */
function visitorsTo(posts: ArticlePosts, phrase: RolePhrase, holder: number): readonly number[] {
  const { tree, lexicon, actors } = posts;
  const verb = headOf(tree, holder);
  if (!['obj', 'obl'].includes(baseRelOf(tree, holder)) || !lexicon.frames.verbs.has(lemmaOf(tree, verb))) return [];
  const doers = new Set(childrenBy(tree, verb, 'nsubj').flatMap((subject) => actors.at[subject] ?? []));
  return posts
    .phrasesIn(tree.sentenceOf[phrase.first])
    .filter(
      (other) =>
        other.holder !== undefined &&
        doers.has(other.holder) &&
        lexicon.nominals.persons.get('diplomat')?.has(other.role) === true,
    )
    .flatMap(({ bodies }) => bodies)
    .flatMap((body) => posts.namesOf(body).slice(0, 1))
    .map(({ first }) => first);
}

/** What hangs on a clause's verb, and what hangs on that. */
const withinReach = (tree: Tree, verb: number): readonly number[] =>
  childrenOf(tree, verb).flatMap((child) => [child, ...childrenOf(tree, child)]);
