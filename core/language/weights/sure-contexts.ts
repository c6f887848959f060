/**
 * Contexts in which a model always decided the same: what it would decide there need not be computed. A context is the hash of the
 * little that it consists of, a decision is a number below 256.
 */
import { decodeKeys, encodeKeys, rowOf, type KeyTable } from './keys.ts';
import { section, type Sections } from './sections.ts';

/** So many that hardly any two contexts fall together. */
const BITS = 30;

export interface SureContexts {
  readonly keys: KeyTable;
  /** By the number of its key, what is decided in a context. */
  readonly decisions: Uint8Array;
}

/** The decision in a context, -1 where none is sure. */
export function sureDecision({ keys, decisions }: SureContexts, context: number): number {
  const row = rowOf(keys, context);
  return row === -1 ? -1 : decisions[row]!;
}

/** The sections of a file that hold the decisions by their contexts' hashes. */
export function sureSections(name: string, byContext: ReadonlyMap<number, number>): [string, Uint8Array][] {
  const byKey = new Map([...byContext].map(([context, decision]) => [context >>> (32 - BITS), decision]));
  const keys = [...byKey.keys()].sort((a, b) => a - b);
  return [
    [`${name}Contexts`, encodeKeys(keys)],
    [`${name}Decisions`, Uint8Array.from(keys, (key) => byKey.get(key)!)],
  ];
}

/**
 * Reads what {@link sureSections} gave.
 * @throws Error on a missing section or damaged bytes
 */
export function readSure(sections: Sections, name: string): SureContexts {
  const decisions = section(sections, `${name}Decisions`);
  return { keys: decodeKeys(section(sections, `${name}Contexts`), decisions.length, BITS), decisions };
}
