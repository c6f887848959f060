import { useState } from 'react';
import { Button } from '../common/button.tsx';
import { useOpenDialog } from '../shell/dialogs.ts';
import './tour.css';

const KEY = 'relata.tour';

/** Offers the tour until it is taken or declined. Where the browser remembers nothing for a page, it offers it each time. */
export function TourInvitation() {
  const open = useOpenDialog();
  const [wanted, setWanted] = useState(() => !remembered());
  if (!wanted) return null;
  const settle = (): void => {
    remember();
    setWanted(false);
  };
  return (
    <p className="tour-invitation">
      New here?{' '}
      <Button
        look="link"
        onPress={() => {
          settle();
          open('tour');
        }}
      >
        Take the two-minute tour
      </Button>{' '}
      or{' '}
      <Button look="link" onPress={settle}>
        don’t ask again
      </Button>
      .
    </p>
  );
}

function remembered(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

function remember(): void {
  try {
    localStorage.setItem(KEY, 'settled');
  } catch {
    // Then it is offered again: no harm.
  }
}
