import { lazy, Suspense, useLayoutEffect, useSyncExternalStore } from 'react';
import { getDoor, watchDoor } from '../state/corpus/door.ts';
import { getWork, watchWork } from '../state/work.ts';
import { useLoading, useViewPart } from '../state/provider.tsx';
import type { Loading as LoadingState } from '../state/store.ts';
import { lazyAfterPaint, PaintedFirst } from './common/after-paint.tsx';
import { DropTarget } from './shell/drop-target.tsx';
import { Loading } from './shell/loading.tsx';
import { Shell } from './shell/shell.tsx';

// Nobody needs them before the first paint.
const Failed = lazy(() => import('./shell/failed.tsx'));
const OwnArticles = lazy(() => import('./corpus/own-articles.tsx'));
const WorkCard = lazy(() => import('./common/under-way.tsx'));
const Tooltips = lazyAfterPaint(() => import('./common/tooltips.tsx'));

export function App() {
  const loading = useLoading();
  const title = shownTitle(loading);
  useTheme();
  return (
    <>
      {loading.status === 'loading' && loading.first === null && <Loading where={loading.where} />}
      <Suspense>{loading.status === 'failed' && <Failed where={loading.where} problems={loading.problems} />}</Suspense>
      {title !== null && (
        <PaintedFirst key={loading.where}>
          <Shell title={title} />
        </PaintedFirst>
      )}
      <DropTarget />
      <Own />
      <UnderWay />
      {(loading.status === 'failed' || title !== null) && (
        <PaintedFirst>
          <Tooltips />
        </PaintedFirst>
      )}
    </>
  );
}

/** Of the graph that can be seen, all of it or its first picture; `null` where none can. */
function shownTitle(loading: LoadingState): string | null {
  if (loading.status === 'ready') return loading.index.graph.title;
  return loading.status === 'loading' ? (loading.first?.title ?? null) : null;
}

/** Apart from the rest, which need not be drawn anew for what comes in, or for every step of progress. So the next. */
function Own() {
  const { used } = useSyncExternalStore(watchDoor, getDoor);
  return <Suspense>{used && <OwnArticles />}</Suspense>;
}

function UnderWay() {
  const work = useSyncExternalStore(watchWork, getWork);
  return <Suspense>{work !== null && <WorkCard work={work} />}</Suspense>;
}

function useTheme(): void {
  const theme = useViewPart((view) => view.theme);
  useLayoutEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
