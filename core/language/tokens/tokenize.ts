import type { Article } from '../../model/article.ts';
import type { Token, TokenizedDoc } from '../../model/doc.ts';
import { abbreviationKind, CALENDAR_WORDS } from './abbreviations.ts';
import { cutsInLetters, cutsInside } from './words.ts';

/**
 * White space and the invisible marks that stand between words: control characters, zero-width space, direction marks, word
 * joiners, byte-order mark. Joiners (U+200C, U+200D) and the soft hyphen stand inside words and stay there.
 */
// eslint-disable-next-line no-control-regex -- control characters are what it is about
const SPACE = /[\s\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/y;

// Repetitions that may fail late are bounded, so that no text makes the scan quadratic.
const URL = /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"“”]+/iy;
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/uy;
const DOMAIN =
  /(?:[\p{L}\p{N}-]{1,63}\.){1,4}(?:com|org|net|gov|edu|int|mil|info|html?|pdf|docx?|xlsx?|jpe?g|png)(?:\.[a-z]{2})?(?![\p{L}\p{N}])(?:\/[^\s<>"“”]*)?/uy;
const HANDLE = /[@#][\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/uy;

const ACRONYM = /\p{L}(?:\.\p{L})+(?!\p{L})\.?/uy;
const AND_ACRONYM = /\p{Lu}{1,4}(?:&\p{Lu}{1,4})+(?![\p{L}\p{N}])/uy;
const DOTTED = /(?:Ph\.D|Ed\.D|M\.Sc|B\.Sc|M\.Phil|D\.Phil|Ll\.[BM]|(?:Lt|Maj|Brig)\.Gen|Lt\.(?:Col|Gov))\./y;
const MONEY = /(?:US|AU?|CA?|NZ|HK|S)\$/y;
/** A word may hold apostrophes and hyphens between its letters; joiners and combining marks belong to it. */
const WORD = /[\p{L}\p{M}\p{N}_\u00ad\u200c\u200d]+(?:['’-][\p{L}\p{M}\p{N}_\u00ad\u200c\u200d]+)*/uy;

const NUMBER =
  /\p{Nd}{4}-\p{Nd}\p{Nd}-\p{Nd}\p{Nd}(?!\p{Nd})|\p{Nd}{3}-(?:\p{Nd}{3}-)?\p{Nd}{4}(?!\p{Nd})|\p{Nd}+(?:[.,:/]\p{Nd}+)*/uy;
/** What stays with its number: ordinals, decades, "4A". Units do not ("5" "pm", "10" "km"). */
const NUMBER_SUFFIX = /(?:st|nd|rd|th|['’]?s)(?![\p{L}\p{N}])|[AC-JLN-Z]\p{Nd}{0,4}(?![\p{L}\p{N}])/uy;

const CLITIC = /['’](?:s|m|d|ll|re|ve|em|til|\p{Nd}\p{Nd}s?)(?![\p{L}\p{N}])/iuy;
const EMOTICON = /[:;=]-?[()DPp](?=\s|$)/y;
/** Runs of one mark are one token, any other mark is alone; an emoji keeps its modifiers. */
const MARKS =
  /\.{2,}|-{2,}|[!?]{2,}|\*{2,}|={2,}|~{2,}|#{2,}|<{2,}|>{2,}|[^\p{L}\p{M}\p{N}\s](?:[\p{M}\u{1f3fb}-\u{1f3ff}]|\u200d\p{So})*/uy;

/** Where `pattern`, a sticky expression, stops when it matches at `at`; else -1. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/**
 * Cuts an article's text into tokens as the Universal Dependencies treebanks of English do. Every character that is not
 * space stands in exactly one token, and a token's text is the article's text at its span. Linear in the text's length.
 */
export function tokenize(article: Article): TokenizedDoc {
  return { article, tokens: tokenizeText(article.text) };
}

const BLANK = 0x20;
const COMMA = 0x2c;
const STOP = 0x2e;
/** What neither joins the mark beside it nor, before ASCII, anything else: `"`, `(`, `)` and the comma. */
const isLoneMark = (code: number): boolean => code === 0x22 || code === 0x28 || code === 0x29 || code === COMMA;
const isAscii = (code: number): boolean => code < 0x7f;
/** Of what {@link SPACE} holds nothing lies in between. */
const mayBeSpace = (code: number): boolean => code <= BLANK || !isAscii(code);
/** A to Z, capital or small. */
const isPlainLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** So many forms are kept; then all are forgotten. */
const MOST_KEPT = 8_000;
const forms = new Map<string, string>();

/** The same string for the same form, as few make most of any text: one takes less memory than many, and is found in tables sooner. */
function keptForm(form: string): string {
  const kept = forms.get(form);
  if (kept !== undefined) return kept;
  if (forms.size === MOST_KEPT) forms.clear();
  forms.set(form, form);
  return form;
}

/** The tokens of a text, with their spans in it in UTF-16 code units. */
export function tokenizeText(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const space = code === BLANK ? at + 1 : mayBeSpace(code) ? endOf(SPACE, text, at) : -1;
    if (space !== -1) {
      at = space;
      continue;
    }
    const plain = endOfPlainWord(text, at);
    if (plain !== -1) {
      const word = keptForm(text.slice(at, plain));
      const cuts = cutsInLetters(word);
      if (cuts.length > 0 || text.charCodeAt(plain) === STOP) at = pushWord(text, at, plain, cuts, tokens);
      else {
        tokens.push({ start: at, end: plain, text: word });
        at = plain;
      }
      continue;
    }
    const whole = endOfWhole(text, at);
    if (whole !== -1) {
      tokens.push({ start: at, end: whole, text: keptForm(text.slice(at, whole)) });
      at = whole;
    } else {
      const end = endOf(WORD, text, at);
      at = pushWord(text, at, end, cutsInside(text.slice(at, end)), tokens);
    }
  }
  return tokens;
}

/**
 * The end of a word of plain letters that a blank, a comma or a full stop before a blank follows, as most words are, else -1: such a
 * word is no part of an address or an acronym, and is found without any expression.
 */
function endOfPlainWord(text: string, at: number): number {
  let end = at;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  if (end === at) return -1;
  const after = text.charCodeAt(end);
  const isWhole = after === BLANK || after === COMMA || (after === STOP && text.charCodeAt(end + 1) === BLANK);
  return isWhole ? end : -1;
}

/** The end of a token that nothing cuts: a mark, a number, an address, an acronym. -1 where an ordinary word starts. */
function endOfWhole(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isLoneMark(code) && isAscii(text.charCodeAt(at + 1))) return at + 1;
  if (code >= 48 && code <= 57) return endOfNumber(text, at);
  const word = endOf(WORD, text, at);
  if (word === -1) return endOfMarks(text, at);
  const after = text[word];
  const address = endOfAddress(text, at, word);
  if (address !== -1) return address;
  if (after === '.') {
    const dotted = word === at + 1 ? endOf(ACRONYM, text, at) : endOf(DOTTED, text, at);
    if (dotted !== -1) return dotted;
  }
  if (after === '&') return endOf(AND_ACRONYM, text, at);
  if (after === '$') return endOf(MONEY, text, at);
  // Digits of other scripts.
  return isAscii(code) ? -1 : endOfNumber(text, at);
}

function endOfNumber(text: string, at: number): number {
  const number = endOf(NUMBER, text, at);
  if (number === -1) return -1;
  const suffix = endOf(NUMBER_SUFFIX, text, number);
  return suffix === -1 ? number : suffix;
}

const MARK_TOKENS = [HANDLE, CLITIC, EMOTICON, MARKS];

function endOfMarks(text: string, at: number): number {
  for (const pattern of MARK_TOKENS) {
    const end = endOf(pattern, text, at);
    if (end !== -1) return end;
  }
  return at + 1;
}

/** A web or mail address whose first word ends at `word`, without the punctuation that follows it in its sentence. */
function endOfAddress(text: string, at: number, word: number): number {
  const after = text[word];
  let end = -1;
  if (after === ':' || after === '.') end = endOf(URL, text, at);
  if (end === -1 && (after === '@' || after === '.' || after === '+' || after === '%')) {
    end = endOf(EMAIL, text, at);
    if (end === -1 && after === '.') end = endOf(DOMAIN, text, at);
  }
  while (end > word && /[.,:;!?'’)\]}]/.test(text[end - 1]!)) end--;
  return end;
}

/** Pushes the tokens of the word from `at` to `end`, cut inside at `cuts`, with its full stop where it is an abbreviation's; returns their end. */
function pushWord(text: string, at: number, end: number, cuts: readonly number[], tokens: Token[]): number {
  let from = at;
  const push = (to: number) => {
    tokens.push({ start: from, end: to, text: keptForm(text.slice(from, to)) });
    from = to;
  };
  for (const cut of cuts) push(at + cut);
  push(text[end] === '.' && text[end + 1] !== '.' && keepsStop(text, from, end, tokens.at(-1)) ? end + 1 : end);
  return from;
}

/** "By J. R. Moreno": behind the first of two initials no sentence ends, whatever word stands before it. */
const SECOND_INITIAL = /[ \u00a0]\p{Lu}\.[ \u00a0]?(?=\p{Lu})/uy;

/** Whether the full stop at `end` belongs to the word before it. */
function keepsStop(text: string, start: number, end: number, before: Token | undefined): boolean {
  const word = text.slice(start, end);
  if (word.length > 8) return false;
  const next = followingChar(text, end + 1);
  const beforeNumber = /\p{Nd}/u.test(next);
  switch (abbreviationKind(word)) {
    case undefined:
    case 'acronym':
      return false;
    case 'before-name':
      return true;
    case 'other':
      return word !== 'al' || before?.text === 'et';
    case 'calendar':
      return !CALENDAR_WORDS.has(word) || beforeNumber || next === ',';
    case 'before-number':
      return beforeNumber;
    case 'state':
      return before?.text === ',';
    case 'initial':
      if (word === 'I' || !/\p{Lu}/u.test(next)) return false;
      return before === undefined || !/^\p{Ll}/u.test(before.text) || endOf(SECOND_INITIAL, text, end + 1) !== -1;
  }
}

/** The first visible character from `at` on the same line, or the empty string. */
function followingChar(text: string, at: number): string {
  while (text[at] === ' ' || text[at] === '\u00a0') at++;
  return text[at] ?? '';
}
