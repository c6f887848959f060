/** Relative clauses between commas, by their marks on the surface: where one opens, and what goes on behind it. */
import type { NamedDoc } from '../../model/doc.ts';

/** Words that open a relative clause behind a comma. */
const RELATIVE = new Set(['which', 'who', 'whose', 'whom', 'where']);
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
/** In tokens: how long such a clause may be. */
const REACH = 40;

const wordAt = ({ tokens }: NamedDoc, token: number): string => tokens[token]?.text.toLowerCase() ?? '';
const isEnd = ({ xpos }: NamedDoc, token: number): boolean => xpos[token] === undefined || xpos[token] === '.';

/**
 * The verb of the clause that goes on behind a relative clause which opens at `comma`: `have` of "Chad, which hosted talks, have
 * urged". Undefined where no relative clause between commas stands there.
 */
export function behindRelative(doc: NamedDoc, comma: number): number | undefined {
  if (wordAt(doc, comma) !== ',' || !RELATIVE.has(wordAt(doc, comma + 1))) return undefined;
  for (let at = comma + 2; at - comma < REACH && !isEnd(doc, at); at++)
    if (wordAt(doc, at) === ',' && FINITE.has(doc.xpos[at + 1] ?? '')) return at + 1;
  return undefined;
}

/** In tokens: how long an aside without a verb may be. */
const ASIDE = 12;

/** The finite verb behind an aside that opens at `comma`: `begged` of "the queen, on a visit to Lima, begged". */
export function behindAside(doc: NamedDoc, comma: number): number | undefined {
  if (wordAt(doc, comma) !== ',') return undefined;
  for (let at = comma + 1; at - comma < ASIDE && !isEnd(doc, at) && !FINITE.has(doc.xpos[at] ?? ''); at++)
    if (wordAt(doc, at) === ',') return FINITE.has(doc.xpos[at + 1] ?? '') ? at + 1 : undefined;
  return undefined;
}

/** The comma that opens the relative clause which the one at `comma` closes. */
export function relativeOpening(doc: NamedDoc, comma: number): number | undefined {
  if (wordAt(doc, comma) !== ',') return undefined;
  for (let at = comma - 2; comma - at < REACH && at > 0 && !isEnd(doc, at); at--)
    if (wordAt(doc, at) === ',' && RELATIVE.has(wordAt(doc, at + 1))) return at;
  return undefined;
}
