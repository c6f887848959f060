import type { Rows } from './rows.ts';

/** Long work in steps: whoever has it done decides what happens between them. Core has no clock to decide that itself. */
export type Gradual<Value> = Generator<void, Value>;

/** Does it without a stop. */
export function atOnce<Value>(work: Gradual<Value>): Value {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Does it with a pause after every step; leaves it where it is and gives `null` once it is called off. */
export async function withPauses<Value>(
  work: Gradual<Value>,
  pause: () => Promise<void> | undefined,
  stop?: { readonly aborted: boolean },
): Promise<Value | null> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await pause();
    if (stop?.aborted === true) return null;
  }
}

/** Items in a step: far less than a frame's work. */
const STEP = 500;

/** `items.map`, in steps. */
export function* mapped<Item, Value>(
  items: Pick<Rows<Item>, 'length' | 'at'>,
  change: (item: Item, number: number) => Value,
): Gradual<Value[]> {
  const values: Value[] = [];
  for (let i = 0; i < items.length; i++) {
    values.push(change(items.at(i)!, i));
    if (i % STEP === STEP - 1) yield;
  }
  return values;
}
