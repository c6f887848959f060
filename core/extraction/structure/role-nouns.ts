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
      const kind = kindOf(lexicon, role);
      if (kind !== undefined)
        return { kind, role, first, end, plural: xposOf(tree, last).endsWith('S') && word !== lowerOf(tree, last) };
    }
  }
  return undefined;
}

const singularOf = (word: string): string => word.replace(/men$/, 'man').replace(/s$/, '');

function kindOf({ roles }: Lexicon, role: string): RoleKind | undefined {
  if (roles.leads.has(role)) return 'leads';
  if (roles.speaks_for.has(role)) return 'speaks_for';
  return roles.member_of.has(role) ? 'member_of' : undefined;
}
