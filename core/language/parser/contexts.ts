/** The little by which a move or a relation is decided where that was always enough (`SureContexts`). */
import { four, three } from '../weights/combine.ts';
import type { Places } from './places.ts';
import type { ParserState } from './state.ts';
import type { ParserWords } from './words.ts';

const MOVE = 1;
const MOVE_OVER_COMMA = 2;
const LEFT_ARC = 3;
const RIGHT_ARC = 4;

/** The tags of the two words on top of the stack and of the next two, whether a comma stands before the next, and what hangs on it. */
export function moveContext({ leftSet }: ParserState, { tag, commas }: ParserWords, places: Places): number {
  const { s0, s1, b0, b1 } = places;
  const template = commas[b0] === commas[s0] ? MOVE : MOVE_OVER_COMMA;
  return four(template, tag[s1]!, tag[s0]!, tag[b0]!, tag[b1]!) ^ leftSet[b0]!;
}

/** A dependent with its tag, its head's tag, and on which side that is. */
export const relationContext = ({ tag, word }: ParserWords, head: number, dependent: number): number =>
  three(dependent < head ? LEFT_ARC : RIGHT_ARC, tag[head]!, tag[dependent]!, word[dependent]!);
