/** The order of a table's rows. */
export interface Order {
  readonly column: string;
  readonly descending: boolean;
}

interface SortedBy<Row> {
  readonly key: string;
  readonly by: (row: Row) => string | number;
}

const COLLATOR = new Intl.Collator('en', { numeric: true });

/** The rows sorted by a column: numbers by size, words as a dictionary has them; rows that are equal keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly SortedBy<Row>[],
  { column, descending }: Order,
): readonly Row[] {
  const by = columns.find(({ key }) => key === column)?.by;
  if (by === undefined) return rows;
  const sign = descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: by(row) }));
  keyed.sort(
    ({ key: x }, { key: y }) =>
      sign * (typeof x === 'number' && typeof y === 'number' ? x - y : COLLATOR.compare(String(x), String(y))),
  );
  return keyed.map(({ row }) => row);
}
