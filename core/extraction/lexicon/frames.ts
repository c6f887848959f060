/**
 * Frames: which words state a relation of which type, and where its ends stand. The table is `frames.json`; this file reads
 * its small notation into plain data that the matcher walks.
 */
import * as v from 'valibot';
import { ENTITY_TYPES, RELATION_TYPES, type EntityType, type RelationType } from '../../model/ontology.ts';
import { withNominalizations } from './nominalizations.ts';
import { splitWords, WordsSchema, WordTableSchema, type Words } from './words.ts';

const ROLES = [
  'subj',
  'obj',
  'iobj',
  'poss',
  'mod',
  'clause.subj',
  'unless.subj',
  'clause.obj',
  'obj.parties',
  'obj.of',
  'adjunct.subj',
  'host.doer',
  'host.subj',
  'verb.doer',
  'clause.conflict',
  'parties',
  'deed',
  'deed.target',
  'bearer',
  'culprit',
  'partner',
  'prep',
] as const;
export type Role = (typeof ROLES)[number];

/** A place in the syntax where an end of a relation may stand. */
export interface Slot {
  readonly role: Role;
  readonly prepositions: Words;
  /** Of `host.doer`, `host.subj` and `verb.doer` the name of a list in `words`: prepositions of the phrase, verbs that govern it. */
  /** Whether the owner of a thing that stands there counts: `also`, nothing but the owner (`only`), or whose fate it is (`fate`). */
  readonly owner: 'no' | 'also' | 'only' | 'fate';
  /** Narrows the end; empty means any. */
  readonly types: readonly EntityType[];
}

export type WordClass = 'verb' | 'noun' | 'adjective';

/**
 * What an expression says, who does it and to whom. No field is left out: thousands of frames are tried one after the other, and
 * objects of one shape are read far faster than objects of many.
 */
export interface Frame {
  readonly type: RelationType;
  readonly wordClass: WordClass;
  readonly lemma: string;
  readonly particle: string | undefined;
  readonly object: string | undefined;
  /** A prepositional phrase that belongs to the expression: `come under fire`. */
  readonly phrase: { readonly preposition: string; readonly noun: string } | undefined;
  readonly source: readonly Slot[];
  readonly target: readonly Slot[];
  /** All participants do it with each other. */
  readonly mutual: boolean;
  /** Name of the words that the object must be one of. */
  readonly objectWords: string | undefined;
  readonly needs: string | undefined;
  readonly only: readonly string[] | undefined;
  readonly not: string | undefined;
  /** `frame:assault:bomb`, what a claim cites. */
  readonly rule: string;
}

export interface FrameLexicon {
  readonly verbs: ReadonlyMap<string, readonly Frame[]>;
  readonly nouns: ReadonlyMap<string, readonly Frame[]>;
  readonly adjectives: ReadonlyMap<string, readonly Frame[]>;
  readonly light: Readonly<
    Record<
      'verbs' | 'voicing' | 'making' | 'giving' | 'receiving' | 'having' | 'meeting' | 'measures' | 'undergoing',
      Words
    >
  >;
  readonly guards: ReadonlyMap<string, Words>;
  readonly words: ReadonlyMap<string, Words>;
}

/** Read once for all the thousands of frames of a pattern, which share them. */
const SlotsSchema = v.pipe(
  v.array(v.string()),
  v.transform((slots): readonly Slot[] => slots.map(readSlot)),
);

const PatternSchema = v.object({
  source: SlotsSchema,
  target: SlotsSchema,
  mutual: v.optional(v.boolean(), false),
  needs: v.optional(v.string()),
  object: v.optional(v.string()),
});

const GroupSchema = v.object({
  type: v.picklist(RELATION_TYPES),
  pattern: v.string(),
  entries: v.string(),
  needs: v.optional(v.string()),
  only: v.optional(v.string()),
  not: v.optional(v.string()),
});

export const FramesSchema = v.pipe(
  v.object({
    patterns: v.record(v.string(), PatternSchema),
    verbs: v.array(GroupSchema),
    nouns: v.array(GroupSchema),
    adjectives: v.array(GroupSchema),
    nominalizations: v.optional(WordsSchema, ''),
    light: v.object({
      verbs: WordsSchema,
      voicing: WordsSchema,
      making: WordsSchema,
      giving: WordsSchema,
      receiving: WordsSchema,
      having: WordsSchema,
      meeting: WordsSchema,
      measures: WordsSchema,
      undergoing: WordsSchema,
    }),
    guards: WordTableSchema,
    words: WordTableSchema,
  }),
  v.transform((data): FrameLexicon => {
    const read = (wordClass: WordClass, groups: typeof data.verbs) => byLemma(wordClass, groups, data.patterns);
    const verbs = read('verb', data.verbs);
    return {
      verbs,
      nouns: withNominalizations(read('noun', data.nouns), verbs, data.nominalizations),
      adjectives: read('adjective', data.adjectives),
      light: data.light,
      guards: data.guards,
      words: data.words,
    };
  }),
);

type Pattern = v.InferOutput<typeof PatternSchema>;
type Group = v.InferOutput<typeof GroupSchema>;

function byLemma(
  wordClass: WordClass,
  groups: readonly Group[],
  patterns: Readonly<Record<string, Pattern>>,
): ReadonlyMap<string, readonly Frame[]> {
  const frames = new Map<string, Frame[]>();
  for (const group of groups) {
    const pattern = patterns[group.pattern];
    if (pattern === undefined) throw new Error(`frames.json: no pattern "${group.pattern}" (used for ${group.type})`);
    const only = group.only?.replace(/^prep:/, '').split('|');
    for (const entry of splitWords(group.entries)) {
      const frame = readEntry(wordClass, entry, { ...group, only }, pattern);
      frames.set(frame.lemma, [...(frames.get(frame.lemma) ?? []), frame]);
    }
  }
  return frames;
}

function readEntry(
  wordClass: WordClass,
  entry: string,
  group: Omit<Group, 'only'> & Pick<Frame, 'only'>,
  pattern: Pattern,
): Frame {
  const [, lemma = entry, sign, rest = ''] = /^(.*?)(?: ([+*@])(.+))?$/.exec(entry) ?? [];
  const [preposition = '', ...phraseNoun] = rest.split(' ');
  const needs = group.needs ?? pattern.needs;
  return {
    type: group.type,
    wordClass,
    lemma,
    particle: sign === '+' ? rest : undefined,
    object: sign === '*' ? rest : undefined,
    phrase: sign === '@' ? { preposition, noun: phraseNoun.join(' ') } : undefined,
    source: pattern.source,
    target: pattern.target,
    mutual: pattern.mutual,
    objectWords: pattern.object,
    needs,
    only: group.only,
    not: group.not,
    rule: `frame:${group.type}:${entry}`,
  };
}

const OWNERS: ReadonlyMap<string, Slot['owner']> = new Map([
  ['>', 'also'],
  ['^', 'only'],
  ['!', 'fate'],
]);

/** `prep:on|at>[place,state]`: role, prepositions, owner sign, types. */
function readSlot(text: string): Slot {
  const [, role = '', list = '', sign, types = ''] =
    /^([a-z.]+)(?::([a-z |-]+))?([>^!])?(?:\[([a-z,]+)\])?$/.exec(text) ?? [];
  const known = ROLES.find((name) => name === role);
  const narrowed = types === '' ? [] : types.split(',').map((type) => ENTITY_TYPES.find((name) => name === type));
  if (known === undefined || narrowed.includes(undefined)) throw new Error(`frames.json: can't read slot "${text}"`);
  return {
    role: known,
    prepositions: new Set(list === '' ? [] : list.split('|')),
    owner: OWNERS.get(sign ?? '') ?? 'no',
    types: narrowed.filter((type) => type !== undefined),
  };
}
