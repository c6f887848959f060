import type { Predicate } from './interactions/predicate.ts';
import type { Arguments } from './syntax/arguments.ts';
import type { Oblique } from './syntax/obliques.ts';

/**
 * What was found of an article's predicates, by their token: one pass after the other asks for it. Only for a reading in which
 * everybody has been found, as who is an actor bears on what is an argument.
 */
export class KeptSyntax {
  readonly arguments = new Map<number, Arguments>();
  readonly obliques = new Map<number, readonly Oblique[]>();
  readonly predicates = new Map<number, Predicate>();
  /** By the arguments of a predicate, which a frame may see changed. */
  readonly phrases = new Map<Arguments, readonly Oblique[]>();
}
