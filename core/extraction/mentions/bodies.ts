/**
 * Which names of bodies one article uses for one body: acronyms with their long form, short forms, and the country in front
 * ("Iraqi Security Forces" and "Afghan Security Forces" are two).
 */
import type { Name } from '../../model/doc.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { KnownBody } from '../lexicon/world.ts';
import { wordOf, type Tree } from '../tree.ts';
import { foldName, initialsOf, isAcronymOf, isSpelledIn } from './fold.ts';
import { mostNamed } from './home.ts';

/** An article's bodies, indexed once so that each name is looked up in constant time. */
export interface BodyNames {
  /** Keys by a name's long form, folded: with its country where the article tells one. */
  readonly keys: ReadonlyMap<string, string>;
  /** Keys of the bodies whose names have these initials. */
  readonly initials: ReadonlyMap<string, ReadonlySet<string>>;
  /** Keys of the bodies that a short form may stand for. */
  readonly shortForms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Keys of the bodies that are called so but for the word of their kind: "Norvik" of "Norvik Airlines". */
  readonly stems: ReadonlyMap<string, ReadonlySet<string>>;
  readonly stateEndingAt: ReadonlyMap<number, Name>;
  readonly stateStartingAt: ReadonlyMap<number, Name>;
  /** ISO code of the state that the article is about. */
  readonly home?: string;
  readonly bodyEndingAt: ReadonlyMap<number, Name>;
  /** Keys by an acronym that stands in brackets behind the name that it is made of: in this article it is no other body's. */
  readonly bracketed: ReadonlyMap<string, string>;
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
  const stateStartingAt = new Map(states.map((name) => [name.firstToken, name]));
  const home = mostNamed(states.flatMap(({ iso }) => iso ?? []));
  const countries = new Map<string, Set<string>>();
  for (const body of bodies) {
    const iso = countryBeside(tree, body, { stateEndingAt, stateStartingAt });
    if (iso !== undefined) addTo(countries, foldName(textOf(tree, body)), iso);
  }
  const keys = new Map<string, string>();
  const initials = new Map<string, Set<string>>();
  const shortForms = new Map<string, Set<string>>();
  const stems = new Map<string, Set<string>>();
  const spelled = new Set<string>();
  for (const body of bodies) {
    const text = textOf(tree, body);
    const folded = foldName(text);
    const known = keys.get(folded);
    const key = known ?? keyOfForm(lexicon, folded, countries.get(folded) ?? new Set(), home);
    const state = stateEndingAt.get(body.firstToken);
    const forms = [
      ...(spelled.has(text) ? [] : [text]),
      ...(state === undefined ? [] : [`${textOf(tree, state)} ${text}`]),
    ];
    for (const form of forms) for (const letters of initialsOf(form)) addTo(initials, letters, key);
    spelled.add(text);
    // an article names few bodies, and those again and again
    if (known !== undefined) continue;
    keys.set(folded, key);
    for (const short of shortFormsOf(folded)) addTo(shortForms, short, key);
    const stem = withoutKind(lexicon, folded);
    if (stem !== undefined) addTo(stems, stem, key);
    for (const opening of openingsOf(lexicon, folded)) addTo(stems, opening, key);
  }
  const bodyEndingAt = new Map(bodies.map((name) => [name.endToken, name]));
  return {
    keys,
    bracketed: acronymsInBrackets(tree, bodies, bodyEndingAt, keys),
    initials,
    shortForms,
    stems,
    stateEndingAt,
    stateStartingAt,
    bodyEndingAt,
    ...(home !== undefined && { home }),
  };
}

/** "The National Prosecuting Authority (NPA)": the keys of long forms by the acronyms behind them. */
function acronymsInBrackets(
  tree: Tree,
  bodies: readonly Name[],
  bodyEndingAt: ReadonlyMap<number, Name>,
  keys: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const body of bodies) {
    const long = wordOf(tree, body.firstToken - 1) === '(' ? bodyEndingAt.get(body.firstToken - 1) : undefined;
    const key = long && keys.get(foldName(textOf(tree, long)));
    if (long && key !== undefined && isAcronymOf(textOf(tree, body), textOf(tree, long)))
      found.set(textOf(tree, body), key);
  }
  return found;
}

/** The country that a body's name has beside it: "Iraqi Parliament", "Iraq's Parliament", "Parliament of Iraq". */
function countryBeside(
  tree: Tree,
  { firstToken, endToken }: Name,
  { stateEndingAt, stateStartingAt }: Pick<BodyNames, 'stateEndingAt' | 'stateStartingAt'>,
): string | undefined {
  const possessive = ["'s", '’s', "'", '’'].includes(wordOf(tree, firstToken - 1));
  const before = stateEndingAt.get(possessive ? firstToken - 1 : firstToken);
  if (before !== undefined) return before.iso;
  if (wordOf(tree, endToken) !== 'of') return undefined;
  return stateStartingAt.get(wordOf(tree, endToken + 1) === 'the' ? endToken + 2 : endToken + 1)?.iso;
}

/** Kinds of bodies that are called alike in many states, known or not; "State Department" is one body. */
const SHARED_KINDS = new Set(['legislature', 'court', 'police', 'military']);

/** A name that many states have a body by: "Senate", "Ministry of Health". */
function isGeneric({ world }: Lexicon, folded: string): boolean {
  const known = world.bodies.get(folded);
  if (known !== undefined && !SHARED_KINDS.has(known.kind ?? '')) return false;
  if (world.genericBodies.has(folded)) return true;
  const [head = '', of] = folded.split(' ');
  return of === 'of' && ['ministry', 'department'].includes(head) && known === undefined;
}

/**
 * A body's key by its name and the countries beside it. A name that many states' bodies bear is told by its country: the one
 * beside it, else the article's own; one that nothing tells belongs to its article alone (`@`).
 */
function keyOfForm(lexicon: Lexicon, folded: string, isos: ReadonlySet<string>, home: string | undefined): string {
  const { bodies } = lexicon.world;
  const known = bodies.get(folded) ?? knownByStem(lexicon, folded);
  const [beside] = isos.size === 1 ? isos : [];
  if (isGeneric(lexicon, folded)) {
    const iso = isos.size === 0 ? home : beside;
    // "the US Air Force"
    const whole = bodies.get(`${foldName(lexicon.world.stateNames.get(iso ?? '') ?? '')} ${folded}`);
    if (whole !== undefined) return `known:${whole.key}`;
    if (known?.owner !== undefined && known.owner === iso) return `known:${known.key}`;
    return `organization:${folded}@${iso ?? ''}`;
  }
  if (known !== undefined) return `known:${known.key}`;
  return `organization:${stripKind(folded)}${beside === undefined ? '' : `@${beside}`}`;
}

/** The known body that a name calls but for the word of its kind; the "African Union Commission" is an organ of the African Union. */
function knownByStem(lexicon: Lexicon, folded: string): KnownBody | undefined {
  // "Labour Ministry" is no form of the Labour Party's name
  if (lexicon.world.genericBodies.has(folded.slice(folded.lastIndexOf(' ') + 1))) return undefined;
  const known = lexicon.world.bodies.get(withoutKind(lexicon, folded) ?? '');
  // "Lumina Inc" is Lumina, "Lumina Foundation" is another
  const isOther = known?.kind === 'company' && !lexicon.world.corporate.has(folded.slice(folded.lastIndexOf(' ') + 1));
  return known?.kind === 'igo' || isOther ? undefined : known;
}

/** "Norvik" of "Norvik Airlines". */
function withoutKind({ world }: Lexicon, folded: string): string | undefined {
  const words = folded.split(' ');
  return words.length > 1 && world.bodyKinds.has(words.at(-1) ?? '') ? words.slice(0, -1).join(' ') : undefined;
}

/**
 * "Lumina" of "Lumina Search", "Nusa Agro" of "Nusa Agro Holdings": what a company's name, or one that no table knows, may be cut to. A
 * town's or a country's name that a body's begins with stays that of the town.
 */
export function openingsOf({ world, nominals }: Lexicon, folded: string): readonly string[] {
  const words = folded.split(' ');
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const isOrdinary = nominals.opening.has(first) || world.bodyKinds.has(first) || nominals.describing.has(first);
  const isOfPlace = world.places.has(first) || nominals.facilities.has(last) || world.genericBodies.has(last);
  const isPhrase = words.some((word) => ['of', 'for', 'and', 'in', 'on'].includes(word));
  const known = world.bodies.get(folded);
  const isOther = known !== undefined && known.kind !== 'company';
  if (words.length < 2 || isOther || isOrdinary || isOfPlace || isPhrase) return [];
  return words.slice(1).map((_, at) => words.slice(0, at + 1).join(' '));
}

/** "Security Council" of "UN Security Council", "Church" of "Church of Scientology". */
function shortFormsOf(folded: string): string[] {
  const words = folded.split(' ');
  const of = words.indexOf('of');
  const ends = words.slice(1).map((_, index) => words.slice(index + 1).join(' '));
  return [...ends, ...(of > 0 ? [words.slice(0, of).join(' ')] : [])];
}

/** What makes this name the same body as another of the article, and the rule that says so. */
export function keyOfBody(tree: Tree, lexicon: Lexicon, name: Name, index: BodyNames): BodyKey {
  const text = textOf(tree, name);
  const folded = foldName(text);
  const iso = countryBeside(tree, name, index);
  const own =
    iso !== undefined && isGeneric(lexicon, folded)
      ? keyOfForm(lexicon, folded, new Set([iso]), index.home)
      : (index.keys.get(folded) ?? `organization:${folded}`);
  const told = index.bracketed.get(text);
  if (told !== undefined) return { key: told, rule: 'organization:acronym' };
  if (own.startsWith('known:')) return { key: own, rule: 'organization:known' };
  if (/^\p{Lu}[\p{L}.&-]{1,9}$/u.test(text)) {
    const bracket = wordOf(tree, name.firstToken - 1) === '(';
    const introduced = bracket ? index.bodyEndingAt.get(name.firstToken - 1) : undefined;
    const introducedKey = introduced === undefined ? undefined : index.keys.get(foldName(textOf(tree, introduced)));
    const [spelled] = index.initials.get(text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()) ?? [];
    const isAcronym =
      /^\p{Lu}{2}/u.test(text) || (introduced !== undefined && isSpelledIn(text, textOf(tree, introduced)));
    const key = isAcronym ? (introducedKey ?? spelled) : spelled;
    if (key !== undefined) return { key, rule: 'organization:acronym' };
  }
  const fuller = index.shortForms.get(folded) ?? index.stems.get(folded);
  const [only] = fuller ?? [];
  if (iso === undefined && isGeneric(lexicon, folded) && fuller?.size === 1 && only !== undefined)
    return { key: only, rule: 'organization:short-form' };
  if (iso !== undefined) return { key: `${own.split('@', 1)[0] ?? own}@${iso}`, rule: 'organization:of-country' };
  if (fuller?.size === 1 && only !== undefined) return { key: only, rule: 'organization:short-form' };
  return { key: own, rule: 'organization:same-name' };
}
