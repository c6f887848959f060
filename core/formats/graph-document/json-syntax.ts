/**
 * Where a text stops being JSON (RFC 8259), for messages: engines word their own errors differently, and some give no place.
 * A general JSON parser that tells places would weigh several times as much, before the page's first paint.
 */
export interface SyntaxErrorPlace {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** The text ends before the value does. */
  readonly cutOff: boolean;
}

/** The first place that can't stand, or undefined for valid JSON. */
export function locateSyntaxError(text: string): SyntaxErrorPlace | undefined {
  const fault = firstFault(text);
  if (fault === undefined) return undefined;
  const { offset, cutOff } = fault;
  let [line, lineStart] = [1, 0];
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', lineStart)) {
    line++;
    lineStart = at + 1;
  }
  return { line, column: offset - lineStart + 1, cutOff };
}

interface Fault {
  readonly offset: number;
  readonly cutOff: boolean;
}

/** What may come next. Numbers and loops here, not words and patterns: a damaged file may hold a hundred million tokens. */
const VALUE = 0;
const VALUE_OR_END = 1;
const KEY = 2;
const KEY_OR_END = 3;
const COLON = 4;
const COMMA_OR_END = 5;
const NOTHING = 6;
/** The token can't stand. */
const FAULT = 7;

/** Code units of what stands outside strings; a closing bracket comes two behind its opening one. */
const [QUOTE, COMMA_SIGN, COLON_SIGN, LIST, OBJECT] = [0x22, 0x2c, 0x3a, 0x5b, 0x7b];
const [MINUS, PLUS, POINT, ZERO, NINE, LETTER_E, BACKSLASH] = [0x2d, 0x2b, 0x2e, 0x30, 0x39, 0x65, 0x5c];
const LOWER_CASE = 0x20;
const TO_CLOSING = 2;

const WORDS = ['true', 'false', 'null'];
const UNICODE_ESCAPE = /\\u[0-9a-fA-F]{4}/y;
/** What may be the beginning of a number, a word or an escape. */
const UNFINISHED = /^\\?[-+.\w]*$/;
const LONGEST_UNFINISHED = 40;

function firstFault(text: string): Fault | undefined {
  const end = text.trimEnd().length;
  const open = new OpenBrackets();
  let expected = VALUE;
  for (let at = 0; ;) {
    while (isSpace(text.charCodeAt(at))) at++;
    if (at >= end) return expected === NOTHING ? undefined : { offset: end, cutOff: true };
    const first = text.charCodeAt(at);
    const behind = tokenEnd(text, at, first);
    const next = behind < 0 ? FAULT : step(expected, first, open);
    if (next === FAULT) return faultAt(text, behind < 0 ? ~behind : at, end, expected);
    expected = next;
    at = behind;
  }
}

function faultAt(text: string, offset: number, end: number, expected: number): Fault {
  const rest = text.slice(offset, end);
  const cutOff = expected !== NOTHING && rest.length < LONGEST_UNFINISHED && UNFINISHED.test(rest);
  return { offset: cutOff ? end : offset, cutOff };
}

/** The brackets that are still to be closed, the innermost last. */
class OpenBrackets {
  private units = new Uint8Array(64);
  private depth = 0;

  push(unit: number): void {
    if (this.depth === this.units.length) {
      const grown = new Uint8Array(2 * this.depth);
      grown.set(this.units);
      this.units = grown;
    }
    this.units[this.depth++] = unit;
  }

  pop(): void {
    this.depth--;
  }

  /** Its code unit; 0 where none is open. */
  get innermost(): number {
    return this.depth === 0 ? 0 : this.units[this.depth - 1]!;
  }
}

/** What may come after a token that begins with a code unit. Keeps the open brackets. */
function step(expected: number, first: number, open: OpenBrackets): number {
  const mayClose = expected === COMMA_OR_END || expected === VALUE_OR_END || expected === KEY_OR_END;
  if (mayClose && open.innermost !== 0 && first === open.innermost + TO_CLOSING) {
    open.pop();
    return afterValue(open);
  }
  if (expected === VALUE || expected === VALUE_OR_END) return valueBegun(first, open);
  if (expected === KEY || expected === KEY_OR_END) return first === QUOTE ? COLON : FAULT;
  if (expected === COLON) return first === COLON_SIGN ? VALUE : FAULT;
  if (expected === COMMA_OR_END && first === COMMA_SIGN) return open.innermost === OBJECT ? KEY : VALUE;
  return FAULT;
}

function valueBegun(first: number, open: OpenBrackets): number {
  if (first === LIST || first === OBJECT) {
    open.push(first);
    return first === LIST ? VALUE_OR_END : KEY_OR_END;
  }
  return isPunctuation(first) ? FAULT : afterValue(open);
}

const afterValue = (open: OpenBrackets): number => (open.innermost === 0 ? NOTHING : COMMA_OR_END);

/** Behind the token that begins here; where none does, `~offset` of the character that can't stand. */
function tokenEnd(text: string, at: number, first: number): number {
  if (first === QUOTE) return stringEnd(text, at);
  if (isPunctuation(first)) return at + 1;
  if (first === MINUS || isDigit(first)) return numberEnd(text, at);
  const word = WORDS.find((one) => text.startsWith(one, at));
  return word === undefined ? ~at : at + word.length;
}

function stringEnd(text: string, quote: number): number {
  for (let at = quote + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) return at + 1;
    if (unit < 0x20) return ~at;
    if (unit !== BACKSLASH) continue;
    const length = escapeLength(text, at);
    if (length === 0) return ~at;
    at += length - 1;
  }
  return ~text.trimEnd().length;
}

function escapeLength(text: string, at: number): number {
  if (at + 1 < text.length && '"\\/bfnrt'.includes(text[at + 1]!)) return 2;
  UNICODE_ESCAPE.lastIndex = at;
  return UNICODE_ESCAPE.test(text) ? 6 : 0;
}

/** A fraction or an exponent that is not whole is not of the number. */
function numberEnd(text: string, start: number): number {
  const whole = text.charCodeAt(start) === MINUS ? start + 1 : start;
  if (!isDigit(text.charCodeAt(whole))) return ~start;
  let at = text.charCodeAt(whole) === ZERO ? whole + 1 : digitsEnd(text, whole);
  if (text.charCodeAt(at) === POINT) at = digitsEnd(text, at + 1, at);
  if ((text.charCodeAt(at) | LOWER_CASE) !== LETTER_E) return at;
  const sign = text.charCodeAt(at + 1);
  return digitsEnd(text, sign === MINUS || sign === PLUS ? at + 2 : at + 1, at);
}

/** Behind the digits that begin here; `none` where none does. */
function digitsEnd(text: string, start: number, none = start): number {
  let at = start;
  while (isDigit(text.charCodeAt(at))) at++;
  return at === start ? none : at;
}

const isDigit = (unit: number): boolean => unit >= ZERO && unit <= NINE;

const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;

const isPunctuation = (unit: number): boolean =>
  unit === COMMA_SIGN ||
  unit === COLON_SIGN ||
  unit === LIST ||
  unit === OBJECT ||
  unit === LIST + TO_CLOSING ||
  unit === OBJECT + TO_CLOSING;
