/** UTF-16, as spreadsheets write "Unicode text": turned into UTF-8 on the way, so that whoever reads knows one encoding. */
import { UnreadableSource } from './article-file.ts';

/** Both Node and browsers have them, though they belong to neither's own library. */
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean },
) => { decode(bytes?: Uint8Array, options?: { stream: boolean }): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** The same bytes, but those of UTF-16 as UTF-8. Throws `UnreadableSource` where the byte-order mark promises UTF-16 in vain. */
export function* withoutUtf16(pieces: Iterable<Uint8Array>, where: string): Generator<Uint8Array> {
  let first: Uint8Array | undefined;
  let decode: ((piece?: Uint8Array) => string) | undefined;
  const encoder = new TextEncoder();
  let line = 1;
  const recoded = (piece?: Uint8Array): Uint8Array => {
    try {
      const text = decode!(piece);
      line += text.split('\n').length - 1;
      return encoder.encode(text);
    } catch {
      throw new UnreadableSource({ where, at: `after line ${line}`, ...BROKEN });
    }
  };
  for (const piece of pieces) {
    // A mark is two bytes, and a piece may be one.
    const start: Uint8Array = first === undefined || first.length > 1 ? piece : new Uint8Array([...first, ...piece]);
    if (first === undefined || first.length < 2) {
      first = start;
      if (start.length < 2) continue;
      decode = decoderFor(start);
    }
    yield decode === undefined ? start : recoded(start);
  }
  if (first !== undefined && first.length < 2) yield first;
  if (decode !== undefined) yield recoded();
}

function decoderFor([a, b]: Uint8Array): ((piece?: Uint8Array) => string) | undefined {
  const label = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
  if (label === undefined) return undefined;
  const decoder = new TextDecoder(label, { fatal: true });
  return (piece) => (piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true }));
}

const BROKEN = {
  what: 'The byte-order mark says that the text is encoded as UTF-16, but it is not.',
  remedy: 'Save the file as UTF-8.',
};
