/** What an article tells of a person's gender: forms of address, role nouns, and the given name where it is one-sided. */
import { groupBy } from '../group-by.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { RolePhrase } from '../structure/role-phrase.ts';
import { lowerOf, type Tree } from '../tree.ts';
import { namesOf, type Actors, type DraftCluster, type Gender } from './draft.ts';
import { wordsOfName } from './persons.ts';

/** Notes the gender of each person cluster that shows one; never guesses against two kinds of evidence. */
export function noteGender(tree: Tree, lexicon: Lexicon, actors: Actors, roles: readonly RolePhrase[]): void {
  const held = groupBy(
    roles.filter(({ holder }) => holder !== undefined),
    ({ holder }) => holder,
  );
  actors.clusters.forEach((cluster, index) => {
    if (cluster.type !== 'person') return;
    const titles = cluster.mentions.map(({ firstToken }) => lowerOf(tree, firstToken - 1));
    const words = [...titles, ...(held.get(index) ?? []).map(({ role }) => role)];
    const gender = oneSided(words, lexicon.roles.female, lexicon.roles.male) ?? byGivenName(lexicon, cluster);
    if (gender !== undefined) cluster.gender = gender;
  });
}

function oneSided(
  words: readonly string[],
  female: ReadonlySet<string>,
  male: ReadonlySet<string>,
): Gender | undefined {
  const [she, he] = [words.some((word) => female.has(word)), words.some((word) => male.has(word))];
  return she === he ? undefined : she ? 'female' : 'male';
}

function byGivenName({ world }: Lexicon, cluster: DraftCluster): Gender | undefined {
  const given = namesOf(cluster)
    .map(wordsOfName)
    .map((words) => words[0] ?? '');
  return oneSided(given, world.givenNames.female, world.givenNames.male);
}
