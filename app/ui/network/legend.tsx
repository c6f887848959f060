import { lazy, Suspense, useState } from 'react';
import { useStore, useViewPart } from '../../state/provider.tsx';
import { Button } from '../common/button.tsx';
import { useNarrow } from '../common/use-media.ts';

const LegendCard = lazy(() => import('./legend-card.tsx'));

/** What shapes and lines mean. On a narrow screen it opens only when asked for. */
export function Legend() {
  const store = useStore();
  const panels = useViewPart((view) => view.panels);
  const narrow = useNarrow();
  const [openNarrow, setOpenNarrow] = useState(false);
  const open = narrow ? openNarrow : panels.legend;
  const toggle = (): void => {
    if (narrow) setOpenNarrow(!open);
    else store.dispatch({ type: 'panels', change: { legend: !open } });
  };
  return (
    <>
      <Suspense>{open && <LegendCard close={toggle} />}</Suspense>
      <div className="tool-group">
        <Button icon="legend" aria-expanded={open} onPress={toggle}>
          <span className="tool-word">Legend</span>
        </Button>
      </div>
    </>
  );
}
