/** The choice of what size and colour tell: each with one sentence on how it is found. */
import type { RefObject } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Label } from 'react-aria-components/Label';
import { Popover } from 'react-aria-components/Popover';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { useDerived, useStore, useViewPart } from '../../state/provider.tsx';
import { isEstimated } from '../../state/selectors/look-words.ts';
import { isMeasuring } from '../../state/selectors/look.ts';
import { COLOURS, DEFAULT_LOOK, SIZES, type Colour, type Size } from '../../state/view.ts';
import { Button } from '../common/button.tsx';
import './look.css';

interface Props {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly close: () => void;
}

const SIZE_CHOICES: Record<Size, { readonly name: string; readonly explained: string }> = {
  evidence: { name: 'Sentences', explained: 'How many sentences its relations rest on (weighted degree).' },
  degree: { name: 'Linked actors', explained: 'How many others it has a relation with (degree).' },
  betweenness: { name: 'Betweenness', explained: 'How often it lies on the shortest ways between two others.' },
  pagerank: {
    name: 'PageRank',
    explained: 'How often one comes by it who keeps following lines at random, those of many sentences more often.',
  },
};

const COLOUR_CHOICES: Record<Colour, { readonly name: string; readonly explained: string }> = {
  type: { name: 'Type', explained: 'Persons, states, organizations, places. The shape tells it in any case.' },
  community: {
    name: 'Community',
    explained: 'Groups with more sentences among themselves than with others (Louvain), numbered from the largest.',
  },
};

export default function LookPopover({ anchor, close }: Props) {
  const store = useStore();
  const look = useViewPart((view) => view.look);
  return (
    <Popover
      className="menu-popover look-popover"
      isOpen
      triggerRef={anchor}
      placement="top end"
      onOpenChange={(open) => !open && close()}
    >
      <Dialog className="look" aria-label="Look">
        <Choices
          label="Size tells"
          value={look.size}
          options={SIZES.map((value) => ({ value, ...SIZE_CHOICES[value] }))}
          onChange={(size) => store.dispatch({ type: 'look', change: { size } })}
        />
        <Choices
          label="Colour tells"
          value={look.colour}
          options={COLOURS.map((value) => ({ value, ...COLOUR_CHOICES[value] }))}
          onChange={(colour) => store.dispatch({ type: 'look', change: { colour } })}
        />
        <Progress />
      </Dialog>
    </Popover>
  );
}

interface ChoicesProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly name: string; readonly explained: string }[];
  readonly onChange: (value: Value) => void;
}

function Choices<Value extends string>({ label, value, options, onChange }: ChoicesProps<Value>) {
  return (
    <RadioGroup value={value} onChange={(next) => onChange(next as Value)}>
      <Label className="section-head">{label}</Label>
      {options.map(({ value: option, name, explained }) => (
        <Radio className="choice look-choice" key={option} value={option}>
          <span className="choice-box round" />
          <span>
            {name}
            <span className="quiet look-explained">{explained}</span>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}

/** Over what it is counted; while it takes its time, the way to call it off. */
function Progress() {
  const store = useStore();
  const measuring = useDerived(isMeasuring);
  const estimated = useDerived(isEstimated);
  return (
    <p className="look-progress" role="status">
      {measuring ? (
        <>
          Being computed …{' '}
          <Button look="link" onPress={() => store.dispatch({ type: 'look', change: DEFAULT_LOOK })}>
            Call it off
          </Button>
        </>
      ) : (
        <>Counted over what the filters show{estimated && '; betweenness is estimated from a sample of the actors'}.</>
      )}
    </p>
  );
}
