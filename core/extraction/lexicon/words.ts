/** The word lists of the lexicon: comma-separated in the data, sets in the program. */
import * as v from 'valibot';

export type Words = ReadonlySet<string>;

export const splitWords = (text: string): string[] => text.split(', ').filter((word) => word !== '');

/** A comma-separated list of words, as the lexicon's tables hold them. */
export const WordsSchema = v.pipe(
  v.string(),
  v.transform((text): Words => new Set(splitWords(text))),
);

export const WordTableSchema = v.pipe(
  v.record(v.string(), v.string()),
  v.transform(
    (table): ReadonlyMap<string, Words> =>
      new Map(Object.entries(table).map(([name, text]) => [name, new Set(splitWords(text))])),
  ),
);
