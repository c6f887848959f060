/** Days of the calendar as people and programs write them. */
const NUMERIC = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]+\d{1,2}:\d{2}.*)?$/;
/** "20190104", "20190104T101500Z" */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T\d{4,6}Z?)?$/;
/** "4 January 2019", "Fri, 04 Jan 2019 10:00:00 GMT" */
const DAY_FIRST =
  /^(?:[a-z]+,? +)?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]+)\.?,?[ -](\d{4})(?:[ ,]+(?:at )?\d{1,2}:\d{2}.*)?$/i;
/** "January 4, 2019", "Friday, Jan. 4th, 2019, 10:00" */
const MONTH_FIRST =
  /^(?:[a-z]+,? +)?([a-z]+)\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})(?:[ ,]+(?:at )?\d{1,2}:\d{2}.*)?$/i;
const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
];
/** Before it there was no news; 0024 is 2024 to somebody in a hurry. */
const EARLIEST_YEAR = 1000;
const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How a day should be written, for messages. */
export const WRITE_A_DAY = 'Write it as year, month and day: 2024-02-13.';

/**
 * The ISO 8601 day of a date or timestamp as it is written: no time zone shifts it. Year first (2019-01-04, with a time of day
 * or without) or with the English name of the month; 04/01/2019 is April to some and January to others, and no day here.
 */
export function isoDay(text: string): string | undefined {
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) return checked(numeric[1]!, Number(numeric[3]), Number(numeric[4]));
  const compact = COMPACT.exec(text);
  if (compact !== null) return checked(compact[1]!, Number(compact[2]), Number(compact[3]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return checked(dayFirst[3]!, monthOf(dayFirst[2]!), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) return checked(monthFirst[3]!, monthOf(monthFirst[1]!), Number(monthFirst[2]));
  return undefined;
}

/** From 1; 0 if it is no month's name or the start of one. */
function monthOf(name: string): number {
  const lower = name.toLowerCase();
  return lower.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(lower === 'sept' ? 'sep' : lower)) + 1;
}

function checked(year: string, month: number, day: number): string | undefined {
  const inYear = Number(year);
  const leap = month === 2 && inYear % 4 === 0 && (inYear % 100 !== 0 || inYear % 400 === 0);
  const last = (DAYS_OF_MONTH[month - 1] ?? 0) + (leap ? 1 : 0);
  if (inYear < EARLIEST_YEAR || day < 1 || day > last) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
