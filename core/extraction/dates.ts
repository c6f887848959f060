/**
 * When an act happened: expressions relative to the article's day ("on Tuesday", "last night", "Oct. 7"), read by chrono with
 * the article's day at noon UTC as reference. Only days that an expression names are taken, never one that it merely implies:
 * a month, a year, a week or a stretch of days is none.
 */
import * as chrono from 'chrono-node';
import type { Modality } from '../model/ontology.ts';
import type { Tree } from './tree.ts';

export interface DayMention {
  /** In UTF-16 code units of the article's text. */
  readonly start: number;
  readonly end: number;
  /** ISO 8601 day. */
  readonly day: string;
  /** Only a day of the week is named: which week it is depends on whether the act is past. */
  readonly weekday: boolean;
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Without one of these a sentence names no day; most have none, and looking is cheaper than reading. */
const HINT =
  /\d|day|night|morning|noon|evening|tomorrow|week|ago|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)/i;
/** Longer stretches of text without a stop are no prose. */
const LONGEST = 10_000;
const DAY = 24 * 60 * 60 * 1000;

/** The days that each sentence names; a sentence is read when it is first asked for, once. */
export function daysBySentence(tree: Tree): (sentence: number) => readonly DayMention[] {
  const { published } = tree.doc.article;
  if (published === undefined || !ISO_DAY.test(published)) return () => [];
  const read = new Map<number, readonly Expression[]>();
  const expressionsIn = (sentence: number): readonly Expression[] => {
    const known = read.get(sentence) ?? readExpressions(tree, sentence, published);
    read.set(sentence, known);
    return known;
  };
  const anchored = new Map<number, readonly DayMention[]>();
  return (sentence) => {
    const known = anchored.get(sentence) ?? anchor(sentence, expressionsIn, published);
    anchored.set(sentence, known);
    return known;
  };
}

/** A day as it is worded; one with an `offset` counts from the day that the text named before it ("a day earlier"). */
interface Expression extends DayMention {
  readonly offset?: number;
}

const BACK = 2;

/** Gives each expression that counts from another day its day: from the last one named before, else from the article's. */
function anchor(
  sentence: number,
  expressionsIn: (sentence: number) => readonly Expression[],
  published: string,
): DayMention[] {
  const expressions = expressionsIn(sentence);
  return expressions.map(({ offset, ...mention }, index) => {
    if (offset === undefined) return mention;
    const earlier = [...expressions.slice(0, index).reverse()];
    for (let back = 1; back <= BACK; back++) earlier.push(...[...expressionsIn(sentence - back)].reverse());
    const named = earlier.find((expression) => expression.offset === undefined);
    const from = named === undefined ? published : named.weekday ? lastBefore(named.day, published) : named.day;
    return { ...mention, day: shifted(from, offset) };
  });
}

/** "The morning of Feb. 12": chrono takes a part of a day for the whole expression. */
const PART_OF_DAY = /\b(?:morning|afternoon|evening|night|hours) of\b/gi;
/** Expressions that chrono does not read, as days from another: the article's, or one that was named before. */
const OTHERS: readonly { readonly pattern: RegExp; readonly offset: number; readonly anaphoric: boolean }[] = [
  { pattern: /\bovernight\b/gi, offset: 0, anaphoric: false },
  { pattern: /\b(?:earlier |late )?this (?:morning|afternoon|evening)\b/gi, offset: 0, anaphoric: false },
  { pattern: /\b(?:on )?the same day\b/gi, offset: 0, anaphoric: true },
  { pattern: /\bthe following day\b/gi, offset: 1, anaphoric: true },
  { pattern: /\bthe previous day\b/gi, offset: -1, anaphoric: true },
];

function readExpressions(tree: Tree, sentence: number, published: string): Expression[] {
  const { article, sentences } = tree.doc;
  const span = sentences[sentence];
  if (span === undefined || span.end - span.start > LONGEST) return [];
  const text = article.text.slice(span.start, span.end);
  if (!HINT.test(text)) return [];
  const plain = text.replace(PART_OF_DAY, (words) => ' '.repeat(words.length));
  const instant = new Date(timeOf(published) + DAY / 2);
  const parsed = chrono.casual.parse(plain, { instant, timezone: 0 });
  const found = parsed.flatMap((result) => expressionOf(result, plain, published) ?? []);
  const own = OTHERS.flatMap(({ pattern, offset, anaphoric }) =>
    [...text.matchAll(pattern)].map((match): Expression => ({
      start: match.index,
      end: match.index + match[0].length,
      day: shifted(published, offset),
      weekday: false,
      ...(anaphoric && { offset }),
    })),
  );
  const added = own.filter(({ start, end }) => !found.some((other) => start < other.end && other.start < end));
  return [...found, ...added]
    .sort((a, b) => a.start - b.start)
    .map((expression) => ({
      ...expression,
      start: span.start + expression.start,
      end: span.start + expression.end,
    }));
}

/** "Last week", "next year", "two months later": a stretch of time, of which no day is named. */
const STRETCH = /\b(?:weeks?|weekends?|months?|years?|decades?)\b(?! (?:ago|earlier|later)\b)/i;
/** How long, not when; and days that nobody counted. */
const INEXACT = /^(?:for|within|in|past|now)\b|\bpast\b|\b(?:few|several|couple|many|some)\b/i;
/** "9/11" is a name, and "5/6/2024" is the fifth of June to some and May 6 to others. */
const SLASHED = /^(?:\d{1,2}\/\d{1,2}|(?:0?\d|1[0-2])\/(?:0?\d|1[0-2])\/\d{2,4})$/;
/** Words before a day that make it a limit, not the day of the act. */
const LIMIT = /\b(?:since|until|till|before|after|by|eve of|through)\s+(?:the\s+)?$/i;
const RELATIVE = /\b(?:last|next|this|coming|previous)\b/i;
const COMING = /\bcoming\s+$/i;
/** Counted from another day than the article's. */
const ANAPHORIC = /\b(?:days?|weeks?) (?:earlier|later|before|after)$|\bnext day$/i;
const WEEK = /\b(last|next|this) week\b/i;

/** What chrono found as a day, in offsets of the sentence; undefined where it names none. */
function expressionOf(
  { index, text: words, start, end }: chrono.ParsedResult,
  text: string,
  published: string,
): Expression | undefined {
  const dayOfWeek = start.isCertain('weekday');
  const week = dayOfWeek ? WEEK.exec(words)?.[1] : undefined;
  const inexact = INEXACT.test(words) || SLASHED.test(words) || LIMIT.test(text.slice(Math.max(0, index - 20), index));
  if (!(start.isCertain('day') || dayOfWeek) || inexact || (end ?? null) !== null) return undefined;
  if (week === undefined && STRETCH.test(words)) return undefined;
  const iso = [start.get('year'), start.get('month'), start.get('day')]
    .map((part, position) => String(part ?? 0).padStart(position === 0 ? 4 : 2, '0'))
    .join('-');
  if (!ISO_DAY.test(iso)) return undefined;
  const place = { start: index, end: index + words.length };
  if (week !== undefined) return { ...place, day: inWeek(iso, week.toLowerCase(), published), weekday: false };
  if (ANAPHORIC.test(words)) {
    const offset = Math.round((timeOf(iso) - timeOf(published)) / DAY);
    return { ...place, day: iso, weekday: false, offset };
  }
  const coming = COMING.test(text.slice(Math.max(0, index - 20), index));
  return { ...place, day: iso, weekday: dayOfWeek && !start.isCertain('day') && !RELATIVE.test(words) && !coming };
}

/** "Friday next week": the weekday of `day` in the week before, of or after the article's. Weeks begin on Monday. */
function inWeek(day: string, which: string, published: string): string {
  const weekdayOf = (iso: string) => (new Date(timeOf(iso)).getUTCDay() + 6) % 7;
  const weeks = which === 'last' ? -1 : which === 'next' ? 1 : 0;
  return shifted(published, weekdayOf(day) - weekdayOf(published) + 7 * weeks);
}

/**
 * The day of an act at `offset`: the nearest day mention of its sentence. A bare weekday is the last one before the article's
 * day for what has happened, the next one after it for what is planned.
 */
export function dayOf(
  days: readonly DayMention[],
  offset: number,
  published: string | undefined,
  modality: Modality,
): string | undefined {
  const distance = ({ start, end }: DayMention) => (offset < start ? start - offset : Math.max(0, offset - end));
  if (days.length === 0 || published === undefined) return undefined;
  const nearest = days.reduce((best, day) => (distance(day) < distance(best) ? day : best));
  if (!nearest.weekday) return nearest.day;
  if (modality === 'prospective') return nearest.day < published ? shifted(nearest.day, 7) : nearest.day;
  return lastBefore(nearest.day, published);
}

/** A weekday that chrono put behind the article's day, a week earlier. */
const lastBefore = (day: string, published: string): string => (day > published ? shifted(day, -7) : day);

const timeOf = (day: string): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date);
};

const shifted = (day: string, by: number): string => new Date(timeOf(day) + by * DAY).toISOString().slice(0, 10);
