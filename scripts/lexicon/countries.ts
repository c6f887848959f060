/** Distils `countries.json`: names, demonyms and capitals of every entry of ISO 3166-1 and of Kosovo. */
import { createRequire } from 'node:module';
import { byCodeUnit } from '../../core/model/graph.ts';

const require = createRequire(import.meta.url);

interface CountryRecord {
  readonly iso: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly nouns: readonly string[];
  readonly capitals: readonly string[];
}

/** What the packages lack or have wrong, reviewed by hand: `names` and `capitals` add, `adjectives` and `nouns` replace. */
export type CountrySupplement = Readonly<
  Record<
    string,
    {
      readonly names?: readonly string[];
      readonly dropNames?: readonly string[];
      readonly adjectives?: readonly string[];
      readonly nouns?: readonly string[];
      readonly capitals?: readonly string[];
    }
  >
>;

/** Antarctica has an ISO code and neither government nor people: it is a region. */
const NO_STATE = new Set(['AQ']);

interface CountriesList {
  readonly countries: Readonly<Record<string, { name: string; alias?: string[]; capital: string; partOf?: string }>>;
}

const unique = (items: readonly string[]): string[] => [...new Set(items.filter((item) => item !== ''))];

/** ISO name lists write "Moldova, Republic of" and "Holy See (Vatican City State)"; running text never does. */
const readsAsProse = (name: string): boolean => !/[(,]/u.test(name);

const withoutArticle = (name: string): string => name.replace(/^The /u, '');

/** Adjectives that are their own plural noun ("the Chinese", "the Irish") get no `s`. */
const formsPlural = (adjective: string): boolean => !/(?:ese|[sc]h|ss|z)$/u.test(adjective);

function demonymsOf(
  nationality: string | undefined,
  names: readonly string[],
): { adjectives: string[]; nouns: string[] } {
  if (nationality === undefined) return { adjectives: [], nouns: [] };
  const adjective = nationality.replace(/\s*\(.*\)$/u, '');
  const isPlaceName = /[,]|Islands?$|Territory$/u.test(adjective) || names.includes(adjective);
  if (isPlaceName) return { adjectives: [], nouns: [] };
  return { adjectives: [adjective], nouns: formsPlural(adjective) ? [adjective, `${adjective}s`] : [adjective] };
}

/** The records in order of their ISO code. */
export function distilCountries(supplement: CountrySupplement): CountryRecord[] {
  const iso = require('i18n-iso-countries') as {
    registerLocale(data: unknown): void;
    getNames(language: string, options: { select: 'all' }): Record<string, string[]>;
  };
  iso.registerLocale(require('i18n-iso-countries/langs/en.json'));
  const nationalities = (require('i18n-nationality/langs/en.json') as { nationalities: Record<string, string> })
    .nationalities;
  const { countries } = require('countries-list') as CountriesList;
  const isoNames = iso.getNames('en', { select: 'all' });
  return Object.keys(isoNames)
    .filter((code) => !NO_STATE.has(code))
    .sort(byCodeUnit)
    .map((code) => {
      const listed = countries[code];
      const more = supplement[code] ?? {};
      const dropped = new Set(more.dropNames);
      const names = unique(
        [listed?.name ?? '', ...isoNames[code]!, ...(listed?.alias ?? []), ...(more.names ?? [])].map(withoutArticle),
      )
        .filter((name) => !dropped.has(name))
        .filter(readsAsProse);
      const demonyms = demonymsOf(nationalities[code], names);
      return {
        iso: code,
        name: names[0]!,
        names,
        adjectives: unique(more.adjectives ?? demonyms.adjectives),
        nouns: unique(more.nouns ?? demonyms.nouns),
        capitals: unique([listed?.capital ?? '', ...(more.capitals ?? [])]),
      };
    });
}
