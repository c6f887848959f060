/** The shape of the lexicon's tables of names, as their files hold them. */
import * as v from 'valibot';

const text = v.pipe(v.string(), v.minLength(1));
const texts = v.array(text);
const isoCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));

export const CountriesSchema = v.array(
  v.strictObject({
    iso: isoCode,
    name: text,
    names: v.pipe(texts, v.minLength(1)),
    adjectives: texts,
    nouns: texts,
    capitals: texts,
  }),
);

export const PlacesSchema = v.array(v.strictObject({ iso: isoCode, cities: texts, regions: texts }));

export const RegionsSchema = v.array(
  v.strictObject({
    key: text,
    name: text,
    aliases: v.optional(texts),
    adjectives: v.optional(texts),
    nouns: v.optional(texts),
    in: v.optional(v.array(isoCode)),
  }),
);

export const ORGANIZATION_KINDS = [
  'armed-group',
  'central-bank',
  'company',
  'court',
  'government',
  'igo',
  'intelligence',
  'legislature',
  'media',
  'military',
  'ngo',
  'party',
  'police',
  'university',
] as const;

export const OrganizationsSchema = v.array(
  v.strictObject({
    key: text,
    name: text,
    acronym: v.optional(text),
    aliases: v.optional(texts),
    kind: v.picklist(ORGANIZATION_KINDS),
    /** The key of the body that it belongs to. */
    parent: v.optional(text),
    /** The state whose organ it is. */
    state: v.optional(isoCode),
    /** Where it is at home, if it is no organ of the state. */
    country: v.optional(isoCode),
    /** Of its names, those that as often mean something else: they need more evidence than their spelling. */
    weak: v.optional(texts),
  }),
);

export const GivenNamesSchema = v.strictObject({ female: v.string(), male: v.string(), unisex: v.string() });

export const NamePartsSchema = v.strictObject({
  /** Before a person's name and no part of it: forms of address, ranks, offices. */
  titles: texts,
  /** Inside a person's name, in lower or upper case: "bin", "van". */
  particles: texts,
  /** After a person's name: "Jr". */
  suffixes: texts,
  /** Last words of bodies that belong to a state, so that a country in front is another name: "Command". */
  stateBodies: texts,
  /** Last or first words of other bodies: "Party", "University". */
  bodies: texts,
  /** Last words of companies and the like that are words for other things too: "Rail". */
  firms: texts,
  /** Last words of companies that hardly anything else is called by: "Holdings". */
  corporate: texts,
  /** Last words, or words before a name, of places: "River", "Mount". */
  places: texts,
  /** Of these, those that no body is called by: "County", "Avenue". */
  areas: texts,
  /** Chambers of parliaments by their short names. */
  chambers: texts,
  /** What a ministry or an institute is of: "Tourism", "Fisheries". */
  fields: texts,
  /** Days of the week. */
  days: texts,
  /** Last words of what is no actor though it is capitalised: events, laws, prizes, ships. */
  others: texts,
  /** First words of the same: "Operation". */
  otherFirst: texts,
  /** Capitalised words that are never a name of an actor alone: days, months, peoples, religions, languages. */
  never: texts,
  /** Common nouns right before a name that say what it names, a body: "the airline Skyways". */
  bodyKinds: texts,
  /** Common nouns that say of a name before them that it is a body's: "the Norvik group", "UNX, a rights group,". */
  bodyNouns: texts,
  /** What only a body has, mostly a company: "Norvik's shares", "Norvik customers". */
  holdings: texts,
  /** The same of a place: "the village Grünau". */
  placeKinds: texts,
  /** The same of a thing that is no actor: "the frigate Aurora", "the film Solaris". */
  thingKinds: texts,
  /** Words that mark a line as no part of the article's text. */
  boilerplate: texts,
});

export type CountryRecord = v.InferOutput<typeof CountriesSchema>[number];
export type RegionRecord = v.InferOutput<typeof RegionsSchema>[number];
export type OrganizationRecord = v.InferOutput<typeof OrganizationsSchema>[number];
export type NameParts = v.InferOutput<typeof NamePartsSchema>;
