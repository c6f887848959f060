/** One key of a link, and what the fields of all keys are made of. */
import { entityOf, type GraphIndex } from '../../core/analysis/graph-index.ts';
import type { EntityId } from '../../core/model/ids.ts';
import type { References } from './link-references.ts';
import { joinParts, splitParts } from './link-text.ts';
import type { View } from './view.ts';

/** Thrown inside a field's `read` where its text makes no sense; the whole link is read on without it. */
export class Unreadable extends Error {}

export interface LinkField {
  readonly key: string;
  /** The value in escaped form, or `null` where the view has the default. */
  write(view: View, index: GraphIndex): string | null;
  /** The view with the value put in. Throws `Unreadable` or URIError. */
  read(value: string, view: View, references: References): View;
}

export const single = (text: string): string => splitParts(text)[0]?.[0] ?? '';
export const list = (text: string): readonly string[] => splitParts(text).map(([field = '']) => field);
export const written = (items: readonly string[]): string => joinParts(items.map((item) => [item]));

export function oneOf<Item extends string>(items: readonly Item[], text: string): Item {
  const item = items.find((candidate) => candidate === text);
  if (item === undefined) throw new Unreadable();
  return item;
}

export function numberIn(text: string, from: number, to = Number.MAX_SAFE_INTEGER): number {
  if (!/^\d{1,15}$/.test(text)) throw new Unreadable();
  const number = Number(text);
  if (number < from || number > to) throw new Unreadable();
  return number;
}

/** `[id, name]` of an actor. */
export const named = (index: GraphIndex, id: EntityId): readonly string[] => {
  const entity = entityOf(index, id);
  return entity ? [id, entity.name] : [id];
};
