/** What was done, step by step, with a way back and forth to each. */
import { useHistory, useStore } from '../../state/provider.tsx';
import { DialogFrame } from '../common/dialog-frame.tsx';
import { Icon } from '../common/icons.tsx';
import './history.css';

export default function HistoryDialog({ close }: { readonly close: () => void }) {
  const store = useStore();
  const { steps, current } = useHistory();
  return (
    <DialogFrame title="What you did" close={close}>
      <ol className="history" reversed>
        {steps
          .map(({ name }, step) => (
            <li key={step}>
              <button
                type="button"
                className={`history-step${step > current ? ' undone' : ''}`}
                aria-current={step === current ? 'step' : undefined}
                onClick={() => store.goTo(step)}
              >
                {step === current && <Icon name="right" />}
                <span className="foreign">{name}</span>
                {step > current && <span className="quiet">undone</span>}
              </button>
            </li>
          ))
          .reverse()}
      </ol>
    </DialogFrame>
  );
}
