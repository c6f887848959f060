/**
 * What is asked of the whole article for each of its posts, gathered once: looked for anew each time, it would make the time that long
 * articles take grow with the square of their length.
 */
import { groupBy } from '../group-by.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { Actors, Named } from '../mentions/draft.ts';
import { censusOf, firstStateOf, leadState, type FirstState, type StateCensus } from '../mentions/home.ts';
import type { Tree } from '../tree.ts';
import type { RolePhrase } from './role-phrase.ts';

export interface ArticlePosts {
  readonly tree: Tree;
  readonly lexicon: Lexicon;
  readonly actors: Actors;
  readonly first: FirstState | undefined;
  /** The state that the article opens with. */
  readonly lead: number | undefined;
  readonly census: StateCensus;
  /** Names by the sentence that they stand in, and by their cluster; in order. */
  readonly namedIn: (sentence: number | undefined) => readonly Named[];
  readonly namesOf: (cluster: number) => readonly Named[];
  readonly phrasesIn: (sentence: number | undefined) => readonly RolePhrase[];
  /** The posts whose holder and body the article names, of somebody. */
  readonly toldOf: (holder: number) => readonly RolePhrase[];
  /** The bodies in which the article gives a role to somebody. */
  readonly bodiesWith: (role: string) => ReadonlySet<number>;
}

const NONE: readonly never[] = [];
const NO_BODIES: ReadonlySet<number> = new Set();

export function articlePosts(
  tree: Tree,
  lexicon: Lexicon,
  actors: Actors,
  phrases: readonly RolePhrase[],
): ArticlePosts {
  const { named } = actors;
  const bySentence = groupBy(named, ({ sentence }) => sentence);
  const byCluster = groupBy(named, ({ cluster }) => cluster);
  const phrasesBySentence = groupBy(phrases, ({ first }) => tree.sentenceOf[first]);
  const told = phrases.filter(({ holder, bodies, ended }) => holder !== undefined && bodies.length > 0 && !ended);
  const byHolder = groupBy(told, ({ holder }) => holder);
  const bodies = new Map(
    [...groupBy(told, ({ role }) => role)].map(([role, posts]) => [
      role,
      new Set(posts.flatMap((post) => post.bodies)),
    ]),
  );
  return {
    tree,
    lexicon,
    actors,
    first: firstStateOf(tree, lexicon, actors, named),
    lead: leadState(tree, actors, named),
    census: censusOf(actors, lexicon.world),
    namedIn: (sentence) => (sentence === undefined ? NONE : (bySentence.get(sentence) ?? NONE)),
    namesOf: (cluster) => byCluster.get(cluster) ?? NONE,
    phrasesIn: (sentence) => phrasesBySentence.get(sentence) ?? NONE,
    toldOf: (holder) => byHolder.get(holder) ?? NONE,
    bodiesWith: (role) => bodies.get(role) ?? NO_BODIES,
  };
}
