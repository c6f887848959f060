import { lazy, Suspense } from 'react';
import { useCorrections, useDerived, useStore, useView } from '../../state/provider.tsx';
import { isMeasuring } from '../../state/selectors/look.ts';
import { sceneOf } from '../../state/selectors/scene.ts';
import { shownOf } from '../../state/selectors/shown.ts';
import { counted } from '../../state/wording.ts';
import { Button } from '../common/button.tsx';
import { useOpenDialog } from '../shell/dialogs.ts';

const Omitted = lazy(() => import('./omitted.tsx'));

/** How much of the graph is shown, and how to have it whole again. */
export function StatusLine() {
  const store = useStore();
  const { text, filterCount } = useDerived(shownOf);
  const { omitted } = useDerived(sceneOf);
  const { connection } = useView();
  const measuring = useDerived(isMeasuring);
  const open = useOpenDialog();
  const corrections = useCorrections().length;
  return (
    <p className="status">
      {text}
      {measuring && ' · a measure is being computed …'}
      {connection?.only && ' · only the paths are drawn'}
      <Suspense>{omitted.actors > 0 && <Omitted />}</Suspense>
      {corrections > 0 && (
        <>
          {' · '}
          <Button look="link" onPress={() => open('corrections')}>
            {counted(corrections, 'correction')}
          </Button>
        </>
      )}
      {filterCount > 0 && (
        <>
          {' · '}
          <Button look="link" onPress={() => store.dispatch({ type: 'clear-filter' })}>
            clear {counted(filterCount, 'filter')}
          </Button>
        </>
      )}
    </p>
  );
}
