/** The user's own articles: their list over the page, or, while that is closed, a card that tells how far the work is. */
import { useEffect, useSyncExternalStore } from 'react';
import { getDoor, setDoor, watchDoor } from '../../state/corpus/door.ts';
import { CorpusCard } from './corpus-card.tsx';
import CorpusDialog from './corpus-dialog.tsx';
import { useCorpus } from './use-corpus.ts';
import './corpus.css';

export default function OwnArticles() {
  const { open, waiting } = useSyncExternalStore(watchDoor, getDoor);
  const { corpus, state } = useCorpus();
  useEffect(() => {
    if (waiting.length === 0) return;
    setDoor({ waiting: [] });
    void corpus.add(waiting);
  }, [corpus, waiting]);
  useEffect(() => {
    if (open && corpus.getState().corpus === null) void corpus.look();
  }, [corpus, open]);
  // Once their graph is there, it is what the user wants to see, unless something else has to be told.
  const { working, received, ended, openRevision } = state;
  const toTell = (received?.skipped.length ?? 0) + (received?.remarks.length ?? 0);
  const mustTell = ended !== null || toTell > 0;
  const shown = openRevision !== null && received !== null && working === null;
  useEffect(() => {
    if (!shown || mustTell) return;
    setDoor({ open: false });
    corpus.settle();
  }, [corpus, shown, mustTell]);
  return open && (!shown || mustTell) ? <CorpusDialog close={() => setDoor({ open: false })} /> : <CorpusCard />;
}
