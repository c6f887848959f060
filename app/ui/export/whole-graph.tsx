import { useEffect, useState, type ReactNode } from 'react';
import { TextsMissing } from '../../../core/model/texts.ts';
import { useDerived } from '../../state/provider.tsx';
import { Button } from '../common/button.tsx';
import { DialogFrame } from '../common/dialog-frame.tsx';

interface WholeGraphProps {
  readonly title: string;
  readonly close: () => void;
  readonly children: () => ReactNode;
}

/** Fetches whatever sentences of a large graph are not there yet, since all are to be written; closing the dialog stops it. */
export function WholeGraph({ title, close, children }: WholeGraphProps) {
  const texts = useDerived((index) => index.texts);
  const [share, setShare] = useState(texts.isWhole() ? 1 : 0);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (texts.isWhole()) return;
    const stop = new AbortController();
    const failed = (error: unknown): void => {
      if (!stop.signal.aborted) setProblem(error instanceof TextsMissing ? error.message : String(error));
    };
    texts.fetch('all', setShare, stop.signal).then(() => setShare(1), failed);
    return () => stop.abort();
  }, [texts]);
  if (share === 1 && texts.isWhole()) return children();
  return (
    <DialogFrame title={title} close={close} foot={<Button onPress={close}>Cancel</Button>}>
      {problem === null ? (
        <p role="status">Fetching the sentences and articles: {Math.floor(share * 100)} %</p>
      ) : (
        <p role="alert">{problem}</p>
      )}
      {problem === null && <progress value={share} aria-label="Fetched" />}
    </DialogFrame>
  );
}
