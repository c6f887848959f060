import { facetsOf } from '../../state/selectors/facets.ts';
import { useDerived, useView } from '../../state/provider.tsx';
import { CLASS_WORDS, SIZE_WORDS } from '../../state/wording.ts';
import { IconButton } from '../common/button.tsx';
import { ClassLine, MixedLine, PlannedLine } from '../common/shapes.tsx';
import { DISCLAIMER } from '../common/wording.ts';
import { LegendActors } from './legend-actors.tsx';

export default function LegendCard({ close }: { readonly close: () => void }) {
  const { classes } = useDerived(facetsOf);
  const { size } = useView().look;
  return (
    <section className="legend" aria-label="Legend">
      <div className="legend-close">
        <IconButton icon="close" label="Close the legend" small onPress={close} />
      </div>
      <LegendActors />
      <ul>
        {classes.map(({ value }) => (
          <li key={value}>
            <ClassLine of={value} />
            {CLASS_WORDS[value]}
          </li>
        ))}
        <li>
          <MixedLine />
          several of these
        </li>
        <li>
          <PlannedLine />
          only planned or possible
        </li>
      </ul>
      <p>
        {size === 'evidence'
          ? 'Larger and wider: more sentences. '
          : `Larger: more ${SIZE_WORDS[size]}. Wider: more sentences. `}
        {DISCLAIMER}
      </p>
    </section>
  );
}
