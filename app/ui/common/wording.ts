/** Words for sources, and what the page is. Words for the ontology, counts and days are the state's. */
import { dayInWords } from '../../state/wording.ts';

/** "Sample Wire · 13 February 2024", or what there is of it. */
export function sourceLine({ source, published }: { readonly source?: string; readonly published?: string }): string {
  return [source ?? 'source not given', published === undefined ? 'undated' : dayInWords(published)].join(' · ');
}

/** "12" where everything is shown, else "4 of 12". */
export const shownOf = (shown: number, total: number): string =>
  shown === total ? `${total}` : `${shown} of ${total}`;

/** What the page is, said once and plainly. */
export const DISCLAIMER = 'Relata shows what articles report, not what is true.';
