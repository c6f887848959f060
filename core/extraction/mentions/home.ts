/** The state that an article is about: what it says of "the government" or "Prime Minister Abiy" without a country is of it. */
import type { Lexicon } from '../lexicon/index.ts';
import type { World } from '../lexicon/world.ts';
import { baseRelOf, childrenBy, headOf, isNoun, lemmaOf, lowerOf, type Tree } from '../tree.ts';
import type { Actors, DraftCluster, Named } from './draft.ts';
import { foldName } from './fold.ts';

/** Named this many times as often as the next, a state is the article's own. */
const LEAD = 2;

/** How often an article names which states, by ISO code. */
export interface StateCensus {
  /** Times that a state is named, by itself or by a place that speaks for it. */
  readonly times: ReadonlyMap<string, number>;
  /** The cluster of each state. */
  readonly states: ReadonlyMap<string, number>;
}

export function censusOf({ clusters }: Actors, world: World): StateCensus {
  const states = new Map<string, number>();
  clusters.forEach(({ type, iso }, cluster) => {
    if (type === 'state' && iso !== undefined && !states.has(iso)) states.set(iso, cluster);
  });
  return { times: timesOfEach(clusters.flatMap((cluster) => statesNamed(cluster, world))), states };
}

/**
 * The cluster of the state that the article names far more often than any other, or alone; undefined where none stands out. A
 * capital speaks for its state: "met President Ruto in Nairobi" is not about the Sudan that they talked of.
 * `counts` leaves out states that it can't be.
 */
export function homeState({ times, states }: StateCensus, counts: (iso: string) => boolean): number | undefined {
  const iso = farAhead([...times].filter(([code]) => counts(code)));
  return iso === undefined ? undefined : states.get(iso);
}

/** The ISO code of the state that a cluster is or has for its capital. */
export function isoBehind({ type, iso, mentions }: DraftCluster, { capitals }: World): string | undefined {
  if (type === 'state') return iso;
  return type === 'place' ? capitals.get(foldName(mentions[0]!.text)) : undefined;
}

/** The ISO codes of the states that a cluster's names stand for, one for each time; a province of one state only speaks for it too. */
function statesNamed({ type, iso, mentions }: DraftCluster, world: World): readonly string[] {
  const names = mentions.filter(({ form }) => form === 'name');
  if (type === 'state') return names.flatMap(() => iso ?? []);
  return type === 'place' ? names.flatMap(({ text }) => stateOfPlace(world, foldName(text)) ?? []) : [];
}

function stateOfPlace({ capitals, statesOfProvinces, statesOfTowns }: World, name: string): string | undefined {
  const [of, other] = statesOfTowns.has(name) ? [] : (statesOfProvinces.get(name) ?? []);
  return capitals.get(name) ?? (other === undefined ? of : undefined);
}

/** How often an article names a cluster. */
export const timesNamed = ({ clusters }: Pick<Actors, 'clusters'>, cluster: number): number =>
  clusters[cluster]?.mentions.filter(({ form }) => form === 'name').length ?? 0;

/** The state that an article names first, and the tokens from which and up to which it names no other. */
export interface FirstState {
  readonly state: number;
  readonly from: number;
  readonly end: number;
}

/** The state of an article's first sentences, as long as they name only one; a capital is of its state. */
export function firstStateOf(
  tree: Tree,
  { world, nominals }: Lexicon,
  { clusters }: Actors,
  named: readonly Named[],
): FirstState | undefined {
  const origins = new Set<string>();
  let first: (Omit<FirstState, 'end'> & { readonly iso: string }) | undefined;
  for (const { cluster, first: from, end } of named) {
    const { type, mentions } = clusters[cluster]!;
    const code = isoBehind(clusters[cluster]!, world);
    if (code === undefined || code === first?.iso) continue;
    if (first !== undefined) return { ...first, end: from };
    // "a Polish cook": somebody's origin is not yet what the article is about
    const isOfPeople = [end, end + 1].some((at) => nominals.collective.has(lemmaOf(tree, at)));
    const isOrigin = type === 'state' && !origins.has(code) && !isOfPeople && !isNamed(mentions, from);
    origins.add(code);
    if (origins.size > 1) return undefined;
    if (type === 'state' && !isOrigin) first = { state: cluster, from, iso: code };
  }
  return first === undefined ? undefined : { ...first, end: Number.MAX_SAFE_INTEGER };
}

const isNamed = (mentions: DraftCluster['mentions'], first: number): boolean =>
  mentions.some(({ firstToken, rule }) => firstToken === first && rule !== 'gazetteer:demonym');

export const standsFirst = (first: FirstState | undefined, token: number): number | undefined =>
  first !== undefined && token > first.from && token < first.end ? first.state : undefined;

/**
 * The state that an article's first sentence has for its subject, by itself or through its people ("Peru's Congress voted"), and none
 * beside it; undefined where the article names another more than twice as often.
 */
export function leadState(tree: Tree, actors: Actors, named: readonly Named[]): number | undefined {
  const opening = named.find(({ cluster }) => actors.clusters[cluster]?.type === 'state');
  const [first] = named;
  if (opening === undefined || first === undefined || opening.sentence !== first.sentence) return undefined;
  const subject = subjectAbove(tree, opening.end - 1);
  const isAlone = subject !== undefined && childrenBy(tree, subject, 'conj').length === 0;
  const times = timesNamed(actors, opening.cluster);
  const isRare = actors.clusters.some(
    ({ type }, other) => type === 'state' && other !== opening.cluster && timesNamed(actors, other) > LEAD * times,
  );
  return isAlone && !isRare ? opening.cluster : undefined;
}

/** Whether an article names a state several times, and no other as often. */
export const isMostNamed = (actors: Actors, state: number): boolean =>
  timesNamed(actors, state) > 1 &&
  actors.clusters.every(
    ({ type }, other) => type !== 'state' || other === state || timesNamed(actors, other) < timesNamed(actors, state),
  );

/** The subject that a token is or stands in front of. */
function subjectAbove(tree: Tree, token: number): number | undefined {
  for (let at = token, steps = 0; steps < 3; at = headOf(tree, at), steps++) {
    if (baseRelOf(tree, at) === 'nsubj') return at;
    const isInside = ['nmod', 'amod', 'compound', 'flat', 'det'].includes(baseRelOf(tree, at));
    if (!isInside || !isNoun(tree, headOf(tree, at))) return undefined;
  }
  return undefined;
}

/** Named less often, a state or body is not what an article is about. */
const LEAST = 3;

/** The cluster of a type that the article names far more often than any other of that type, and several times. */
export function mainOf({ clusters }: Pick<Actors, 'clusters'>, type: 'state' | 'organization'): number | undefined {
  const main = mostNamed(
    clusters.flatMap((cluster, index) =>
      cluster.type === type ? cluster.mentions.filter(({ form }) => form === 'name').map(() => index) : [],
    ),
  );
  return main !== undefined && timesNamed({ clusters }, main) >= LEAST ? main : undefined;
}

/** What stands in a list far more often than anything else. */
export const mostNamed = <Key>(list: readonly Key[]): Key | undefined => farAhead([...timesOfEach(list)]);

function timesOfEach<Key>(list: readonly Key[]): Map<Key, number> {
  const times = new Map<Key, number>();
  for (const key of list) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}

function farAhead<Key>(times: readonly (readonly [Key, number])[]): Key | undefined {
  const [first, second] = [...times].sort((a, b) => b[1] - a[1]);
  if (first === undefined || (second !== undefined && first[1] < LEAD * second[1])) return undefined;
  return first[0];
}

/** Where news happens that its first sentence tells: the state of the one town named there behind "in"; a dateline is no such place. */
export function sceneOf(tree: Tree, { world }: Lexicon, actors: Actors, named: readonly Named[]): number | undefined {
  const towns = named.filter(
    ({ cluster, first, sentence }) =>
      sentence === named[0]?.sentence &&
      actors.clusters[cluster]?.type === 'place' &&
      SCENE.has(lowerOf(tree, first - 1)),
  );
  const isos = new Set(towns.flatMap(({ cluster }) => isoBehind(actors.clusters[cluster]!, world) ?? []));
  const [iso, other] = isos;
  return iso === undefined || other !== undefined ? undefined : censusOf(actors, world).states.get(iso);
}

const SCENE: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'across']);
