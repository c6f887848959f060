/** First pass: the names of an article gathered into clusters, one for each thing that they name. */
import type { Name } from '../../model/doc.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { World } from '../lexicon/world.ts';
import { lowerOf, wordOf, type Tree } from '../tree.ts';
import { addMention, newActors, type Actors, type DraftCluster } from './draft.ts';
import { indexBodyNames, keyOfBody, openingsOf, type BodyNames } from './bodies.ts';
import { governmentOf } from './capitals.ts';
import { foldName } from './fold.ts';
import { groupPersons } from './group-persons.ts';
import { isFullName, wordsOfName } from './persons.ts';
import { bodySeatedAt, OF_SEAT, withSeats } from './seats.ts';
import { withoutStorms } from './storms.ts';

/** Words that a place's or a movement's name may carry or leave off. */
const PLACE_KINDS = /^(.+) (?:strip|province|governorate|region|district|prefecture|oblast|peninsula|camp)$/;

/** Clusters an article's names. Person names first, since a surname can look like a place ("Paris said"). */
export function clusterNames(tree: Tree, lexicon: Lexicon): Actors {
  const actors = newActors(tree);
  const plain = tree.doc.names.filter((name) => !isStartOfTitle(tree, lexicon, name));
  const names = withSeats(tree, lexicon, settleTypes(tree, lexicon, withoutStorms(tree, lexicon, plain)));
  const bodies = indexBodyNames(tree, lexicon, names);
  const places = new Set(names.filter(({ type }) => type === 'place').map((name) => foldName(textOf(tree, name))));
  const persons = names.filter(({ type }) => type === 'person');
  const groups = groupPersons(persons.map((name) => textOf(tree, name)));
  const personGroup = new Map(persons.map((name, index) => [name, groups[index]!]));
  const clusterOf = new Map<string, number>();
  const spellings: Set<string>[] = [];
  for (const name of names) {
    const person = personGroup.get(name);
    const { key, rule } = person
      ? { key: `person:${String(person.group)}`, rule: person.rule }
      : keyOf(tree, lexicon, name, places, bodies);
    let cluster = clusterOf.get(key);
    if (cluster === undefined) {
      cluster = actors.clusters.push(newCluster(tree, lexicon, name, key)) - 1;
      clusterOf.set(key, cluster);
      spellings.push(new Set());
    }
    noteMerge(actors.clusters[cluster]!, spellings[cluster]!, textOf(tree, name), rule);
    addMention(tree, actors, { first: name.firstToken, end: name.endToken }, [cluster], 'name', name.rule);
  }
  return actors;
}

const textOf = (tree: Tree, { start, end }: Name): string => tree.doc.article.text.slice(start, end);

function newCluster(tree: Tree, lexicon: Lexicon, name: Name, key: string): DraftCluster {
  const folded = foldName(textOf(tree, name));
  const region = name.type === 'place' ? lexicon.world.regions.get(folded) : undefined;
  const [, bodyKey] = /^known:(.*)$/.exec(key) ?? [];
  const known =
    bodyKey !== undefined
      ? `organization:${bodyKey}`
      : region !== undefined
        ? `place:${region}`
        : key.includes('@')
          ? key
          : undefined;
  return {
    type: name.type,
    iso: name.iso,
    known,
    mentions: [],
    merges: [],
    gender: undefined,
    description: undefined,
  };
}

/** Notes why a cluster has one more spelling of its name; `names` are those that it has. */
function noteMerge(cluster: DraftCluster, names: Set<string>, text: string, rule: string): void {
  if (names.has(text)) return;
  const [first] = names;
  names.add(text);
  if (first === undefined) return;
  cluster.merges.push({ rule: foldName(first) === foldName(text) ? 'same-name:spelling' : rule, names: [first, text] });
}

/**
 * Types that the rest of the article corrects: a bare surname that was taken for a place or a body is the person whose full name
 * stands elsewhere, or whose title stands before it; a region's people are the region.
 */
function settleTypes(tree: Tree, lexicon: Lexicon, found: readonly Name[]): readonly Name[] {
  const names = withKinds(tree, lexicon, found);
  const persons = personsOf(tree, names);
  const people = lastNamesOf(persons);
  const isUnknown = (name: Name) =>
    name.type === 'organization' && !lexicon.world.bodies.has(foldName(textOf(tree, name)));
  for (const name of names)
    if (isUnknown(name) && name.endToken - name.firstToken === 1 && isTitle(tree, lexicon, name.firstToken - 1))
      people.add(foldName(textOf(tree, name)));
  const stems = stemsOf(tree, lexicon, names);
  const surnames = surnamesOf(persons);
  for (const word of companiesBeforePersons(tree, lexicon, names, stems)) people.delete(word);
  return names.map((name) => {
    const folded = foldName(textOf(tree, name));
    if (name.type === 'person' && lexicon.world.regions.has(folded))
      return { ...name, type: 'place', rule: `${name.rule}+region` };
    const iso = name.type === 'place' && !people.has(folded) ? governmentOf(tree, lexicon, name) : undefined;
    if (iso !== undefined) return { ...name, type: 'state', iso, rule: `${name.rule}+government` };
    const single = name.endToken - name.firstToken === 1;
    const isPerson = !single && opensWithGivenName(lexicon.world, folded);
    const isStem =
      !isPerson && stems.has(folded) && !people.has(folded) && !isTitle(tree, lexicon, name.firstToken - 1);
    if (isStem && name.type !== 'state') return { ...name, type: 'organization', rule: `${name.rule}+stem` };
    const words = folded.split(' ');
    if (isUnknown(name) && words.length === 2 && surnames.has(words[1]!) && !lexicon.world.bodyKinds.has(words[1]!))
      return { ...name, type: 'person', rule: `${name.rule}+surname` };
    const where = name.type === 'place' && LOCATIVE.has(lowerOf(tree, name.firstToken - 1));
    const settled = name.type === 'person' || name.type === 'state' || where || !single || !people.has(folded);
    return settled || lexicon.world.bodies.has(folded)
      ? name
      : { ...name, type: 'person', rule: `${name.rule}+surname` };
  });
}

/** "The airline Ryanair", "the logistics firm Velmora Freight": what stands right before a name says of what kind it is. */
function withKinds(tree: Tree, { nominals, world }: Lexicon, names: readonly Name[]): readonly Name[] {
  const kinds = nominals.kinds.get('organization');
  const people = lastNamesOf(personsOf(tree, names));
  return names.map((name) => {
    const isOpen = name.type === 'person' || name.type === 'place';
    // "the operator, Velmora Freight,"
    const isApposed = lowerOf(tree, name.firstToken - 1) === ',' && name.type === 'place';
    if (!isOpen || kinds?.has(lowerOf(tree, name.firstToken - (isApposed ? 2 : 1))) !== true) return name;
    const folded = foldName(textOf(tree, name));
    const isPerson = folded.includes(' ') ? opensWithGivenName(world, folded) : people.has(folded);
    return isPerson || world.places.has(folded) ? name : { ...name, type: 'organization', rule: `${name.rule}+kind` };
  });
}

/** The names of an article that are of persons. */
const personsOf = (tree: Tree, names: readonly Name[]): readonly string[] =>
  names.filter(({ type }) => type === 'person').map((name) => textOf(tree, name));

/** The last words of full names. */
const lastNamesOf = (persons: readonly string[]): Set<string | undefined> =>
  new Set(persons.filter(isFullName).map((text) => wordsOfName(text).at(-1)));

/** Whether a folded name begins with a person's given name. */
function opensWithGivenName({ givenNames }: World, folded: string): boolean {
  const [given = ''] = folded.split(' ');
  return givenNames.female.has(given) || givenNames.male.has(given);
}

/** Names of one word that the article uses of people several times. */
function surnamesOf(persons: readonly string[]): ReadonlySet<string> {
  const single = persons.map(foldName).filter((name) => !name.includes(' '));
  return new Set(single.filter((name, at) => single.indexOf(name) < at));
}

/** "Norvik Motor Company … Norvik … Otto Norvik": what an article calls a known company, before it names a person so, stays the company's. */
function companiesBeforePersons(
  tree: Tree,
  { world }: Lexicon,
  names: readonly Name[],
  stems: ReadonlySet<string>,
): ReadonlySet<string> {
  const [companies, persons, called] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const name of names) {
    const text = textOf(tree, name);
    const folded = foldName(text);
    if (name.type === 'organization' && world.bodies.get(folded)?.kind === 'company')
      companies.add(folded.split(' ', 1)[0]!);
    else if (name.type === 'person' && isFullName(text)) persons.add(wordsOfName(text).at(-1) ?? '');
    else if (stems.has(folded) && companies.has(folded) && !persons.has(folded)) called.add(folded);
  }
  return called;
}

/** "Norvik", where the article names "Norvik Airlines" as a body and nothing happens in Norvik. */
function stemsOf(tree: Tree, lexicon: Lexicon, names: readonly Name[]): ReadonlySet<string> {
  const grounds = new Set(
    names
      .filter(({ firstToken }) => WITHIN.has(lowerOf(tree, firstToken - 1)))
      .map((name) => foldName(textOf(tree, name))),
  );
  const stems = names.flatMap((name) => {
    if (name.type !== 'organization') return [];
    const folded = foldName(textOf(tree, name));
    const words = folded.split(' ');
    const isPair = words.length === 2 && lexicon.world.bodyKinds.has(words[1]!);
    const stem = isPair && !lexicon.world.places.has(words[0]!) ? [words[0]!] : [];
    const openings = openingsOf(lexicon, folded);
    // "Agua Clara" of "Desarrollos Agua Clara"
    const ending = words.length > 2 && openings.length > 0 ? [words.slice(1).join(' ')] : [];
    return [...stem, ...[...openings, ...ending].filter((part) => !grounds.has(part))];
  });
  return new Set(stems);
}

const WITHIN = new Set(['in', 'near', 'outside', 'around', 'across']);

const LOCATIVE = new Set(['in', 'to', 'from', 'at', 'near', 'into', 'outside', 'of']);

const LONGEST_TITLE = 4;

/** "Crown" of "Crown Prince", "Attorney" of "Attorney General": the beginning of a title is no name. */
function isStartOfTitle(tree: Tree, { roles }: Lexicon, { type, firstToken, endToken }: Name): boolean {
  if (type !== 'organization' && type !== 'place') return false;
  const words = Array.from({ length: LONGEST_TITLE }, (_, at) => lowerOf(tree, firstToken + at));
  for (let length = endToken - firstToken + 1; length <= LONGEST_TITLE; length++) {
    const title = words.slice(0, length).join(' ');
    if (roles.leads.has(title) || roles.member_of.has(title) || roles.speaks_for.has(title)) return true;
  }
  return false;
}

/** Whether a capitalised title of a person ends at a token. */
function isTitle(tree: Tree, lexicon: Lexicon, token: number): boolean {
  const word = lowerOf(tree, token);
  const { leads, member_of, speaks_for, honorifics } = lexicon.roles;
  const capital = /^\p{Lu}/u.test(wordOf(tree, token));
  return (
    capital &&
    (word === 'minister' || leads.has(word) || member_of.has(word) || speaks_for.has(word) || honorifics.has(word))
  );
}

/** What two names must share to be one thing, and the rule that says so. */
function keyOf(
  tree: Tree,
  lexicon: Lexicon,
  name: Name,
  places: ReadonlySet<string>,
  bodies: BodyNames,
): { key: string; rule: string } {
  const text = textOf(tree, name);
  const folded = foldName(text);
  if (name.type === 'state') return { key: `state:${name.iso ?? folded}`, rule: 'state:iso' };
  if (name.type === 'place') return placeKey(lexicon, folded, places);
  const seated = name.rule.endsWith(OF_SEAT) ? bodySeatedAt(lexicon, folded) : undefined;
  if (seated !== undefined) return { key: `known:${seated}`, rule: 'organization:seat' };
  return keyOfBody(tree, lexicon, name, bodies);
}

/** "Gaza Strip" is "Gaza" where the article uses both. */
function placeKey(lexicon: Lexicon, folded: string, places: ReadonlySet<string>): { key: string; rule: string } {
  const region = lexicon.world.regions.get(folded);
  if (region !== undefined) return { key: `region:${region}`, rule: 'place:known' };
  const [, bare] = PLACE_KINDS.exec(folded) ?? [];
  const shortUsed = bare !== undefined && places.has(bare);
  return { key: `place:${shortUsed ? bare : folded}`, rule: 'place:kind-left-off' };
}
