/** What words mean, as data: loads and validates the tables of `graph-data/lexicon/`. */
import * as v from 'valibot';
import { FramesSchema, type FrameLexicon } from './frames.ts';
import { indexWorld, WorldSchemas, type World } from './world.ts';
import { WordsSchema, WordTableSchema, type Words } from './words.ts';

export interface RoleLexicon {
  readonly leads: Words;
  readonly speaks_for: Words;
  readonly member_of: Words;
  /** Words before a title that make its holder one of several: deputy, foreign policy. */
  readonly demoting: Words;
  /** Of these, those that stand before the body as well: "deputy Interpol director". */
  /** Heads of a state's provinces and towns, who do not lead the state. */
  readonly regional: Words;
  /** Heads who may be those of a department, if its field stands before the word: sales director. */
  readonly departmental: Words;
  readonly deputizing: Words;
  /** Roles that are to somebody whose they are: "adviser to the court". */
  readonly attached: Words;
  /** Roles of those who are sent: what they are sent to or for is not whose they are. */
  readonly delegated: Words;
  /** Posts of a state, which an article often leaves unnamed. */
  readonly national: Words;
  /** Posts of one who leads a body, and no state. */
  readonly corporate: Words;
  /** By ISO code, posts that are called so in one country alone, as far as English news goes: "foreign secretary". */
  readonly titles_of: ReadonlyMap<string, Words>;
  /** By ISO code, posts that a country does not have: "prime minister" of the United States. */
  readonly never_of: ReadonlyMap<string, Words>;
  /** Participles that give somebody a role: "appointed". */
  readonly appointing: Words;
  /** Nouns behind a body's name that mean the body itself: "the Lebanese government". */
  readonly selves: Words;
  /** Words before a title that say it no longer holds. */
  readonly ended: Words;
  /** Words for one who holds the same post elsewhere. */
  readonly counterparts: Words;
  /** Those of them that say who held the post until just now: "the ousted president". */
  readonly toppled: Words;
  readonly state_heads: Words;
  readonly reigning: Words;
  readonly honorifics: Words;
  readonly female: Words;
  readonly male: Words;
  /** Copulas between a person and his post: is, became. */
  readonly copulas: Words;
  /** "Served as". */
  readonly serving: Words;
  /** Two words before "as" with which a post begins: sworn in, took over. */
  readonly assuming: Words;
  /** Verbs whose object held the post before: succeeded B as. */
  readonly succeeding: Words;
  /** Adverbs and auxiliaries between a copula and a post: now, currently. */
  readonly lately: Words;
  /** Words that say that a post is over: previously, once. */
  readonly formerly: Words;
}

export interface NominalLexicon {
  readonly collective: Words;
  readonly whole: Words;
  readonly barrier: Words;
  readonly undergone: Words;
  /** Acts whose from-phrase names where from, and not who does them: withdrawal, ban. */
  readonly leaving: Words;
  /** Acts, statements and things whose of-phrase names who did or made them. */
  readonly deed: Words;
  readonly led: Words;
  /** Who and what only a government has: a capital's ambassador is the state's. */
  readonly of_government: Words;
  /** People in office who are those of the state that they are in. */
  readonly resident: Words;
  readonly private: Words;
  /** What holds between two governments: relations, tensions. */
  readonly bond: Words;
  readonly militant: Words;
  /** Forces of a state, with the word in front that says so: "security force". */
  readonly regular: Words;
  /** Armed people who are no forces of the state that they are in or from: rebels, militants. */
  readonly irregular: Words;
  readonly called: Words;
  /** Modifiers that tell of what kind a body is, and not which: "the regional bloc". */
  readonly describing: Words;
  readonly generic: ReadonlyMap<string, Words>;
  readonly kinds: ReadonlyMap<string, Words>;
  /** Kinds of known bodies (as the table of organizations words them) that a noun can take up: "the court". */
  readonly known_kinds: ReadonlyMap<string, Words>;
  /** ISO codes of an area's states, by the area's adjective: "west african". */
  readonly areas: ReadonlyMap<string, Words>;
  /** Words for a number of actors, by the number: "two", "both", "pair". */
  readonly counts: ReadonlyMap<string, Words>;
  /** Nouns that are counted in a description, by what they stand for: "both sides", "the two leaders". */
  readonly counted: ReadonlyMap<string, Words>;
  /** Last words of names that only look plural: "States". */
  readonly singular: Words;
  /** Nouns between a bloc and its members: "the NATO countries A and B". */
  readonly membership: Words;
  /** Parts of a place that stand for it as where something happened: "the outskirts of Lima". */
  readonly place_parts: Words;
  /** Words before the name of a storm: "Hurricane Maria". */
  readonly storms: Words;
  /** Nouns that make a body an arm of the one whose name stands beside them: "Peru's spy agency X". */
  readonly arms: Words;
  /** Words in a body's own name that make it an arm of the state whose name stands in front. */
  readonly official: Words;
  /** Words in a body's name that make it a place where people go: "hospital". */
  readonly facilities: Words;
  /** Words that many bodies' names open with, so that none is called by one of them alone: "national". */
  readonly opening: Words;
  /** What a body may be called by the head of its name, by the noun: "the agency" is a bureau or an authority. */
  readonly akin: ReadonlyMap<string, Words>;
}

export type CueLexicon = v.InferOutput<typeof CuesSchema>;

export interface Lexicon {
  readonly world: World;
  readonly frames: FrameLexicon;
  readonly roles: RoleLexicon;
  readonly nominals: NominalLexicon;
  readonly cues: CueLexicon;
}

const RolesSchema = v.object({
  leads: WordsSchema,
  speaks_for: WordsSchema,
  member_of: WordsSchema,
  demoting: WordsSchema,
  regional: WordsSchema,
  departmental: WordsSchema,
  deputizing: WordsSchema,
  attached: WordsSchema,
  delegated: WordsSchema,
  national: WordsSchema,
  corporate: WordsSchema,
  titles_of: WordTableSchema,
  never_of: WordTableSchema,
  appointing: WordsSchema,
  selves: WordsSchema,
  counterparts: WordsSchema,
  toppled: WordsSchema,
  ended: WordsSchema,
  copulas: WordsSchema,
  serving: WordsSchema,
  assuming: WordsSchema,
  succeeding: WordsSchema,
  lately: WordsSchema,
  formerly: WordsSchema,
  state_heads: WordsSchema,
  reigning: WordsSchema,
  honorifics: WordsSchema,
  female: WordsSchema,
  male: WordsSchema,
});

const NominalsSchema = v.object({
  collective: WordsSchema,
  whole: WordsSchema,
  barrier: WordsSchema,
  undergone: WordsSchema,
  leaving: WordsSchema,
  deed: WordsSchema,
  led: WordsSchema,
  of_government: WordsSchema,
  resident: WordsSchema,
  private: WordsSchema,
  bond: WordsSchema,
  militant: WordsSchema,
  regular: WordsSchema,
  irregular: WordsSchema,
  called: WordsSchema,
  describing: WordsSchema,
  generic: WordTableSchema,
  kinds: WordTableSchema,
  known_kinds: WordTableSchema,
  areas: WordTableSchema,
  counts: WordTableSchema,
  counted: WordTableSchema,
  singular: WordsSchema,
  membership: WordsSchema,
  place_parts: WordsSchema,
  storms: WordsSchema,
  arms: WordsSchema,
  official: WordsSchema,
  facilities: WordsSchema,
  opening: WordsSchema,
  akin: WordTableSchema,
});

const CuesSchema = v.object({
  reporting: WordsSchema,
  documents: WordsSchema,
  /** Documents on whom they name with "of", who did not issue them: an audit of X. */
  inquiries: WordsSchema,
  /** Words for one and the same document: "this investigation" is the report told of before. */
  reports: WordsSchema,
  /** Verbs of speech that take one's own deed as an infinitive or a participle: claims to have, admits doing. */
  claiming: WordsSchema,
  /** Participles that tell in whose hands a thing is: a base held by. */
  keeping: WordsSchema,
  /** Participles that tell who does what a weapon does: a missile fired by. */
  launching: WordsSchema,
  /** Verbs of talking with somebody: to have talked is told by who did, in his own voice. */
  conversing: WordsSchema,
  /** Verbs of speech that take a deed as their object: confirmed the attack. */
  telling: WordsSchema,
  /** Adjectives for whoever holds something to be so: is clear that, remains convinced that. */
  convinced: WordsSchema,
  /** Verbs of passing on another's words: quoted X as saying. */
  quoting: WordsSchema,
  /** Nouns of what somebody thinks or says: in X's view. */
  source_nouns: WordsSchema,
  denying: WordsSchema,
  negating: WordsSchema,
  preventing: WordsSchema,
  demanding: WordsSchema,
  overcoming: WordsSchema,
  prospective: WordsSchema,
  accusation_nouns: WordsSchema,
  prospective_nouns: WordsSchema,
  prospective_verbs_of_nouns: WordsSchema,
  ending_verbs_of_nouns: WordsSchema,
  concluding_verbs_of_nouns: WordsSchema,
  losing_verbs_of_nouns: WordsSchema,
  leaving_verbs_of_nouns: WordsSchema,
  negating_verbs_of_nouns: WordsSchema,
  prospective_adjectives: WordsSchema,
  negating_determiners: WordsSchema,
  negators: WordsSchema,
  modals: WordsSchema,
  conditional_marks: WordsSchema,
  negating_marks: WordsSchema,
  object_control: WordsSchema,
  accusing: WordsSchema,
  /** Verbs that say of their object, with "as", what it has done: identified B as having bombed. */
  charging: WordsSchema,
  /** Adjectives for whoever did something: holds B responsible. */
  guilty: WordsSchema,
  /** What one may feel at what somebody does, and at the news of it: alarm, concerned. */
  feelings: WordsSchema,
  /** What tells of others' deeds: reports, findings. */
  news: WordsSchema,
  /** Acts that find their reason in whom they are done to: sanctioned B because it. */
  object_causality: WordsSchema,
  /** What moves whoever acts: because it fears. */
  self_causality: WordsSchema,
  helping: WordsSchema,
  /** Verbs that take an infinitive without "to". */
  bare_infinitive: WordsSchema,
  judgements: WordsSchema,
  judges: WordsSchema,
  judging: WordsSchema,
  currencies: WordsSchema,
  giving_sums: WordsSchema,
  taking_sums: WordsSchema,
  /** Adjectives and nouns that call a statement true. */
  affirming: WordsSchema,
  /** Verbs that say of a report that it is wrong. */
  refuting: WordsSchema,
  /** Participles of a standing commitment: what one is committed to one does. */
  committing: WordsSchema,
  singling: WordsSchema,
  opening_acts: WordsSchema,
  /** Nouns that take up a deed told before, whatever it was: move, decision. */
  moves: WordsSchema,
  /** Verbs of speech that are deeds. */
  announcing: WordsSchema,
  /** Verbs that say what somebody is: call, describe as. */
  naming: WordsSchema,
  /** Participles that tell the name of what they modify: a man named X. */
  identifying: WordsSchema,
  condemning: WordsSchema,
  approving: WordsSchema,
  /** What one does wrong by its very name: to say so of somebody is to accuse him. */
  wrongdoing: WordsSchema,
  directive_modals: WordsSchema,
  channels: WordsSchema,
  times: WordsSchema,
});

const LexiconSchema = v.object({
  frames: FramesSchema,
  roles: RolesSchema,
  nominals: NominalsSchema,
  cues: CuesSchema,
  ...WorldSchemas,
});

/**
 * Validates the lexicon's tables, given by file name without the ending: `{ frames, roles, nominals, cues }` and, of
 * the gazetteers, `organizations`, `regions`, `countries` and `given-names` if present. Other tables are left alone. Throws an Error that names the table and the place of what is wrong: a damaged lexicon
 * is a bug of the project, not of its input.
 */
export function loadLexicon(data: unknown): Lexicon {
  const result = v.safeParse(LexiconSchema, data);
  if (result.success) {
    const { frames, roles, nominals, cues, ...tables } = result.output;
    return { frames, roles, nominals, cues, world: indexWorld(tables) };
  }
  const [issue] = result.issues;
  throw new Error(`lexicon: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
}
