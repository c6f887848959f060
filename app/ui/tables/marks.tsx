/** Choosing several rows of a table: by their check boxes, by Ctrl click on a row, and a stretch of rows by Shift. */
import { useLayoutEffect, useMemo, useRef, type MouseEvent } from 'react';

export interface Marking<Row> {
  /** What a row's check box is called. */
  readonly label: (row: Row) => string;
  readonly mark: (rows: readonly Row[], marked: boolean) => void;
}

interface Marks {
  /** Handles a click on a row before what lies in the row can. */
  clickOn(row: number, event: MouseEvent): void;
  /** Whether the last change came from here: the table then stays where it is. Asking forgets it. */
  justMarked(): boolean;
}

export function useMarks<Row>(
  rows: readonly Row[],
  isMarked: (row: Row) => boolean,
  marking: Marking<Row> | undefined,
): Marks {
  const latest = useRef({ rows, isMarked, marking });
  useLayoutEffect(() => {
    latest.current = { rows, isMarked, marking };
  });
  const anchor = useRef(0);
  const just = useRef(false);
  return useMemo(
    () => ({
      clickOn(row, event) {
        const box = event.target instanceof HTMLInputElement;
        if (!box && !event.ctrlKey && !event.metaKey && !event.shiftKey) return;
        if (!box) event.preventDefault();
        event.stopPropagation();
        const now = latest.current;
        const from = event.shiftKey ? Math.min(anchor.current, row) : row;
        const to = event.shiftKey ? Math.max(anchor.current, row) : row;
        anchor.current = row;
        just.current = true;
        now.marking?.mark(now.rows.slice(from, to + 1), event.shiftKey || !now.isMarked(now.rows[row]!));
      },
      justMarked() {
        const was = just.current;
        just.current = false;
        return was;
      },
    }),
    [],
  );
}

export function MarkHead() {
  return (
    <th scope="col" className="mark">
      <span className="visually-hidden">Select</span>
    </th>
  );
}

/** Changes by the row's click. */
export function MarkBox({ label, marked }: { readonly label: string; readonly marked: boolean }) {
  return (
    <td className="mark">
      <label>
        <input type="checkbox" aria-label={label} checked={marked} readOnly />
      </label>
    </td>
  );
}
