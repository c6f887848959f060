/** What the lexicon and the rest of the document tell of each token, before any model looks at it. */
import type { Sentence, TaggedDoc, Token } from '../../model/doc.ts';
import type { GazetteerEntry } from '../gazetteers/index.ts';
import type { Casing } from './casing.ts';
import { FORM } from './form.ts';
import type { KnownName } from './known.ts';
import { WORD, type DocumentWords, type NameWord } from './words.ts';

export interface TokenTraits {
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
const CASINGS: Readonly<Record<Casing, number>> = { sentence: 0, title: 1, capitals: 2 };

/** The traits of a document's tokens; `names` are those that the gazetteers know in it. */
export function tokenTraits(
  { tokens, sentences }: TaggedDoc,
  { words, casings }: DocumentWords,
  names: readonly KnownName[],
): TokenTraits {
  const count = tokens.length;
  const casing = new Uint8Array(count);
  const runStart = new Int32Array(count).fill(-1);
  const runEnd = new Int32Array(count).fill(-1);
  sentences.forEach(({ firstToken, endToken }, s) => {
    casing.fill(CASINGS[casings[s]!], firstToken, endToken);
    markRuns(tokens, words, firstToken, endToken, runStart, runEnd);
  });
  const known = knownCodes(names, count);
  const document = documentBits(tokens, sentences, words, casing, runStart, runEnd);
  return { known, runStart, runEnd, document, casing };
}

/** Runs of capitalised words, joined by hyphens, "&", particles and "of". */
function markRuns(
  tokens: readonly Token[],
  words: readonly NameWord[],
  first: number,
  end: number,
  runStart: Int32Array,
  runEnd: Int32Array,
): void {
  const isUpper = (i: number): boolean => (words[i]!.form & FORM.upper) !== 0;
  for (let i = first; i < end;) {
    if (!isUpper(i)) {
      i += 1;
      continue;
    }
    let last = i;
    for (let at = i + 1; at < end && at - last <= 2; at += 1) {
      const { text } = tokens[at]!;
      if (isUpper(at)) last = at;
      else if ((words[at]!.kinds & WORD.particle) === 0 && text !== 'of' && text !== '&' && text !== '-') break;
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
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  words: readonly NameWord[],
  casing: Uint8Array,
  runStart: Int32Array,
  runEnd: Int32Array,
): Uint8Array {
  const document = new Uint8Array(tokens.length);
  const seen = new Map<string, number>();
  const starts = new Set(sentences.map(({ firstToken }) => firstToken));
  const capitalised: number[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if ((words[i]!.form & FORM.upper) === 0) continue;
    const { text } = tokens[i]!;
    const isInRun = runEnd[i]! - runStart[i]! > 1;
    const bits = casing[i] === 0 ? occurrenceBits(tokens, words, i, starts.has(i), isInRun) : 0;
    seen.set(text, (seen.get(text) ?? 0) | bits);
    capitalised.push(i);
  }
  for (let i = 0; i < tokens.length; i += 1) {
    const { text } = tokens[i]!;
    if (casing[i] !== 0 || text.length < 3 || (words[i]!.form & FORM.upper) !== 0) continue;
    const bits = seen.get(words[i]!.capitalised);
    if (bits !== undefined) seen.set(words[i]!.capitalised, bits | DOCUMENT.small);
  }
  for (const i of capitalised) document[i] = seen.get(tokens[i]!.text)!;
  return document;
}

/** What one occurrence of a capitalised word in running case shows. */
function occurrenceBits(
  tokens: readonly Token[],
  words: readonly NameWord[],
  i: number,
  isFirst: boolean,
  isInRun: boolean,
): number {
  const before = i === 0 ? '' : tokens[i - 1]!.text;
  const behind = tokens[i + 1]?.text ?? '';
  const kindsBefore = i === 0 ? 0 : words[i - 1]!.kinds;
  const isBracketed = before === '(' && behind === ')';
  return (
    (isFirst ? 0 : DOCUMENT.inside) |
    ((kindsBefore & WORD.title) !== 0 ? DOCUMENT.afterTitle : 0) |
    ((kindsBefore & WORD.given) !== 0 ? DOCUMENT.afterGiven : 0) |
    (SPEECH.test(behind) || SPEECH.test(before) ? DOCUMENT.beforeSpeech : 0) |
    (LOCATIVE.test(before) ? DOCUMENT.located : 0) |
    (isInRun ? DOCUMENT.inRun : 0) |
    (isBracketed && (words[i]!.kinds & WORD.acronym) !== 0 ? DOCUMENT.acronym : 0)
  );
}
