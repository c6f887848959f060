/**
 * Runs of words that two texts share, to check that a text retells another one's facts in its own words.
 *
 * A word is a number with its separators (`28,473`), an abbreviation of capitals (`U.S.`), or a sequence of letters with its
 * apostrophes; a hyphen separates words. Words are compared without case, accents, dots and a possessive `'s`. Punctuation and
 * the ends of sentences and paragraphs do not interrupt a run.
 *
 * A name word is a capitalised one (also in a title: `Prime Minister Netanyahu`), other than `I`, that stands inside a sentence,
 * or that begins one and is also found capitalised inside a sentence of the same text. A small word within a name (`of`, `bin`)
 * is no name word. In a shared run, a word is left out of the count only if it is a name word in both texts: neither a capital
 * at the beginning of a sentence nor a headline in capitals excuses a copy.
 */

interface SharedRun {
  /** How many words follow each other in both texts. */
  readonly length: number;
  /** How many of them are left without names and titles. */
  readonly counted: number;
  /** The run as the first text has it, on one line. */
  readonly text: string;
}

export interface LongestRuns {
  /** The run with the most words left without names and titles. */
  readonly counted: SharedRun;
  /** The run with the most words, names and titles included. */
  readonly plain: SharedRun;
}

interface Word {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly isName: boolean;
}

const NO_RUN: SharedRun = { length: 0, counted: 0, text: '' };

const WORD = /\p{Lu}(?:\.\p{Lu})+(?!\p{L})|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** What stands before the first word of a sentence, of a line or of a quotation. */
const BEFORE_SENTENCE = /[.!?:\n"“‘]/u;

/**
 * The longest runs of words that a sample shares with an original; of equally long ones, any.
 *
 * Walks each diagonal of the comparison matrix: time is the product of the two lengths, memory their sum.
 */
export function longestSharedRuns(sample: string, original: string): LongestRuns {
  const ours = wordsOf(sample);
  const theirs = wordsOf(original);
  let counted = NO_RUN;
  let plain = NO_RUN;
  for (let shift = 1 - theirs.length; shift < ours.length; shift++) {
    for (const run of runsOnDiagonal(ours, theirs, shift)) {
      if (run.counted > counted.counted) counted = describeRun(sample, ours, run);
      if (run.length > plain.length) plain = describeRun(sample, ours, run);
    }
  }
  return { counted, plain };
}

interface RunPosition {
  readonly first: number;
  readonly length: number;
  readonly counted: number;
}

/** The maximal runs in which `ours[i]` equals `theirs[i - shift]`, in order. */
function* runsOnDiagonal(ours: readonly Word[], theirs: readonly Word[], shift: number): Generator<RunPosition> {
  const end = Math.min(ours.length, theirs.length + shift);
  let length = 0;
  let counted = 0;
  for (let i = Math.max(0, shift); i <= end; i++) {
    const our = i < end ? ours[i] : undefined;
    const their = theirs[i - shift];
    if (our !== undefined && our.form === their?.form) {
      length++;
      if (!(our.isName && their.isName)) counted++;
    } else if (length > 0) {
      yield { first: i - length, length, counted };
      length = counted = 0;
    }
  }
}

function describeRun(text: string, words: readonly Word[], { first, length, counted }: RunPosition): SharedRun {
  const slice = text.slice(words[first]!.start, words[first + length - 1]!.end);
  return { length, counted, text: slice.replace(/\s+/g, ' ') };
}

function wordsOf(text: string): readonly Word[] {
  let previousEnd = 0;
  const words = [...text.matchAll(WORD)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const beginsSentence = start === 0 || BEFORE_SENTENCE.test(text.slice(previousEnd, start));
    previousEnd = end;
    const capitalised = /^\p{Lu}/u.test(match[0]) && match[0] !== 'I';
    return { form: formOf(match[0]), start, end, capitalised, beginsSentence };
  });
  const insideSentences = new Set(
    words.filter(({ capitalised, beginsSentence }) => capitalised && !beginsSentence).map(({ form }) => form),
  );
  return words.map(({ form, start, end, capitalised }) => ({
    form,
    start,
    end,
    isName: capitalised && insideSentences.has(form),
  }));
}

function formOf(word: string): string {
  return word
    .replace(/['’]s$/iu, '')
    .normalize('NFD')
    .replace(/[\p{M}.,'’]/gu, '')
    .toLowerCase();
}
