/** Joins the names that the model found with those that are known. */
import type { TaggedDoc, Token } from '../../model/doc.ts';
import type { Gazetteers } from '../gazetteers/index.ts';
import { FORM, PREFIX, startsUpper } from './form.ts';
import { joinTokens, splitBodyOfState, splitStateBody } from './guideline.ts';
import { entryOf, isoOf, knownType, type KnownName } from './known.ts';
import { length, withoutOverlaps, type NameSpan } from './spans.ts';
import type { NameWord } from './words.ts';

export interface Known extends KnownName {
  readonly skip?: number;
}

/** Joins what the model found with what is known, then cuts to the guideline. */
export function settleNames(
  { tokens, upos }: TaggedDoc,
  learned: readonly NameSpan[],
  known: readonly Known[],
  isHeadline: Uint8Array,
  gazetteers: Gazetteers,
): readonly NameSpan[] {
  const owner = new Int32Array(tokens.length).fill(-1);
  learned.forEach(({ firstToken, endToken }, i) => owner.fill(i, firstToken, endToken));
  const types: (NameSpan | undefined)[] = [...learned];
  const added: NameSpan[] = [];
  for (const name of known) {
    const rivals = ownersOf(owner, name);
    const rival = rivals.length === 1 ? learned[rivals[0]!] : undefined;
    if (rivals.length === 0) {
      const span = spanOf(name);
      if (span !== undefined && standsAlone(name, tokens, upos, isHeadline, gazetteers)) added.push(span);
    } else if (rival !== undefined && sameExtent(rival, name)) {
      types[rivals[0]!] = agreed(rival, name, tokens, gazetteers);
    } else if (
      rival !== undefined &&
      rival.type === 'place' &&
      isoOf(name) !== undefined &&
      (types[rivals[0]!] === undefined || !isNamePart(rival, name, tokens))
    ) {
      types[rivals[0]!] = undefined;
      added.push(spanOf(name)!);
    } else if (isoOf(name) !== undefined && endsInside(learned[rivals[0]!], name, tokens)) {
      // "the Court of Bosnia" and "Herzegovina"
      for (const i of rivals.slice(1)) types[i] = undefined;
      types[rivals[0]!] = { ...learned[rivals[0]!]!, endToken: name.endToken };
    } else if (rival !== undefined && isoOf(name) !== undefined && startsInside(rival, name, tokens)) {
      // "Herzegovina Federation" behind "Bosnia and"
      types[rivals[0]!] = { ...rival, firstToken: name.firstToken };
    } else if (rival !== undefined && opensList(rival, name, tokens)) {
      types[rivals[0]!] = undefined;
      added.push(spanOf(name)!);
    } else if (name.endToken - name.firstToken > 1 && rivals.every((i) => within(learned[i]!, name))) {
      const span = spanOf(name);
      if (span === undefined) continue;
      for (const i of rivals) types[i] = undefined;
      added.push(span);
    }
  }
  const stateAt = (token: number): KnownName | undefined => gazetteers.states.longestAt(tokens, token);
  const spans = [...types.filter((span) => span !== undefined), ...added];
  const texts = new Set(learned.map(({ firstToken, endToken }) => joinTokens(tokens, firstToken, endToken)));
  const split = spans
    .flatMap((span) => splitStateBody(span, tokens, gazetteers, stateAt))
    .flatMap((span) => splitBodyOfState(span, tokens, gazetteers, stateAt, (text) => texts.has(text)));
  return withoutOverlaps(
    split.sort((a, b) => length(b) - length(a) || a.firstToken - b.firstToken),
    tokens.length,
  );
}

/** The spans that tokens of a name belong to, each once. */
function ownersOf(owner: Int32Array, { firstToken, endToken }: Known): readonly number[] {
  const rivals: number[] = [];
  for (let i = firstToken; i < endToken; i += 1) {
    const span = owner[i]!;
    if (span !== -1 && !rivals.includes(span)) rivals.push(span);
  }
  return rivals;
}

/** A state's name or demonym that only starts or ends a longer place's name: "Cuba Street", "Iraqi Kurdistan". */
function isNamePart(span: NameSpan, name: KnownName, tokens: readonly Token[]): boolean {
  const noun = entryOf(name, 'demonym')?.form === 'noun';
  const after = tokens[name.endToken]?.text ?? '';
  return !noun && (name.endToken === span.endToken || startsUpper(after));
}

/** "The European Union and the Gulf states": behind an article in the middle of a span another name opens. */
const opensList = (span: NameSpan, name: KnownName, tokens: readonly Token[]): boolean =>
  span.firstToken === name.firstToken &&
  name.endToken - name.firstToken > 1 &&
  /^(?:and|or|,)$/u.test(tokens[name.endToken]?.text ?? '') &&
  tokens[name.endToken + 1]?.text === 'the' &&
  name.endToken + 1 < span.endToken &&
  knownType(name) !== undefined;

/** A body's name with the first part of a state's name at its end: "the Court of Bosnia [and Herzegovina]". */
const endsInside = (span: NameSpan | undefined, name: KnownName, tokens: readonly Token[]): boolean =>
  span?.type === 'organization' &&
  span.firstToken < name.firstToken &&
  span.endToken < name.endToken &&
  span.endToken > name.firstToken &&
  tokens[span.endToken]?.text === 'and';

/** A body's name with the last part of a state's name at its start: "[Bosnia and] Herzegovina Federation". */
const startsInside = (span: NameSpan, name: KnownName, tokens: readonly Token[]): boolean =>
  span.type === 'organization' &&
  span.firstToken > name.firstToken &&
  span.firstToken < name.endToken &&
  span.endToken > name.endToken &&
  tokens[span.firstToken - 1]?.text === 'and';

const sameExtent = (span: NameSpan, name: KnownName): boolean =>
  span.firstToken === name.firstToken && span.endToken === name.endToken;
const within = (span: NameSpan, name: KnownName): boolean =>
  span.firstToken >= name.firstToken && span.endToken <= name.endToken;

function spanOf(known: Known): NameSpan | undefined {
  const type = knownType(known);
  if (type === undefined) return undefined;
  const { firstToken, endToken, skip } = known;
  const iso = type === 'state' ? isoOf(known) : undefined;
  const rule = `gazetteer:${known.entries[0]!.kind}`;
  return {
    firstToken,
    endToken,
    type,
    rule,
    ...(iso === undefined ? {} : { iso }),
    ...(skip === undefined ? {} : { skip }),
  };
}

/** The model and the tables name the same words. A person of a place's name stays a person; else what is known decides. */
function agreed(learned: NameSpan, known: Known, tokens: readonly Token[], { givenNames }: Gazetteers): NameSpan {
  const span = spanOf(known);
  if (span === undefined) return learned;
  if (span.type === learned.type) return span;
  if (learned.type === 'person') {
    const isAlsoGiven = length(learned) === 1 && givenNames.has(tokens[learned.firstToken]!.text);
    const isCity =
      length(learned) === 1 && entryOf(known, 'capital') !== undefined && !startsUpper(before(tokens, known));
    return (span.type === 'state' || isCity) && !isAlsoGiven ? span : learned;
  }
  if (span.type === 'state') return span;
  const certain = entryOf(known, 'organization') !== undefined || entryOf(known, 'region') !== undefined;
  return certain ? span : learned;
}

const before = (tokens: readonly Token[], { firstToken }: Known): string => tokens[firstToken - 1]?.text ?? '';

/** Whether a known name that the model did not see is to be believed. */
function standsAlone(
  known: Known,
  tokens: readonly Token[],
  upos: TaggedDoc['upos'],
  isHeadline: Uint8Array,
  gazetteers: Gazetteers,
): boolean {
  if (isoOf(known) !== undefined || known.endToken - known.firstToken > 1 || known.skip !== undefined) return true;
  const i = known.firstToken;
  if (entryOf(known, 'place-demonym') !== undefined && !startsUpper(tokens[i + 1]?.text ?? '')) return true;
  if (isHeadline[i] === 1) return entryOf(known, 'city') === undefined && entryOf(known, 'province') === undefined;
  const touches = (j: number): boolean => {
    const other = tokens[j];
    return other !== undefined && startsUpper(other.text) && upos[j] === 'PROPN';
  };
  // "Hezbollah fighters", "Kremlin aides": the tagger takes a name that opens a sentence for an adjective, and "the WHO" for a pronoun
  const isShouted = /^\p{Lu}{2,}$/u.test(tokens[i]!.text) && /^the$/iu.test(before(tokens, known));
  const isName = upos[i] === 'PROPN' || isShouted || (upos[i] === 'ADJ' && isUnmistakable(known, gazetteers));
  return isName && !touches(i - 1) && !touches(i + 1);
}

/** Kinds of bodies whose names are no common words. */
const UNMISTAKABLE = new Set(['armed-group', 'government']);

function isUnmistakable(known: Known, { organizations }: Gazetteers): boolean {
  const entry = entryOf(known, 'organization');
  return entry !== undefined && UNMISTAKABLE.has(organizations.get(entry.organization)?.kind ?? '');
}

/** Names behind a prefix in one token, known ones only: "anti-Ruritanian". */
export function prefixedNames(
  tokens: readonly Token[],
  words: readonly NameWord[],
  gazetteers: Gazetteers,
): readonly Known[] {
  const found: Known[] = [];
  words.forEach(({ form }, i) => {
    if ((form & FORM.prefixed) === 0) return;
    const { text } = tokens[i]!;
    const skip = PREFIX.exec(text)![0].length;
    const entries = gazetteers.phrases.lookUp(text.slice(skip));
    if (entries.length > 0) found.push({ firstToken: i, endToken: i + 1, casing: 'exact', entries, skip });
  });
  return found;
}
