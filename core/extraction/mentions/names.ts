/** First pass: the names of an article gathered into clusters, one for each thing that they name. */
import type { Name } from '../../model/doc.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { lowerOf, wordOf, type Tree } from '../tree.ts';
import { addMention, newActors, type Actors, type DraftCluster } from './draft.ts';
import { foldName, isAcronymOf } from './fold.ts';
import { groupPersons, isFullName, isPartOfName } from './persons.ts';

/** Words that a place's or a movement's name may carry or leave off. */
const PLACE_KINDS = /^(.+) (?:strip|province|governorate|region|district|prefecture|oblast|peninsula|camp)$/;
const BODY_KINDS = /^(.+) (?:movement|group|organization|organisation|organisations|party)$/;

/** Clusters an article's names. Person names first, since a surname can look like a place ("Paris said"). */
export function clusterNames(tree: Tree, lexicon: Lexicon): Actors {
  const actors = newActors(tree);
  const names = settleTypes(tree, tree.doc.names);
  const persons = names.filter(({ type }) => type === 'person');
  const groups = groupPersons(persons.map((name) => ({ text: textOf(tree, name), position: name.firstToken })));
  const personGroup = new Map(persons.map((name, index) => [name, groups[index]!]));
  const clusterOf = new Map<string, number>();
  for (const name of names) {
    const person = personGroup.get(name);
    const { key, rule } = person
      ? { key: `person:${String(person.group)}`, rule: person.rule }
      : keyOf(tree, lexicon, name, names);
    let cluster = clusterOf.get(key);
    if (cluster === undefined) {
      cluster = actors.clusters.push(newCluster(tree, lexicon, name)) - 1;
      clusterOf.set(key, cluster);
    }
    noteMerge(actors.clusters[cluster]!, textOf(tree, name), rule);
    addMention(tree, actors, { first: name.firstToken, end: name.endToken }, [cluster], 'name', name.rule);
  }
  return actors;
}

const textOf = (tree: Tree, { start, end }: Name): string => tree.doc.article.text.slice(start, end);

function newCluster(tree: Tree, lexicon: Lexicon, name: Name): DraftCluster {
  const folded = foldName(textOf(tree, name));
  const body = name.type === 'organization' ? lexicon.world.bodies.get(folded) : undefined;
  const region = name.type === 'place' ? lexicon.world.regions.get(folded) : undefined;
  const known =
    body === undefined ? (region === undefined ? undefined : `place:${region}`) : `organization:${body.key}`;
  return {
    type: name.type,
    ...(name.iso !== undefined && { iso: name.iso }),
    ...(known !== undefined && { known }),
    mentions: [],
    merges: [],
  };
}

function noteMerge(cluster: DraftCluster, text: string, rule: string): void {
  const names = new Set(cluster.mentions.map((mention) => mention.text));
  if (names.size === 0 || names.has(text)) return;
  const [first = ''] = names;
  cluster.merges.push({ rule: foldName(first) === foldName(text) ? 'same-name:spelling' : rule, names: [first, text] });
}

/**
 * A bare surname that the names pass took for a place or a body is the person whose full name the article gives, unless a
 * preposition of place stands before it.
 */
function settleTypes(tree: Tree, names: readonly Name[]): readonly Name[] {
  const full = names.filter((name) => name.type === 'person' && isFullName(textOf(tree, name)));
  return names.map((name) => {
    if (name.type === 'person' || name.type === 'state' || name.endToken - name.firstToken > 1) return name;
    const before = lowerOf(tree, name.firstToken - 1);
    if (['in', 'to', 'from', 'at', 'near', 'into', 'outside', 'of'].includes(before)) return name;
    const isSurname = full.some((person) => isPartOfName(textOf(tree, name), textOf(tree, person)) === 'surname');
    return isSurname && !name.rule.includes('acronym')
      ? { ...name, type: 'person', rule: `${name.rule}+surname` }
      : name;
  });
}

/** What two names must share to be one thing, and the rule that says so. */
function keyOf(tree: Tree, lexicon: Lexicon, name: Name, names: readonly Name[]): { key: string; rule: string } {
  const text = textOf(tree, name);
  const folded = foldName(text);
  if (name.type === 'state') return { key: `state:${name.iso ?? folded}`, rule: 'state:iso' };
  if (name.type === 'place') return placeKey(tree, lexicon, folded, names);
  const known = lexicon.world.bodies.get(folded);
  if (known !== undefined) return { key: `known:${known.key}`, rule: 'organization:known' };
  return bodyKey(tree, lexicon, name, folded, names);
}

/** "Gaza Strip" is "Gaza" where the article uses both. */
function placeKey(tree: Tree, lexicon: Lexicon, folded: string, names: readonly Name[]): { key: string; rule: string } {
  const region = lexicon.world.regions.get(folded);
  if (region !== undefined) return { key: `region:${region}`, rule: 'place:known' };
  const [, bare] = PLACE_KINDS.exec(folded) ?? [];
  const shortUsed =
    bare !== undefined && names.some((other) => other.type === 'place' && foldName(textOf(tree, other)) === bare);
  return { key: `place:${shortUsed ? bare : folded}`, rule: 'place:kind-left-off' };
}

function bodyKey(
  tree: Tree,
  lexicon: Lexicon,
  name: Name,
  folded: string,
  names: readonly Name[],
): { key: string; rule: string } {
  const bodies = names.filter((other) => other.type === 'organization');
  const keyFor = (other: Name) => {
    const form = foldName(textOf(tree, other));
    const known = lexicon.world.bodies.get(form);
    return known === undefined ? `organization:${stripKind(form)}` : `known:${known.key}`;
  };
  const longForm = longFormOf(tree, name, bodies);
  if (longForm !== undefined) return { key: keyFor(longForm), rule: 'organization:acronym' };
  const fuller = bodies.filter((other) => isShortFormOf(folded, foldName(textOf(tree, other))));
  const keys = new Set(fuller.map(keyFor));
  const [only] = keys;
  if (keys.size === 1 && only !== undefined) return { key: only, rule: 'organization:short-form' };
  return { key: keyFor(name), rule: 'organization:same-name' };
}

const stripKind = (folded: string): string => BODY_KINDS.exec(folded)?.[1] ?? folded;

/** The name that an acronym stands for: in brackets behind it, or any name of the article with these initials. */
function longFormOf(tree: Tree, name: Name, bodies: readonly Name[]): Name | undefined {
  const text = textOf(tree, name);
  if (!/^\p{Lu}[\p{Lu}\p{L}.&-]{1,9}$/u.test(text)) return undefined;
  const introduced = bodies.find(
    (other) => other.endToken === name.firstToken - 1 && wordOf(tree, name.firstToken - 1) === '(',
  );
  if (introduced !== undefined && /^\p{Lu}{2}/u.test(text)) return introduced;
  return bodies.find((other) => isAcronymOf(text, textOf(tree, other)));
}

/** "Security Council" of "UN Security Council", "the Church" of "Church of Scientology". */
function isShortFormOf(short: string, full: string): boolean {
  return short !== full && (full.endsWith(` ${short}`) || full.startsWith(`${short} of `));
}
