/** The questions that are asked most, as one switch each; every one is also found among the filters below. */
import { useDerivedLater, useStore, useViewPart } from '../../state/provider.tsx';
import type { Facets } from '../../state/selectors/facets.ts';
import { SWITCHES, switchCounts } from '../../state/selectors/switches.ts';
import { counted } from '../../state/wording.ts';
import { Choice } from '../common/choice.tsx';
import { Select } from '../common/select.tsx';

export function QuickSwitches({ facets }: { readonly facets: Facets }) {
  const counts = useDerivedLater(switchCounts);
  const shown = SWITCHES.filter(({ among }) => among === null || facets[among].length > 1);
  return (
    <section className="quick-switches" aria-label="Quick switches">
      {shown.map((question) => (
        <QuickSwitch key={question.label} question={question} count={question.count(counts)} />
      ))}
      <SaidBy facets={facets} />
    </section>
  );
}

interface QuickSwitchProps {
  readonly question: (typeof SWITCHES)[number];
  readonly count: string;
}

function QuickSwitch({ question: { label, explained, isOn, on, off }, count }: QuickSwitchProps) {
  const store = useStore();
  const isChosen = useViewPart(({ filter }) => isOn(filter));
  return (
    <Choice chosen={isChosen} onChange={(chosen) => store.dispatch({ type: 'filter', change: chosen ? on : off })}>
      <span className="switch-words" title={explained}>
        {label}
        <span className="switch-count">{count}</span>
      </span>
    </Choice>
  );
}

/** Speakers beyond this many are found by search, under "Who says so". */
const MOST_SPEAKERS = 60;
const ANYBODY = 'anybody';
const SEVERAL = 'several';

function SaidBy({ facets: { speakers } }: { readonly facets: Facets }) {
  const store = useStore();
  const chosen = useViewPart(({ filter }) => filter.speakers);
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
