/** What the gazetteers know of a document's tokens: the longest known name at each place. */
import type { NameType, Token } from '../../model/doc.ts';
import type { GazetteerEntry, Gazetteers, PhraseMatch } from '../gazetteers/index.ts';
import type { NameWord } from './words.ts';

export type KnownName = PhraseMatch<GazetteerEntry>;

/** Known names from left to right; they do not overlap. Longest name wins. */
export function knownNames(
  tokens: readonly Token[],
  words: readonly NameWord[],
  { phrases }: Gazetteers,
): readonly KnownName[] {
  const found: KnownName[] = [];
  for (let i = 0; i < tokens.length;) {
    const match = words[i]!.opensKnown ? phrases.longestAt(tokens, i) : undefined;
    if (match === undefined) {
      i += 1;
      continue;
    }
    const inner = opensWithArticle(tokens, i) ? phrases.longestAt(tokens, i + 1) : undefined;
    const name = inner !== undefined && inner.endToken > match.endToken ? inner : match;
    found.push(name);
    i = name.endToken;
  }
  return found;
}

/** "The Pacific" is known, but "the Pacific Islands Forum" is another name. */
const opensWithArticle = (tokens: readonly Token[], token: number): boolean => /^the$/iu.test(tokens[token]!.text);

export type EntryOf<Kind extends GazetteerEntry['kind']> = Extract<GazetteerEntry, { readonly kind: Kind }>;

export const entryOf = <Kind extends GazetteerEntry['kind']>(known: KnownName, kind: Kind): EntryOf<Kind> | undefined =>
  known.entries.find((entry): entry is EntryOf<Kind> => entry.kind === kind);

/** The ISO code if the name is a state's or its demonym. */
export const isoOf = (known: KnownName): string | undefined =>
  entryOf(known, 'state')?.iso ?? entryOf(known, 'demonym')?.iso;

/** The type that the tables give a name, in their order of trust; undefined where they only hint (weak names). */
export function knownType(known: KnownName): NameType | undefined {
  if (isoOf(known) !== undefined) return 'state';
  if (entryOf(known, 'region') ?? entryOf(known, 'place-demonym') ?? entryOf(known, 'capital')) return 'place';
  const organization = entryOf(known, 'organization');
  if (organization !== undefined && !organization.weak) return 'organization';
  return (entryOf(known, 'city') ?? entryOf(known, 'province')) === undefined ? undefined : 'place';
}
