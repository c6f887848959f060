import { lazy, Suspense, useLayoutEffect } from 'react';
import { useLoading, useView } from '../state/provider.tsx';
import { DropTarget } from './shell/open-file.tsx';
import { Shell } from './shell/shell.tsx';
import { Failed, Loading } from './shell/states.tsx';

// Nobody needs one before there is something to rest on.
const Tooltips = lazy(() => import('./common/tooltips.tsx'));

export function App() {
  const loading = useLoading();
  useTheme();
  return (
    <>
      {loading.status === 'loading' && <Loading where={loading.where} />}
      {loading.status === 'failed' && <Failed where={loading.where} problems={loading.problems} />}
      {loading.status === 'ready' && <Shell key={loading.where} title={loading.index.graph.title} />}
      <DropTarget />
      <Suspense>
        <Tooltips />
      </Suspense>
    </>
  );
}

function useTheme(): void {
  const { theme } = useView();
  useLayoutEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
