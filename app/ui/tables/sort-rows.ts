/** The order of a table's rows. */
export interface Order {
  readonly column: string;
  readonly descending: boolean;
}

interface SortedBy<Row> {
  readonly key: string;
  readonly by?: (row: Row) => string | number;
  /** Rows of one number have the same words: they are put together only once. */
  readonly same?: ((row: Row) => number) | undefined;
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
  const { by, same } = columns.find(({ key }) => key === column) ?? {};
  if (by === undefined || rows.length === 0) return rows;
  const sign = descending ? -1 : 1;
  if (typeof by(rows[0]!) === 'number') {
    const sizes = Float64Array.from(rows, (row) => Number(by(row)));
    const order = Uint32Array.from(rows.keys()).sort((a, b) => sign * (sizes[a]! - sizes[b]!) || a - b);
    return Array.from(order, (row) => rows[row]!);
  }
  return inOrderOf(rows, ranksOf(wordsOf(rows, (row) => String(by(row)), same)), sign);
}

/** Of each row its words. */
function wordsOf<Row>(
  rows: readonly Row[],
  words: (row: Row) => string,
  same: ((row: Row) => number) | undefined,
): readonly string[] {
  if (same === undefined) return rows.map(words);
  const known = new Map<number, string>();
  return rows.map((row) => {
    const number = same(row);
    let found = known.get(number);
    if (found === undefined) known.set(number, (found = words(row)));
    return found;
  });
}

/** Puts each row among those of its rank: comparing hundreds of thousands of them would hold up the page. */
function inOrderOf<Row>(rows: readonly Row[], ranks: Int32Array, sign: number): readonly Row[] {
  const most = ranks.reduce((highest, rank) => Math.max(highest, rank), 0);
  const next = new Int32Array(most + 2);
  const placeOf = (rank: number): number => (sign > 0 ? rank : most - rank);
  for (const rank of ranks) next[placeOf(rank) + 1]!++;
  for (let place = 1; place < next.length; place++) next[place]! += next[place - 1]!;
  const sorted = new Array<Row>(rows.length);
  for (let row = 0; row < rows.length; row++) sorted[next[placeOf(ranks[row]!)]!++] = rows[row]!;
  return sorted;
}

/** Each word's place among the different ones: they are compared once, however many rows have them. */
function ranksOf(words: readonly string[]): Int32Array {
  const different = [...new Set(words)];
  const inOrder = different.length <= MOST_COLLATED ? different.sort(COLLATOR.compare) : byPlainLetters(different);
  const ranks = new Map<string, number>();
  let rank = 0;
  inOrder.forEach((word, i) => {
    // Words that a dictionary puts into one place share it.
    if (i > 0 && !(different.length <= MOST_COLLATED && COLLATOR.compare(word, inOrder[i - 1]!) === 0)) rank++;
    ranks.set(word, rank);
  });
  return Int32Array.from(words, (word) => ranks.get(word)!);
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
