import { failure, success, type Problem, type Result } from '../../model/result.ts';
import { joined } from './article-file.ts';

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

/**
 * The text of a file: UTF-8 without its byte-order mark, CRLF as LF. Everything else stays as it is, control characters too,
 * since offsets count in it.
 */
export function decodeText(bytes: Uint8Array, where: string): Result<string> {
  const wrong = notText(bytes);
  if (wrong !== undefined) return failure({ where, ...wrong });
  const text = decodeBlock(bytes);
  return text === undefined ? failure(notUtf8(where, firstBadLine(bytes))) : success(text);
}

/** Whole lines of a file that is taken in piece by piece. */
export interface LineBlock {
  readonly text: string;
  /** Of its first line, from 1. */
  readonly line: number;
}

/**
 * The text of a file as whole lines, about a piece at a time, by the rules of `decodeText`. A line of more than `longest` bytes is
 * a problem. After a problem nothing follows.
 */
export function* decodeLines(
  pieces: Iterable<Uint8Array>,
  where: string,
  longest: number,
): Generator<Result<LineBlock>> {
  let line = 1;
  for (const block of lineBlocks(pieces, longest)) {
    const wrong = block === 'too long' ? undefined : notText(block);
    if (wrong !== undefined) return yield failure({ where, ...wrong });
    if (block === 'too long') return yield failure(tooLong(where, line, longest));
    const text = decodeBlock(block);
    if (text === undefined) return yield failure(notUtf8(where, line + firstBadLine(block) - 1));
    yield success({ text, line });
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

/** UTF-8 without its byte-order mark, CRLF as LF; undefined if it isn't UTF-8. */
function decodeBlock(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}

/** What is wrong with bytes that can't be text at all. */
function notText(bytes: Uint8Array): Pick<Problem, 'what' | 'remedy'> | undefined {
  if (bytes.length === 0) return { what: 'The file is empty.', remedy: 'Put the article into it, or leave it out.' };
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return { what: 'The text is encoded as UTF-16.', remedy: SAVE_AS_UTF8 };
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

const tooLong = (where: string, line: number, longest: number): Problem => ({
  where,
  at: `after line ${line}`,
  what: `A line has more than ${longest / 1_000_000} MB.`,
  remedy: 'Check that lines end with a line feed and that the file is a table of articles.',
});

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

/** From 1. No byte inside a multi-byte character is a line feed, so each line can be decoded alone. */
function firstBadLine(bytes: Uint8Array): number {
  for (let line = 1, start = 0; ; line++) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed;
    if (decodeBlock(bytes.subarray(start, end)) === undefined || feed === -1) return line;
    start = feed + 1;
  }
}
