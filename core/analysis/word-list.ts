/** Many short texts, searched by the beginnings of their words: all of them in one string, so that the engine's own search runs over it. */
import { fold } from './folding.ts';

/** A query's words, each with the space that marks a word's beginning. */
export function queryWords(text: string): readonly string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ').map((word) => ` ${word}`);
}

export class WordList {
  /** With a space before each word and a line break behind each text. */
  readonly #all: string;
  /** Where each text begins, with one more at the end. */
  readonly #starts: Int32Array;

  constructor(texts: Iterable<string>, count: number) {
    const folded: string[] = [];
    this.#starts = new Int32Array(count + 1);
    let at = 0;
    for (const text of texts) {
      const one = ` ${fold(text)}`;
      at += one.length + 1;
      folded.push(one);
      this.#starts[folded.length] = at;
    }
    this.#all = `${folded.join('\n')}\n`;
  }

  /** A text as it is compared. */
  text(number: number): string {
    return this.#all.slice(this.#starts[number], this.#starts[number + 1]! - 1);
  }

  /** Visits every text that has all of these words, by number, rising; `visit` ends it by returning true. */
  find(words: readonly string[], visit: (number: number) => unknown): void {
    const starts = this.#starts;
    // The longest is the rarest.
    const [first = ' ', ...others] = [...words].sort((a, b) => b.length - a.length);
    let number = 0;
    for (let at = this.#all.indexOf(first); at !== -1; at = this.#all.indexOf(first, starts[number])) {
      while (starts[number + 1]! <= at) number++;
      const text = others.length > 0 ? this.text(number) : '';
      if (others.every((word) => text.includes(word)) && visit(number) === true) return;
      number++;
    }
  }
}
