import { useCorrections, useLoading, useSeen, useViewPart } from '../../state/provider.tsx';
import { isMeasuring } from '../../state/selectors/look.ts';
import { sceneOf } from '../../state/selectors/scene.ts';
import { shownOf } from '../../state/selectors/shown.ts';
import { lazyAfterPaint } from '../common/after-paint.tsx';

const Omitted = lazyAfterPaint(() => import('./omitted.tsx'));
const StatusActions = lazyAfterPaint(() => import('./status-actions.tsx'));

/** How much of the graph is shown, and how to have it whole again. */
export function StatusLine() {
  const { text, relations, filterCount } = useSeen(shownOf, ({ shown }) => shown);
  const { omitted } = useSeen(sceneOf, ({ scene }) => scene);
  const onlyPaths = useViewPart(({ connection }) => connection?.only ?? false);
  const measuring = useSeen(isMeasuring, () => false);
  const isWhole = useLoading().status === 'ready';
  const corrections = useCorrections().length;
  return (
    <p className="status">
      {text}
      {!isWhole && ' · the rest is on its way …'}
      {measuring && ' · a measure is being computed …'}
      {onlyPaths && ' · only the paths are drawn'}
      {omitted.actors > 0 && <Omitted />}
      {(corrections + filterCount > 0 || relations.shown < relations.total) && (
        <StatusActions corrections={corrections} filters={filterCount} />
      )}
    </p>
  );
}
