/** Finds the lexicon's names in running tokens: the longest at each place, in time linear in the tokens. */
import { atomsOfPhrase, atomsOfToken } from './atoms.ts';

interface Phrase<Entry> {
  /** Lower-cased. */
  readonly atoms: readonly string[];
  /** Capitals as the lexicon writes them. */
  readonly cased: string;
  readonly entries: Entry[];
}

/** The phrases that start with an atom. */
interface PhraseStart<Entry> {
  readonly alone: Phrase<Entry>[];
  /** By the second atom; longest first. */
  readonly longer: Map<string, Phrase<Entry>[]>;
}

export interface PhraseMatch<Entry> {
  readonly firstToken: number;
  readonly endToken: number;
  /** Written with the lexicon's capitals, or in capitals throughout ("CAIRO" for "Cairo"). */
  readonly casing: 'exact' | 'capitals';
  readonly entries: readonly Entry[];
}

/** A document's tokens as atoms, with the token that each belongs to. */
export interface AtomizedTokens {
  readonly lower: readonly string[];
  readonly cased: readonly string[];
  readonly token: readonly number[];
  /** For each token its first atom; one entry more than tokens. */
  readonly firstAtom: readonly number[];
}

export function atomizeTokens(tokens: readonly { readonly text: string }[]): AtomizedTokens {
  const lower: string[] = [];
  const cased: string[] = [];
  const token: number[] = [];
  const firstAtom: number[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    firstAtom.push(cased.length);
    const atoms = keptAtoms(tokens[index]!.text);
    for (let i = 0; i < atoms.cased.length; i += 1) {
      cased.push(atoms.cased[i]!);
      lower.push(atoms.lower[i]!);
      token.push(index);
    }
  }
  firstAtom.push(cased.length);
  return { lower, cased, token, firstAtom };
}

interface Atoms {
  readonly cased: readonly string[];
  readonly lower: readonly string[];
}

/** The atoms of tokens seen before, as few tokens make most of any text; when it is full all of it is forgotten. */
const known = new Map<string, Atoms>();
const MOST_KEPT = 4_000;

function keptAtoms(text: string): Atoms {
  let atoms = known.get(text);
  if (atoms === undefined) {
    const cased = atomsOfToken(text);
    atoms = { cased, lower: cased.map((atom) => atom.toLowerCase()) };
    if (known.size === MOST_KEPT) known.clear();
    known.set(text, atoms);
  }
  return atoms;
}

const capitalise = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export class PhraseTable<Entry> {
  /** By the first atom. */
  readonly #starts = new Map<string, PhraseStart<Entry>>();

  add(text: string, entry: Entry): void {
    const casedAtoms = atomsOfPhrase(text);
    if (casedAtoms.length === 0) return;
    const cased = casedAtoms.join(' ');
    const atoms = casedAtoms.map((atom) => atom.toLowerCase());
    const bucket = this.#bucketFor(atoms);
    const known = bucket.find((phrase) => phrase.cased === cased);
    if (known !== undefined) known.entries.push(entry);
    else bucket.push({ atoms, cased, entries: [entry] });
    bucket.sort((a, b) => b.atoms.length - a.atoms.length);
  }

  /** Entries whose name is the whole text, capitals as given or throughout. */
  lookUp(text: string): readonly Entry[] {
    const cased = atomsOfPhrase(text);
    const tokens = [{ text: text.replace(/['\u2019]s(?=\s|$)/gu, ' s') }];
    const match = cased.length === 0 ? undefined : this.longestAt(atomizeTokens(tokens), 0);
    return match?.entries ?? [];
  }

  /** The longest phrase that starts with a token and ends with one; undefined where there is none. */
  longestAt(atoms: AtomizedTokens, token: number): PhraseMatch<Entry> | undefined {
    const start = atoms.firstAtom[token]!;
    if (start === atoms.firstAtom[token + 1]) return undefined;
    const starts = this.#starts.get(atoms.lower[start]!);
    if (starts === undefined) return undefined;
    const second = atoms.lower[start + 1];
    const longer = second === undefined ? undefined : starts.longer.get(second);
    return (longer && longestOf(longer, atoms, start)) ?? longestOf(starts.alone, atoms, start);
  }

  #bucketFor([first, second]: readonly string[]): Phrase<Entry>[] {
    const starts = this.#starts.get(first!) ?? { alone: [], longer: new Map<string, Phrase<Entry>[]>() };
    this.#starts.set(first!, starts);
    if (second === undefined) return starts.alone;
    const bucket = starts.longer.get(second) ?? [];
    starts.longer.set(second, bucket);
    return bucket;
  }
}

/** The longest of some phrases that stands at `start`, with all entries written so. */
function longestOf<Entry>(
  bucket: readonly Phrase<Entry>[],
  atoms: AtomizedTokens,
  start: number,
): PhraseMatch<Entry> | undefined {
  let length = -1;
  let casing: PhraseMatch<Entry>['casing'] | undefined;
  const entries: Entry[] = [];
  for (const phrase of bucket) {
    if (phrase.atoms.length < length) break;
    const found = casingOf(phrase, atoms, start);
    if (found === undefined || (casing !== undefined && casing !== found)) continue;
    length = phrase.atoms.length;
    casing = found;
    entries.push(...phrase.entries);
  }
  if (casing === undefined) return undefined;
  const firstToken = atoms.token[start]!;
  return { firstToken, endToken: atoms.token[start + length - 1]! + 1, casing, entries };
}

/** How the text at `start` writes the phrase; undefined if it doesn't, or ends inside a token. */
function casingOf<Entry>(
  phrase: Phrase<Entry>,
  atoms: AtomizedTokens,
  start: number,
): 'exact' | 'capitals' | undefined {
  const end = start + phrase.atoms.length;
  if (end > atoms.lower.length || (end < atoms.lower.length && atoms.token[end] === atoms.token[end - 1]))
    return undefined;
  for (let i = 0; i < phrase.atoms.length; i += 1) if (atoms.lower[start + i] !== phrase.atoms[i]) return undefined;
  const written = atoms.cased.slice(start, end).join(' ');
  if (written === phrase.cased || written === capitalise(phrase.cased)) return 'exact';
  const isAcronym = phrase.cased === phrase.cased.toUpperCase();
  return !isAcronym && written.length > 2 && written === written.toUpperCase() ? 'capitals' : undefined;
}
