/**
 * Which person names of one article are one person: a full name gathers its parts ("Burns" after "William Burns"), initials
 * and middle names. A surname that two people of the article share goes with the one named last before it. Names are looked up
 * by their words, so that an article of thousands of people is read in linear time.
 */
import { foldName, foldTransliteration } from './fold.ts';
import { contentWords, isFullName, isPartOfName, wordsOfName } from './persons.ts';

export interface PersonName {
  readonly text: string;
  /** Position of the name in the article, in tokens. */
  readonly position: number;
}

export interface PersonGroup {
  readonly group: number;
  /** Why the name belongs to the group. */
  readonly rule: string;
}

/** Groups one article's person names. Returns for each name the index of its group. */
export function groupPersons(names: readonly PersonName[]): PersonGroup[] {
  const full = new FullNames();
  const groups = names.map(({ text }) => (isFullName(text) ? full.groupOf(text) : undefined));
  const short = new ShortNames(full.names);
  const inOrder = [...names.keys()].sort((a, b) => names[a]!.position - names[b]!.position);
  for (const index of inOrder) {
    const group = groups[index] ?? short.groupOf(names[index]!.text);
    groups[index] = group;
    short.note(group.group);
  }
  return groups.map((group) => group!);
}

const isInitial = (word: string): boolean => word.length === 1;

/** The full names of an article. Two are one person's if their surnames agree, and their given names do or one is an initial. */
class FullNames {
  /** The name that opened each group. */
  readonly names: string[] = [];
  readonly #groupOf = new Map<string, PersonGroup>();
  /** The first group whose name has a surname with a given name, with an initial, or with any given name of that initial. */
  readonly #first = new Map<string, number>();

  groupOf(text: string): PersonGroup {
    const folded = foldName(text);
    const known = this.#groupOf.get(folded);
    if (known !== undefined) return known;
    const words = contentWords(wordsOfName(text));
    const [given, surname] = [words[0] ?? '', foldTransliteration(words.at(-1) ?? '')];
    const whole = `${surname} ${foldTransliteration(given)}`;
    const initial = `${surname} ${given.charAt(0)}.`;
    const starting = `${surname} ${given.charAt(0)}*`;
    const found = [whole, initial, ...(isInitial(given) ? [starting] : [])].flatMap(
      (key) => this.#first.get(key) ?? [],
    );
    const isNew = found.length === 0;
    const group = isNew ? this.names.push(text) - 1 : Math.min(...found);
    if (isNew)
      for (const key of [whole, starting, ...(isInitial(given) ? [initial] : [])])
        if (!this.#first.has(key)) this.#first.set(key, group);
    const sameName = foldName(this.names[group] ?? '') === folded;
    const result = { group, rule: sameName ? 'person:same-name' : 'person:variant' };
    this.#groupOf.set(folded, result);
    return result;
  }
}

/** Full names that a short one is part of, and the one of them that was mentioned last. */
interface Candidates {
  readonly groups: readonly number[];
  latest: number | undefined;
}

/** Names of one word: parts of full names, or people whose full name the article never tells. */
class ShortNames {
  readonly #full: readonly string[];
  /** Groups of full names by each of their words. */
  readonly #byWord = new Map<string, number[]>();
  readonly #candidates = new Map<string, Candidates>();
  readonly #watching = new Map<number, Candidates[]>();
  readonly #lastUse = new Map<number, number>();
  readonly #alone = new Map<string, number>();
  #uses = 0;

  constructor(full: readonly string[]) {
    this.#full = full;
    full.forEach((name, group) => {
      for (const word of new Set(contentWords(wordsOfName(name)).map(foldTransliteration))) {
        const groups = this.#byWord.get(word);
        if (groups === undefined) this.#byWord.set(word, [group]);
        else groups.push(group);
      }
    });
  }

  groupOf(text: string): PersonGroup {
    const folded = foldName(text);
    const { groups, latest } = this.#candidatesFor(folded, text);
    const chosen = groups.length > 1 ? (latest ?? groups[0]) : groups[0];
    if (chosen !== undefined) return { group: chosen, rule: 'person:part-of-full-name' };
    const alone = this.#alone.get(folded) ?? this.#full.length + this.#alone.size;
    this.#alone.set(folded, alone);
    return { group: alone, rule: 'person:same-name' };
  }

  /** Notes a mention of a group, so that a short name behind it can lean on it. */
  note(group: number): void {
    this.#lastUse.set(group, this.#uses++);
    for (const candidates of this.#watching.get(group) ?? []) candidates.latest = group;
  }

  #candidatesFor(folded: string, text: string): Candidates {
    const known = this.#candidates.get(folded);
    if (known !== undefined) return known;
    const [first = ''] = contentWords(wordsOfName(text));
    const sharing = this.#byWord.get(foldTransliteration(first)) ?? [];
    const fits = (want: 'surname' | 'part') =>
      sharing.filter((group) => isPartOfName(text, this.#full[group] ?? '') === want);
    const surnames = fits('surname');
    const groups = surnames.length > 0 ? surnames : fits('part');
    const used = groups.filter((group) => this.#lastUse.has(group));
    const latest = used.reduce<number | undefined>(
      (best, group) => (best === undefined || this.#lastUse.get(group)! > this.#lastUse.get(best)! ? group : best),
      undefined,
    );
    const candidates = { groups, latest };
    this.#candidates.set(folded, candidates);
    for (const group of groups) this.#watching.set(group, [...(this.#watching.get(group) ?? []), candidates]);
    return candidates;
  }
}
