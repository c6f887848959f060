import { useEffect, useRef, type ReactNode } from 'react';
import { IconButton } from '../common/button.tsx';
import { SHEETS, type SheetName } from './sheet-bar.tsx';

interface SheetProps {
  readonly name: SheetName;
  readonly close: () => void;
  readonly tall: boolean;
  readonly children: ReactNode;
}

/** A panel that comes up from below; the network stays in sight above it. */
export default function Sheet({ name, close, tall, children }: SheetProps) {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => ref.current?.focus({ preventScroll: true }), [name]);
  return (
    <section
      ref={ref}
      className={`sheet${tall ? ' tall' : ''}`}
      aria-label={SHEETS[name].label}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        close();
        document.getElementById(`sheet-${name}`)?.focus();
      }}
    >
      <div className="sheet-close">
        <IconButton icon="close" label={`Close ${SHEETS[name].label.toLowerCase()}`} onPress={close} />
      </div>
      {children}
    </section>
  );
}
