/** Words that tell how something is said, by whom, and whether it was done: the table `cues`. */
import * as v from 'valibot';
import { WordsSchema } from './words.ts';

export const CuesSchema = v.object({
  reporting: WordsSchema,
  documents: WordsSchema,
  /** What is heard from a government: a demand from Berlin. */
  voices: WordsSchema,
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
  /** Verbs of speech whose object is who hears it: told Reuters. */
  addressing: WordsSchema,
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
  /** What puts a stop to a deed: "an end to the attacks". */
  cessations: WordsSchema,
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
  /** Of them, those after which helper and helped do it together: joined B in. */
  joining: WordsSchema,
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
  /** To be that in a crime, or to have a part in it, is to share the guilt: involved, have. */
  implicating: WordsSchema,
  /** What one has in a crime: a hand, a role. */
  parts: WordsSchema,
  directive_modals: WordsSchema,
  channels: WordsSchema,
  times: WordsSchema,
  months: WordsSchema,
});

export type CueLexicon = v.InferOutput<typeof CuesSchema>;
