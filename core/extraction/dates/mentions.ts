/** The days that an article's sentences name, each counted from what it counts from: another day, the speaker's, the article's. */
import type { Quotation } from '../attribution/quotations.ts';
import { countBelow, stretchAt } from '../sorted.ts';
import type { Tree } from '../tree.ts';
import { daysBetween, ISO_DAY, lastBefore, shifted } from './days.ts';
import { expressionsOf, type Expression } from './expressions.ts';

export interface DayMention {
  /** In tokens, `first` in and `end` out. */
  readonly first: number;
  readonly end: number;
  /** ISO 8601 day; undefined where the words name a longer time. */
  readonly day: string | undefined;
  /** Only a day of the week is named: which week it is depends on whether the act is past. */
  readonly weekday: boolean;
}

interface Draft extends DayMention {
  readonly offset?: number;
  readonly deictic?: boolean;
}

/** Longer stretches of text without a stop are no prose. */
const LONGEST = 10_000;
/** In sentences. */
const BACK = 2;

/** The days that each sentence names; a sentence is read when it is first asked for, once. */
export function daysBySentence(
  tree: Tree,
  quotations: readonly Quotation[],
): (sentence: number) => readonly DayMention[] {
  const { published } = tree.doc.article;
  if (published === undefined || !ISO_DAY.test(published)) return () => [];
  const read = new Map<number, readonly Draft[]>();
  const draftsIn = (sentence: number): readonly Draft[] => {
    const known = read.get(sentence) ?? readSentence(tree, sentence, published);
    read.set(sentence, known);
    return known;
  };
  const anchored = new Map<number, readonly DayMention[]>();
  return (sentence) => {
    const known = anchored.get(sentence) ?? anchor(tree, sentence, draftsIn, published, quotations);
    anchored.set(sentence, known);
    return known;
  };
}

function readSentence({ doc }: Tree, sentence: number, published: string): Draft[] {
  const { article, sentences, tokens } = doc;
  const span = sentences[sentence];
  if (span === undefined || span.end - span.start > LONGEST) return [];
  const tokenAt = (offset: number): number => countBelow(tokens, span.start + offset, ({ start }) => start);
  return expressionsOf(article.text.slice(span.start, span.end), published)
    .map(({ start, end, ...rest }: Expression) => ({ ...rest, first: tokenAt(start), end: tokenAt(end) }))
    .filter((draft) => !isName(doc, draft));
}

/** "Black Friday", "the Sunday Times": days that are part of a name, or have a word of one before them that is nobody's. */
function isName(doc: Tree['doc'], { first, end, weekday }: Draft): boolean {
  const nameAt = (token: number) => {
    const name = doc.names[countBelow(doc.names, token + 1, ({ endToken }) => endToken)];
    return name !== undefined && name.firstToken <= token ? name : undefined;
  };
  const own = nameAt(first) ?? nameAt(end - 1);
  if (own !== undefined && own.endToken - own.firstToken > 1) return true;
  const isOpening =
    doc.sentences[countBelow(doc.sentences, first, ({ firstToken }) => firstToken) - 1]?.firstToken === first - 1;
  const before = doc.tokens[first - 1]?.text ?? '';
  return weekday && !isOpening && /^\p{Lu}\p{Ll}/u.test(before) && nameAt(first - 1) === undefined;
}

/** Gives each expression its day; one that counts from another day takes the last one named before. */
function anchor(
  tree: Tree,
  sentence: number,
  draftsIn: (sentence: number) => readonly Draft[],
  published: string,
  quotations: readonly Quotation[],
): DayMention[] {
  const drafts = draftsIn(sentence);
  return drafts.map((draft, index) => {
    const { first, end, day, weekday, offset, deictic } = draft;
    if (deictic === true && day !== undefined) {
      const spoken = dayOfSpeech(tree, draft, draftsIn, published, quotations) ?? published;
      return { first, end, weekday, day: shifted(day, daysBetween(published, spoken)) };
    }
    if (offset === undefined) return { first, end, day, weekday };
    const earlier = [...drafts.slice(0, index).reverse()];
    for (let back = 1; back <= BACK; back++) earlier.push(...[...draftsIn(sentence - back)].reverse());
    const named = earlier.find((other) => other.offset === undefined && other.day !== undefined);
    return { first, end, weekday, day: shifted(named === undefined ? published : pastDay(named, published), offset) };
  });
}

const pastDay = ({ day, weekday }: Draft, published: string): string =>
  weekday ? lastBefore(day ?? published, published) : (day ?? published);

/** The day on which what is quoted was said: the one named beside the quotation, in the sentences that it begins and ends in. */
function dayOfSpeech(
  { sentenceOf, doc }: Tree,
  { first }: Draft,
  draftsIn: (sentence: number) => readonly Draft[],
  published: string,
  quotations: readonly Quotation[],
): string | undefined {
  const quotation = stretchAt(quotations, first);
  if (quotation === undefined || quotation.unmarked === true) return undefined;
  const ends = [sentenceOf[quotation.first] ?? 0, sentenceOf[Math.min(quotation.end, doc.tokens.length - 1)] ?? 0];
  const beside = [...new Set(ends)]
    .flatMap((sentence) => draftsIn(sentence))
    .filter((draft) => draft.day !== undefined && draft.offset === undefined && !stretchAt(quotations, draft.first));
  return beside[0] === undefined ? undefined : pastDay(beside[0], published);
}
