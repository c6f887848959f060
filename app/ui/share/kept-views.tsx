import { useState, type SyntheticEvent } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import type { KeptView } from '../../state/kept-view.ts';
import { openView } from '../../state/open-view.ts';
import { useStore } from '../../state/provider.tsx';
import { browserShelf, forgetView, keepView, keptViews } from '../../state/view-shelf.ts';
import { Button, IconButton } from '../common/button.tsx';

interface KeptViewsProps {
  readonly view: KeptView;
  readonly name: string;
  readonly setName: (name: string) => void;
  readonly say: (words: string) => void;
  readonly close: () => void;
}

/** The views that are kept in this browser, and a name to keep the present one under. */
export function KeptViews({ view, name, setName, say, close }: KeptViewsProps) {
  const store = useStore();
  const [views, setViews] = useState(() => keptViews(browserShelf()));
  const change = (done: boolean, words: string): void => {
    say(done ? words : 'This browser does not let the page keep anything. Save the view as a file instead.');
    setViews(keptViews(browserShelf()));
  };
  const keep = (event: SyntheticEvent): void => {
    event.preventDefault();
    change(keepView(browserShelf(), view), `Kept as “${view.name}”.`);
  };
  return (
    <section>
      <h3 className="section-head">For yourself, in this browser</h3>
      <form className="share-keep" onSubmit={keep}>
        <TextField className="share-name" value={name} onChange={setName}>
          <Label>Name</Label>
          <Input />
        </TextField>
        <Button look="outlined" type="submit">
          Keep
        </Button>
      </form>
      <ul className="kept-views" aria-label="Kept views">
        {views.map((kept) => (
          <li key={`${kept.title} ${kept.name}`}>
            <Button
              look="link"
              onPress={() => {
                close();
                openView(store, kept);
              }}
            >
              <span className="foreign">{kept.name}</span>
            </Button>
            {kept.title !== view.title && <span className="quiet foreign">of {kept.title}</span>}
            <IconButton
              icon="close"
              small
              label={`Delete “${kept.name}”`}
              onPress={() => change(forgetView(browserShelf(), kept), `“${kept.name}” was deleted.`)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
