import { facetsOf } from '../../state/selectors/facets.ts';
import { useDerivedLater, useViewPart } from '../../state/provider.tsx';
import { CLASS_WORDS, SIZE_WORDS } from '../../state/wording.ts';
import { IconButton } from '../common/button.tsx';
import { Icon } from '../common/icons.tsx';
import { ClassLine, MixedLine, PlannedLine } from '../common/shapes.tsx';
import { DISCLAIMER } from '../common/wording.ts';
import { LegendActors } from './legend-actors.tsx';

export default function LegendCard({ close }: { readonly close: () => void }) {
  const { classes } = useDerivedLater(facetsOf);
  const look = useViewPart((view) => view.look);
  const pinned = useViewPart((view) => view.pinned);
  const { size } = look;
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
        {Object.keys(pinned).length > 0 && (
          <li>
            <span className="legend-sample">
              <Icon name="pin" size={14} />
            </span>
            where you put it
          </li>
        )}
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
