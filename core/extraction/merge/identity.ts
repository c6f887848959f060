/**
 * Who is who over a corpus. Decided once, over the union of all readings, from what clusters are called alone: the order and
 * the grouping of readings play no part. Each join carries its rule.
 */
import { byCodeUnit } from '../../model/graph.ts';
import type { ArticleReading, Cluster } from '../../model/reading.ts';
import { consonantsOf, foldName, foldTransliteration, initialsOf, isAcronymOf } from '../mentions/fold.ts';
import { isFullName, isPartOfName, isVariantOfName, wordsOfName } from '../mentions/persons.ts';

/** A cluster with its place in the corpus. */
export interface Located {
  readonly reading: ArticleReading;
  readonly index: number;
  readonly cluster: Cluster;
  readonly names: readonly string[];
  /** `article#index`, unique in the corpus. */
  readonly key: string;
}

export interface Group {
  readonly members: readonly Located[];
  readonly merges: readonly { readonly rule: string; readonly names: readonly string[] }[];
}

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

/** The longest name: what a person or body is called in full. Ties by code unit. */
export const fullestName = (names: readonly string[]): string =>
  [...names].sort((a, b) => b.length - a.length || byCodeUnit(a, b))[0] ?? '';

const knownKey = ({ cluster }: Located): string[] =>
  cluster.type === 'state' ? [`state:${cluster.iso ?? ''}`] : cluster.known === undefined ? [] : [cluster.known];

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
      longForms.set(acronym, [...(longForms.get(acronym) ?? []), body]);
    }
  }
  for (const body of bodies) {
    for (const acronym of acronymsWithCountry(body)) addTo(longForms, acronym, body);
  }
  for (const body of bodies) {
    const [name] = body.names;
    if (body.names.length !== 1 || name === undefined || body.cluster.known !== undefined) continue;
    const candidates = longForms.get(name) ?? [];
    const [only] = candidates;
    if (only !== undefined && candidates.every((other) => union.same(only, other)))
      union.join(only, body, 'corpus:acronym');
  }
}

/** "ISF" of the Security Forces that an article calls Iraqi. */
function acronymsWithCountry({ cluster, reading, names }: Located): string[] {
  const [, iso] = /@(.+)$/.exec(cluster.known ?? '') ?? [];
  const state =
    iso === undefined ? undefined : reading.clusters.find((other) => other.type === 'state' && other.iso === iso);
  if (state === undefined) return [];
  const letters = new Set(state.mentions.map(({ text }) => text.charAt(0).toUpperCase()));
  return [...letters].flatMap((letter) =>
    names.flatMap((name) => initialsOf(name).map((rest) => letter + rest.toUpperCase())),
  );
}

/**
 * Persons: variants of one full name (initials, transliteration) are one; a surname alone goes with the one full name of the
 * corpus that ends in it, and with nobody where there are two.
 */
function joinPersons(union: Union, located: readonly Located[]): void {
  const persons = located.filter(({ cluster }) => cluster.type === 'person');
  const full = persons.filter(({ names }) => names.some(isFullName));
  const bySurname = new Map<string, Located[]>();
  for (const person of full) {
    const surname = foldTransliteration(wordsOfName(fullestName(person.names)).at(-1) ?? '');
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), person]);
  }
  for (const namesakes of bySurname.values()) joinVariants(union, namesakes);
  for (const person of persons) {
    if (person.names.some(isFullName)) continue;
    const short = fullestName(person.names);
    const surname = foldTransliteration(wordsOfName(short).at(-1) ?? '');
    const candidates = (bySurname.get(surname) ?? []).filter(
      ({ names }) => isPartOfName(short, fullestName(names)) === 'surname',
    );
    const [only] = candidates;
    if (only !== undefined && candidates.every((other) => union.same(only, other)))
      union.join(only, person, 'corpus:surname');
  }
  const alone = persons.filter(({ names }) => !names.some(isFullName));
  joinBy(
    union,
    alone.filter(
      ({ names }) =>
        (bySurname.get(foldTransliteration(wordsOfName(fullestName(names)).at(-1) ?? '')) ?? []).length === 0,
    ),
    ({ names }) => [foldName(fullestName(names))],
    'corpus:same-surname',
  );
}

/**
 * One article's names pass took a known surname for a body or a place: where every name of such a cluster is the surname of one
 * person of the corpus, or the name of one thing of another type that is named more often, it is that.
 */
function joinMistyped(union: Union, located: readonly Located[]): void {
  const surnames = new Map<string, Located[]>();
  for (const item of located)
    if (item.cluster.type === 'person' && item.names.some(isFullName))
      addTo(surnames, wordsOfName(fullestName(item.names)).at(-1) ?? '', item);
  for (const item of located) {
    const [name] = item.names;
    if (
      item.cluster.type !== 'organization' ||
      item.cluster.known !== undefined ||
      item.names.length !== 1 ||
      name === undefined
    )
      continue;
    const namesakes = surnames.get(foldName(name)) ?? [];
    const [first] = namesakes;
    if (first !== undefined && namesakes.every((other) => union.same(first, other)))
      union.join(first, item, 'corpus:type-corrected');
  }
}

function addTo(map: Map<string, Located[]>, key: string, item: Located): void {
  map.set(key, [...(map.get(key) ?? []), item]);
}

function joinVariants(union: Union, namesakes: readonly Located[]): void {
  for (const [index, a] of namesakes.entries()) {
    for (const b of namesakes.slice(index + 1)) {
      const [left, right] = [fullestName(a.names), fullestName(b.names)];
      if (union.same(a, b)) continue;
      const given = (name: string) => wordsOfName(name)[0] ?? '';
      const spelledAlike =
        consonantsOf(given(left)).length > 2 &&
        consonantsOf(given(left)) === consonantsOf(given(right)) &&
        given(left)[0] === given(right)[0];
      const conflicting = namesakes.some(
        (other) => other !== a && other !== b && isAmbiguousInitial(left, right, fullestName(other.names)),
      );
      if (!conflicting && (isVariantOfName(left, right) || spelledAlike)) union.join(a, b, 'corpus:name-variant');
    }
  }
}

/** "J. Smith" beside John Smith and Jane Smith is neither. */
function isAmbiguousInitial(left: string, right: string, other: string): boolean {
  const short = (name: string) => (wordsOfName(name)[0] ?? '').length === 1;
  if (short(left) === short(right)) return false;
  const [initial, whole] = short(left) ? [left, right] : [right, left];
  return isVariantOfName(initial, other) && !short(other) && !isVariantOfName(whole, other);
}

/** Union-find over located clusters; roots are the smallest keys, so that the result does not depend on the order of joins. */
class Union {
  readonly #items: readonly Located[];
  readonly #parent = new Map<string, string>();
  readonly #merges: { readonly a: string; readonly rule: string; readonly names: readonly string[] }[] = [];

  constructor(items: readonly Located[]) {
    this.#items = items;
    for (const { key } of items) this.#parent.set(key, key);
  }

  #root(key: string): string {
    let at = key;
    for (let parent = this.#parent.get(at)!; parent !== at; parent = this.#parent.get(at)!) {
      this.#parent.set(at, this.#parent.get(parent)!);
      at = parent;
    }
    return at;
  }

  same(a: Located, b: Located): boolean {
    return this.#root(a.key) === this.#root(b.key);
  }

  join(a: Located, b: Located, rule: string): void {
    const [x, y] = [this.#root(a.key), this.#root(b.key)];
    if (x === y) return;
    this.#parent.set(x < y ? y : x, x < y ? x : y);
    const [left, right] = [fullestName(a.names), fullestName(b.names)];
    if (left !== right) this.#merges.push({ a: a.key, rule, names: [left, right].sort(byCodeUnit) });
  }

  groups(): Group[] {
    const groups = new Map<
      string,
      { members: Located[]; merges: Map<string, { rule: string; names: readonly string[] }> }
    >();
    for (const item of this.#items) {
      const root = this.#root(item.key);
      const group: { members: Located[]; merges: Map<string, { rule: string; names: readonly string[] }> } = groups.get(
        root,
      ) ?? { members: [], merges: new Map() };
      group.members.push(item);
      for (const { rule, names } of item.cluster.merges) note(group.merges, rule, names);
      groups.set(root, group);
    }
    for (const { a, rule, names } of this.#merges) note(groups.get(this.#root(a))!.merges, rule, names);
    return [...groups.values()].map(({ members, merges }) => ({
      members,
      merges: [...merges].sort(([x], [y]) => byCodeUnit(x, y)).map(([, merge]) => merge),
    }));
  }
}

function note(
  merges: Map<string, { rule: string; names: readonly string[] }>,
  rule: string,
  names: readonly string[],
): void {
  const sorted = [...names].sort(byCodeUnit);
  merges.set(`${rule} ${sorted.join('|')}`, { rule, names: sorted });
}
