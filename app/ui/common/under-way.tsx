import type { Work } from '../../state/work.ts';
import { Button } from './button.tsx';
import './work.css';

/** While something takes long: how far it is, and the way to call it off. Everything else goes on. */
export default function UnderWay({ work }: { readonly work: Work }) {
  const { name, doing, done, share, cancel } = work;
  return (
    <section className="work-card" aria-label={name}>
      <div className="work">
        <p className="work-line" role="status">
          {doing}
        </p>
        <progress className="work-bar" aria-label={done} {...(share !== null && { value: share, max: 1 })} />
        <span />
        <Button small look="outlined" onPress={cancel}>
          Cancel
        </Button>
      </div>
    </section>
  );
}
