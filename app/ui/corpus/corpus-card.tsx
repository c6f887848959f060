import { useSyncExternalStore } from 'react';
import { getDoor, setDoor, watchDoor } from '../../state/corpus/door.ts';
import { counted } from '../../state/wording.ts';
import { Button, IconButton } from '../common/button.tsx';
import { useCorpus } from './use-corpus.ts';
import { WorkProgress } from './work-progress.tsx';
import '../common/work.css';

/** While the list of articles is closed: how far their reading is, that their graph is ready, or that there are some from before. */
export function CorpusCard() {
  const { corpus, state } = useCorpus();
  const { offered } = useSyncExternalStore(watchDoor, getDoor);
  const { working, ready, openRevision } = state;
  if (working !== null) {
    return (
      <section className="work-card" aria-label="My articles">
        <WorkProgress working={working} stop={corpus.stop} />
        <Button small look="outlined" onPress={() => setDoor({ open: true })}>
          Show
        </Button>
      </section>
    );
  }
  if (ready) {
    return (
      <section className="work-card" aria-label="My articles">
        <p role="status">The graph of your articles is ready.</p>
        <Button small look="primary" onPress={corpus.openReady}>
          Open it
        </Button>
      </section>
    );
  }
  if (offered === 0 || openRevision !== null) return null;
  return (
    <section className="work-card" aria-label="My articles">
      <p>{counted(offered, 'article')} of your own in this browser.</p>
      <Button small look="outlined" onPress={() => void corpus.open()}>
        Open their graph
      </Button>
      <IconButton small icon="close" label="Not now" onPress={() => setDoor({ offered: 0 })} />
    </section>
  );
}
