/** What posts and roles are called, and what is said of who holds them: the table `roles`. */
import * as v from 'valibot';
import { WordsSchema, WordTableSchema } from './words.ts';

export const RolesSchema = v.object({
  leads: WordsSchema,
  speaks_for: WordsSchema,
  member_of: WordsSchema,
  /** Words before a title that make its holder one of several: deputy, foreign policy. */
  demoting: WordsSchema,
  /** Of these, those that stand before the body as well: "deputy Interpol director". */
  deputizing: WordsSchema,
  /** Heads of a state's provinces and towns, who do not lead the state. */
  regional: WordsSchema,
  /** Words before a title by which it is one of a part of the state: state, provincial. */
  localizing: WordsSchema,
  /** Peoples and creeds that are no state: a Kurdish leader. */
  communities: WordsSchema,
  /** Heads of a chamber, who do not lead the state whose it is. */
  presiding: WordsSchema,
  /** Heads who may be those of a department, if its field stands before the word: sales director. */
  departmental: WordsSchema,
  /** Roles that are to somebody whose they are: "adviser to the court". */
  attached: WordsSchema,
  /** Roles of those who are sent: what they are sent to or for is not whose they are. */
  delegated: WordsSchema,
  /** Posts of a state, which an article often leaves unnamed. */
  national: WordsSchema,
  /** Posts of one who leads a body, and no state. */
  corporate: WordsSchema,
  /** By ISO code, posts that are called so in one country alone, as far as English news goes: "foreign secretary". */
  titles_of: WordTableSchema,
  /** By ISO code, territories whose own posts are called as those of the country: Puerto Rico's senators. */
  territories: WordTableSchema,
  /** By ISO code, posts that a country does not have: "prime minister" of the United States. */
  never_of: WordTableSchema,
  /** Participles that give somebody a role: "appointed". */
  appointing: WordsSchema,
  /** Nouns behind a body's name that mean the body itself: "the Lebanese government". */
  selves: WordsSchema,
  /** Words for one who holds the same post elsewhere. */
  counterparts: WordsSchema,
  /** Those of them that say who held the post until just now: "the ousted president". */
  toppled: WordsSchema,
  /** Words before a title that say it no longer holds. */
  ended: WordsSchema,
  /** Copulas between a person and his post: is, became. */
  copulas: WordsSchema,
  /** "Served as". */
  serving: WordsSchema,
  /** Two words before "as" with which a post begins: sworn in, took over. */
  assuming: WordsSchema,
  /** Verbs whose object held the post before: succeeded B as. */
  succeeding: WordsSchema,
  /** Adverbs and auxiliaries between a copula and a post: now, currently. */
  lately: WordsSchema,
  /** Words that say that a post is over: previously, once. */
  formerly: WordsSchema,
  state_heads: WordsSchema,
  reigning: WordsSchema,
  honorifics: WordsSchema,
  female: WordsSchema,
  male: WordsSchema,
});

export type RoleLexicon = v.InferOutput<typeof RolesSchema>;
