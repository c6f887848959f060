import { writeViewFile, type KeptView } from '../../state/kept-view.ts';
import { fileName } from '../../state/export.ts';
import { LONGEST_LINK } from '../../state/link.ts';
import { Button } from '../common/button.tsx';
import { download } from '../common/download.ts';

interface PassOnProps {
  readonly view: KeptView;
  readonly say: (words: string) => void;
}

/** The link and the file of the view. */
export function PassOn({ view, say }: PassOnProps) {
  const tooLong = view.link.length > LONGEST_LINK;
  const address = `${location.origin}${location.pathname}${location.search}${view.link && `#${view.link}`}`;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      say('The link was copied.');
    } catch {
      say('The browser did not allow copying. The address of this page is the same link.');
    }
  };
  const save = (): void => {
    const name = `${fileName(view.name, 'view')}.view.json`;
    download(name, new Blob([writeViewFile(view)], { type: 'application/json' }));
    say(`Saved as ${name}.`);
  };
  return (
    <section>
      <h3 className="section-head">For others</h3>
      <p className="share-words">
        {tooLong
          ? 'This view holds too much for a link: many programs would cut it off. Save it as a file instead; whoever has this page opens it by dropping it there.'
          : 'The link leads to exactly this view: filters, selection, what is read, moved actors. It holds your choices, not the graph, and works where this page is.'}
      </p>
      <div className="share-actions">
        <Button look={tooLong ? 'outlined' : 'primary'} icon="share" isDisabled={tooLong} onPress={() => void copy()}>
          Copy link
        </Button>
        <Button look={tooLong ? 'primary' : 'outlined'} icon="download" onPress={save}>
          Save as a file
        </Button>
      </div>
    </section>
  );
}
