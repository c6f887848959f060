import { failure, success, type Result } from '../../model/result.ts';

/** Both Node and browsers have it, though it belongs to neither's own library. */
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

const LINE_FEED = 0x0a;
/** A file with more control characters than this share is not text. */
const MOST_CONTROLS = 0.1;

/**
 * The text of a file: UTF-8 without its byte-order mark, CRLF as LF. Everything else stays as it is, control characters too,
 * since offsets count in it.
 */
export function decodeText(bytes: Uint8Array, where: string): Result<string> {
  if (bytes.length === 0) {
    return failure({ where, what: 'The file is empty.', remedy: 'Put the article into it, or leave it out.' });
  }
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) {
    return failure({ where, what: 'The text is encoded as UTF-16.', remedy: 'Save the file as UTF-8.' });
  }
  if (isBinary(bytes)) {
    return failure({
      where,
      what: 'The file is binary, not text.',
      remedy: 'Give the article as a text file (.txt or .md), saved as UTF-8.',
    });
  }
  try {
    return success(decodeUtf8(bytes).replaceAll('\r\n', '\n'));
  } catch {
    return failure({
      where,
      at: `line ${firstBadLine(bytes)}`,
      what: 'The text is not valid UTF-8.',
      remedy: 'Save the file as UTF-8.',
    });
  }
}

const decodeUtf8 = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);

function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) controls++;
  }
  return controls > bytes.length * MOST_CONTROLS;
}

/** From 1. No byte inside a multi-byte character is a line feed, so each line can be decoded alone. */
function firstBadLine(bytes: Uint8Array): number {
  for (let line = 1, start = 0; ; line++) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed;
    try {
      decodeUtf8(bytes.subarray(start, end));
    } catch {
      return line;
    }
    if (feed === -1) return line;
    start = feed + 1;
  }
}
