import { failure, success, type Result } from '../../model/result.ts';
import { fromWindows1252 } from './windows-1252.ts';

/** Both Node and browsers have it, though it belongs to neither's own library. */
declare const TextDecoder: new (label: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };

/** So far into a page, in bytes, its encoding is declared, if anywhere. */
const HEAD = 4096;
const DECLARED = /<meta[^>]{1,300}?charset\s*=\s*["']?\s*([\w:-]+)|<\?xml[^>]{1,100}?encoding\s*=\s*["']([\w:-]+)/i;

/** Labels of one encoding, which Node and browsers do not decode alike. */
const WINDOWS_1252 = /^(?:windows-1252|cp1252|x-cp1252|iso-?8859-1|iso_8859-1|latin1|l1|us-ascii|ascii)$/i;

const REMEDY = 'Save the page again as UTF-8, or its text as a UTF-8 text file.';

/** A page's text by its byte-order mark, else by what it declares, else as UTF-8. What it isn't is never guessed. */
export function decodePage(bytes: Uint8Array, where: string): Result<string> {
  const declared = encodingOf(bytes);
  const label = declared ?? 'utf-8';
  if (WINDOWS_1252.test(label)) return success(fromWindows1252(bytes));
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(label, { fatal: true });
  } catch {
    return failure({ where, what: `The page says that it is encoded as ${label}, which is unknown.`, remedy: REMEDY });
  }
  try {
    return success(decoder.decode(bytes));
  } catch {
    const what =
      declared === undefined
        ? 'The page does not say how it is encoded, and it is not valid UTF-8.'
        : `The page says that it is encoded as ${label}, but it is not.`;
    return failure({ where, what, remedy: REMEDY });
  }
}

function encodingOf(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const found = DECLARED.exec(head);
  const label = found?.[1] ?? found?.[2];
  // Whoever could read this declaration byte by byte did not read UTF-16.
  return label !== undefined && /^utf-?16/i.test(label) ? 'utf-8' : label?.toLowerCase();
}
