/**
 * Who says it, put into the middle of what is said: "Sudan, Chad said, attacked Libya". Tagger and parser read the sentence as if
 * the aside were not there, and the aside by itself.
 */
import { takesClause, type WordTypes } from './words/types.ts';

/** Tokens from the comma that opens an aside to behind the one that closes it. */
export interface Aside {
  readonly first: number;
  readonly end: number;
}

const LONGEST_SPEAKER = 6;
const SPEAKER = /^(?:DT|JJ|NNP?S?|PRP\$?|POS)$/;
const SAYS = /^VB[DZP]$/;
/** What a sentence goes on with behind its subject. */
const GOES_ON = /^(?:VB[DZPN]|MD)$/;
const NOMINAL = /^(?:NNP?S?|PRP)$/;

/** The first aside between a sentence's subject and its verb; undefined where there is none. */
export function findAside(forms: readonly string[], types: WordTypes, xpos: readonly string[]): Aside | undefined {
  for (let first = 1; first + 4 < forms.length; first++) {
    if (
      forms[first] !== ',' ||
      !NOMINAL.test(xpos[first - 1]!) ||
      (!NOMINAL.test(xpos[first + 1]!) && xpos[first + 1] !== 'DT')
    )
      continue;
    let verb = first + 1;
    while (verb < forms.length && verb - first <= LONGEST_SPEAKER && SPEAKER.test(xpos[verb]!)) verb++;
    const closes = forms[verb + 1] === ',' && verb > first + 1;
    if (closes && SAYS.test(xpos[verb]!) && takesClause(types(forms[verb]!)) && GOES_ON.test(xpos[verb + 2] ?? ''))
      return { first, end: verb + 2 };
  }
  return undefined;
}

/** A column of a sentence without its aside. */
export const without = <Value>(column: readonly Value[], { first, end }: Aside): Value[] => [
  ...column.slice(0, first),
  ...column.slice(end),
];
