import { useDerived } from '../../state/provider.tsx';
import { facetsOf } from '../../state/selectors/facets.ts';
import { CLASS_WORDS, ENTITY_TYPE_WORDS } from '../../state/wording.ts';
import { IconButton } from '../common/button.tsx';
import { ActorShape, ClassLine, MixedLine, PlannedLine } from '../common/shapes.tsx';
import { DISCLAIMER } from '../common/wording.ts';

export default function LegendCard({ close }: { readonly close: () => void }) {
  const { entityTypes, classes } = useDerived(facetsOf);
  return (
    <section className="legend" aria-label="Legend">
      <div className="legend-close">
        <IconButton icon="close" label="Close the legend" small onPress={close} />
      </div>
      <ul>
        {entityTypes.map(({ value }) => (
          <li key={value}>
            <span className="legend-sample">
              <ActorShape type={value} />
            </span>
            {ENTITY_TYPE_WORDS[value].one}
          </li>
        ))}
      </ul>
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
      <p>Larger and wider: more sentences. {DISCLAIMER}</p>
    </section>
  );
}
