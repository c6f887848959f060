/**
 * Which names of bodies one article uses for one body: acronyms with their long form, short forms, and the country in front
 * ("Iraqi Security Forces" and "Afghan Security Forces" are two).
 */
import type { Name } from '../../model/doc.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { wordOf, type Tree } from '../tree.ts';
import { foldName, initialsOf } from './fold.ts';

/** An article's bodies, indexed once so that each name is looked up in constant time. */
export interface BodyNames {
  /** Keys by a name's long form, folded: with its country where the article tells one. */
  readonly keys: ReadonlyMap<string, string>;
  /** Keys of the bodies whose names have these initials. */
  readonly initials: ReadonlyMap<string, ReadonlySet<string>>;
  /** Keys of the bodies that a short form may stand for. */
  readonly shortForms: ReadonlyMap<string, ReadonlySet<string>>;
  readonly stateEndingAt: ReadonlyMap<number, Name>;
  readonly bodyEndingAt: ReadonlyMap<number, Name>;
}

export interface BodyKey {
  readonly key: string;
  readonly rule: string;
}

const KINDS = /^(.+) (?:movement|group|organization|organisation|organisations|party)$/;
const stripKind = (folded: string): string => KINDS.exec(folded)?.[1] ?? folded;
const textOf = (tree: Tree, { start, end }: Name): string => tree.doc.article.text.slice(start, end);

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}

/** Indexes the bodies among an article's names. */
export function indexBodyNames(tree: Tree, lexicon: Lexicon, names: readonly Name[]): BodyNames {
  const states = names.filter(({ type }) => type === 'state');
  const bodies = names.filter(({ type }) => type === 'organization');
  const stateEndingAt = new Map(states.map((name) => [name.endToken, name]));
  const countries = new Map<string, Set<string>>();
  for (const body of bodies) {
    const iso = stateEndingAt.get(body.firstToken)?.iso;
    if (iso !== undefined) addTo(countries, foldName(textOf(tree, body)), iso);
  }
  const keys = new Map<string, string>();
  const initials = new Map<string, Set<string>>();
  const shortForms = new Map<string, Set<string>>();
  for (const body of bodies) {
    const text = textOf(tree, body);
    const folded = foldName(text);
    const key = keys.get(folded) ?? keyOfForm(lexicon, folded, countries.get(folded));
    keys.set(folded, key);
    const state = stateEndingAt.get(body.firstToken);
    for (const form of [text, ...(state === undefined ? [] : [`${textOf(tree, state)} ${text}`])])
      for (const letters of initialsOf(form)) addTo(initials, letters, key);
    for (const short of shortFormsOf(folded)) addTo(shortForms, short, key);
  }
  const bodyEndingAt = new Map(bodies.map((name) => [name.endToken, name]));
  return { keys, initials, shortForms, stateEndingAt, bodyEndingAt };
}

function keyOfForm(lexicon: Lexicon, folded: string, isos: ReadonlySet<string> | undefined): string {
  const known = lexicon.world.bodies.get(folded);
  if (known !== undefined) return `known:${known.key}`;
  const [iso] = isos ?? [];
  return `organization:${stripKind(folded)}${isos?.size === 1 && iso !== undefined ? `@${iso}` : ''}`;
}

/** "Security Council" of "UN Security Council", "Church" of "Church of Scientology". */
function shortFormsOf(folded: string): string[] {
  const words = folded.split(' ');
  const of = words.indexOf('of');
  const ends = words.slice(1).map((_, index) => words.slice(index + 1).join(' '));
  return [...ends, ...(of > 0 ? [words.slice(0, of).join(' ')] : [])];
}

/** What makes this name the same body as another of the article, and the rule that says so. */
export function keyOfBody(tree: Tree, name: Name, index: BodyNames): BodyKey {
  const text = textOf(tree, name);
  const folded = foldName(text);
  const own = index.keys.get(folded) ?? `organization:${folded}`;
  if (own.startsWith('known:')) return { key: own, rule: 'organization:known' };
  if (/^\p{Lu}[\p{L}.&-]{1,9}$/u.test(text)) {
    const bracket = wordOf(tree, name.firstToken - 1) === '(';
    const introduced = bracket ? index.bodyEndingAt.get(name.firstToken - 1) : undefined;
    const introducedKey = introduced === undefined ? undefined : index.keys.get(foldName(textOf(tree, introduced)));
    const [spelled] = index.initials.get(text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()) ?? [];
    const key = /^\p{Lu}{2}/u.test(text) ? (introducedKey ?? spelled) : spelled;
    if (key !== undefined) return { key, rule: 'organization:acronym' };
  }
  const state = index.stateEndingAt.get(name.firstToken);
  if (state?.iso !== undefined)
    return { key: `${own.split('@', 1)[0] ?? own}@${state.iso}`, rule: 'organization:of-country' };
  const fuller = index.shortForms.get(folded);
  const [only] = fuller ?? [];
  if (fuller?.size === 1 && only !== undefined) return { key: only, rule: 'organization:short-form' };
  return { key: own, rule: 'organization:same-name' };
}
