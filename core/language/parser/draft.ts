/** A tree that is being mended, and what all mends ask of it. */
import { hashString } from '../weights/hash.ts';
import { tagHash, type ParserWords } from './words.ts';

export interface Draft {
  readonly heads: number[];
  readonly deprels: string[];
  readonly words: ParserWords;
}

const coarse = (pos: string): number => tagHash(pos, '');
export const NOUN = coarse('NOUN');
export const NAME = coarse('PROPN');
export const PRONOUN = coarse('PRON');
export const VERB = coarse('VERB');
export const ADVERB = coarse('ADV');
export const ADPOSITION = coarse('ADP');
export const CONJUNCTION = coarse('CCONJ');
export const PUNCTUATION = coarse('PUNCT');

export const ADJECTIVE = tagHash('ADJ', 'JJ');
export const PROPER_ADJECTIVE = tagHash('ADJ', 'NNP');
export const NUMBER = tagHash('NUM', 'CD');
export const POSSESSIVE = tagHash('PART', 'POS');
export const PARTICIPLE = tagHash('VERB', 'VBN');
export const GERUND = tagHash('VERB', 'VBG');
/** Tags of verbs that have a tense. */
export const FINITE = new Set(['VBD', 'VBZ', 'VBP'].map((tag) => tagHash('VERB', tag)));

export const wordHash = (word: string): number => hashString(word) | 0;
export const wordHashes = (text: string): ReadonlySet<number> => new Set(text.split(' ').map(wordHash));
export const COMMA = wordHash(',');
export const IT = wordHash('it');
/** Prepositions that join clauses too. */
export const CONJUNCTIONS = wordHashes('after before since until till as because');
/** Verbs behind which a name says what somebody is. */
export const BECOME = wordHashes('become becomes became becoming remain remains remained stay stays stayed be');

/** So many words may stand between a preposition and its noun. */
export const LONGEST_PHRASE = 12;

export const isNominal = ({ pos }: ParserWords, i: number): boolean =>
  pos[i] === NOUN || pos[i] === NAME || pos[i] === PRONOUN;

/** Whether a word has a dependent of a relation, by the relation's start. */
export const has = ({ heads, deprels }: Draft, head: number, relation: string): boolean =>
  heads.some((above, i) => above === head && i !== head && deprels[i]!.startsWith(relation));

/** The preposition or conjunction that marks a noun; -1 without one. */
export const markerOf = ({ heads, deprels }: Draft, noun: number): number => {
  for (let i = noun - 1; i >= Math.max(0, noun - LONGEST_PHRASE); i--)
    if (heads[i] === noun && deprels[i] === 'case') return i;
  return -1;
};

/** Hangs a word on another. */
export function hang({ heads, deprels }: Draft, word: number, head: number, relation: string): void {
  heads[word] = head;
  deprels[word] = relation;
}

/** Whether a word hangs below another, by way of no third. */
export function leadsTo({ heads }: Draft, word: number, top: number, without = -1): boolean {
  for (let at = word, steps = 0; steps < LONGEST_PHRASE; at = heads[at]!, steps++) {
    if (at === top) return true;
    if (at === without || heads[at] === at) return false;
  }
  return false;
}
