/** What the lexicon and the rest of the document tell of each token, before any model looks at it. */
import type { TaggedDoc, Token } from '../../model/doc.ts';
import type { GazetteerEntry, Gazetteers } from '../gazetteers/index.ts';
import { casingOf, startsUpper, type Casing } from './casing.ts';
import { knownNames, type KnownName } from './known.ts';

export interface TokenTraits {
  /** Bits of what kind of word it is: title, given name, particle … (see {@link WORD}). */
  readonly word: Uint16Array;
  /** For each token the codes of the known names that cover it: kind, and place in the name. */
  readonly known: readonly (readonly number[])[];
  /** The capitalised run that holds the token, `-1` outside of runs. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  /** Bits of what the document's other occurrences of the same word show (see {@link DOCUMENT}). */
  readonly document: Uint8Array;
  /** 0 running case, 1 headline, 2 capitals. */
  readonly casing: Uint8Array;
}

export const WORD = {
  title: 1,
  particle: 2,
  suffix: 4,
  body: 8,
  place: 16,
  other: 32,
  never: 64,
  given: 128,
  stateBody: 256,
  initial: 512,
  acronym: 1024,
} as const;

const DOCUMENT = {
  small: 1,
  inside: 2,
  afterTitle: 4,
  afterGiven: 8,
  beforeSpeech: 16,
  located: 32,
  inRun: 64,
  acronym: 128,
};

const KINDS = {
  state: 1,
  demonym: 2,
  'place-demonym': 3,
  capital: 4,
  city: 5,
  province: 6,
  region: 7,
  organization: 8,
} as const satisfies Record<GazetteerEntry['kind'], number>;
const WEAK_ORGANIZATION = 9;

const SPEECH = /^(?:said|says|told|tells|added|warned|wrote|announced|insisted|argued|claimed|stated|replied)$/u;
const LOCATIVE = /^(?:in|at|near|outside|inside|around|across|into|throughout)$/u;
const ACRONYM = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u;
const INITIAL = /^\p{Lu}\.?$/u;
const CASINGS: Readonly<Record<Casing, number>> = { sentence: 0, title: 1, capitals: 2 };

/** The traits of a document's tokens; `names` are those that the gazetteers know in it. */
export function tokenTraits(
  doc: TaggedDoc,
  gazetteers: Gazetteers,
  names: readonly KnownName[] = knownNames(doc.tokens, gazetteers),
): TokenTraits {
  const { tokens, sentences } = doc;
  const count = tokens.length;
  const word = new Uint16Array(count);
  tokens.forEach(({ text }, i) => (word[i] = wordBits(text, gazetteers)));
  const casing = new Uint8Array(count);
  const runStart = new Int32Array(count).fill(-1);
  const runEnd = new Int32Array(count).fill(-1);
  for (const sentence of sentences) {
    casing.fill(CASINGS[casingOf(tokens, sentence)], sentence.firstToken, sentence.endToken);
    markRuns(tokens, word, sentence.firstToken, sentence.endToken, runStart, runEnd);
  }
  const known = knownCodes(names, count);
  const document = documentBits(doc, word, casing, runStart, runEnd);
  return { word, known, runStart, runEnd, document, casing };
}

function wordBits(text: string, { parts, givenNames }: Gazetteers): number {
  if (!startsUpper(text)) return parts.particles.has(text) ? WORD.particle : 0;
  const plain = text.length > 2 && text === text.toUpperCase() ? text[0]! + text.slice(1).toLowerCase() : text;
  return (
    (parts.titles.has(plain) ? WORD.title : 0) |
    (parts.particles.has(text) ? WORD.particle : 0) |
    (parts.suffixes.has(text) ? WORD.suffix : 0) |
    (parts.bodies.has(plain) ? WORD.body : 0) |
    (parts.places.has(plain) ? WORD.place : 0) |
    (parts.others.has(plain) || parts.otherFirst.has(text) ? WORD.other : 0) |
    (parts.never.has(plain) ? WORD.never : 0) |
    (givenNames.has(plain) ? WORD.given : 0) |
    (parts.stateBodies.has(plain) ? WORD.stateBody : 0) |
    (INITIAL.test(text) ? WORD.initial : 0) |
    (ACRONYM.test(text) ? WORD.acronym : 0)
  );
}

/** Runs of capitalised words, joined by hyphens, "&", particles and "of". */
function markRuns(
  tokens: readonly Token[],
  word: Uint16Array,
  first: number,
  end: number,
  runStart: Int32Array,
  runEnd: Int32Array,
): void {
  for (let i = first; i < end;) {
    if (!startsUpper(tokens[i]!.text)) {
      i += 1;
      continue;
    }
    let last = i;
    for (let at = i + 1; at < end && at - last <= 2; at += 1) {
      const { text } = tokens[at]!;
      if (startsUpper(text)) last = at;
      else if ((word[at]! & WORD.particle) === 0 && text !== 'of' && text !== '&' && text !== '-') break;
    }
    runStart.fill(i, i, last + 1);
    runEnd.fill(last + 1, i, last + 1);
    i = last + 1;
  }
}

function knownCodes(names: readonly KnownName[], count: number): readonly (readonly number[])[] {
  const codes = new Array<number[]>(count).fill(NONE);
  for (const { firstToken, endToken, entries } of names) {
    const kinds = [...new Set(entries.map(kindCode))].sort((a, b) => a - b);
    for (let i = firstToken; i < endToken; i += 1) {
      const place = endToken - firstToken === 1 ? 0 : i === firstToken ? 1 : i === endToken - 1 ? 2 : 3;
      codes[i] = kinds.map((kind) => kind * 4 + place);
    }
  }
  return codes;
}
const NONE: number[] = [];

const kindCode = (entry: GazetteerEntry): number =>
  entry.kind === 'organization' && entry.weak ? WEAK_ORGANIZATION : KINDS[entry.kind];

/** What all occurrences of a capitalised word together show, told to each of them. */
function documentBits(
  { tokens, sentences }: TaggedDoc,
  word: Uint16Array,
  casing: Uint8Array,
  runStart: Int32Array,
  runEnd: Int32Array,
): Uint8Array {
  const seen = new Map<string, number>();
  const starts = new Set(sentences.map(({ firstToken }) => firstToken));
  tokens.forEach(({ text }, i) => {
    if (casing[i] !== 0) return;
    let bits = 0;
    if (startsUpper(text)) {
      const before = tokens[i - 1]?.text ?? '';
      if (!starts.has(i)) bits |= DOCUMENT.inside;
      if (i > 0 && (word[i - 1]! & WORD.title) !== 0) bits |= DOCUMENT.afterTitle;
      if (i > 0 && (word[i - 1]! & WORD.given) !== 0) bits |= DOCUMENT.afterGiven;
      if (SPEECH.test(tokens[i + 1]?.text ?? '') || SPEECH.test(before)) bits |= DOCUMENT.beforeSpeech;
      if (LOCATIVE.test(before)) bits |= DOCUMENT.located;
      if (runEnd[i]! - runStart[i]! > 1) bits |= DOCUMENT.inRun;
      if (before === '(' && tokens[i + 1]?.text === ')' && (word[i]! & WORD.acronym) !== 0) bits |= DOCUMENT.acronym;
      seen.set(text, (seen.get(text) ?? 0) | bits);
    } else if (text.length > 2) {
      const upper = text[0]!.toUpperCase() + text.slice(1);
      seen.set(upper, (seen.get(upper) ?? 0) | DOCUMENT.small);
    }
  });
  const document = new Uint8Array(tokens.length);
  tokens.forEach(({ text }, i) => {
    if (startsUpper(text)) document[i] = seen.get(text) ?? 0;
  });
  return document;
}
