/** What the project knows of the world beyond words: bodies, regions, capitals, given names. Read from the gazetteers' tables. */
import * as v from 'valibot';
import { foldName } from '../mentions/fold.ts';

/** A known organization; `parent` is another body's key, `country` an ISO 3166-1 alpha-2 code. */
export interface KnownBody {
  readonly key: string;
  readonly name: string;
  readonly kind?: string;
  readonly country?: string;
  readonly parent?: string;
  /** The state whose organ it is, or where it is at home. */
  readonly owner?: string;
}

export interface World {
  /** Known organizations by each of their folded names; a name that two of them share is left out. */
  readonly bodies: ReadonlyMap<string, KnownBody>;
  /** Folded names that bodies of many states bear: "foreign ministry", "senate". */
  readonly genericBodies: ReadonlySet<string>;
  /** Folded last words of companies and the like that a short form leaves off: "corporation", "airlines". */
  readonly bodyKinds: ReadonlySet<string>;
  /** Of them, those that hardly anything but a company is called by. */
  readonly corporate: ReadonlySet<string>;
  /** Folded names of countries, cities and provinces. */
  readonly places: ReadonlySet<string>;
  /** Kind of a known organization (company, media, …) by its cluster key, `organization:un`. */
  readonly kinds: ReadonlyMap<string, string>;
  /** Keys of known regions by each of their folded names and demonyms. */
  readonly regions: ReadonlyMap<string, string>;
  /** ISO codes by folded name of the capital. */
  readonly capitals: ReadonlyMap<string, string>;
  /** ISO codes of the states that have a town, or a province, of a folded name. */
  readonly statesOfTowns: ReadonlyMap<string, ReadonlySet<string>>;
  readonly statesOfProvinces: ReadonlyMap<string, ReadonlySet<string>>;
  /** Common names of states by ISO code. */
  readonly stateNames: ReadonlyMap<string, string>;
  readonly givenNames: { readonly female: ReadonlySet<string>; readonly male: ReadonlySet<string> };
}

const strings = v.optional(v.array(v.string()), []);

const BodySchema = v.object({
  key: v.string(),
  name: v.string(),
  aliases: strings,
  acronym: v.optional(v.string()),
  kind: v.optional(v.string()),
  country: v.optional(v.string()),
  state: v.optional(v.string()),
  parent: v.optional(v.string()),
});
const RegionSchema = v.object({
  key: v.string(),
  name: v.string(),
  aliases: strings,
  adjectives: strings,
  nouns: strings,
});
const CountrySchema = v.object({
  iso: v.string(),
  name: v.optional(v.string()),
  names: strings,
  adjectives: strings,
  capitals: strings,
});
const PlacesSchema = v.object({ iso: v.string(), cities: strings, regions: strings });
const NamePartsSchema = v.object({ stateBodies: strings, chambers: strings, bodies: strings, corporate: strings });
const GivenNamesSchema = v.object({ female: v.string(), male: v.string() });

/** The tables of the gazetteers that extraction reads; each may be missing. */
export const WorldSchemas = {
  organizations: v.optional(v.array(BodySchema), []),
  regions: v.optional(v.array(RegionSchema), []),
  countries: v.optional(v.array(CountrySchema), []),
  places: v.optional(v.array(PlacesSchema), []),
  'given-names': v.optional(GivenNamesSchema, { female: '', male: '' }),
  'name-parts': v.optional(NamePartsSchema, { stateBodies: [], chambers: [], bodies: [], corporate: [] }),
};

type Tables = { readonly [Name in keyof typeof WorldSchemas]: v.InferOutput<(typeof WorldSchemas)[Name]> };

/** Indexes the gazetteers' tables by folded name. */
export function indexWorld(tables: Tables): World {
  const regions = new Map<string, string>();
  for (const { key, name, aliases, adjectives, nouns } of tables.regions)
    for (const form of [name, ...aliases, ...adjectives, ...nouns]) regions.set(foldName(form), key);
  const capitals = new Map<string, string>();
  for (const { iso, capitals: names } of tables.countries) for (const name of names) capitals.set(foldName(name), iso);
  const split = (text: string) => new Set(text.toLowerCase().split(' '));
  const { female, male } = tables['given-names'];
  const { stateBodies, chambers, bodies, corporate } = tables['name-parts'];
  return {
    bodies: indexBodies(tables.organizations),
    genericBodies: new Set([...stateBodies, ...chambers].map(foldName)),
    places: new Set([
      ...regions.keys(),
      ...tables.countries.flatMap((country) =>
        [...country.names, ...country.adjectives, ...country.capitals].map(foldName),
      ),
      ...tables.places.flatMap((country) => [...country.cities, ...country.regions].map(foldName)),
    ]),
    bodyKinds: new Set([...bodies, ...corporate].map(foldName)),
    corporate: new Set(corporate.map(foldName)),
    kinds: new Map(
      tables.organizations.flatMap(({ key, kind }) =>
        kind === undefined ? [] : [[`organization:${key}`, kind] as const],
      ),
    ),
    regions,
    capitals,
    statesOfTowns: indexPlaces(tables, 'cities'),
    statesOfProvinces: indexPlaces(tables, 'regions'),
    stateNames: new Map(
      tables.countries.flatMap(({ iso, name }) => (name === undefined ? [] : [[iso, name] as const])),
    ),
    givenNames: { female: split(female), male: split(male) },
  };
}

function indexPlaces({ places }: Tables, kind: 'cities' | 'regions'): ReadonlyMap<string, ReadonlySet<string>> {
  const states = new Map<string, ReadonlySet<string>>();
  for (const country of places) {
    // Nearly all of the many names lie in one state alone: theirs is one set together.
    const alone: ReadonlySet<string> = new Set([country.iso]);
    for (const name of country[kind].map(foldName)) {
      const others = states.get(name);
      states.set(name, others === undefined ? alone : new Set([...others, country.iso]));
    }
  }
  return states;
}

function indexBodies(table: Tables['organizations']): ReadonlyMap<string, KnownBody> {
  const bodies = new Map<string, KnownBody>();
  const shared = new Set<string>();
  for (const { key, name, aliases, acronym, kind, country, state, parent } of table) {
    const owner = state ?? country;
    const body: KnownBody = {
      key,
      name,
      ...(kind !== undefined && { kind }),
      ...(country !== undefined && { country }),
      ...(parent !== undefined && { parent }),
      ...(owner !== undefined && { owner }),
    };
    for (const form of new Set([name, ...aliases, ...(acronym === undefined ? [] : [acronym])].map(foldName))) {
      if (bodies.has(form) && bodies.get(form)?.key !== key) shared.add(form);
      bodies.set(form, body);
    }
  }
  for (const { key, name } of table) shared.delete(bodies.get(foldName(name))?.key === key ? foldName(name) : '');
  for (const form of shared) bodies.delete(form);
  return bodies;
}
