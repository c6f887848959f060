/** The lexicon's tables that come from packages, as the files that hold them. */
import { distilCountries, type CountrySupplement } from './countries.ts';
import { distilGivenNames, type GivenNameSupplement } from './given-names.ts';
import { distilPlaces } from './places.ts';

/** Files that a reviewer keeps by hand, in the lexicon's folder: what the packages can't know. */
export const SUPPLEMENTS = {
  countries: 'countries-supplement.json',
  givenNames: 'given-names-supplement.json',
} as const;

export interface Supplements {
  readonly countries: CountrySupplement;
  readonly givenNames: GivenNameSupplement;
}

/** One record a line: a change shows as the lines that changed. */
const linesOf = (records: readonly unknown[]): string => `[\n${records.map((r) => JSON.stringify(r)).join(',\n')}\n]\n`;

/** The files' names and texts; the same on every run with the locked package versions. */
export function distilLexicon(supplements: Supplements): { name: string; text: string }[] {
  return [
    { name: 'countries.json', text: linesOf(distilCountries(supplements.countries)) },
    { name: 'places.json', text: linesOf(distilPlaces()) },
    {
      name: 'given-names.json',
      text: `${JSON.stringify(distilGivenNames(supplements.givenNames), undefined, 1)}\n`,
    },
  ];
}
