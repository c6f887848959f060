import { useEffect, useState } from 'react';
import { useStore } from '../../state/provider.tsx';

/** Takes what is dropped anywhere on the page: articles, a folder or a ZIP of them, a graph, a view. */
export function DropTarget() {
  const store = useStore();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      // Taken at once: the browser forgets them when the event is over.
      const items = [...event.dataTransfer!.items].map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
      const dropped = items.filter((one) => one !== null);
      void import('../../state/corpus/receive.ts').then(({ receive }) => receive(store, dropped));
    };
    const listeners = new AbortController();
    addEventListener('dragover', onOver, { signal: listeners.signal });
    addEventListener('dragleave', onLeave, { signal: listeners.signal });
    addEventListener('drop', onDrop, { signal: listeners.signal });
    return () => listeners.abort();
  }, [store]);
  return over ? <div className="drop">Drop to open: articles, a folder or a ZIP of them, or a graph</div> : null;
}
