/** The network with what stands over it: active filters, status, legend, zoom, a card for what the pointer rests on. */
import { lazy, Suspense, useEffect, useState, type RefObject } from 'react';
import { CanvasHost } from '../../canvas/host.tsx';
import type { DragTool, GraphCanvas, Point, Target } from '../../canvas/port.ts';
import { useSeen, useStore, useViewPart } from '../../state/provider.tsx';
import { actorsOnPaths } from '../../state/selectors/lazy-paths.ts';
import { sceneOf } from '../../state/selectors/scene.ts';
import { lazyAfterPaint } from '../common/after-paint.tsx';
import { useMedia } from '../common/use-media.ts';
import { StatusLine } from './status-line.tsx';
import { canvasEvents } from './canvas-events.ts';
import { useNetworkKeys } from './network-keys.ts';
import './network.css';

const NetworkTools = lazyAfterPaint(() => import('./network-tools.tsx'));
const ActiveFilters = lazyAfterPaint(() => import('./active-filters.tsx'));
const HoverCard = lazy(() => import('./hover-card.tsx'));
const Nothing = lazy(() => import('./nothing.tsx'));
const ComparisonKey = lazy(() => import('../sources/comparison-key.tsx'));
const ContextMenu = lazy(() => import('./context-menu.tsx'));

interface Touched<What> {
  readonly target: What;
  readonly at: Point;
}

export function NetworkPane({ canvas }: { readonly canvas: RefObject<GraphCanvas | null> }) {
  const store = useStore();
  const scene = useSeen(sceneOf, (first) => first.scene);
  const onPaths = useSeen(actorsOnPaths, () => null);
  const theme = useViewPart((view) => view.theme);
  const selection = useViewPart((view) => view.selection);
  const isComparing = useViewPart(({ filter }) => filter.compare !== null);
  const dark = useMedia('(prefers-color-scheme: dark)');
  const [hovered, setHovered] = useState<Touched<Target> | null>(null);
  const [menu, setMenu] = useState<Touched<Target | null> | null>(null);
  const [tool, setTool] = useState<DragTool>('pan');
  const onKeyDown = useNetworkKeys(canvas, (target, at) => setMenu({ target, at }));
  useEffect(() => {
    if (selection.kind === 'actors' && selection.actors.length === 1) canvas.current?.reveal(selection.actors[0]!);
  }, [canvas, selection]);
  useEffect(() => {
    if (onPaths !== null) canvas.current?.fit(onPaths);
  }, [canvas, onPaths]);
  const events = canvasEvents(store, {
    hover: (target, at) => setHovered(target && { target, at }),
    menu: (target, at) => setMenu({ target, at }),
  });
  return (
    <main className="network">
      {isComparing && (
        <Suspense>
          <ComparisonKey />
        </Suspense>
      )}
      <div className="network-stage">
        <div
          id="network"
          className="network-field"
          role="application"
          aria-label="Network of actors"
          aria-describedby="network-keys"
          tabIndex={0}
          onKeyDown={onKeyDown}
        >
          <CanvasHost
            className="canvas"
            scene={scene}
            events={events}
            tool={tool}
            theme={`${theme} ${dark}`}
            ref={canvas}
          />
          <p id="network-keys" className="visually-hidden">
            Arrow keys move from the selected actor to a neighbour. Everything drawn here also stands in the tables and
            the details.
          </p>
        </div>
        <ActiveFilters />
        <Suspense>{scene.nodes.length === 0 && <Nothing />}</Suspense>
        <Suspense>{hovered && !menu && <HoverCard {...hovered} />}</Suspense>
        <Suspense>{menu && <ContextMenu {...menu} canvas={canvas} close={() => setMenu(null)} />}</Suspense>
        <div className="network-foot">
          <StatusLine />
          <NetworkTools canvas={canvas} tool={tool} choose={setTool} />
        </div>
      </div>
    </main>
  );
}
