/** Role nouns: the words of a post ("prime minister", "spokeswoman") where they stand in an article. */
import type { RelationType } from '../../model/ontology.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { Actors } from '../mentions/draft.ts';
import { lemmaOf, lowerOf, uposOf, xposOf, type Tree } from '../tree.ts';

export type RoleKind = Extract<RelationType, 'leads' | 'speaks_for' | 'member_of'>;

export interface RoleNoun {
  readonly kind: RoleKind;
  /** In lower case and the singular. */
  readonly role: string;
  readonly first: number;
  readonly end: number;
  readonly plural: boolean;
}

const LONGEST_ROLE = 4;

export const sameSentence = (tree: Tree, a: number, b: number): boolean =>
  b >= 0 && b < tree.doc.tokens.length && tree.sentenceOf[a] === tree.sentenceOf[b];

/** The role nouns of an article, left to right. Only few tokens can end one, and only around those there is anything to look up. */
export function findRoleNouns(tree: Tree, lexicon: Lexicon, actors: Actors): readonly RoleNoun[] {
  const lastWords = lastWordsOf(lexicon);
  const endings = new Map<number, readonly string[]>();
  for (let token = 0; token < tree.doc.tokens.length; token++) {
    const words = endingsAt(tree, lastWords, token);
    if (words !== undefined) endings.set(token, words);
  }
  const found: RoleNoun[] = [];
  let first = 0;
  for (const ending of endings.keys())
    for (first = Math.max(first, ending - LONGEST_ROLE + 1); first <= ending;) {
      const noun = roleNounFrom(tree, lexicon, actors, first, endings);
      if (noun !== undefined) found.push(noun);
      first = noun?.end ?? first + 1;
    }
  return found;
}

/** The longest role noun that begins at a token. */
function roleNounFrom(
  tree: Tree,
  lexicon: Lexicon,
  actors: Actors,
  first: number,
  endings: ReadonlyMap<number, readonly string[]>,
): RoleNoun | undefined {
  for (let last = first + LONGEST_ROLE - 1; last >= first; last--) {
    const words = endings.get(last);
    if (words === undefined || !sameSentence(tree, first, last)) continue;
    const noun = roleNounBetween(tree, lexicon, actors, first, last, words);
    if (noun !== undefined) return noun;
  }
  return undefined;
}

/** The forms of a token that role nouns end in; undefined if there are none. */
function endingsAt(tree: Tree, lastWords: ReadonlySet<string>, token: number): readonly string[] | undefined {
  if (uposOf(tree, token) === 'VERB') return undefined;
  const lower = lowerOf(tree, token);
  const lemma = lemmaOf(tree, token);
  const singular = lower.endsWith('s') || lower.endsWith('men') ? singularOf(lower) : lower;
  // most words are their own lemma or singular, and are looked up once
  const isKnown =
    lastWords.has(lower) ||
    (lemma !== lower && lastWords.has(lemma)) ||
    (singular !== lower && lastWords.has(singular));
  return isKnown ? [lower, lemma, singular].filter((word) => lastWords.has(word)) : undefined;
}

/** The role noun from one token to another; `endings` are the forms of the last one. */
function roleNounBetween(
  tree: Tree,
  lexicon: Lexicon,
  actors: Actors,
  first: number,
  last: number,
  endings: readonly string[],
): RoleNoun | undefined {
  for (let token = first; token <= last; token++) if (actors.at[token] !== undefined) return undefined;
  let lead = '';
  for (let token = first; token < last; token++) lead += `${lowerOf(tree, token)} `;
  for (const word of endings) {
    const role = (lead + word).replaceAll(' - ', '-');
    const kind = kindOf(lexicon, role);
    const plural = xposOf(tree, last).endsWith('S') && word !== lowerOf(tree, last);
    if (kind !== undefined) return { kind, role, first, end: last + 1, plural };
  }
  return undefined;
}

const known = new WeakMap<Lexicon, ReadonlySet<string>>();

/** The words that role nouns end in, as the tokenizer cuts them: most tokens are none, and need no further look. */
function lastWordsOf(lexicon: Lexicon): ReadonlySet<string> {
  const { leads, speaks_for, member_of } = lexicon.roles;
  const words =
    known.get(lexicon) ??
    new Set([...leads, ...speaks_for, ...member_of].map((role) => role.split(/[ -]/).at(-1) ?? ''));
  known.set(lexicon, words);
  return words;
}

const singularOf = (word: string): string => word.replace(/men$/, 'man').replace(/s$/, '');

function kindOf({ roles }: Lexicon, role: string): RoleKind | undefined {
  if (roles.leads.has(role)) return 'leads';
  if (roles.speaks_for.has(role)) return 'speaks_for';
  return roles.member_of.has(role) ? 'member_of' : undefined;
}
