/** Reckoning with ISO 8601 days, as text: weeks begin on Monday. */

export const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
export const DAY = 24 * 60 * 60 * 1000;

/** Midnight UTC of a day, in milliseconds. */
export function timeOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date);
}

export const shifted = (day: string, by: number): string => new Date(timeOf(day) + by * DAY).toISOString().slice(0, 10);

/** How many days the second lies behind the first. */
export const daysBetween = (from: string, to: string): number => Math.round((timeOf(to) - timeOf(from)) / DAY);

/** The weekday of `day` in the week before, of or after that of `from`, `weeks` being -1, 0 or 1. */
export function inWeekOf(from: string, day: string, weeks: number): string {
  const weekdayOf = (iso: string) => (new Date(timeOf(iso)).getUTCDay() + 6) % 7;
  return shifted(from, weekdayOf(day) - weekdayOf(from) + 7 * weeks);
}

/** A weekday that was put behind the article's day, a week earlier. */
export const lastBefore = (day: string, published: string): string => (day > published ? shifted(day, -7) : day);
