/** The questions that are asked most, as one switch each; every one is also found among the filters below. */
import { useDerivedLater, useStore, useView } from '../../state/provider.tsx';
import type { Facets } from '../../state/selectors/facets.ts';
import { SWITCHES, switchCounts } from '../../state/selectors/switches.ts';
import { counted } from '../../state/wording.ts';
import { Choice } from '../common/choice.tsx';
import { Select } from '../common/select.tsx';

export function QuickSwitches({ facets }: { readonly facets: Facets }) {
  const store = useStore();
  const { filter } = useView();
  const counts = useDerivedLater(switchCounts);
  const shown = SWITCHES.filter(({ among }) => among === null || facets[among].length > 1);
  return (
    <section className="quick-switches" aria-label="Quick switches">
      {shown.map(({ label, explained, isOn, on, off, count }) => (
        <Choice
          key={label}
          chosen={isOn(filter)}
          onChange={(chosen) => store.dispatch({ type: 'filter', change: chosen ? on : off })}
        >
          <span className="switch-words" title={explained}>
            {label}
            <span className="switch-count">{count(counts)}</span>
          </span>
        </Choice>
      ))}
      <SaidBy facets={facets} />
    </section>
  );
}

/** Speakers beyond this many are found by search, under "Who says so". */
const MOST_SPEAKERS = 60;
const ANYBODY = 'anybody';
const SEVERAL = 'several';

function SaidBy({ facets: { speakers } }: { readonly facets: Facets }) {
  const store = useStore();
  const { filter } = useView();
  const chosen = filter.speakers;
  const one = chosen?.length === 1 ? chosen[0]! : null;
  const listed = speakers.filter(({ value }, i) => i < MOST_SPEAKERS || value === one);
  const several = { value: SEVERAL, label: counted(chosen?.length ?? 0, 'chosen voice') };
  return (
    <Select
      label="Said by"
      value={one ?? (chosen === null ? ANYBODY : SEVERAL)}
      onChange={(value) => {
        const who = speakers.find((speaker) => speaker.value === value);
        if (who) store.dispatch({ type: 'filter', change: { speakers: [who.value] } });
        else if (value === ANYBODY) store.dispatch({ type: 'clear-filter', fields: ['speakers'] });
      }}
      groups={[
        {
          title: null,
          options: [
            { value: ANYBODY, label: 'anybody' },
            ...(chosen !== null && one === null ? [several] : []),
            ...listed.map(({ value, name, total }) => ({ value, label: name, note: counted(total, 'sentence') })),
          ],
        },
      ]}
    />
  );
}
