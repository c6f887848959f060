import { useState, type ReactNode } from 'react';
import type { Rows } from '../../../core/model/rows.ts';
import { counted } from '../../state/wording.ts';
import { Button } from './button.tsx';

interface LongListProps<Item> {
  readonly items: Pick<Rows<Item>, 'length' | 'slice'>;
  readonly children: (item: Item) => ReactNode;
  /** "article", of what the list is. */
  readonly noun: string;
  readonly className?: string;
  /** So many are there in any case. */
  readonly atLeast?: number;
  /** So many are there at first, where that is less than what is put in at once. */
  readonly atFirst?: number;
}

/** Items put into the page at once. */
const STEP = 60;

/** A list of any length: the first of its items, and a button for more, since thousands would hold up the page. */
export function LongList<Item>({ items, children, noun, className, atLeast = 0, atFirst = STEP }: LongListProps<Item>) {
  const [more, setMore] = useState(0);
  const first = Math.min(STEP, atFirst);
  const most = Math.max(first + more, atLeast);
  const rest = items.length - most;
  return (
    <>
      <ul className={className}>{items.slice(0, most).map(children)}</ul>
      {rest > 0 && (
        <p className="details-more">
          <Button look="link" onPress={() => setMore(most + STEP - first)}>
            Show {Math.min(STEP, rest)} more of {counted(items.length, noun)}
          </Button>
        </p>
      )}
    </>
  );
}
