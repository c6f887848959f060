import { Button } from '../common/button.tsx';
import { useOpenDialog } from './dialogs.ts';
import { DialogFrame } from '../common/dialog-frame.tsx';
import { DISCLAIMER } from '../common/wording.ts';
import './help.css';

const SHORTCUTS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['/', 'Ctrl K'], does: 'Search actors, relations, articles and commands' },
  { keys: ['F'], does: 'Fit the network to the screen' },
  { keys: ['+', '−'], does: 'Zoom in, zoom out' },
  { keys: ['Arrows'], does: 'In the network: move to a neighbour' },
  { keys: ['C'], does: 'Connect: what links the selected actors, or actors you name' },
  { keys: ['Shift F10'], does: 'In the network: the menu of the selected actor' },
  { keys: ['N', 'P'], does: 'In an article: the next or previous sentence that states a relation' },
  { keys: ['Esc'], does: 'Step out: close the article, clear the selection, leave the paths' },
  { keys: ['Ctrl Z'], does: 'Undo' },
  { keys: ['Ctrl Shift Z'], does: 'Redo' },
  { keys: ['?'], does: 'Show this help' },
];

const GESTURES = [
  ['Click', 'shows the details of an actor or a line'],
  ['Double click', 'adds an actor’s neighbours'],
  ['Shift or Ctrl click', 'adds an actor to the selection'],
  ['Shift drag', 'selects the actors in a box; with Alt too, in a lasso'],
  ['Right click', 'or a long press opens a menu; in an article too, on an actor’s name'],
  ['Drag', 'moves an actor, or the whole network'],
  ['Wheel or pinch', 'zooms'],
] as const;

export default function HelpDialog({ close }: { readonly close: () => void }) {
  const open = useOpenDialog();
  return (
    <DialogFrame title="Help" close={close} focusable>
      <p>
        {DISCLAIMER} Every line between two actors stands for sentences in articles. Click a line to read them, and a
        sentence to read it where it stands.
      </p>
      <p>
        <Button look="outlined" onPress={() => open('tour')}>
          Take the two-minute tour
        </Button>
      </p>
      <section>
        <h3 className="section-head">Keys</h3>
        <dl className="help-list">
          {SHORTCUTS.map(({ keys, does }) => (
            <div key={does}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h3 className="section-head">In the network</h3>
        <dl className="help-list">
          {GESTURES.map(([gesture, does]) => (
            <div key={gesture}>
              <dt>{gesture}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </section>
    </DialogFrame>
  );
}
