import { useState } from 'react';
import { useDerived, useStore, useView } from '../../state/provider.tsx';
import { facetsOf } from '../../state/selectors/facets.ts';
import { CLASS_WORDS, ENTITY_TYPE_WORDS } from '../../state/wording.ts';
import { Button, IconButton } from '../common/button.tsx';
import { ActorShape, ClassLine, MixedLine, PlannedLine } from '../common/shapes.tsx';
import { useNarrow } from '../common/use-media.ts';
import { DISCLAIMER } from '../common/wording.ts';

/** What shapes and lines mean. On a narrow screen it opens only when asked for. */
export function Legend() {
  const store = useStore();
  const { panels } = useView();
  const narrow = useNarrow();
  const [openNarrow, setOpenNarrow] = useState(false);
  const open = narrow ? openNarrow : panels.legend;
  const toggle = (): void => {
    if (narrow) setOpenNarrow(!open);
    else store.dispatch({ type: 'panels', change: { legend: !open } });
  };
  return (
    <>
      {open && <LegendCard close={toggle} />}
      <div className="tool-group">
        <Button icon="legend" aria-expanded={open} onPress={toggle}>
          Legend
        </Button>
      </div>
    </>
  );
}

function LegendCard({ close }: { readonly close: () => void }) {
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
