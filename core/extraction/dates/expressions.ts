/**
 * Expressions of time: read by chrono with the article's day at noon UTC as reference. Only days that an expression names are
 * taken, never one that it merely implies: a month, a year, a week or a stretch of days is none, but says that no day is told.
 */
import * as chrono from 'chrono-node';
import { DAY, daysBetween, inWeekOf, ISO_DAY, shifted, timeOf } from './days.ts';

/** An expression in offsets of its sentence. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  /** ISO 8601 day; undefined where the words name a longer time. */
  readonly day: string | undefined;
  /** Only a day of the week is named: which week it is depends on whether the act is past. */
  readonly weekday: boolean;
  /** Days from the one that the text named before it ("a day earlier"). */
  readonly offset?: number;
  /** It counts from the day of whoever speaks ("yesterday"). */
  readonly deictic?: boolean;
}

/** Without one of these a sentence names no time; most have none, and looking is cheaper than reading. */
const HINT =
  /\d|day|night|morning|noon|evening|tomorrow|week|month|year|ago|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)/i;

/** "The morning of Feb. 12": chrono takes a part of a day for the whole expression. */
const PART_OF_DAY = /\b(?:morning|afternoon|evening|night|hours) of\b/gi;
/** "This past Sunday" is last Sunday. */
const THIS_PAST = /\bthis past (?=[A-Z])/g;
/** Expressions that chrono does not read, as days from another: the article's, or one that was named before. */
const OTHERS: readonly { readonly pattern: RegExp; readonly offset: number; readonly anaphoric: boolean }[] = [
  { pattern: /\bovernight\b/gi, offset: 0, anaphoric: false },
  { pattern: /\b(?:earlier |late )?this (?:morning|afternoon|evening)\b/gi, offset: 0, anaphoric: false },
  { pattern: /\b(?:on )?the same day\b/gi, offset: 0, anaphoric: true },
  { pattern: /\bthe following day\b/gi, offset: 1, anaphoric: true },
  { pattern: /\bthe previous day\b/gi, offset: -1, anaphoric: true },
];
/** Times longer than a day that chrono passes over. */
const LONGER =
  /\b(?:in|during|since|by|of) (?:early |late |mid-)?(?:1[5-9]|20)\d\d\b|\b(?:last|next|this|previous) (?:week|weekend|month|year|decade|spring|summer|autumn|winter)\b/gi;

/** The expressions of a sentence's text, in order. */
export function expressionsOf(text: string, published: string): Expression[] {
  if (!HINT.test(text)) return [];
  const plain = text
    .replace(PART_OF_DAY, (words) => ' '.repeat(words.length))
    .replace(THIS_PAST, (words) => 'last '.padStart(words.length));
  const instant = new Date(timeOf(published) + DAY / 2);
  const parsed = chrono.casual.parse(plain, { instant, timezone: 0 });
  const found = parsed.flatMap((result) => expressionOf(result, plain, published) ?? []);
  const own = OTHERS.flatMap(({ pattern, offset, anaphoric }) =>
    [...text.matchAll(pattern)].map((match): Expression => ({
      ...placeOf(match.index, match[0]),
      day: shifted(published, offset),
      weekday: false,
      ...(anaphoric ? { offset } : { deictic: true }),
    })),
  );
  const longer = [...text.matchAll(LONGER)].map((match) => undatedAt(match.index, match[0]));
  const all = [...found];
  for (const one of [...own, ...longer])
    if (!all.some((other) => one.start < other.end && other.start < one.end)) all.push(one);
  return all.sort((a, b) => a.start - b.start);
}

const placeOf = (index: number, words: string) => ({ start: index, end: index + words.length });
const undatedAt = (index: number, words: string): Expression => ({
  ...placeOf(index, words),
  day: undefined,
  weekday: false,
});

/** "Last week", "next year", "two months later": a stretch of time, of which no day is named. */
const STRETCH = /\b(?:weeks?|weekends?|months?|years?|decades?)\b(?! (?:ago|earlier|later)\b)/i;
/** How long, not when; and days that nobody counted. */
const INEXACT =
  /^(?:for|within|in|past|now)\b|\bpast\b|\b(?:few|several|couple|many|some)\b|\b(?:end|start|beginning|middle|half) of\b/i;
/** "9/11" is a name, and "5/6/2024" is the fifth of June to some and May 6 to others. */
const SLASHED = /^(?:\d{1,2}\/\d{1,2}|(?:0?\d|1[0-2])\/(?:0?\d|1[0-2])\/\d{2,4})$/;
/** Words before a day that make it a limit, a part of a longer time or one of many, not the day of the act. */
const LIMIT =
  /\b(?:since|until|till|before|after|by|eve of|through|between|ahead of|prior to|pending|every|each|(?:end|start|beginning|middle|half|close|course|anniversary) of|\bago)\s+(?:the\s+)?$/i;
/** "Shortly after midnight on Tuesday" is on Tuesday. */
const HOUR = /^(?:midnight|noon|dawn|dusk|\d{1,2}(?::\d\d)? ?[ap]\.?m)/i;
/** A second day right behind: "May 3 and 4", "Monday or Tuesday". */
const AND_MORE = /^\s*(?:and|or|to|-|–)\s+(?:\d{1,2}\b(?!:)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/;
const BETWEEN = /\bbetween\b[^,;.]*\band\s+$/i;
const RELATIVE = /\b(?:last|next|coming|previous)\b/i;
const COMING = /\bcoming\s+$/i;
/** Counted from another day than the article's. */
const ANAPHORIC = /\b(?:days?|weeks?) (?:earlier|later|before|after)$|\bnext day$/i;
/** Counted from an event: "two days before the vote". */
const FROM_EVENT = /\b(?:before|after)$/i;
const WEEK = /\b(last|next|this) week\b/i;
const WEEKS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
const DEICTIC = /\b(?:today|yesterday|tomorrow|tonight|last night|ago)\b/i;

/** Whether words name a time, but none that is a single day. */
function isUndated({ index, text: words, start, end }: chrono.ParsedResult, text: string): boolean {
  const ahead = text.slice(Math.max(0, index - 40), index);
  const behind = text.slice(index + words.length);
  const isLimit = (LIMIT.test(ahead) && !HOUR.test(words)) || BETWEEN.test(ahead) || AND_MORE.test(behind);
  const isOfEvent = FROM_EVENT.test(words) && /^\s+(?:the|a|an|his|her|its|their)\b/i.test(behind);
  const inWeek = start.isCertain('weekday') && WEEK.test(words);
  const isDay = start.isCertain('day') || start.isCertain('weekday');
  return (
    !isDay ||
    isLimit ||
    isOfEvent ||
    INEXACT.test(words) ||
    SLASHED.test(words) ||
    (end ?? null) !== null ||
    (!inWeek && STRETCH.test(words)) ||
    /^\s*of the\b/.test(behind)
  );
}

/** What chrono found; nothing where it names no time at all ("at noon"). */
function expressionOf(result: chrono.ParsedResult, text: string, published: string): Expression | undefined {
  const { index, text: words, start } = result;
  if (isUndated(result, text)) {
    const isTime =
      start.isCertain('month') || start.isCertain('year') || STRETCH.test(words) || start.isCertain('weekday');
    return isTime ? undatedAt(index, words) : undefined;
  }
  const day = [start.get('year'), start.get('month'), start.get('day')]
    .map((part, position) => String(part ?? 0).padStart(position === 0 ? 4 : 2, '0'))
    .join('-');
  if (!ISO_DAY.test(day)) return undefined;
  const place = placeOf(index, words);
  const dayOfWeek = start.isCertain('weekday');
  const week = dayOfWeek ? WEEK.exec(words)?.[1]?.toLowerCase() : undefined;
  if (week !== undefined) return { ...place, day: inWeekOf(published, day, WEEKS.get(week) ?? 0), weekday: false };
  if (ANAPHORIC.test(words)) return { ...place, day, weekday: false, offset: daysBetween(published, day) };
  const onlyWeekday = dayOfWeek && !start.isCertain('day') && !RELATIVE.test(words);
  const coming = COMING.test(text.slice(Math.max(0, index - 20), index));
  if (onlyWeekday && !coming && /\bthis\b/i.test(words))
    return { ...place, day: inWeekOf(published, day, 0), weekday: false };
  return { ...place, day, weekday: onlyWeekday && !coming, ...(DEICTIC.test(words) && { deictic: true }) };
}
