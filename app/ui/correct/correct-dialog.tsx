/** Corrects what the build got wrong of an actor or a relation; how to go on is said before anything changes. */
import { useState, type SyntheticEvent } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import { correctAsAsked, whyNot, type CorrectionRequest } from '../../state/corrections/correct.ts';
import { useStore } from '../../state/provider.tsx';
import { Button } from '../common/button.tsx';
import { DialogFrame } from '../common/dialog-frame.tsx';
import { focusDetails } from '../details/panel-focus.tsx';
import type { CorrectionSubject } from '../shell/dialogs.ts';
import { CorrectActor } from './correct-actor.tsx';
import { CorrectRelation } from './correct-relation.tsx';
import './correct.css';

interface CorrectDialogProps {
  readonly subject: CorrectionSubject;
  readonly close: () => void;
}

/** What the forms tell the dialog: what is asked for, or nothing while it is incomplete. */
export type Ask = (request: CorrectionRequest | null) => void;

export default function CorrectDialog({ subject, close }: CorrectDialogProps) {
  const store = useStore();
  const [request, setRequest] = useState<CorrectionRequest | null>(null);
  const [note, setNote] = useState('');
  const apply = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (request === null) return;
    close();
    try {
      if (!(await correctAsAsked(store, request, note)))
        store.notify('No article has words that a correction could point at.');
      focusDetails();
    } catch (error) {
      store.notify(whyNot(error));
    }
  };
  return (
    <DialogFrame
      title="Correct"
      close={close}
      foot={
        <>
          <span className="correct-foot">
            Only what you see and export is changed. It is kept in this browser, and can be undone.
          </span>
          <Button look="primary" type="submit" form="correct" isDisabled={request === null}>
            Correct
          </Button>
        </>
      }
    >
      <form id="correct" className="correct" onSubmit={(event) => void apply(event)}>
        {subject.kind === 'actor' ? (
          <CorrectActor subject={subject} ask={setRequest} />
        ) : (
          <CorrectRelation subject={subject} ask={setRequest} />
        )}
        <TextField className="correct-field" value={note} onChange={setNote}>
          <Label>Why (a note for whoever reads the corrections, if you like)</Label>
          <Input />
        </TextField>
      </form>
    </DialogFrame>
  );
}
