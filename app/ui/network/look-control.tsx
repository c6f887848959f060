import { lazy, Suspense, useRef, useState } from 'react';
import { IconButton } from '../common/button.tsx';

const LookPopover = lazy(() => import('./look-popover.tsx'));

/** What size and colour of actors tell, chosen beside the legend that explains it. */
export function LookControl() {
  const anchor = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <div className="tool-group" ref={anchor}>
      <IconButton
        icon="look"
        label="What size and colour tell"
        aria-haspopup="dialog"
        aria-expanded={open}
        onPress={() => setOpen(!open)}
      />
      <Suspense>{open && <LookPopover anchor={anchor} close={() => setOpen(false)} />}</Suspense>
    </div>
  );
}
