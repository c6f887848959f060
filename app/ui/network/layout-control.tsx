import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import type { GraphCanvas } from '../../canvas/port.ts';
import { useStore } from '../../state/provider.tsx';
import type { Arrangement } from '../../state/view.ts';
import { counted } from '../../state/wording.ts';
import { Button } from '../common/button.tsx';
import { Icon } from '../common/icons.tsx';
import { listenToLayouts } from './layout-requests.ts';

const LayoutMenu = lazy(() => import('./layout-menu.tsx'));

interface Run {
  readonly share: number;
  readonly stop: () => void;
}

/** Puts the drawn actors into an order, or gives them back to the layout. A run tells how far it is, and can be stopped. */
export function LayoutControl({ canvas }: { readonly canvas: RefObject<GraphCanvas | null> }) {
  const store = useStore();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [run, setRun] = useState<Run | null>(null);
  const [said, setSaid] = useState('');
  const start = async (by: Arrangement): Promise<void> => {
    const controller = new AbortController();
    const { signal } = controller;
    const stop = (): void => {
      controller.abort();
      button.current?.focus();
    };
    setRun({ share: 0, stop });
    setSaid('');
    try {
      const { arrange } = await import('../../state/arrange.ts');
      const count = await arrange(store, by, { signal, tell: (share) => setRun({ share, stop }) });
      setSaid(count > 0 ? `${counted(count, 'actor')} arranged` : '');
      canvas.current?.fit();
    } catch {
      setSaid(signal.aborted ? 'Stopped: nothing was moved' : 'This browser could not lay the network out');
    } finally {
      setRun(null);
    }
  };
  const startAsked = useEffectEvent((by: Arrangement) => {
    if (run === null) void start(by);
  });
  useEffect(() => listenToLayouts(startAsked), []);
  const putBack = (): void => {
    store.dispatch({ type: 'unpin' });
    setSaid('All actors are back in their places');
    canvas.current?.fit();
  };
  return (
    <>
      <div className="tool-group">
        <button
          ref={button}
          type="button"
          className="button icon"
          aria-label="Layout"
          aria-haspopup="menu"
          aria-expanded={open}
          data-tip="Layout"
          aria-disabled={run !== null}
          onClick={() => run === null && setOpen(true)}
        >
          <Icon name="layout" />
        </button>
      </div>
      {run && (
        <div className="layout-progress">
          <label>
            Spreading the network <progress value={run.share} />
          </label>
          <Button look="outlined" small onPress={run.stop}>
            Stop
          </Button>
        </div>
      )}
      <Suspense>
        {open && <LayoutMenu anchor={button} start={start} putBack={putBack} close={() => setOpen(false)} />}
      </Suspense>
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </>
  );
}
