import { useMemo, useState, type ReactNode } from 'react';
import { Button } from '../common/button.tsx';
import { Choice } from '../common/choice.tsx';
import { Icon } from '../common/icons.tsx';

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
/** Longer lists are searched. */
const SEARCHED = 10;
/** No list shows more at once: a search finds the rest. */
const MOST = 200;

/** In the place of a filter that has nothing to choose from. */
export const NoneInGraph = () => <p className="quiet">This graph has none.</p>;

/** Check boxes of which all are on at first; "only" beside each leaves just that one. */
export function FacetList<Value, Item extends FacetItem<Value>>(props: FacetListProps<Value, Item>) {
  const { label, items, chosen, onChange, name, children } = props;
  const [all, setAll] = useState(false);
  const [query, setQuery] = useState('');
  const values = items.map(({ value }) => value);
  const on = useMemo(() => chosen && new Set(chosen), [chosen]);
  const isOn = (value: Value): boolean => on === null || on.has(value);
  const set = (value: Value, isWanted: boolean): void => {
    const next = values.filter((other) => (other === value ? isWanted : isOn(other)));
    onChange(next.length === values.length ? null : next);
  };
  const wanted = query.trim().toLocaleLowerCase('en');
  const found = wanted === '' ? items : items.filter((item) => name(item).toLocaleLowerCase('en').includes(wanted));
  const isShort = all || found.length <= SHORT + 1;
  // What is chosen is never out of sight.
  const pinned = chosen === null || chosen.length > SHORT ? [] : found.filter(({ value }) => isOn(value));
  const first = [...new Set([...pinned, ...found.slice(0, SHORT)])];
  const shown = isShort ? found.slice(0, MOST) : first;
  return (
    <fieldset>
      <legend className="visually-hidden">{label}</legend>
      {items.length > SEARCHED && (
        <div className="field facet-search">
          <Icon name="search" size={14} />
          <input
            type="search"
            value={query}
            aria-label={`Find among ${items.length}: ${label}`}
            placeholder={`Find among ${items.length} …`}
            onChange={(event) => setQuery(event.target.value)}
          />
        </div>
      )}
      {found.length === 0 && (wanted === '' ? <NoneInGraph /> : <p className="quiet">Nothing of that name.</p>)}
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
      {!isShort && (
        <Button small onPress={() => setAll(true)}>
          Show all {found.length}
        </Button>
      )}
      {isShort && found.length > MOST && (
        <p className="quiet">
          The first {MOST} of {found.length}: search for the rest.
        </p>
      )}
    </fieldset>
  );
}
