/** The user's own articles: the way in, how far their reading is, what is kept, and the ways out. */
import { useState } from 'react';
import type { Corpus, CorpusState } from '../../state/corpus/corpus.ts';
import { counted } from '../../state/wording.ts';
import { Button } from '../common/button.tsx';
import { DialogFrame } from '../common/dialog-frame.tsx';
import { download } from '../common/download.ts';
import { Icon } from '../common/icons.tsx';
import { ArticleList } from './article-list.tsx';
import { ChooseFiles } from './choose-files.tsx';
import { TitleField } from './title-field.tsx';
import { Told } from './told.tsx';
import { useCorpus } from './use-corpus.ts';
import { WorkProgress } from './work-progress.tsx';

export default function CorpusDialog({ close }: { readonly close: () => void }) {
  const { corpus, state } = useCorpus();
  const { working } = state;
  const kept = state.corpus;
  const articles = kept?.articles ?? [];
  const leave = (): void => {
    corpus.settle();
    close();
  };
  return (
    <DialogFrame
      title="My articles"
      close={leave}
      foot={
        kept !== null && working === null && articles.length > 0 && <Foot corpus={corpus} state={state} close={leave} />
      }
    >
      {working !== null && <WorkProgress working={working} stop={corpus.stop} />}
      {working === null && kept === null && <p role="status">Looking what is there …</p>}
      {working === null && kept !== null && articles.length === 0 && <WayIn />}
      <Told state={state} />
      {working === null && kept !== null && articles.length > 0 && (
        <>
          <p className="quiet">
            {counted(articles.length, 'article')}
            {kept.keeping === 'kept' && ', kept in this browser until you delete them'}. They never leave it.
          </p>
          <ArticleList articles={articles} corpus={corpus} />
          <div className="corpus-tools">
            <ChooseFiles />
            <TitleField key={kept.title} title={kept.title} corpus={corpus} />
          </div>
        </>
      )}
    </DialogFrame>
  );
}

/** Where there is nothing yet: what can be dropped, and what becomes of it. */
function WayIn() {
  return (
    <div className="corpus-way-in">
      <Icon name="article" size={28} />
      <p className="corpus-call">Drop articles here</p>
      <p className="quiet">
        Text, Markdown, saved web pages, CSV or NDJSON tables, a folder or a ZIP of them; in English. They are read in
        this browser and kept in it. Nothing is sent anywhere.
      </p>
      <div className="corpus-tools">
        <ChooseFiles primary />
      </div>
    </div>
  );
}

interface FootProps {
  readonly corpus: Corpus;
  readonly state: CorpusState;
  readonly close: () => void;
}

function Foot({ corpus, state, close }: FootProps) {
  const [asking, setAsking] = useState(false);
  const { articles, revision } = state.corpus!;
  const unread = articles.filter(({ isRead }) => !isRead).length;
  const isOpen = state.openRevision === revision;
  const save = async (what: 'graph' | 'articles'): Promise<void> => {
    const file = await corpus.save(what);
    if (file !== null) download(file.name, file.content);
  };
  if (asking) {
    return (
      <div className="corpus-asking" role="group" aria-label="Delete all">
        <p>Delete {counted(articles.length, 'article')} and their graph from this browser?</p>
        <Button look="outlined" autoFocus onPress={() => setAsking(false)}>
          Keep them
        </Button>
        <Button look="primary" onPress={() => void corpus.clear().then(() => setAsking(false))}>
          Delete all
        </Button>
      </div>
    );
  }
  return (
    <>
      <div className="corpus-foot-start">
        <Button onPress={() => setAsking(true)}>Delete all …</Button>
        <Button icon="download" onPress={() => void save('articles')}>
          Save articles
        </Button>
        {isOpen && (
          <Button icon="download" onPress={() => void save('graph')}>
            Save graph
          </Button>
        )}
      </div>
      {isOpen ? (
        <Button look="primary" onPress={close}>
          Show the graph
        </Button>
      ) : (
        <Button look="primary" onPress={() => void corpus.open()}>
          {openWords(unread, articles.length, state.openRevision !== null)}
        </Button>
      )}
    </>
  );
}

function openWords(unread: number, all: number, hasBefore: boolean): string {
  if (unread > 0)
    return unread === all ? 'Read them and open the graph' : `Read the other ${unread} and open the graph`;
  return hasBefore ? 'Update the graph' : 'Open the graph';
}
