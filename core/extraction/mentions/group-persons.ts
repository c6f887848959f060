/**
 * Which person names of one article are one person: a full name gathers its parts ("Burns" after "William Burns"), initials
 * and middle names. A surname that two people of the article share is that of whom the article names first: his relatives it tells by
 * their full names. Names are looked up by their words, so that an article of thousands of people is read in linear time.
 */
import { foldName, foldTransliteration } from './fold.ts';
import { contentWords, isFullName, isPartOfName, opensWithParticle, wordsOfName } from './persons.ts';

export interface PersonGroup {
  readonly group: number;
  /** Why the name belongs to the group. */
  readonly rule: string;
}

/** Groups one article's person names, given in the order of the text. Returns for each name the index of its group. */
export function groupPersons(names: readonly string[]): PersonGroup[] {
  const full = new FullNames();
  const groups = names.map((text) => (isFullName(text) ? full.groupOf(text) : undefined));
  const short = new ShortNames(full.names, names);
  return groups.map((group, index) => group ?? short.groupOf(names[index]!));
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

/** Names of one word: parts of full names, or people whose full name the article never tells. */
class ShortNames {
  readonly #full: readonly string[];
  /** Groups of full names by each of their words. */
  readonly #byWord = new Map<string, number[]>();
  readonly #bearers = new Map<string, number | undefined>();
  readonly #alone = new Map<string, number>();
  /** The names that begin with what may be a particle, folded, by what follows it: "ben lindqvist" by "lindqvist". */
  readonly #behindParticle = new Map<string, string>();

  constructor(full: readonly string[], names: readonly string[]) {
    this.#full = full;
    for (const name of names) {
      if (isFullName(name) || !opensWithParticle(name)) continue;
      const rest = contentWords(wordsOfName(name)).join(' ');
      if (!this.#behindParticle.has(rest)) this.#behindParticle.set(rest, foldName(name));
    }
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
    if (!this.#bearers.has(folded)) this.#bearers.set(folded, this.#bearerOf(text));
    const bearer = this.#bearers.get(folded);
    if (bearer !== undefined) return { group: bearer, rule: 'person:part-of-full-name' };
    const called = this.#behindParticle.get(folded) ?? folded;
    const alone = this.#alone.get(called) ?? this.#full.length + this.#alone.size;
    this.#alone.set(called, alone);
    return { group: alone, rule: called === folded ? 'person:same-name' : 'person:part-of-full-name' };
  }

  /** Whom the article names first of those that have a short name for their surname, or else in another place of their name. */
  #bearerOf(text: string): number | undefined {
    const [first = ''] = contentWords(wordsOfName(text));
    const sharing = this.#byWord.get(foldTransliteration(first)) ?? [];
    const fitting = (want: 'surname' | 'part') =>
      sharing.find((group) => isPartOfName(text, this.#full[group] ?? '') === want);
    return fitting('surname') ?? fitting('part');
  }
}
