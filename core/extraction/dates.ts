/**
 * When an act happened: expressions relative to the article's day ("on Tuesday", "last week", "Oct. 7"), read by chrono with
 * the article's day at noon UTC as reference. Only days that an expression names are taken, never one that it merely implies.
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

/** The days that each sentence names; a sentence is read when it is first asked for, once. */
export function daysBySentence(tree: Tree): (sentence: number) => readonly DayMention[] {
  const known = new Map<number, readonly DayMention[]>();
  return (sentence) => {
    const days = known.get(sentence) ?? daysIn(tree, sentence);
    known.set(sentence, days);
    return days;
  };
}

/** The days that a sentence names, in order. Empty where the article has no day of its own. */
function daysIn(tree: Tree, sentence: number): DayMention[] {
  const { article, sentences } = tree.doc;
  const [, year, month, day] = ISO_DAY.exec(article.published ?? '') ?? [];
  const span = sentences[sentence];
  if (year === undefined || month === undefined || day === undefined || span === undefined) return [];
  const instant = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), 12));
  const text = article.text.slice(span.start, span.end);
  return chrono.casual.parse(text, { instant, timezone: 0 }).flatMap(({ index, text: words, start }) => {
    if (!namesDay(start)) return [];
    const iso = [start.get('year'), start.get('month'), start.get('day')]
      .map((part, position) => String(part ?? 0).padStart(position === 0 ? 4 : 2, '0'))
      .join('-');
    if (!ISO_DAY.test(iso) || STRETCH.test(words)) return [];
    const weekday = start.isCertain('weekday') && !start.isCertain('day') && !RELATIVE.test(words);
    return [{ start: span.start + index, end: span.start + index + words.length, day: iso, weekday }];
  });
}

/** "Last week", "next year": a stretch of time, of which no day is named. */
const STRETCH = /\b(?:week|weeks|month|months|year|years|decade|decades)\b(?! ago)/i;
const RELATIVE = /\b(?:last|next|this|coming|previous)\b/i;

const namesDay = (start: chrono.ParsedComponents): boolean => start.isCertain('day') || start.isCertain('weekday');

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
  return nearest.day > published ? shifted(nearest.day, -7) : nearest.day;
}

function shifted(day: string, by: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + by)).toISOString().slice(0, 10);
}
