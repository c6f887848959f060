import { Button } from '../common/button.tsx';
import { useOpenDialog } from './dialogs.ts';
import { DialogFrame } from '../common/dialog-frame.tsx';
import { DISCLAIMER } from '../common/wording.ts';
import { SHORTCUTS } from './shortcuts.ts';
import './help.css';

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
