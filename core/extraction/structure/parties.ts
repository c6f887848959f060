/** Whose party it is: "Anna Berg's Civic Party", "his own Labour Party", "her ruling Motherland party". */
import type { DraftClaim } from '../claims.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { Actors, Named } from '../mentions/draft.ts';
import { lowerOf, uposOf, xposOf, type Tree } from '../tree.ts';
import { nameOf, POSSESSIVES } from './adjacency.ts';

/** In tokens: what may stand between the possessor and the party's name. */
const MOST_MODIFIERS = 4;

/** Membership that a possessive in front of a party's name states. */
export function claimParties(tree: Tree, lexicon: Lexicon, actors: Actors): DraftClaim[] {
  return actors.named.flatMap((party): DraftClaim[] => {
    if (actors.clusters[party.cluster]?.type !== 'organization' || !isSomebodys(tree, lexicon, actors, party))
      return [];
    const member = possessorOf(tree, actors, party) ?? personBehind(tree, actors, party);
    if (member === undefined) return [];
    return [
      {
        type: 'member_of',
        source: member,
        target: party.cluster,
        sentence: party.sentence,
        trigger: { first: party.first, end: party.end },
        modality: 'asserted',
        rule: 'person:of-party',
      },
    ];
  });
}

/** Words in the names of what people found and follow. */
const FOLLOWED =
  /\b(?:party|front|movement|rally|league|alliance|democrats|republicans|coalition|union|congress|bloc)\b/i;

/** Whether a body can be somebody's: a party, a movement, an armed group, and no company or organ of a state. */
function isSomebodys(tree: Tree, lexicon: Lexicon, actors: Actors, body: Named): boolean {
  const kind = lexicon.world.kinds.get(actors.clusters[body.cluster]?.known ?? '');
  if (kind === 'armed-group' || isParty(tree, lexicon, actors, body)) return true;
  if (kind === undefined && FOLLOWED.test(lowerOf(tree, nounBefore(tree, body)))) return true;
  return kind === undefined && FOLLOWED.test(nameOf(tree, body));
}

/** The noun that a name stands in apposition to: "his party, the Civic Bloc"; the token before the name without one. */
function nounBefore(tree: Tree, { first }: Pick<Named, 'first'>): number {
  const comma = lowerOf(tree, first - 1) === 'the' ? first - 2 : first - 1;
  const isApposed = lowerOf(tree, comma) === ',' && FOLLOWED.test(lowerOf(tree, comma - 1));
  return isApposed ? comma - 1 : first - 1;
}

/** Whether a name is that of a party, by what is known of it or by its last word. */
export function isParty(
  tree: Tree,
  { world }: Lexicon,
  actors: Actors,
  { cluster, end }: Pick<Named, 'cluster' | 'end'>,
): boolean {
  const kind = world.kinds.get(actors.clusters[cluster]?.known ?? '');
  if (kind !== undefined) return kind === 'party';
  return lowerOf(tree, end - 1) === 'party' || (lowerOf(tree, end) === 'party' && uposOf(tree, end) === 'NOUN');
}

/** The one person whom a possessive before the name stands for. */
function possessorOf(tree: Tree, actors: Actors, name: Named): number | undefined {
  const { sentence } = name;
  const first = nounBefore(tree, name) + 1;
  for (let token = first - 1; first - token <= MOST_MODIFIERS + 1 && tree.sentenceOf[token] === sentence; token--) {
    const isMark = POSSESSIVES.has(lowerOf(tree, token));
    const isWhose = xposOf(tree, token) === 'WP$' && lowerOf(tree, token - 1) === ',';
    if (isMark || isWhose || xposOf(tree, token) === 'PRP$') {
      const [person, other] = actors.at[isWhose ? token - 2 : isMark ? token - 1 : token] ?? [];
      const isOne = person !== undefined && other === undefined;
      return isOne && actors.clusters[person]?.type === 'person' ? person : undefined;
    }
    if (!['ADJ', 'NOUN', 'VERB'].includes(uposOf(tree, token) ?? '') || actors.at[token] !== undefined)
      return undefined;
  }
  return undefined;
}

/** "The Civic Party of former prime minister Anna Berg": the person behind "of", over titles. */
function personBehind(tree: Tree, actors: Actors, { end, sentence }: Named): number | undefined {
  if (lowerOf(tree, end) !== 'of') return undefined;
  for (let token = end + 1; token - end <= MOST_MODIFIERS + 1 && tree.sentenceOf[token] === sentence; token++) {
    const [person, other] = actors.at[token] ?? [];
    if (person !== undefined)
      return other === undefined && actors.clusters[person]?.type === 'person' ? person : undefined;
    if (!['ADJ', 'NOUN', 'PROPN', 'DET'].includes(uposOf(tree, token) ?? '')) return undefined;
  }
  return undefined;
}
