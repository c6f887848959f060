/**
 * Who is who over a corpus. Decided once, over the union of all readings, from what clusters are called alone: the order and
 * the grouping of readings play no part. Each join carries its rule.
 */
import { byCodeUnit } from '../../model/graph.ts';
import type { ArticleReading, Cluster } from '../../model/reading.ts';
import { groupBy } from '../group-by.ts';
import { foldName, foldTransliteration, initialsOf, isAcronymOf } from '../mentions/fold.ts';
import { isFullName, isPartOfName, wordsOfName } from '../mentions/persons.ts';
import { fullestName, Union, type Group, type Located } from './union.ts';
import { joinVariants } from './variants.ts';

/** Joins the clusters of a corpus into groups, one for each entity. */
export function identify(readings: readonly ArticleReading[]): Group[] {
  const located = readings
    .flatMap((reading) => reading.clusters.map((cluster, index) => locate(reading, cluster, index)))
    .filter(({ names }) => names.length > 0)
    .sort((a, b) => byCodeUnit(a.key, b.key));
  const union = new Union(located);
  joinBy(union, located, knownKey, 'corpus:known');
  joinBy(union, located, exactKey, 'corpus:same-name');
  joinAcronyms(union, located);
  joinPersons(union, located);
  joinMistyped(union, located);
  return union.groups();
}

function locate(reading: ArticleReading, cluster: Cluster, index: number): Located {
  const names = [...new Set(cluster.mentions.filter(({ form }) => form === 'name').map(({ text }) => text))];
  return { reading, cluster, index, names, key: `${reading.article.id}#${String(index).padStart(6, '0')}` };
}

/** A body that no country tells ("organization:senate@") is known in its own article only. */
function knownKey({ cluster: { type, iso, known } }: Located): string[] {
  if (type === 'state') return [`state:${iso ?? ''}`];
  return known === undefined || known.endsWith('@') ? [] : [known];
}

/** A bare surname is no key: it may be anybody's. */
function exactKey({ cluster, names }: Located): string[] {
  // a body told by its country ("Security Forces" of Iraq) shares its bare name with others
  if (cluster.type === 'state' || cluster.known?.includes('@') === true) return [];
  const telling = cluster.type === 'person' ? names.filter(isFullName) : names;
  const unknown = cluster.known === undefined ? telling : [fullestName(telling)];
  return unknown.map((name) => `${cluster.type}:${foldTransliteration(name)}`);
}

function joinBy(
  union: Union,
  located: readonly Located[],
  keysOf: (item: Located) => readonly string[],
  rule: string,
): void {
  const first = new Map<string, Located>();
  for (const item of located) {
    for (const key of keysOf(item)) {
      const other = first.get(key);
      if (other === undefined) first.set(key, item);
      else union.join(other, item, rule);
    }
  }
}

/** An article's bare acronym is the body that one other article introduces with it, if only one does. */
function joinAcronyms(union: Union, located: readonly Located[]): void {
  const bodies = located.filter(({ cluster }) => cluster.type === 'organization');
  const longForms = new Map<string, Located[]>();
  for (const body of bodies) {
    for (const acronym of body.names) {
      const introduced = body.cluster.merges.some(
        ({ rule, names }) => rule === 'organization:acronym' && names.includes(acronym),
      );
      if (!/^\p{Lu}{2}/u.test(acronym) || !(introduced || body.names.some((name) => isAcronymOf(acronym, name))))
        continue;
      addTo(longForms, acronym, body);
    }
  }
  const withState = bodies.filter(({ cluster }) => cluster.known?.includes('@') === true);
  for (const [reading, own] of groupBy(withState, (body) => body.reading))
    for (const [acronym, body] of acronymsWithCountry(reading, own)) addTo(longForms, acronym, body);
  for (const [name, [body]] of unknownBodies(bodies)) {
    const only = union.onlyOne(longForms.get(name) ?? []);
    if (only !== undefined) union.join(only, body!, 'corpus:acronym');
  }
}

/** Bodies that no table knows and that have one name, by it. Those of one name are one already. */
function unknownBodies(located: readonly Located[]): Map<string, Located[]> {
  const bodies = located.filter(
    ({ cluster, names }) => cluster.type === 'organization' && cluster.known === undefined && names.length === 1,
  );
  return groupBy(bodies, ({ names }) => names[0] ?? '');
}

/** "ISF" of the Security Forces that an article calls Iraqi. */
function acronymsWithCountry({ clusters }: ArticleReading, bodies: readonly Located[]): [string, Located][] {
  const states = new Map<string | undefined, Cluster>();
  for (const cluster of clusters)
    if (cluster.type === 'state' && !states.has(cluster.iso)) states.set(cluster.iso, cluster);
  return bodies.flatMap((body) => {
    const state = states.get(/@(.+)$/.exec(body.cluster.known ?? '')?.[1] ?? '');
    const letters = new Set(state?.mentions.map(({ text }) => text.charAt(0).toUpperCase()));
    const initials = body.names.flatMap(initialsOf).map((rest) => rest.toUpperCase());
    return [...letters].flatMap((letter) => initials.map((rest): [string, Located] => [letter + rest, body]));
  });
}

/**
 * Persons: variants of one full name (initials, transliteration) are one; a surname alone goes with the one full name of the
 * corpus that ends in it, and with nobody where there are two.
 */
function joinPersons(union: Union, located: readonly Located[]): void {
  const persons = located.filter(({ cluster }) => cluster.type === 'person');
  const full = persons.filter(({ names }) => names.some(isFullName));
  const surnameOf = ({ names }: Located) => foldTransliteration(wordsOfName(fullestName(names)).at(-1) ?? '');
  const bySurname = groupBy(full, surnameOf);
  const posts = new StatePosts();
  for (const namesakes of bySurname.values()) joinVariants(union, namesakes);
  const alone = persons.filter(({ names }) => !names.some(isFullName));
  for (const [short, same] of groupBy(alone, ({ names }) => fullestName(names))) {
    const candidates = (bySurname.get(surnameOf(same[0]!)) ?? []).filter(
      ({ names }) => isPartOfName(short, fullestName(names)) === 'surname',
    );
    const only = union.onlyOne(candidates);
    if (only !== undefined) for (const person of same) union.join(only, person, 'corpus:surname');
    else if (candidates.length > 0) joinLeaders(union, same, candidates, posts);
  }
  joinBy(
    union,
    alone.filter((person) => !bySurname.has(surnameOf(person))),
    ({ names }) => [foldName(fullestName(names))],
    'corpus:same-surname',
  );
}

/** "President Berg" of Peru is the one Berg of the corpus whom an article has lead Peru. */
function joinLeaders(union: Union, short: readonly Located[], candidates: readonly Located[], posts: StatePosts): void {
  const leaders = new Map<string, Located[]>();
  for (const person of candidates) for (const state of posts.of(person)) addTo(leaders, state, person);
  for (const person of short) {
    const only = union.onlyOne(posts.of(person).flatMap((state) => leaders.get(state) ?? []));
    if (only !== undefined) union.join(only, person, 'corpus:same-post');
  }
}

/** The states that people lead, by their ISO codes; each article's claims are looked through once. */
class StatePosts {
  readonly #led = new Map<ArticleReading, Map<number, string[]>>();

  of({ reading, index }: Located): readonly string[] {
    const known = this.#led.get(reading) ?? this.#read(reading);
    return known.get(index) ?? [];
  }

  #read(reading: ArticleReading): Map<number, string[]> {
    const led = new Map<number, string[]>();
    for (const { type, source, target } of reading.claims) {
      const iso = type === 'leads' ? reading.clusters[target]?.iso : undefined;
      if (iso !== undefined) led.set(source, [...(led.get(source) ?? []), iso]);
    }
    this.#led.set(reading, led);
    return led;
  }
}

/**
 * One article's names pass took a known surname for a body or a place: where every name of such a cluster is the surname of one
 * person of the corpus, or the name of one thing of another type that is named more often, it is that.
 */
function joinMistyped(union: Union, located: readonly Located[]): void {
  const full = located.filter(({ cluster, names }) => cluster.type === 'person' && names.some(isFullName));
  const surnames = groupBy(full, ({ names }) => wordsOfName(fullestName(names)).at(-1) ?? '');
  for (const [name, [body]] of unknownBodies(located)) {
    const only = union.onlyOne(surnames.get(foldName(name)) ?? []);
    if (only !== undefined) union.join(only, body!, 'corpus:type-corrected');
  }
}

function addTo(map: Map<string, Located[]>, key: string, item: Located): void {
  const items = map.get(key);
  if (items === undefined) map.set(key, [item]);
  else items.push(item);
}
