import type { Sentence, SentenceDoc, Token, TokenizedDoc } from '../../model/doc.ts';
import { abbreviationKind } from '../tokens/abbreviations.ts';
import { isHardWrapped } from './lines.ts';
import { AFTER_TIMES, SPEECH_VERBS, STARTERS } from './starters.ts';

/** A text without any stop is cut after so many tokens: no later stage then meets a sentence of a whole book. */
export const LONGEST_SENTENCE = 1000;

const MOST_CLOSING = 8;

const FINAL = /^(?:[.!?。！？]|[!?]{2,}|\.{2,}|…|\.\?)$/u;
const CLOSING = /^[)\]}”’»"'›]$/u;
const OPENING = /^[([{“‘«"'‹]$/u;
const STARTS_LOW = /^\p{Ll}/u;
const STARTS_HIGH = /^[\p{Lu}\p{Lt}]/u;
const CONTINUES = /^[,;:%)\]}]$/u;

/**
 * Cuts a document into sentences. A sentence ends with its closing quotation marks and brackets; paragraphs, headlines and
 * list items end at their line's end, unless the text is hard-wrapped. The sentences partition the tokens. Linear.
 */
export function splitSentences(doc: TokenizedDoc): SentenceDoc {
  const { article, tokens } = doc;
  const wrapped = isHardWrapped(article.text);
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const end = endsAt(article.text, tokens, first, i, wrapped);
    if (end === -1) continue;
    sentences.push({ start: tokens[first]!.start, end: tokens[end]!.end, firstToken: first, endToken: end + 1 });
    first = end + 1;
    i = end;
  }
  return { article, tokens, sentences };
}

/** The last token of the sentence from `first` if it ends with token `i` and what closes it, else -1. */
function endsAt(text: string, tokens: readonly Token[], first: number, i: number, wrapped: boolean): number {
  if (i + 1 >= tokens.length || i - first + 1 >= LONGEST_SENTENCE) return i;
  if (breaksLine(text, tokens[i]!, tokens[i + 1]!, wrapped)) return i;
  const token = tokens[i]!.text;
  const abbreviated = token.length > 1 && token.endsWith('.') && !FINAL.test(token);
  if (!FINAL.test(token) && !abbreviated) return -1;
  const last = closedAt(text, tokens, i, wrapped);
  const next = tokens[last + 1];
  if (next === undefined || breaksLine(text, tokens[last]!, next, wrapped)) return last;
  if (abbreviated) return endsAbbreviated(tokens, i, last) ? last : -1;
  return endsBefore(tokens, first, i, last) ? last : -1;
}

/** Whether a line break between two tokens ends a paragraph. */
function breaksLine(text: string, token: Token, next: Token, wrapped: boolean): boolean {
  if (next.start === token.end) return false;
  const gap = text.slice(token.end, next.start);
  if (!gap.includes('\n')) return false;
  if (/\n\s*\n/.test(gap)) return true;
  return !wrapped && !STARTS_LOW.test(next.text);
}

/** The last of the closing marks that hang on token `i`; beyond a handful they are decoration. */
function closedAt(text: string, tokens: readonly Token[], i: number, wrapped: boolean): number {
  let last = i;
  for (let next = tokens[last + 1]; next !== undefined && last < i + MOST_CLOSING; next = tokens[last + 1]) {
    const attached = next.start === tokens[last]!.end;
    const straight = next.text === '"' || next.text === "'";
    const opensNext = straight && /[\p{L}\p{N}]/u.test(text[next.end] ?? '');
    const closes = CLOSING.test(next.text) && (attached || !straight) && !opensNext;
    if (!closes && !(attached && FINAL.test(next.text))) break;
    if (breaksLine(text, tokens[last]!, next, wrapped)) break;
    last++;
  }
  return isFootnote(tokens, last + 1) ? last + 3 : last;
}

/** Whether `[17]` hangs on the token before `at`. */
function isFootnote(tokens: readonly Token[], at: number): boolean {
  const [open, number, close] = tokens.slice(at, at + 3);
  return (
    close?.text === ']' &&
    open!.text === '[' &&
    open!.start === tokens[at - 1]!.end &&
    /^\p{Nd}{1,3}$/u.test(number!.text)
  );
}

/** Whether a final mark at `i`, closed at `last`, ends the sentence from `first`, seen from what follows. */
function endsBefore(tokens: readonly Token[], first: number, i: number, last: number): boolean {
  const next = tokens[last + 1]!;
  if (STARTS_LOW.test(next.text) || CONTINUES.test(next.text)) return false;
  const mark = tokens[i]!.text;
  if (/^(?:[–—-]|--)$/.test(next.text) && (mark !== '.' || last > i)) return false;
  // "1. The first point": the number of a list item.
  if (i === first + 1 && mark === '.' && /^(?:\p{Nd}{1,2}|\p{L})$/u.test(tokens[first]!.text)) return false;
  if (/^(?:\.{2,}|…)$/.test(mark)) return last > i || STARTS_HIGH.test(next.text) || OPENING.test(next.text);
  return !(last > i && /^[!?]/.test(mark) && reportsSpeech(tokens, last + 1));
}

/** Whether a quotation's speaker and verb follow: one to three words and a verb of speech. */
function reportsSpeech(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const word = tokens[i]?.text;
    if (word === undefined || !/^\p{L}/u.test(word)) return false;
    if (SPEECH_VERBS.has(word.toLowerCase())) return true;
  }
  return false;
}

/** Whether an abbreviation at `i`, closed at `last`, ends its sentence as well. */
function endsAbbreviated(tokens: readonly Token[], i: number, last: number): boolean {
  let next = tokens[last + 1]!;
  if (OPENING.test(next.text) && next.text !== '(' && tokens[last + 2] !== undefined) next = tokens[last + 2]!;
  if (!STARTS_HIGH.test(next.text)) return false;
  const word = next.text.toLowerCase();
  const stem = tokens[i]!.text.slice(0, -1);
  const kind = abbreviationKind(stem);
  if (kind === 'before-name' || kind === 'before-number') return false;
  if (/^[ap]\.m$/i.test(stem)) return !AFTER_TIMES.has(word);
  if (kind === 'calendar' || stem === 'etc') return true;
  return STARTERS.has(word);
}
