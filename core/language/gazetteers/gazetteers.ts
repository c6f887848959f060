/** The lexicon's tables of names, checked and made ready for look-up. */
import * as v from 'valibot';
import { PhraseTable } from './phrases.ts';
import {
  CountriesSchema,
  GivenNamesSchema,
  NamePartsSchema,
  OrganizationsSchema,
  PlacesSchema,
  RegionsSchema,
  type CountryRecord,
  type NameParts,
  type OrganizationRecord,
  type RegionRecord,
} from './schema.ts';

/** The parsed contents of the files of the same names in `graph-data/lexicon`. */
export interface GazetteerData {
  readonly countries: unknown;
  readonly places: unknown;
  readonly regions: unknown;
  readonly organizations: unknown;
  readonly givenNames: unknown;
  readonly nameParts: unknown;
}

/** The files in `graph-data/lexicon` that hold the tables. */
export const GAZETTEER_FILES = {
  countries: 'countries.json',
  places: 'places.json',
  regions: 'regions.json',
  organizations: 'organizations.json',
  givenNames: 'given-names.json',
  nameParts: 'name-parts.json',
} as const satisfies Record<keyof GazetteerData, string>;

/** The tables' data, each file parsed by `readJson`. */
export function gazetteerData(readJson: (file: string) => unknown): GazetteerData {
  const tables = Object.entries(GAZETTEER_FILES).map(([key, file]) => [key, readJson(file)]);
  return Object.fromEntries(tables) as Record<keyof GazetteerData, unknown>;
}

/** What a name in the lexicon may stand for. */
export type GazetteerEntry =
  | { readonly kind: 'state'; readonly iso: string }
  /** "Egyptian", "Egyptians": the state's people or what is theirs. */
  | { readonly kind: 'demonym'; readonly iso: string; readonly form: 'adjective' | 'noun' }
  /** "Gazans", "Scottish". */
  | { readonly kind: 'place-demonym'; readonly region: string; readonly form: 'adjective' | 'noun' }
  | { readonly kind: 'capital'; readonly iso: string }
  | { readonly kind: 'city' | 'province'; readonly iso: string }
  | { readonly kind: 'region'; readonly region: string }
  | { readonly kind: 'organization'; readonly organization: string; readonly weak: boolean };

export type Gender = 'female' | 'male' | 'unisex';

export interface Gazetteers {
  readonly phrases: PhraseTable<GazetteerEntry>;
  /** States and their demonyms alone: what stands in front of "U.S. State Department", a phrase of its own. */
  readonly states: PhraseTable<GazetteerEntry>;
  /** By ISO 3166-1 alpha-2. */
  readonly countries: ReadonlyMap<string, CountryRecord>;
  readonly regions: ReadonlyMap<string, RegionRecord>;
  readonly organizations: ReadonlyMap<string, OrganizationRecord>;
  /** By the name as written in title case. */
  readonly givenNames: ReadonlyMap<string, Gender>;
  readonly parts: Readonly<Record<keyof NameParts, ReadonlySet<string>>>;
  /** What titles begin with: for each of them itself, and all that stands before a space or a hyphen of it. */
  readonly titleStarts: ReadonlySet<string>;
}

function check<Schema extends v.GenericSchema>(schema: Schema, table: string, data: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Error(`lexicon table ${table}, ${v.getDotPath(issue) ?? 'whole table'}: ${issue.message}`);
}

function byKey<Record_>(
  table: string,
  records: readonly Record_[],
  key: (record: Record_) => string,
): Map<string, Record_> {
  const map = new Map<string, Record_>();
  for (const record of records) {
    if (map.has(key(record))) throw new Error(`lexicon table ${table}: "${key(record)}" stands twice`);
    map.set(key(record), record);
  }
  return map;
}

function checkOwners(
  organizations: ReadonlyMap<string, OrganizationRecord>,
  countries: ReadonlyMap<string, CountryRecord>,
): void {
  for (const { key, parent, state, country } of organizations.values()) {
    if (parent !== undefined && !organizations.has(parent)) {
      throw new Error(`lexicon table organizations: "${key}" belongs to "${parent}", which is not in the table`);
    }
    for (const iso of [state, country]) {
      if (iso !== undefined && !countries.has(iso))
        throw new Error(`lexicon table organizations: "${key}" names no country: ${iso}`);
    }
  }
}

function addCountry(phrases: PhraseTable<GazetteerEntry>, country: CountryRecord): void {
  const { iso } = country;
  for (const name of country.names) phrases.add(name, { kind: 'state', iso });
  for (const name of country.adjectives) phrases.add(name, { kind: 'demonym', iso, form: 'adjective' });
  for (const name of country.nouns) {
    if (!country.adjectives.includes(name)) phrases.add(name, { kind: 'demonym', iso, form: 'noun' });
  }
  for (const name of country.capitals) phrases.add(name, { kind: 'capital', iso });
}

function addRegion(phrases: PhraseTable<GazetteerEntry>, region: RegionRecord): void {
  for (const name of [region.name, ...(region.aliases ?? [])])
    phrases.add(name, { kind: 'region', region: region.key });
  for (const name of region.adjectives ?? [])
    phrases.add(name, { kind: 'place-demonym', region: region.key, form: 'adjective' });
  for (const name of region.nouns ?? []) phrases.add(name, { kind: 'place-demonym', region: region.key, form: 'noun' });
}

function addOrganization(phrases: PhraseTable<GazetteerEntry>, record: OrganizationRecord): void {
  const weak = new Set(record.weak);
  for (const name of [record.name, record.acronym, ...(record.aliases ?? [])]) {
    if (name !== undefined) phrases.add(name, { kind: 'organization', organization: record.key, weak: weak.has(name) });
  }
}

/** @throws Error naming the table and the place in it, if the data are not what the schema says. */
export function loadGazetteers(data: GazetteerData): Gazetteers {
  const countries = byKey('countries', check(CountriesSchema, 'countries', data.countries), ({ iso }) => iso);
  const regions = byKey('regions', check(RegionsSchema, 'regions', data.regions), ({ key }) => key);
  const organizations = byKey(
    'organizations',
    check(OrganizationsSchema, 'organizations', data.organizations),
    ({ key }) => key,
  );
  checkOwners(organizations, countries);
  const phrases = new PhraseTable<GazetteerEntry>();
  const states = new PhraseTable<GazetteerEntry>();
  for (const country of countries.values()) {
    addCountry(phrases, country);
    addCountry(states, { ...country, capitals: [] });
  }
  for (const region of regions.values()) addRegion(phrases, region);
  for (const organization of organizations.values()) addOrganization(phrases, organization);
  for (const { iso, cities, regions: provinces } of check(PlacesSchema, 'places', data.places)) {
    const [city, province] = [{ kind: 'city', iso } as const, { kind: 'province', iso } as const];
    for (const name of cities) phrases.add(name, city);
    for (const name of provinces) phrases.add(name, province);
  }
  const lists = check(GivenNamesSchema, 'givenNames', data.givenNames);
  const givenNames = new Map<string, Gender>();
  for (const gender of ['female', 'male', 'unisex'] as const) {
    for (const name of lists[gender].split(' ')) givenNames.set(name, gender);
  }
  const rawParts = check(NamePartsSchema, 'nameParts', data.nameParts);
  const words = Object.entries(rawParts).map(([key, list]) => [key, new Set(list)]);
  const parts = Object.fromEntries(words) as Record<keyof NameParts, ReadonlySet<string>>;
  const titleStarts = new Set([...parts.titles].flatMap(startsOf));
  return { phrases, states, countries, regions, organizations, givenNames, parts, titleStarts };
}

const startsOf = (title: string): string[] => [
  title,
  ...[...title.matchAll(/[ -]/gu)].map(({ index }) => title.slice(0, index)),
];
