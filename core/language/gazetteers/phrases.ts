/** Finds the lexicon's names in running tokens: the longest at each place, in time linear in the tokens. */
import { atomsOfToken, withPossessiveApart } from './atoms.ts';

interface Phrase<Entry> {
  /** Lower-cased. */
  readonly atoms: readonly string[];
  /** Capitals as the lexicon writes them. */
  readonly cased: string;
  readonly entries: Entry[];
}

/** The phrases that start with an atom: most have but the one or the other. */
interface PhraseStart<Entry> {
  alone: Phrase<Entry>[] | undefined;
  /** By the second atom; longest first. */
  longer: Map<string, Phrase<Entry>[]> | undefined;
}

export interface PhraseMatch<Entry> {
  readonly firstToken: number;
  readonly endToken: number;
  /** Written with the lexicon's capitals, or in capitals throughout ("CAIRO" for "Cairo"). */
  readonly casing: 'exact' | 'capitals';
  readonly entries: readonly Entry[];
}

type Words = readonly { readonly text: string }[];

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

/** The atoms of tokens from one of them on, read as far as somebody asks. */
class AtomsFrom {
  readonly lower: string[] = [];
  readonly cased: string[] = [];
  /** The token that each belongs to. */
  readonly token: number[] = [];
  readonly #tokens: Words;
  #next: number;

  constructor(tokens: Words, first: number) {
    this.#tokens = tokens;
    this.#next = first;
  }

  /** Reads on until there are as many atoms, or no more tokens. */
  reach(count: number): this {
    for (; this.lower.length < count && this.#next < this.#tokens.length; this.#next += 1) {
      const { lower, cased } = keptAtoms(this.#tokens[this.#next]!.text);
      for (let i = 0; i < lower.length; i += 1) {
        this.lower.push(lower[i]!);
        this.cased.push(cased[i]!);
        this.token.push(this.#next);
      }
    }
    return this;
  }
}

const capitalise = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export class PhraseTable<Entry> {
  /** By the first atom. */
  readonly #starts = new Map<string, PhraseStart<Entry>>();
  /** First atoms with the capitals that the lexicon gives them, or one more in front. */
  readonly #written = new Set<string>();

  add(text: string, entry: Entry): void {
    const casedAtoms = atomsOfToken(withPossessiveApart(text));
    if (casedAtoms.length === 0) return;
    const cased = casedAtoms.join(' ');
    const atoms = casedAtoms.map((atom) => atom.toLowerCase());
    this.#written.add(casedAtoms[0]!).add(capitalise(casedAtoms[0]!));
    const bucket = this.#bucketOf(atoms);
    const known = bucket?.find((phrase) => phrase.cased === cased);
    if (known !== undefined) known.entries.push(entry);
    else this.#insert({ atoms, cased, entries: [entry] }, bucket);
  }

  /** Entries whose name is the whole text, capitals as given or throughout. */
  lookUp(text: string): readonly Entry[] {
    return this.longestAt([{ text: withPossessiveApart(text) }], 0)?.entries ?? [];
  }

  /** Whether any phrase can start with a token as it is written: where none does, none is to be looked for. */
  startsWith(token: string): boolean {
    const first = keptAtoms(token).cased[0];
    if (first === undefined) return false;
    return this.#written.has(first) || (first === first.toUpperCase() && this.#starts.has(first.toLowerCase()));
  }

  /** The longest phrase that starts with a token and ends with one; undefined where there is none. */
  longestAt(tokens: Words, token: number): PhraseMatch<Entry> | undefined {
    const starts = this.#startOf(tokens[token]?.text ?? '');
    if (starts === undefined) return undefined;
    const atoms = new AtomsFrom(tokens, token);
    const second = atoms.reach(2).lower[1];
    const longer = second === undefined ? undefined : starts.longer?.get(second);
    return (longer && longestOf(longer, atoms)) ?? (starts.alone && longestOf(starts.alone, atoms));
  }

  #startOf(token: string): PhraseStart<Entry> | undefined {
    const first = keptAtoms(token).lower[0];
    return first === undefined ? undefined : this.#starts.get(first);
  }

  #bucketOf([first, second]: readonly string[]): Phrase<Entry>[] | undefined {
    const starts = this.#starts.get(first!);
    return second === undefined ? starts?.alone : starts?.longer?.get(second);
  }

  /** What there is but one of, as of most, is made at its size: there are many thousands. */
  #insert(phrase: Phrase<Entry>, bucket: Phrase<Entry>[] | undefined): void {
    if (bucket !== undefined) {
      bucket.push(phrase);
      bucket.sort((a, b) => b.atoms.length - a.atoms.length);
      return;
    }
    const [first, second] = phrase.atoms;
    const starts: PhraseStart<Entry> = this.#starts.get(first!) ?? { alone: undefined, longer: undefined };
    if (second === undefined) starts.alone = [phrase];
    else starts.longer = (starts.longer ?? new Map<string, Phrase<Entry>[]>()).set(second, [phrase]);
    this.#starts.set(first!, starts);
  }
}

/** The longest of some phrases that the atoms begin with, with all entries written so. */
function longestOf<Entry>(bucket: readonly Phrase<Entry>[], atoms: AtomsFrom): PhraseMatch<Entry> | undefined {
  let length = -1;
  let casing: PhraseMatch<Entry>['casing'] | undefined;
  const entries: Entry[] = [];
  for (const phrase of bucket) {
    if (phrase.atoms.length < length) break;
    const found = casingOf(phrase, atoms);
    if (found === undefined || (casing !== undefined && casing !== found)) continue;
    length = phrase.atoms.length;
    casing = found;
    entries.push(...phrase.entries);
  }
  if (casing === undefined) return undefined;
  return { firstToken: atoms.token[0]!, endToken: atoms.token[length - 1]! + 1, casing, entries };
}

/** How the text writes the phrase that it begins with; undefined if it begins otherwise, or the phrase ends inside a token. */
function casingOf<Entry>(phrase: Phrase<Entry>, atoms: AtomsFrom): 'exact' | 'capitals' | undefined {
  const end = phrase.atoms.length;
  const { lower, cased, token } = atoms.reach(end + 1);
  if (end > lower.length || (end < lower.length && token[end] === token[end - 1])) return undefined;
  for (let i = 0; i < end; i += 1) if (lower[i] !== phrase.atoms[i]) return undefined;
  const written = cased.slice(0, end).join(' ');
  if (written === phrase.cased || written === capitalise(phrase.cased)) return 'exact';
  const isAcronym = phrase.cased === phrase.cased.toUpperCase();
  return !isAcronym && written.length > 2 && written === written.toUpperCase() ? 'capitals' : undefined;
}
