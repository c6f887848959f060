/**
 * Where and for whom a report was written, in front of its first sentence: "LIMA, Aug 3 (Agency) - Police arrested". It is no part of
 * what the sentence says; tagger and parser read the two apart.
 */
import type { Token } from '../model/doc.ts';

/** In tokens. */
const LONGEST = 18;
const SHORTEST_STORY = 5;

const PLACE_IN_CAPITALS = /^\p{Lu}{3,}$/u;
const CAPITALISED = /^\p{Lu}/u;
const DASH = /^(?:[-–—]|--)$/;
const INSIDE = /^(?:[,./()]|of|and|the|de|la|al|el|del|[-–—]|\p{Nd}{1,4})$/u;
const OPENS_STORY = /^[\p{Lu}\p{Nd}"“‘']/u;

/** How many of a sentence's tokens, from `first` up to `end`, are its dateline; 0 if it has none. */
export function datelineLength(tokens: readonly Token[], first: number, end: number): number {
  if (!CAPITALISED.test(tokens[first]?.text ?? '')) return 0;
  const last = Math.min(first + LONGEST, end - SHORTEST_STORY);
  let parts = 0;
  for (let at = first + 1; at < last; at++) {
    const { text } = tokens[at]!;
    if (closes(tokens, at)) return isDateline(tokens, first, at, parts) ? at + 1 - first : 0;
    if (text === ',' || text === '(') parts++;
    if (!INSIDE.test(text) && !CAPITALISED.test(text)) return 0;
  }
  return 0;
}

/** A dash or colon that stands apart from what follows, a hyphen from what precedes too. */
function closes(tokens: readonly Token[], at: number): boolean {
  const [before, mark, next] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]!];
  if (!OPENS_STORY.test(next.text)) return false;
  if (mark.text === ':') return next.start > mark.end;
  const isApart = mark.start > before.end || [')', '.'].includes(before.text) || mark.text !== '-';
  return DASH.test(mark.text) && isApart && next.start > mark.end;
}

/** A place in capitals, or one with more behind it: its country, the day, the agency. */
function isDateline(tokens: readonly Token[], first: number, mark: number, parts: number): boolean {
  const inCapitals = PLACE_IN_CAPITALS.test(tokens[first]!.text);
  if (tokens[mark]!.text === ':' || parts === 0) return inCapitals && !isRepeated(tokens, mark);
  return !isRepeated(tokens, mark);
}

/** "NATO – Russia's old foe – said": a pair of dashes holds an aside. */
function isRepeated(tokens: readonly Token[], mark: number): boolean {
  return tokens.slice(mark + 1, mark + LONGEST).some(({ text }) => DASH.test(text) && text === tokens[mark]!.text);
}
