/** What the rules for names ask of a word wherever it stands: found once for each form and kept, as few make most of any text. */
import type { SentenceDoc } from '../../model/doc.ts';
import type { Gazetteers } from '../gazetteers/index.ts';
import { casingOf, type Casing } from './casing.ts';
import { cueFinder } from './cues.ts';
import { formOf, startsUpper } from './form.ts';

export interface NameWord {
  /** Bits of what the lexicon says that it is (see {@link WORD}). */
  readonly kinds: number;
  /** Bits of how it is written (see `FORM`). */
  readonly form: number;
  /** Bits of the rules that it sets going (see `CUE`). */
  readonly cues: number;
  /** Whether names that the gazetteers know start with it. */
  readonly opensKnown: boolean;
  /** With a capital in front. */
  readonly capitalised: string;
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

/** A document's words, and how its sentences use them. */
export interface DocumentWords {
  /** Of each token. */
  readonly words: readonly NameWord[];
  /** Of each sentence. */
  readonly casings: readonly Casing[];
  /** Of each sentence the cues of all its words. */
  readonly cues: Int32Array;
}

export function documentWords({ tokens, sentences }: SentenceDoc, gazetteers: Gazetteers): DocumentWords {
  const wordOf = keptWords(gazetteers);
  const words = tokens.map(({ text }) => wordOf(text));
  const casings = sentences.map((sentence) => casingOf(words, tokens, sentence));
  const cues = new Int32Array(sentences.length);
  sentences.forEach(({ firstToken, endToken }, s) => {
    for (let i = firstToken; i < endToken; i += 1) cues[s]! |= words[i]!.cues;
  });
  return { words, casings, cues };
}

/** So many words are kept; then all are forgotten. */
const MOST_KEPT = 6_000;
const kept = new WeakMap<Gazetteers, (text: string) => NameWord>();

function keptWords(gazetteers: Gazetteers): (text: string) => NameWord {
  let wordOf = kept.get(gazetteers);
  if (wordOf === undefined) kept.set(gazetteers, (wordOf = wordFinder(gazetteers)));
  return wordOf;
}

function wordFinder(gazetteers: Gazetteers): (text: string) => NameWord {
  const cuesOf = cueFinder(gazetteers);
  const known = new Map<string, NameWord>();
  return (text) => {
    let word = known.get(text);
    if (word === undefined) {
      word = {
        kinds: kindsOf(text, gazetteers),
        form: formOf(text),
        cues: cuesOf(text),
        opensKnown: gazetteers.phrases.startsWith(text),
        capitalised: text.slice(0, 1).toUpperCase() + text.slice(1),
      };
      if (known.size === MOST_KEPT) known.clear();
      known.set(text, word);
    }
    return word;
  };
}

const ACRONYM = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u;
const INITIAL = /^\p{Lu}\.?$/u;

function kindsOf(text: string, { parts, givenNames }: Gazetteers): number {
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
