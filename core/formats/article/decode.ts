import { failure, success, type Problem, type Result } from '../../model/result.ts';
import { joined } from './article-file.ts';
import { withoutUtf16 } from './utf-16.ts';
import { canBeWindows1250, fromWindows1250, isWindows1250 } from './windows-1250.ts';
import { canBeWindows1252, fromWindows1252 } from './windows-1252.ts';

/** Both Node and browsers have it, though it belongs to neither's own library. */
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

const LINE_FEED = 0x0a;
/** Larger pieces are taken in by and by. */
const LARGEST_BLOCK = 1_000_000;
/** A file with more control characters than this share is not text. */
const MOST_CONTROLS = 0.1;
const SAVE_AS_UTF8 = 'Save the file as UTF-8.';

/** A text, and what there is to know of how it was decoded. */
export interface Decoded {
  readonly text: string;
  readonly remark?: Problem;
}

/**
 * The text of a file, without its byte-order mark, CRLF as LF: UTF-8, or UTF-16 with a byte-order mark, or what is plainly
 * Windows-1250 or Windows-1252, with a remark. Everything else stays as it is, control characters too, since offsets count in it.
 */
export function decodeText(bytes: Uint8Array, where: string): Result<Decoded> {
  const utf8 = joined([...withoutUtf16([bytes], where)]);
  const wrong = notText(utf8);
  if (wrong !== undefined) return failure({ where, ...wrong });
  const decoded = blockDecoder(where)(utf8, 1);
  return decoded.ok ? decoded : failure(decoded.problem);
}

/** Whole lines of a file that is taken in piece by piece. */
export interface LineBlock extends Decoded {
  /** Of its first line, from 1. */
  readonly line: number;
}

/**
 * The text of a file as whole lines, about a piece at a time, by the rules of `decodeText`. A line of more than `longest` bytes is
 * a problem. After a problem nothing follows; what stands before it is given.
 */
export function* decodeLines(
  pieces: Iterable<Uint8Array>,
  where: string,
  longest: number,
): Generator<Result<LineBlock>> {
  const decode = blockDecoder(where);
  let line = 1;
  for (const block of lineBlocks(withoutUtf16(pieces, where), longest)) {
    const wrong = block === 'too long' ? undefined : notText(block);
    if (wrong !== undefined) return yield failure({ where, ...wrong });
    if (block === 'too long') return yield failure(tooLong(where, line, longest));
    const decoded = decode(block, line);
    if (!decoded.ok) {
      const before = decode(block.subarray(0, decoded.start), line);
      if (before.ok) yield success({ ...before.value, line });
      return yield failure(decoded.problem);
    }
    yield success({ ...decoded.value, line });
    line += feedsIn(block);
  }
}

/** The same bytes cut after line feeds only: no character of UTF-8 and no CRLF is cut. At least one block, if an empty one. */
function* lineBlocks(pieces: Iterable<Uint8Array>, longest: number): Generator<Uint8Array | 'too long'> {
  let open: Uint8Array[] = [];
  let length = 0;
  let any = false;
  for (const piece of cut(pieces)) {
    const end = piece.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) {
      yield joined([...open, piece.subarray(0, end)]);
      any = true;
      open = [];
      length = 0;
    }
    open.push(piece.subarray(end));
    length += piece.length - end;
    if (length > longest) return yield 'too long';
  }
  if (length > 0 || !any) yield joined(open);
}

function* cut(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; at += LARGEST_BLOCK) yield piece.subarray(at, at + LARGEST_BLOCK);
  }
}

type BlockDecoded =
  | { readonly ok: true; readonly value: Decoded }
  /** `start`: where the line begins that can't be decoded. */
  | { readonly ok: false; readonly start: number; readonly problem: Problem };

/** Encodings in which every byte is a character, and which no byte tells. */
const SINGLE_BYTE = {
  'Windows-1250': { decode: fromWindows1250, canBe: canBeWindows1250 },
  'Windows-1252': { decode: fromWindows1252, canBe: canBeWindows1252 },
} as const;
type SingleByte = keyof typeof SINGLE_BYTE;

/**
 * Decodes a file's blocks one after the other, each with its first line. A file has one encoding: where UTF-8 has been seen, what
 * is not UTF-8 is damaged; where it has not, it may be Windows-1250 or Windows-1252 throughout.
 */
function blockDecoder(where: string): (bytes: Uint8Array, line: number) => BlockDecoded {
  let settled: 'UTF-8' | SingleByte | undefined;
  return (bytes, line) => {
    const utf8 = settled === undefined || settled === 'UTF-8' ? fromUtf8(bytes) : undefined;
    if (utf8 !== undefined) {
      if (utf8.length < bytes.length) settled = 'UTF-8';
      return { ok: true, value: { text: withLineFeeds(utf8) } };
    }
    const isNew = settled === undefined;
    const encoding = settled ?? (isWindows1250(bytes) ? 'Windows-1250' : 'Windows-1252');
    const isRight = isNew || encoding === 'UTF-8' ? isUtf8 : SINGLE_BYTE[encoding].canBe;
    const start = startOfBadLine(bytes, isRight);
    const bad = line + feedsIn(bytes.subarray(0, start));
    if (encoding === 'UTF-8' || !SINGLE_BYTE[encoding].canBe(bytes))
      return { ok: false, start, problem: notUtf8(where, bad) };
    const text = withLineFeeds(SINGLE_BYTE[encoding].decode(bytes));
    settled = encoding;
    return { ok: true, value: { text, ...(isNew && { remark: readAs(encoding, where, bad, text) }) } };
  };
}

const withLineFeeds = (text: string): string => text.replaceAll('\r\n', '\n');

/** Without its byte-order mark; undefined if it isn't UTF-8. */
function fromUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What is wrong with bytes that can't be text at all. */
function notText(bytes: Uint8Array): Pick<Problem, 'what' | 'remedy'> | undefined {
  if (bytes.length === 0) return { what: 'The file is empty.', remedy: 'Put the article into it, or leave it out.' };
  if (isUnmarkedUtf16(bytes)) {
    return { what: 'The text is encoded as UTF-16 without a byte-order mark.', remedy: SAVE_AS_UTF8 };
  }
  if (!isBinary(bytes)) return undefined;
  return {
    what: 'The file is binary, not text.',
    remedy: 'Give articles as text files (.txt or .md) or tables (.csv or .ndjson), saved as UTF-8.',
  };
}

const notUtf8 = (where: string, line: number): Problem => ({
  where,
  at: `line ${line}`,
  what: 'The text is not valid UTF-8.',
  remedy: SAVE_AS_UTF8,
});

const readAs = (encoding: SingleByte, where: string, line: number, text: string): Problem => ({
  where,
  at: `line ${line}`,
  what: `The text is not UTF-8; it is read as ${encoding}: “${firstBeyondAscii(text)}”.`,
  remedy: 'If that looks wrong, save the file as UTF-8.',
});

/** The first character beyond ASCII with the words around it. */
function firstBeyondAscii(text: string): string {
  return /(?<![^\s])[^\n\u0080-\uffff]{0,20}[\u0080-\uffff][^\n]{0,20}/.exec(text)?.[0].trim() ?? '';
}

const tooLong = (where: string, line: number, longest: number): Problem => ({
  where,
  at: `after line ${line}`,
  what: `A line has more than ${longest / 1_000_000} MB.`,
  remedy: 'Check that lines end with a line feed and that the file is a table of articles.',
});

/** ASCII in UTF-16: every other byte is 0. */
function isUnmarkedUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 200);
  if (head.length < 4) return false;
  const zeros = [0, 0];
  head.forEach((byte, i) => byte === 0 && zeros[i & 1]!++);
  const half = head.length >> 1;
  return Math.max(...zeros) > half * 0.9 && Math.min(...zeros) < half * 0.1;
}

function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) controls++;
  }
  return controls > bytes.length * MOST_CONTROLS;
}

function feedsIn(bytes: Uint8Array): number {
  let feeds = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) feeds++;
  return feeds;
}

const isUtf8 = (bytes: Uint8Array): boolean => fromUtf8(bytes) !== undefined;

/** Where the first line begins that is not right. No byte inside a multi-byte character is a line feed, so each can be looked at alone. */
function startOfBadLine(bytes: Uint8Array, isRight: (line: Uint8Array) => boolean): number {
  for (let start = 0; ;) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed;
    if (!isRight(bytes.subarray(start, end)) || feed === -1) return start;
    start = feed + 1;
  }
}
