/** A short tour: a card that tells, while the page stays usable, and a frame around what it tells of. */
import { useEffect, useRef, useState } from 'react';
import { Button, IconButton } from '../common/button.tsx';
import { STOPS } from './stops.ts';
import './tour.css';

export default function Tour({ close }: { readonly close: () => void }) {
  const [number, setNumber] = useState(0);
  const stop = STOPS[number]!;
  const last = number === STOPS.length - 1;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [number]);
  useEffect(() => {
    const place = document.querySelector(stop.place);
    place?.classList.add('tour-place');
    return () => place?.classList.remove('tour-place');
  }, [stop]);
  return (
    <section
      className="tour"
      aria-label="Tour"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <div className="tour-head">
        <h2 ref={heading} tabIndex={-1}>
          {stop.title}
        </h2>
        <span className="quiet">
          {number + 1} of {STOPS.length}
        </span>
        <IconButton icon="close" label="End the tour" small onPress={close} />
      </div>
      <p>{stop.text}</p>
      <div className="tour-foot">
        <Button look="outlined" isDisabled={number === 0} onPress={() => setNumber(number - 1)}>
          Back
        </Button>
        <Button look="primary" onPress={() => (last ? close() : setNumber(number + 1))}>
          {last ? 'Done' : 'Next'}
        </Button>
      </div>
    </section>
  );
}
