import { useEffect, useState, type ReactNode } from 'react';
import { TextsMissing } from '../../../core/model/texts.ts';
import { isQuick, prepareVisible } from '../../state/export.ts';
import { useDerived, useView } from '../../state/provider.tsx';
import { Button } from '../common/button.tsx';
import { DialogFrame } from '../common/dialog-frame.tsx';
import '../common/work.css';

interface WholeGraphProps {
  readonly title: string;
  readonly close: () => void;
  readonly children: () => ReactNode;
}

/**
 * Has a large graph ready to be written before anything is asked: fetches whatever sentences of it are not there yet, and puts
 * together what is shown, while the page goes on. Closing the dialog stops it.
 */
export function WholeGraph({ title, close, children }: WholeGraphProps) {
  const index = useDerived((open) => open);
  const view = useView();
  const [share, setShare] = useState(0);
  const [ready, setReady] = useState(index.texts.isWhole() && isQuick(index));
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (ready) return;
    const stop = new AbortController();
    const { signal } = stop;
    const prepare = async (): Promise<void> => {
      if (!index.texts.isWhole()) await index.texts.fetch('all', setShare, signal);
      setShare(1);
      await prepareVisible(index, view, signal);
      if (!signal.aborted) setReady(true);
    };
    prepare().catch((error: unknown) => {
      if (!signal.aborted) setProblem(error instanceof TextsMissing ? error.message : String(error));
    });
    return () => stop.abort();
  }, [ready, index, view]);
  if (ready) return children();
  return (
    <DialogFrame title={title} close={close} foot={<Button onPress={close}>Cancel</Button>}>
      {problem === null ? <Preparing share={share} /> : <p role="alert">{problem}</p>}
    </DialogFrame>
  );
}

function Preparing({ share }: { readonly share: number }) {
  const isFetched = share === 1;
  return (
    <>
      <p role="status">
        {isFetched
          ? 'Putting the graph together …'
          : `Fetching the sentences and articles: ${Math.floor(share * 100)}\u00a0%`}
      </p>
      <progress
        className="work-bar"
        {...(!isFetched && { value: share })}
        aria-label={isFetched ? 'Put together' : 'Fetched'}
      />
    </>
  );
}
