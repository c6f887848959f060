/** Capitalised runs that name no actor: events, laws, prizes, operations, ships. A name inside one is no mention. */
import type { Sentence, Token } from '../../model/doc.ts';
import type { Gazetteers } from '../gazetteers/index.ts';
import type { NameParts } from '../gazetteers/schema.ts';
import { startsUpper } from './form.ts';

type Parts = Readonly<Record<keyof NameParts, ReadonlySet<string>>>;

/** "Battle of Mosul", "Convention on the Law of the Sea". */
const JOINERS = new Set(['of', 'on', 'the', 'for', 'against']);

/** The runs of one sentence in running case, as pairs of first and end token. */
export function nonActorRuns(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  parts: Parts,
): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  for (let i = firstToken; i < endToken;) {
    if (!startsUpper(tokens[i]!.text)) {
      i += 1;
      continue;
    }
    let end = runEnd(tokens, i, endToken);
    const isLong = end - i > 1;
    const endsSo = parts.others.has(tokens[end - 1]!.text);
    const startsSo = parts.others.has(tokens[i]!.text) && end - i === 1;
    const joined = startsSo || (isLong && endsSo) ? joinedEnd(tokens, end, endToken) : end;
    if ((isLong && endsSo) || (startsSo && joined > end) || (isLong && parts.otherFirst.has(tokens[i]!.text))) {
      runs.push([i, joined]);
    }
    end = Math.max(end, joined);
    i = end;
  }
  return runs;
}

/** Capitalised words in a row, joined by hyphens without spaces. */
function runEnd(tokens: readonly Token[], first: number, limit: number): number {
  let end = first + 1;
  while (end < limit) {
    const next = tokens[end]!;
    const isHyphen = /^[-\u2010\u2011\u2013]$/u.test(next.text) && next.start === tokens[end - 1]!.end;
    const after = tokens[end + 1];
    if (startsUpper(next.text)) end += 1;
    else if (isHyphen && end + 1 < limit && after?.start === next.end && startsUpper(after.text)) end += 2;
    else break;
  }
  return end;
}

/** Over small words to further capitalised ones: the end of what they join, or `end`. */
function joinedEnd(tokens: readonly Token[], end: number, limit: number): number {
  let at = end;
  while (at < limit && JOINERS.has(tokens[at]!.text)) at += 1;
  if (at === end || at >= limit || !startsUpper(tokens[at]!.text)) return end;
  return joinedEnd(tokens, runEnd(tokens, at, limit), limit);
}

/** "Hurricane Odalys" is "Odalys" from then on: the own name behind the word for what it is, unless something else has it too. */
export function ownName(
  tokens: readonly Token[],
  first: number,
  end: number,
  { parts, phrases }: Gazetteers,
): string | undefined {
  if (end - first !== 2 || !parts.otherFirst.has(tokens[first]!.text)) return undefined;
  const { text } = tokens[end - 1]!;
  return /^\p{Lu}\p{Ll}{2,}$/u.test(text) && phrases.lookUp(text).length === 0 ? text : undefined;
}

/** Whether a capitalised word stands right before or behind a token, as in a longer name. */
export function touchesCapital(tokens: readonly Token[], i: number): boolean {
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  const own = tokens[i]!;
  const isBefore = before !== undefined && before.end + 1 === own.start && startsUpper(before.text);
  return isBefore || (after !== undefined && own.end + 1 === after.start && startsUpper(after.text));
}
