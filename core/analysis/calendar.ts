/** Days as numbers to reckon with: their distance from 1 January 1970, in the proleptic Gregorian calendar. */
import { dayNumber } from '../model/columns.ts';

export const CALENDAR_UNITS = ['day', 'week', 'month', 'year'] as const;
export type CalendarUnit = (typeof CALENDAR_UNITS)[number];

const DAY_MS = 86_400_000;

/** The serial number of a day as `dayNumber` gives it. */
export function serialOfDay(day: number): number {
  return Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100) / DAY_MS;
}

export const isoOfSerial = (serial: number): string => new Date(serial * DAY_MS).toISOString().slice(0, 10);

/** The serial number of an ISO 8601 day, or `null` for what is none. */
export function serialOfIso(day: string): number | null {
  const number = dayNumber(day);
  return number === 0 ? null : serialOfDay(number);
}

/** The first day of the unit in which a day lies; weeks begin on Monday. */
export function startOfUnit(serial: number, unit: CalendarUnit): number {
  if (unit === 'day') return serial;
  // 1 January 1970 was a Thursday.
  if (unit === 'week') return serial - ((((serial + 3) % 7) + 7) % 7);
  const date = new Date(serial * DAY_MS);
  return Date.UTC(date.getUTCFullYear(), unit === 'month' ? date.getUTCMonth() : 0, 1) / DAY_MS;
}

/** The first day of the next unit, for a day that begins one. */
export function nextUnit(start: number, unit: CalendarUnit): number {
  const date = new Date(start * DAY_MS);
  switch (unit) {
    case 'day':
      return start + 1;
    case 'week':
      return start + 7;
    case 'month':
      return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / DAY_MS;
    case 'year':
      return Date.UTC(date.getUTCFullYear() + 1, 0, 1) / DAY_MS;
  }
}
