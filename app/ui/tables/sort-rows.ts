/** The order of a table's rows. */
export interface Order {
  readonly column: string;
  readonly descending: boolean;
}

interface SortedBy<Row> {
  readonly key: string;
  readonly by?: (row: Row) => string | number;
}

const COLLATOR = new Intl.Collator('en', { numeric: true });
/** A dictionary's order of more different words than this would hold up the page; theirs is that of their plain letters. */
const MOST_COLLATED = 5000;

/** The rows sorted by a column: numbers by size, words as a dictionary has them; rows that are equal keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly SortedBy<Row>[],
  { column, descending }: Order,
): readonly Row[] {
  const by = columns.find(({ key }) => key === column)?.by;
  if (by === undefined || rows.length === 0) return rows;
  const keys = rows.map(by);
  const ranks = typeof keys[0] === 'number' ? Float64Array.from(keys, Number) : ranksOf(keys.map(String));
  const sign = descending ? -1 : 1;
  return Uint32Array.from(rows.keys())
    .sort((a, b) => sign * (ranks[a]! - ranks[b]!) || a - b)
    .reduce<Row[]>((sorted, row) => {
      sorted.push(rows[row]!);
      return sorted;
    }, []);
}

/** Each word's place among the different ones: they are compared once, however many rows have them. */
function ranksOf(words: readonly string[]): Float64Array {
  const different = [...new Set(words)];
  const inOrder = different.length <= MOST_COLLATED ? different.sort(COLLATOR.compare) : byPlainLetters(different);
  const ranks = new Map<string, number>();
  let rank = 0;
  inOrder.forEach((word, i) => {
    // Words that a dictionary puts into one place share it.
    if (i > 0 && !(different.length <= MOST_COLLATED && COLLATOR.compare(word, inOrder[i - 1]!) === 0)) rank++;
    ranks.set(word, rank);
  });
  return Float64Array.from(words, (word) => ranks.get(word)!);
}

function byPlainLetters(words: readonly string[]): readonly string[] {
  return words
    .map((word) => ({
      word,
      plain: word
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase(),
    }))
    .sort((a, b) => (a.plain < b.plain ? -1 : Number(a.plain > b.plain)))
    .map(({ word }) => word);
}
