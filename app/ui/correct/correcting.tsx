import type { CorrectionWork } from '../../state/corrections/work.ts';
import { Button } from '../common/button.tsx';
import '../common/work.css';

/** While a large graph is corrected: how far it is, and the way to call it off. Everything else goes on. */
export default function Correcting({ work: { share, cancel } }: { readonly work: CorrectionWork }) {
  return (
    <section className="work-card" aria-label="Correcting">
      <div className="work">
        <p className="work-line" role="status">
          Correcting the graph …
        </p>
        <progress className="work-bar" aria-label="Corrected" {...(share !== null && { value: share, max: 1 })} />
        <span />
        <Button small look="outlined" onPress={cancel}>
          Cancel
        </Button>
      </div>
    </section>
  );
}
