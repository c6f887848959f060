/** What descriptions of actors are made of: the table `nominals`. */
import * as v from 'valibot';
import { WordsSchema, WordTableSchema } from './words.ts';

export const NominalsSchema = v.object({
  collective: WordsSchema,
  whole: WordsSchema,
  barrier: WordsSchema,
  undergone: WordsSchema,
  /** Acts whose from-phrase names where from, and not who does them: withdrawal, ban. */
  leaving: WordsSchema,
  /** Acts, statements and things whose of-phrase names who did or made them. */
  deed: WordsSchema,
  /** Acts whose of-phrase names to whom they are done: bombing, treatment. */
  suffered: WordsSchema,
  led: WordsSchema,
  /** Who and what only a government has: a capital's ambassador is the state's. */
  of_government: WordsSchema,
  /** People in office who are those of the state that they are in. */
  resident: WordsSchema,
  /** Those of them who keep order where something happens. */
  policing: WordsSchema,
  /** Kinds of places that no town is: "the region", "the island". */
  wide: WordsSchema,
  /** Kinds of bodies that a company may be called by: "the group". */
  firms: WordsSchema,
  private: WordsSchema,
  /** What holds between two governments: relations, tensions. */
  bond: WordsSchema,
  militant: WordsSchema,
  /** Forces of a state, with the word in front that says so: "security force". */
  regular: WordsSchema,
  /** Armed people who are no forces of the state that they are in or from: rebels, militants. */
  irregular: WordsSchema,
  called: WordsSchema,
  /** Modifiers that tell of what kind a body is, and not which: "the regional bloc". */
  describing: WordsSchema,
  /** Such modifiers with which names begin too: "the western alliance", "the centre-right party". */
  telling: WordsSchema,
  generic: WordTableSchema,
  kinds: WordTableSchema,
  /** Kinds of known bodies (as the table of organizations words them) that a noun can take up: "the court". */
  known_kinds: WordTableSchema,
  /** ISO codes of an area's states, by the area's adjective: "west african". */
  areas: WordTableSchema,
  /** Words for a number of actors, by the number: "two", "both", "pair". */
  counts: WordTableSchema,
  /** What roles a noun covers that takes up somebody: "the diplomat" may be an ambassador. */
  persons: WordTableSchema,
  /** Words before such a noun that tell its bearer from nobody: "the retired general". */
  qualifying: WordsSchema,
  /** What somebody is to one other, by whether that can be an opponent: "its neighbour", "her ally". */
  relational: WordTableSchema,
  /** What only a state's governments are called after their leaders, by its ISO code: "the Dahl administration". */
  styled: WordTableSchema,
  /** Bodies, by the city that stands for them: "Brussels said". */
  seats: WordTableSchema,
  /** Nouns that are counted in a description, by what they stand for: "both sides", "the two leaders". */
  counted: WordTableSchema,
  /** Last words of names that only look plural: "States". */
  singular: WordsSchema,
  /** Nouns between a bloc and its members: "the NATO countries A and B". */
  membership: WordsSchema,
  /** Parts of a place that stand for it as where something happened: "the outskirts of Lima". */
  place_parts: WordsSchema,
  /** Words before the name of a storm: "Hurricane Maria". */
  storms: WordsSchema,
  /** Nouns that make a body an arm of the one whose name stands beside them: "Peru's spy agency X". */
  arms: WordsSchema,
  /** Words in a body's own name that make it an arm of the state whose name stands in front. */
  official: WordsSchema,
  /** Words in a body's name that make it a place where people go: "hospital". */
  facilities: WordsSchema,
  /** Words that many bodies' names open with, so that none is called by one of them alone: "national". */
  opening: WordsSchema,
  /** What a body may be called by the head of its name, by the noun: "the agency" is a bureau or an authority. */
  akin: WordTableSchema,
});

export type NominalLexicon = v.InferOutput<typeof NominalsSchema>;
