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
  const before = text.slice(0, fault.offset);
  return {
    line: before.split('\n').length,
    column: fault.offset - before.lastIndexOf('\n'),
    cutOff: fault.cutOff,
  };
}

interface Fault {
  readonly offset: number;
  readonly cutOff: boolean;
}

/** What may come next. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing';

interface Token {
  readonly kind: '{' | '}' | '[' | ']' | ',' | ':' | 'string' | 'literal' | 'none';
  /** Behind the token; where there is none, the character that can't stand. */
  readonly end: number;
}

const SPACE = /[ \t\r\n]*/y;
const PUNCTUATION = /[{}[\],:]/y;
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
/** What may be the beginning of a number, a word or an escape. */
const UNFINISHED = /^\\?[-+.\w]*$/;
const LONGEST_UNFINISHED = 40;

function firstFault(text: string): Fault | undefined {
  const end = text.trimEnd().length;
  /** The brackets that are still to come. */
  const open: string[] = [];
  let expected: Expected = 'value';
  for (let at = 0; ;) {
    at = skip(SPACE, text, at)!;
    if (at >= end) return expected === 'nothing' ? undefined : { offset: end, cutOff: true };
    const token = tokenAt(text, at);
    const next = step(expected, token, open);
    if (next === undefined) {
      const offset = token.kind === 'none' ? token.end : at;
      const rest = text.slice(offset, end);
      const cutOff = expected !== 'nothing' && rest.length < LONGEST_UNFINISHED && UNFINISHED.test(rest);
      return { offset: cutOff ? end : offset, cutOff };
    }
    expected = next;
    at = token.end;
  }
}

/** What may come after a token, or undefined where the token can't stand. Keeps the open brackets. */
function step(expected: Expected, { kind }: Token, open: string[]): Expected | undefined {
  const after = (): Expected => (open.length === 0 ? 'nothing' : ', or end');
  if (kind === open.at(-1) && (expected === ', or end' || expected === 'value or ]' || expected === 'key or }')) {
    open.pop();
    return after();
  }
  switch (expected) {
    case 'value':
    case 'value or ]':
      if (kind === '{' || kind === '[') open.push(kind === '{' ? '}' : ']');
      if (kind === '{') return 'key or }';
      if (kind === '[') return 'value or ]';
      return kind === 'string' || kind === 'literal' ? after() : undefined;
    case 'key':
    case 'key or }':
      return kind === 'string' ? ':' : undefined;
    case ':':
      return kind === ':' ? 'value' : undefined;
    case ', or end':
      if (kind !== ',') return undefined;
      return open.at(-1) === '}' ? 'key' : 'value';
    case 'nothing':
      return undefined;
  }
}

function tokenAt(text: string, at: number): Token {
  if (text[at] === '"') return stringAt(text, at);
  const punctuation = skip(PUNCTUATION, text, at);
  if (punctuation !== undefined) return { kind: text[at] as Token['kind'], end: punctuation };
  const literal = skip(LITERAL, text, at);
  return literal === undefined ? { kind: 'none', end: at } : { kind: 'literal', end: literal };
}

/** A loop, not a pattern: patterns run out of stack on long texts. */
function stringAt(text: string, quote: number): Token {
  let at = quote + 1;
  while (at < text.length && text[at] !== '"') {
    const after: number | undefined = text[at] === '\\' ? skip(ESCAPE, text, at) : at + 1;
    if (after === undefined || text.charCodeAt(at) < 0x20) return { kind: 'none', end: at };
    at = after;
  }
  return at < text.length ? { kind: 'string', end: at + 1 } : { kind: 'none', end: text.trimEnd().length };
}

/** The offset behind what a sticky pattern matches, or undefined if it doesn't. */
function skip(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
