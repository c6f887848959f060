/**
 * Second pass: role phrases ("Israeli Prime Minister Benjamin Netanyahu", "David Barnea, the director of Mossad"). Works on
 * the surface, not on the tree: appositions and titles are what parsers get wrong most, and word order tells them well.
 */
import type { RelationType } from '../../model/ontology.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { Actors } from '../mentions/draft.ts';
import { lemmaOf, lowerOf, uposOf, wordOf, xposOf, type Tree } from '../tree.ts';

export type RoleKind = Extract<RelationType, 'leads' | 'speaks_for' | 'member_of'>;

/** A role as a sentence words it: tokens `first` up to `end` with modifiers and body, `noun` the range of the role noun. */
export interface RolePhrase {
  readonly kind: RoleKind;
  /** The role noun in lower case: `prime minister`. */
  readonly role: string;
  readonly first: number;
  readonly end: number;
  readonly noun: { readonly first: number; readonly end: number };
  readonly plural: boolean;
  /** Clusters of the body it is a role in. */
  readonly bodies: readonly number[];
  /** The person who is said to hold it, if named beside it. */
  readonly holder?: number;
  /** How the holder is joined to it: `title`, `apposition`, `copula`. */
  readonly join?: string;
  /** Former, late and the like: the article does not say that it holds. */
  readonly ended: boolean;
}

const LONGEST_ROLE = 4;
const OPEN_PREPOSITIONS = new Set(['of', 'for', 'at', 'from', 'with', 'in']);
const ARTICLES = new Set(['the', 'a', 'an']);

/** Finds the role phrases of an article, left to right. */
export function findRoles(tree: Tree, lexicon: Lexicon, actors: Actors): RolePhrase[] {
  const phrases: RolePhrase[] = [];
  for (let token = 0; token < tree.doc.tokens.length; token++) {
    const noun = roleNounAt(tree, lexicon, actors, token);
    if (noun === undefined) continue;
    const phrase = readPhrase(tree, lexicon, actors, noun);
    if (phrase !== undefined) phrases.push(phrase);
    token = noun.end - 1;
  }
  return phrases;
}

interface RoleNoun {
  readonly kind: RoleKind;
  readonly role: string;
  readonly first: number;
  readonly end: number;
  readonly plural: boolean;
}

const sameSentence = (tree: Tree, a: number, b: number): boolean =>
  b >= 0 && b < tree.doc.tokens.length && tree.sentenceOf[a] === tree.sentenceOf[b];

function roleNounAt(tree: Tree, lexicon: Lexicon, actors: Actors, first: number): RoleNoun | undefined {
  const { leads, speaks_for, member_of } = lexicon.roles;
  for (let length = LONGEST_ROLE; length > 0; length--) {
    const end = first + length;
    if (!sameSentence(tree, first, end - 1)) continue;
    const tokens = Array.from({ length }, (_, index) => first + index);
    if (tokens.some((token) => actors.at[token] !== undefined)) continue;
    const last = end - 1;
    if (uposOf(tree, last) === 'VERB') continue;
    const lead = tokens.slice(0, -1).map((token) => lowerOf(tree, token));
    for (const word of [lowerOf(tree, last), lemmaOf(tree, last), singularOf(lowerOf(tree, last))]) {
      const role = [...lead, word].join(' ').replaceAll(' - ', '-');
      const kind = leads.has(role)
        ? 'leads'
        : speaks_for.has(role)
          ? 'speaks_for'
          : member_of.has(role)
            ? 'member_of'
            : undefined;
      if (kind !== undefined)
        return { kind, role, first, end, plural: xposOf(tree, last).endsWith('S') && word !== lowerOf(tree, last) };
    }
  }
  return undefined;
}

const singularOf = (word: string): string => word.replace(/men$/, 'man').replace(/s$/, '');

function readPhrase(tree: Tree, lexicon: Lexicon, actors: Actors, noun: RoleNoun): RolePhrase | undefined {
  const left = readLeft(tree, lexicon, actors, noun.first);
  const right = readRight(tree, actors, noun.end);
  const phrase = { first: left.first, end: right.end };
  const holder = noun.plural ? undefined : findHolder(tree, lexicon, actors, noun, phrase);
  const demoted = left.demoted || right.demoted;
  return {
    kind: noun.kind === 'leads' && demoted ? 'member_of' : noun.kind,
    role: noun.role,
    ...phrase,
    noun: { first: noun.first, end: noun.end },
    plural: noun.plural,
    bodies: left.bodies.length > 0 ? left.bodies : right.bodies,
    ...(holder !== undefined && { holder: holder.cluster, join: holder.join }),
    ended: left.ended,
  };
}

const bodyAt = (actors: Actors, token: number): readonly number[] =>
  (actors.at[token] ?? []).filter((cluster) =>
    ['state', 'organization'].includes(actors.clusters[cluster]?.type ?? ''),
  );

/** Modifiers before the role noun, and the body whose name stands first among them. */
function readLeft(tree: Tree, lexicon: Lexicon, actors: Actors, start: number) {
  const { demoting, ended } = lexicon.roles;
  let first = start;
  let demoted = false;
  let over = false;
  let bodies: readonly number[] = [];
  const words: string[] = [];
  for (let token = start - 1; start - token < 10 && sameSentence(tree, start, token); token--) {
    const word = lowerOf(tree, token);
    const own = bodyAt(actors, token);
    if (own.length > 0 && isSetting(tree, actors, token)) break;
    if (own.length > 0) {
      bodies = [...own, ...bodies].slice(-1);
      first = firstOfMention(actors, token);
      const before = lowerOf(tree, first - 1);
      if (ended.has(before)) over = true;
      if (demoting.has(before)) words.unshift(before);
      break;
    }
    if (actors.at[token] !== undefined) break;
    if (["'s", '’s', '-', "'", '’'].includes(word) || isModifier(tree, token)) {
      words.unshift(word);
      first = token;
      if (ended.has(word)) over = true;
      continue;
    }
    break;
  }
  const joined = ` ${words.join(' ')} `;
  for (const word of demoting) if (joined.includes(` ${word} `)) demoted = true;
  return { first, demoted, ended: over, bodies };
}

/** "In Turkey Minister Ellwood met": a country behind a preposition of place is where, not whose minister. */
function isSetting(tree: Tree, actors: Actors, token: number): boolean {
  const before = lowerOf(tree, firstOfMention(actors, token) - 1);
  const adjectival = uposOf(tree, token) === 'ADJ' || /^\p{Lu}[\p{Lu}.]+$/u.test(wordOf(tree, token));
  return ['in', 'at', 'from'].includes(before) && !adjectival && !["'s", '’s'].includes(lowerOf(tree, token + 1));
}

const isModifier = (tree: Tree, token: number): boolean =>
  ['ADJ', 'NOUN', 'PROPN', 'NUM'].includes(uposOf(tree, token) ?? '') || ['VBN', 'VBG'].includes(xposOf(tree, token));

function firstOfMention(actors: Actors, token: number): number {
  let first = token;
  while (first > 0 && actors.at[first - 1] !== undefined && actors.at[first - 1] === actors.at[token]) first--;
  return first;
}

function endOfMention(actors: Actors, token: number): number {
  let end = token + 1;
  while (end < actors.at.length && actors.at[end] !== undefined && actors.at[end] === actors.at[token]) end++;
  return end;
}

/** Prepositional phrases behind the role noun ("of Defense", "for the Middle East", "at the CIA") and the body in them. */
function readRight(tree: Tree, actors: Actors, start: number) {
  let end = start;
  let bodies: readonly number[] = [];
  let demoted = false;
  for (let round = 0; round < 3 && bodies.length === 0; round++) {
    const preposition = lowerOf(tree, end);
    if (!sameSentence(tree, start - 1, end) || !OPEN_PREPOSITIONS.has(preposition)) break;
    const inner = readPrepositional(tree, actors, end + 1);
    if (inner === undefined || (preposition === 'in' && inner.bodies.length === 0)) break;
    ({ end } = inner);
    bodies = inner.bodies;
    demoted = inner.belowBody;
  }
  return { end, bodies, demoted };
}

/** A noun phrase behind a preposition: how far it reaches, the body in it, whether a lesser thing of the body is its head. */
function readPrepositional(tree: Tree, actors: Actors, start: number) {
  let token = start;
  while (ARTICLES.has(lowerOf(tree, token))) token++;
  for (let steps = 0; steps < 6 && sameSentence(tree, start, token); steps++, token++) {
    const bodies = bodyAt(actors, token);
    if (bodies.length > 0) {
      const end = endOfMention(actors, token);
      const next = bodyAt(actors, end);
      if (next.length > 0) return { end: endOfMention(actors, end), bodies: next, belowBody: false };
      const below = isLesserNoun(tree, actors, end);
      return { end: below ? endOfNouns(tree, actors, end) : end, bodies, belowBody: below };
    }
    if (actors.at[token] !== undefined) return { end: endOfMention(actors, token), bodies: [], belowBody: false };
    if (lowerOf(tree, token) === 'and' || isModifier(tree, token)) continue;
    break;
  }
  return token > start && !ARTICLES.has(lowerOf(tree, token - 1))
    ? { end: token, bodies: [], belowBody: false }
    : undefined;
}

const SELF_NOUNS = new Set([
  'government',
  'state',
  'regime',
  'administration',
  'movement',
  'group',
  'organization',
  'party',
  'republic',
]);

const isLesserNoun = (tree: Tree, actors: Actors, token: number): boolean =>
  ["'s", '’s'].includes(lowerOf(tree, token)) ||
  (uposOf(tree, token) === 'NOUN' && actors.at[token] === undefined && !SELF_NOUNS.has(lemmaOf(tree, token)));

function endOfNouns(tree: Tree, actors: Actors, start: number): number {
  let end = start;
  while (
    end - start < 6 &&
    actors.at[end] === undefined &&
    (isModifier(tree, end) || ["'s", '’s'].includes(lowerOf(tree, end)))
  )
    end++;
  return end;
}

interface Holder {
  readonly cluster: number;
  readonly join: string;
}

function personAt(tree: Tree, actors: Actors, token: number, near: number): number | undefined {
  if (!sameSentence(tree, near, token)) return undefined;
  return actors.at[token]?.find((cluster) => actors.clusters[cluster]?.type === 'person');
}

function findHolder(
  tree: Tree,
  lexicon: Lexicon,
  actors: Actors,
  noun: RoleNoun,
  { first, end }: { first: number; end: number },
): Holder | undefined {
  const titled = personAt(tree, actors, skipHonorifics(tree, lexicon, noun.end), noun.first);
  if (titled !== undefined) return { cluster: titled, join: 'title' };
  const afterPhrase = skipHonorifics(tree, lexicon, end);
  const following = end > noun.end ? personAt(tree, actors, afterPhrase, noun.first) : undefined;
  if (following !== undefined) return { cluster: following, join: 'title' };
  return (
    appositionBefore(tree, actors, first) ??
    appositionAfter(tree, lexicon, actors, first, end) ??
    copula(tree, actors, first)
  );
}

function skipHonorifics(tree: Tree, lexicon: Lexicon, start: number): number {
  let token = start;
  while (lexicon.roles.honorifics.has(lowerOf(tree, token)) || wordOf(tree, token) === '.') token++;
  return token;
}

/** "David Barnea, [the] director of Mossad". */
function appositionBefore(tree: Tree, actors: Actors, first: number): Holder | undefined {
  const start = ARTICLES.has(lowerOf(tree, first - 1)) ? first - 1 : first;
  if (![',', '(', '–', '—'].includes(wordOf(tree, start - 1))) return undefined;
  const cluster = personAt(tree, actors, start - 2, first);
  return cluster === undefined ? undefined : { cluster, join: 'apposition' };
}

/** "The EU's foreign policy chief, Josep Borrell, …": the name is closed off by a comma, a full stop or a preposition. */
function appositionAfter(tree: Tree, lexicon: Lexicon, actors: Actors, first: number, end: number): Holder | undefined {
  if (wordOf(tree, end) !== ',') return undefined;
  const token = skipHonorifics(tree, lexicon, end + 1);
  const cluster = personAt(tree, actors, token, first);
  if (cluster === undefined) return undefined;
  const after = endOfMention(actors, token);
  const closed = !sameSentence(tree, first, after) || [',', '.', ':', ';', ')', '–', '—'].includes(wordOf(tree, after));
  const verbNext = ['VERB', 'AUX', 'ADP'].includes(uposOf(tree, after) ?? '');
  return closed || verbNext ? { cluster, join: 'apposition' } : undefined;
}

const COPULAS = new Set(['is', "'s", 'remains', 'became', 'becomes']);
const APPOINTED = new Set(['appointed', 'named', 'elected', 'chosen', 'made', 'inaugurated', 'confirmed']);

/** "Barnea, who is the director of", "Draghi became prime minister of", "she was appointed head of". */
function copula(tree: Tree, actors: Actors, first: number): Holder | undefined {
  let token = first - 1;
  if (ARTICLES.has(lowerOf(tree, token))) token--;
  if (lowerOf(tree, token) === 'as') token--;
  const passive = APPOINTED.has(lowerOf(tree, token));
  if (passive) token--;
  while (['now', 'currently', 'also', 'been', 'then', 'has', 'later'].includes(lowerOf(tree, token))) token--;
  const verb = lowerOf(tree, token);
  if (!COPULAS.has(verb) && !(passive && verb === 'was')) return undefined;
  token--;
  while ([',', 'who', 'has', 'he', 'she'].includes(lowerOf(tree, token)) && lowerOf(tree, token) !== 'he') token--;
  const cluster = personAt(tree, actors, token, first);
  return cluster === undefined ? undefined : { cluster, join: 'copula' };
}
