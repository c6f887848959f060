/** Where names of actors stand in a text, found letter by letter: nothing from an article becomes a pattern. */
import type { Entity } from '../../model/graph.ts';
import type { EntityId } from '../../model/ids.ts';

/** A stretch of a text that names an actor. */
export interface NamedSpan {
  readonly start: number;
  readonly end: number;
  readonly actor: EntityId;
}

interface Name {
  readonly text: string;
  readonly actor: EntityId;
}

/** Names by their first word, longest first. */
export type NameTable = ReadonlyMap<string, readonly Name[]>;

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const isWordSign = (sign: string): boolean => /^[\p{L}\p{N}\p{M}]/u.test(sign);

/** All names and aliases of some actors, and of persons the last word alone. Words in small letters are no names. */
export function nameTable(entities: readonly Entity[]): NameTable {
  const table = new Map<string, Name[]>();
  for (const { id, type, name, aliases } of entities) {
    const surname = type === 'person' ? name.split(/\s+/).slice(1).at(-1) : undefined;
    for (const text of new Set([name, ...aliases, ...(surname === undefined ? [] : [surname])])) {
      const first = firstWord(text);
      if (first === undefined || text.length < 2 || !isName(text)) continue;
      table.set(first.word, [...(table.get(first.word) ?? []), { text: text.slice(first.index), actor: id }]);
    }
  }
  for (const names of table.values()) names.sort((a, b) => b.text.length - a.text.length);
  return table;
}

/** Has a capital, or is of a script that knows none. */
const isName = (text: string): boolean => text !== text.toLowerCase() || text.toLowerCase() === text.toUpperCase();

function firstWord(text: string): { readonly word: string; readonly index: number } | undefined {
  const [match] = text.matchAll(WORD);
  return match && { word: match[0], index: match.index };
}

/** The names that stand in a text as whole words, from left to right, none inside another. */
export function namesIn(text: string, table: NameTable): NamedSpan[] {
  const found: NamedSpan[] = [];
  let done = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (index < done) continue;
    const name = table.get(word)?.find((one) => text.startsWith(one.text, index) && endsAt(text, index, one.text));
    if (name === undefined) continue;
    done = index + name.text.length;
    found.push({ start: index, end: done, actor: name.actor });
  }
  return found;
}

/** Whether a name that begins at an index ends where a word does. */
function endsAt(text: string, index: number, name: string): boolean {
  const end = index + name.length;
  return end >= text.length || !isWordSign(name.slice(-1)) || !isWordSign(text.slice(end, end + 2));
}
