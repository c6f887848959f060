import { useState } from 'react';
import { useStore, useViewPart } from '../../state/provider.tsx';
import type { Facets } from '../../state/selectors/facets.ts';
import { counted } from '../../state/wording.ts';
import { Button } from '../common/button.tsx';
import { useNarrow } from '../common/use-media.ts';

/** Filtering by day, to the day; the timeline does the same at a glance. */
export function DateFilter({ facets: { days, undated } }: { readonly facets: Facets }) {
  const store = useStore();
  const from = useViewPart(({ filter }) => filter.from);
  const to = useViewPart(({ filter }) => filter.to);
  const narrow = useNarrow();
  if (days === null) return <p className="quiet">No sentence of this graph has a date.</p>;
  return (
    <div className="date-filter">
      <DayField label="From" name="from" value={from} days={days} />
      <DayField label="To" name="to" value={to} days={days} />
      {undated > 0 && (
        <p className="quiet">
          {counted(undated, 'sentence has', 'sentences have')} no date. Choosing days leaves{' '}
          {undated === 1 ? 'it' : 'them'} out.
        </p>
      )}
      {!narrow && (
        <Button look="link" onPress={() => store.dispatch({ type: 'panels', change: { table: 'timeline' } })}>
          Choose days on the timeline
        </Button>
      )}
    </div>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly name: 'from' | 'to';
  readonly value: string | null;
  readonly days: NonNullable<Facets['days']>;
}

/** While a year is typed, a field holds years long past; those wait for the rest. */
const isWhole = (day: string): boolean => /^[1-9]\d{3}-\d{2}-\d{2}$/.test(day);

function DayField({ label, name, value, days }: DayFieldProps) {
  const store = useStore();
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <label className="day-field">
      <span>{label}</span>
      <input
        type="date"
        className="select"
        value={draft ?? value ?? ''}
        min={days.first}
        max={days.last}
        onFocus={store.settle}
        onBlur={() => setDraft(null)}
        onChange={({ target }) => {
          setDraft(target.value);
          if (isWhole(target.value)) store.dispatch({ type: 'filter', change: { [name]: target.value } });
          else if (target.value === '' && target.validity.valid)
            store.dispatch({ type: 'filter', change: { [name]: null } });
        }}
      />
    </label>
  );
}
