/** Words for stretches of days. */
import type { CalendarUnit, TimelineBucket, TimelineSeriesKey } from '../../state/selectors/timeline.ts';
import { CLASS_WORDS, MODALITY_WORDS, dayInWords } from '../../state/wording.ts';

const format = (options: Intl.DateTimeFormatOptions): ((day: string) => string) => {
  const formatter = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (day) => formatter.format(Date.parse(`${day}T00:00:00Z`));
};
const monthInWords = format({ month: 'long', year: 'numeric' });
const dayAndMonth = format({ day: 'numeric', month: 'short' });
const monthInShort = format({ month: 'short' });

/** "13 February 2024", "the week from 12 February 2024", "February 2024", "2024", "before 1 January 2024". */
export function bucketInWords({ first, last }: TimelineBucket, unit: CalendarUnit): string {
  if (first === null) return `until ${dayInWords(last ?? '')}`;
  if (last === null) return `from ${dayInWords(first)} on`;
  switch (unit) {
    case 'day':
      return dayInWords(first);
    case 'week':
      return `the week from ${dayInWords(first)}`;
    case 'month':
      return monthInWords(first);
    case 'year':
      return first.slice(0, 4);
  }
}

/** A mark of the axis; the year stands with the first mark and where it changes. */
export function tickWords({ first }: TimelineBucket, unit: CalendarUnit, yearBefore: string | null): string {
  if (first === null) return 'earlier';
  const year = first.slice(0, 4);
  if (unit === 'year') return year;
  const words = unit === 'month' ? monthInShort(first) : dayAndMonth(first);
  return year === yearBefore ? words : `${words} ${year}`;
}

export function seriesInWords(key: TimelineSeriesKey): string {
  if (key === 'none') return CLASS_WORDS['co-mention'];
  return key in MODALITY_WORDS
    ? MODALITY_WORDS[key as keyof typeof MODALITY_WORDS].word
    : CLASS_WORDS[key as keyof typeof CLASS_WORDS];
}
