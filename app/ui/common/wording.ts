/** Words for days, sources and keys. Words for the ontology and for counts are the state's. */
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "13 February 2024" for an ISO 8601 day; anything else as it stands. */
export function dayInWords(day: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  return Number.isNaN(time) ? day : DAY.format(time);
}

/** "Sample Wire · 13 February 2024", or what there is of it. */
export function sourceLine({ source, published }: { readonly source?: string; readonly published?: string }): string {
  return [source ?? 'source not given', published === undefined ? 'undated' : dayInWords(published)].join(' · ');
}

/** "12" where everything is shown, else "4 of 12". */
export const shownOf = (shown: number, total: number): string =>
  shown === total ? `${total}` : `${shown} of ${total}`;

/** What the page is, said once and plainly. */
export const DISCLAIMER = 'Relata shows what articles report, not what is true.';
