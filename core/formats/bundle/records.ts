/**
 * Names and whatever else is no number: a JSON text for each actor or article, all of them one JSON list. Where each begins stands
 * before them, so that one can be read without the others.
 */
import { LazyRows, type Rows } from '../../model/rows.ts';
import { DamagedBytes, type ByteReader, type ByteWriter } from './bytes.ts';

export interface Records {
  readonly count: number;
  /** Where each begins in the list, and one more: where another would. */
  readonly starts: Int32Array;
  /** The list, in UTF-8. */
  readonly list: Uint8Array;
}

export function writeRecords(writer: ByteWriter, items: readonly object[]): void {
  const encoder = new TextEncoder();
  const texts = items.map((item) => JSON.stringify(item));
  writer.numbers(texts.map((text) => encoder.encode(text).length));
  writer.raw(encoder.encode(`[${texts.join()}]`));
}

/** Throws `DamagedBytes`. What the records say is looked at when they are asked for. */
export function readRecords(reader: ByteReader): Records {
  const sizes = reader.numbers();
  const starts = new Int32Array(sizes.length + 1);
  starts[0] = 1;
  for (let i = 0; i < sizes.length; i++) starts[i + 1] = starts[i]! + sizes[i]! + 1;
  const end = Math.max(starts.at(-1)!, 2);
  if (end < 0) throw new DamagedBytes('The records are longer than there are bytes.');
  return { count: sizes.length, starts, list: reader.raw(end) };
}

/** Reads a record when it is asked for; all at once, which takes far less than one by one, when somebody goes over them. */
export function rowsOf<Item extends object>({ count, starts, list }: Records): Rows<Item> {
  const decoder = new TextDecoder();
  const parsed = (from: number, to: number): unknown => JSON.parse(decoder.decode(list.subarray(from, to)));
  return new LazyRows(
    count,
    (number) => parsed(starts[number]!, starts[number + 1]! - 1) as Item,
    () => parsed(0, list.length) as readonly Item[],
  );
}
