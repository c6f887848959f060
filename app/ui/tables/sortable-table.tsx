import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
// Draws only the rows in sight: small, well kept, and leaves the table a table.
import { useVirtualizer } from '@tanstack/react-virtual';
import { Icon } from '../common/icons.tsx';
import { MarkBox, MarkHead, useMarks, type Marking } from './marks.tsx';
import { sortRows, type Order } from './sort-rows.ts';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** What the column sorts by: words upwards, numbers downwards first. Without it, it does not. */
  readonly by?: (row: Row) => string | number;
  /** Rows of one number have the same words to sort by. */
  readonly same?: (row: Row) => number;
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
  /** Where several rows can be chosen together. */
  readonly marking?: Marking<Row>;
}

/** Before a row is measured, in CSS pixels. */
const ROW_HEIGHT = 39;

/** Of the head, which stays in sight, in CSS pixels. */
const HEAD_HEIGHT = 33;

/** Rows drawn above and below those in sight, so that the Tab key always finds the next one. */
const OVERSCAN = 12;

/** A table sorted by a click on a column's head. However long it is, only the rows in sight are in the page. */
export function SortableTable<Row>(props: SortableTableProps<Row>) {
  const { caption, columns, rows, rowKey, isChosen, first, marking } = props;
  const [order, setOrder] = useState<Order>({ column: first, descending: true });
  const ordered = useMemo(() => sortRows(rows, columns, order), [rows, columns, order]);
  const table = useRef<HTMLTableElement>(null);
  const marks = useMarks(ordered, isChosen, marking);
  // eslint-disable-next-line react-hooks/incompatible-library -- warns users of React's compiler, which is not used here
  const virtualizer = useVirtualizer({
    count: ordered.length,
    getScrollElement: () => table.current?.closest('.table-scroll') ?? null,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (number) => rowKey(ordered[number]!),
    overscan: OVERSCAN,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
  });
  const chosen = ordered.findIndex(isChosen);
  useEffect(() => {
    if (chosen !== -1 && !marks.justMarked()) virtualizer.scrollToIndex(chosen, { align: 'auto' });
  }, [virtualizer, chosen, marks]);
  if (rows.length === 0) return <p className="table-empty">The filters leave nothing here.</p>;
  const drawn = virtualizer.getVirtualItems();
  const above = (drawn[0]?.start ?? HEAD_HEIGHT) - HEAD_HEIGHT;
  const below = virtualizer.getTotalSize() - (drawn.at(-1)?.end ?? HEAD_HEIGHT) + HEAD_HEIGHT;
  return (
    <table ref={table} className="table" aria-rowcount={ordered.length + 1}>
      <caption className="visually-hidden">{caption}</caption>
      <TableHead marking={marking} columns={columns} rows={rows} order={order} setOrder={setOrder} />
      <tbody>
        <Gap height={above} />
        {drawn.map(({ index, key }) => {
          const row = ordered[index]!;
          return (
            <tr
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-rowindex={index + 2}
              className={isChosen(row) ? 'chosen' : undefined}
              onClickCapture={marking && ((event) => marks.clickOn(index, event))}
            >
              {marking && <MarkBox label={marking.label(row)} marked={isChosen(row)} />}
              {columns.map((column) => (
                <td key={column.key} className={column.className}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          );
        })}
        <Gap height={below} />
      </tbody>
    </table>
  );
}

/** Stands for the rows that are out of sight. */
function Gap({ height }: { readonly height: number }) {
  return height > 0 && <tr aria-hidden="true" className="table-gap" style={{ height }} />;
}

interface TableHeadProps<Row> extends Pick<SortableTableProps<Row>, 'columns' | 'rows' | 'marking'> {
  readonly order: Order;
  readonly setOrder: (order: Order) => void;
}

function TableHead<Row>({ columns, rows, marking, order, setOrder }: TableHeadProps<Row>) {
  const isNumeric = (column: Column<Row>): boolean => rows[0] !== undefined && typeof column.by?.(rows[0]) === 'number';
  const sortBy = (column: Column<Row>): void =>
    setOrder({
      column: column.key,
      descending: order.column === column.key ? !order.descending : isNumeric(column),
    });
  return (
    <thead>
      <tr aria-rowindex={1}>
        {marking && <MarkHead />}
        {columns.map((column) => (
          <th key={column.key} scope="col" className={column.className} aria-sort={sortState(order, column.key)}>
            {column.by === undefined ? (
              <span className="table-head-words">{column.title}</span>
            ) : (
              <button type="button" onClick={() => sortBy(column)}>
                {column.title}
                {order.column === column.key && <Icon name={order.descending ? 'down' : 'up'} size={12} />}
              </button>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function sortState(order: Order, column: string): 'ascending' | 'descending' | undefined {
  if (order.column !== column) return undefined;
  return order.descending ? 'descending' : 'ascending';
}
