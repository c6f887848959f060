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

/** The longest role noun that starts at a token. */
export function roleNounAt(tree: Tree, lexicon: Lexicon, actors: Actors, first: number): RoleNoun | undefined {
  const lastWords = lastWordsOf(lexicon);
  for (let length = LONGEST_ROLE; length > 0; length--) {
    const end = first + length;
    const last = end - 1;
    if (!sameSentence(tree, first, last) || uposOf(tree, last) === 'VERB') continue;
    const forms = [lowerOf(tree, last), lemmaOf(tree, last), singularOf(lowerOf(tree, last))];
    const words = forms.filter((word) => lastWords.has(word));
    if (words.length === 0) continue;
    const tokens = Array.from({ length }, (_, index) => first + index);
    if (tokens.some((token) => actors.at[token] !== undefined)) continue;
    const lead = tokens.slice(0, -1).map((token) => lowerOf(tree, token));
    for (const word of words) {
      const role = [...lead, word].join(' ').replaceAll(' - ', '-');
      const kind = kindOf(lexicon, role);
      if (kind !== undefined)
        return { kind, role, first, end, plural: xposOf(tree, last).endsWith('S') && word !== lowerOf(tree, last) };
    }
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
