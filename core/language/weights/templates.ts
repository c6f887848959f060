/**
 * A model's features as data. What a model looks at in a situation are its atoms: the word on top of the stack, the tag before,
 * the clusters of the next two words. A template names up to four of them; its feature is the hash of its number and their values.
 */
import { mix } from './hash.ts';

/** A number of its own, from which its hashes start, and the atoms that it joins, by their index, in this order. */
export interface Template {
  readonly number: number;
  readonly atoms: readonly number[];
}

/**
 * Templates as a model's author writes them: `25 s0w b0w` joins two atoms under the number 25.
 * @param names of the atoms, by their index
 * @throws Error on an atom that there is not
 */
export function templatesOver(names: readonly string[]): (...lines: readonly string[]) => readonly Template[] {
  return (...lines) =>
    lines.map((line) => {
      const [number, ...joined] = line.split(' ');
      const atoms = joined.map((name) => names.indexOf(name));
      if (atoms.includes(-1)) throw new Error(`There are no such atoms: ${line}.`);
      return { number: Number(number), atoms };
    });
}

/** The most atoms that a template joins. */
const MOST_ATOMS = 4;

/** Templates laid out for computing their features at once. */
export class TemplateTable {
  /** How many features there are in any situation. */
  readonly count: number;
  /** Each atom that a template joins, once, ascending: all that the features depend on. */
  readonly atoms: Int32Array;
  private readonly numbers: Int32Array;
  /** Four places for each template, of which the first `arity` count. */
  private readonly joined: Int32Array;
  private readonly arity: Uint8Array;

  constructor(templates: readonly Template[]) {
    this.count = templates.length;
    this.atoms = Int32Array.from(new Set(templates.flatMap(({ atoms }) => atoms))).sort();
    // Those of one length stand together, so that the processor foresees how far to go.
    const sorted = [...templates].sort((a, b) => a.atoms.length - b.atoms.length);
    this.numbers = Int32Array.from(sorted, ({ number }) => number);
    this.arity = Uint8Array.from(sorted, ({ atoms }) => atoms.length);
    this.joined = Int32Array.from(
      sorted.flatMap(({ atoms }) => Array.from({ length: MOST_ATOMS }, (_, i) => atoms[i] ?? 0)),
    );
  }

  /**
   * Puts the features of a situation into `out`, from `from` on.
   * @param values of all atoms, by their index
   * @returns the place behind the last
   */
  collect(values: Int32Array, out: Int32Array, from = 0): number {
    const { numbers, joined, arity, count } = this;
    for (let t = 0, place = 0; t < count; t++, place += MOST_ATOMS) {
      const atoms = arity[t]!;
      let hash = mix(numbers[t]!, values[joined[place]!]!);
      if (atoms > 1) hash = mix(hash, values[joined[place + 1]!]!);
      if (atoms > 2) hash = mix(hash, values[joined[place + 2]!]!);
      if (atoms > 3) hash = mix(hash, values[joined[place + 3]!]!);
      out[from + t] = hash;
    }
    return from + count;
  }
}
