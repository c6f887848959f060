import { useMemo, useState, type ReactNode } from 'react';
import { Icon } from '../common/icons.tsx';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** What the column sorts by: words upwards, numbers downwards first. */
  readonly by: (row: Row) => string | number;
  readonly className?: string;
}

interface SortableTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly isChosen: (row: Row) => boolean;
  /** The column it is sorted by at first. */
  readonly first: string;
}

interface Order {
  readonly column: string;
  readonly descending: boolean;
}

const COLLATOR = new Intl.Collator('en', { numeric: true });

function sorted<Row>(rows: readonly Row[], columns: readonly Column<Row>[], { column, descending }: Order) {
  const by = columns.find(({ key }) => key === column)?.by;
  if (by === undefined) return rows;
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [by(a), by(b)];
    return sign * (typeof x === 'number' && typeof y === 'number' ? x - y : COLLATOR.compare(String(x), String(y)));
  });
}

/** Rows are drawn in portions of this many, so that a long table opens at once. */
const PORTION = 200;

/** A table sorted by a click on a column's head. */
export function SortableTable<Row>({ caption, columns, rows, rowKey, isChosen, first }: SortableTableProps<Row>) {
  const isNumeric = (column: Column<Row>): boolean => rows[0] !== undefined && typeof column.by(rows[0]) === 'number';
  const [order, setOrder] = useState<Order>({ column: first, descending: true });
  const [limit, setLimit] = useState(PORTION);
  const ordered = useMemo(() => sorted(rows, columns, order), [rows, columns, order]);
  const sortBy = (column: Column<Row>): void =>
    setOrder({
      column: column.key,
      descending: order.column === column.key ? !order.descending : isNumeric(column),
    });
  if (rows.length === 0) return <p className="table-empty">The filters leave nothing here.</p>;
  return (
    <>
      <table className="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.className} aria-sort={sortState(order, column.key)}>
                <button type="button" onClick={() => sortBy(column)}>
                  {column.title}
                  {order.column === column.key && <Icon name={order.descending ? 'down' : 'up'} size={12} />}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ordered.slice(0, limit).map((row) => (
            <tr key={rowKey(row)} className={isChosen(row) ? 'chosen' : undefined}>
              {columns.map((column) => (
                <td key={column.key} className={column.className}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {ordered.length > limit && (
        <p className="table-more">
          <button type="button" className="button outlined small" onClick={() => setLimit(limit + PORTION)}>
            Show {Math.min(PORTION, ordered.length - limit)} more of {ordered.length} rows
          </button>
        </p>
      )}
    </>
  );
}

function sortState(order: Order, column: string): 'ascending' | 'descending' | undefined {
  if (order.column !== column) return undefined;
  return order.descending ? 'descending' : 'ascending';
}
