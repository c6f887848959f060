/**
 * What a model sees of a word wherever it stands: hashes of its form, ends, shape and clusters, signed 32-bit, ready to be
 * combined. Computed once for each form and kept, as few forms make most of any text.
 */
import { FRAME, PART, wordRow, type Clusters } from '../clusters/clusters.ts';
import { hashString, mix } from '../weights/hash.ts';

export interface WordType {
  /** No other word has this number, as long as the program runs. */
  readonly id: number;
  readonly form: number;
  readonly lower: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  /** Capitals, small letters, digits and other characters, runs shortened: `Xx`, `X`, `00-x`. */
  readonly shape: number;
  readonly fine: number;
  readonly coarse: number;
  /** The parts of speech that it can be, and the frames that it has as a verb. */
  readonly parts: number;
  readonly frames: number;
}

const FINE = 11;
const COARSE = 12;
const PARTS = 20;
const FRAMES = 21;
const NONE = mix(1, 0) | 0;

/** Stands before the first word of a sentence and behind the last. */
export const BOUNDARY: WordType = {
  id: 0,
  form: NONE,
  lower: NONE,
  prefix2: NONE,
  prefix3: NONE,
  suffix1: NONE,
  suffix2: NONE,
  suffix3: NONE,
  suffix4: NONE,
  shape: NONE,
  fine: NONE,
  coarse: NONE,
  parts: NONE,
  frames: NONE,
};

/** The hashes of all sets of classes that hold one of them. */
const setsWith = (bit: number, salt: number): ReadonlySet<number> =>
  new Set(
    Array.from({ length: 256 }, (_, bits) => bits).flatMap((bits) => ((bits & bit) === 0 ? [] : [mix(salt, bits) | 0])),
  );
const NO_PARTS = mix(PARTS, 0) | 0;
const NOUNS = setsWith(PART.noun, PARTS);
const ADVERBS = setsWith(PART.adverb, PARTS);
const VERBS = setsWith(PART.verb, PARTS);
const PRESENT_VERBS = setsWith(PART.verbPresent, PARTS);
const CLAUSE_VERBS = setsWith(FRAME.clause, FRAMES);
const OBJECT_VERBS = setsWith(FRAME.object, FRAMES);
const OBJECTLESS_VERBS = setsWith(FRAME.noObject, FRAMES);
const TWO_OBJECT_VERBS = setsWith(FRAME.twoObjects, FRAMES);

/** Whether a dictionary knows the word as a noun, and not as an adverb, as which it lists prepositions. */
export const isNoun = ({ parts }: WordType): boolean => NOUNS.has(parts) && !ADVERBS.has(parts);

const NO_CLUSTER = mix(FINE, 0) | 0;

/** Whether neither a dictionary nor the vocabulary of the clusters knows the word. */
export const isUnheardOf = ({ fine, parts }: WordType): boolean => fine === NO_CLUSTER && parts === NO_PARTS;

/** Whether a dictionary knows the word as a verb's base form. */
export const canBeVerb = ({ parts }: WordType): boolean => VERBS.has(parts);

/** Whether a dictionary knows the word as a verb's form behind "she". */
export const canBePresent = ({ parts }: WordType): boolean => PRESENT_VERBS.has(parts);

/** Whether a dictionary knows the word as a verb whose object can be a clause. */
export const takesClause = ({ frames }: Pick<WordType, 'frames'>): boolean => CLAUSE_VERBS.has(frames);

/** Whether a dictionary knows the word as a verb that can have an object. */
export const takesObject = ({ frames }: Pick<WordType, 'frames'>): boolean => OBJECT_VERBS.has(frames);

/** Whether a dictionary knows the word as a verb that has an object, and no clause in its place, whenever it is used. */
export const needsObject = ({ frames }: Pick<WordType, 'frames'>): boolean =>
  OBJECT_VERBS.has(frames) && !OBJECTLESS_VERBS.has(frames) && !CLAUSE_VERBS.has(frames);

/** Whether a dictionary knows the word as a verb that can have two objects. */
export const takesTwoObjects = ({ frames }: Pick<WordType, 'frames'>): boolean => TWO_OBJECT_VERBS.has(frames);

const DIGIT = /\p{Nd}/gu;
const CAPITAL = /\p{Lu}/u;
const LETTER = /\p{L}/u;
const NUMERAL = /\p{N}/u;

export type WordTypes = (form: string) => WordType;

const MOST_KEPT = 6_000;

let lastId = BOUNDARY.id;

/** A look-up of word types that keeps what it has computed; it forgets all of it rather than grow without end. */
export function wordTypes(clusters: Clusters): WordTypes {
  const known = new Map<string, WordType>();
  return (form) => {
    const found = known.get(form);
    if (found !== undefined) return found;
    const type = wordType(form, clusters);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(form, type);
    return type;
  };
}

function wordType(form: string, clusters: Clusters): WordType {
  const plain = form.replace(/’/g, "'");
  const lower = plain.toLowerCase();
  const digitless = lower.replace(DIGIT, '0');
  const row = rowOfWord(clusters, lower, digitless);
  const fine = row === -1 ? 0 : clusters.fine[row]!;
  return {
    id: ++lastId,
    form: hash(plain),
    lower: hash(digitless),
    prefix2: hash(`${digitless.slice(0, 2)}+`),
    prefix3: hash(`${digitless.slice(0, 3)}+`),
    suffix1: hash(`+${digitless.slice(-1)}`),
    suffix2: hash(`+${digitless.slice(-2)}`),
    suffix3: hash(`+${digitless.slice(-3)}`),
    suffix4: hash(`+${digitless.slice(-4)}`),
    shape: hash(shapeOf(plain)),
    fine: mix(FINE, fine) | 0,
    coarse: mix(COARSE, clusters.coarse[fine]!) | 0,
    parts: mix(PARTS, row === -1 ? 0 : clusters.parts[row]!) | 0,
    frames: mix(FRAMES, row === -1 ? 0 : clusters.frames[row]!) | 0,
  };
}

function rowOfWord(clusters: Clusters, lower: string, digitless: string): number {
  const row = wordRow(clusters, hashString(lower));
  return row === -1 && digitless !== lower ? wordRow(clusters, hashString(digitless)) : row;
}

const hash = (text: string): number => hashString(text) | 0;

/** A run of one kind counts as one or as two. */
function shapeOf(form: string): string {
  let shape = '';
  for (const char of form.slice(0, 24)) {
    const kind = CAPITAL.test(char) ? 'X' : LETTER.test(char) ? 'x' : NUMERAL.test(char) ? '0' : char;
    if (!shape.endsWith(kind + kind)) shape += kind;
  }
  return shape;
}
