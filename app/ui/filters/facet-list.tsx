import { useState, type ReactNode } from 'react';
import { Button } from '../common/button.tsx';
import { Choice } from '../common/choice.tsx';

export interface FacetItem<Value> {
  readonly value: Value;
  readonly shown: number;
  readonly total: number;
}

interface FacetListProps<Value, Item extends FacetItem<Value>> {
  readonly label: string;
  readonly items: readonly Item[];
  /** `null` stands for all. */
  readonly chosen: readonly Value[] | null;
  readonly onChange: (chosen: readonly Value[] | null) => void;
  readonly name: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

/** Longer lists begin with this many. */
const SHORT = 6;

/** Check boxes of which all are on at first; "only" beside each leaves just that one. */
export function FacetList<Value, Item extends FacetItem<Value>>(props: FacetListProps<Value, Item>) {
  const { label, items, chosen, onChange, name, children } = props;
  const [all, setAll] = useState(false);
  const values = items.map(({ value }) => value);
  const isOn = (value: Value): boolean => chosen === null || chosen.includes(value);
  const set = (value: Value, on: boolean): void => {
    const next = values.filter((other) => (other === value ? on : isOn(other)));
    onChange(next.length === values.length ? null : next);
  };
  const shown = all || items.length <= SHORT + 1 ? items : items.slice(0, SHORT);
  return (
    <fieldset>
      <legend className="visually-hidden">{label}</legend>
      {shown.map((item) => (
        <div className="facet" key={String(item.value)}>
          <Choice chosen={isOn(item.value)} onChange={(on) => set(item.value, on)} count={item}>
            {children(item)}
          </Choice>
          {items.length > 1 && (
            <Button small aria-label={`Only ${name(item)}`} onPress={() => onChange([item.value])}>
              only
            </Button>
          )}
        </div>
      ))}
      {shown.length < items.length && (
        <Button small onPress={() => setAll(true)}>
          Show all {items.length}
        </Button>
      )}
    </fieldset>
  );
}
