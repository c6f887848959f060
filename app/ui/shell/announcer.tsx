import { useEffect, useRef, useState } from 'react';
import { useDerived } from '../../state/provider.tsx';
import { connectionText } from '../../state/selectors/paths.ts';
import { statusOf } from '../../state/selectors/status.ts';

/** Long enough that a slider's way is one announcement. */
const QUIET_MS = 500;

/** Tells a screen reader what a change of the filter did, and what was found between actors. */
export function Announcer() {
  const paths = useDerived(connectionText);
  const shown = useDerived(statusOf).text;
  const text = [paths, shown].filter(Boolean).join('. ');
  const [said, setSaid] = useState('');
  const first = useRef(text);
  useEffect(() => {
    if (text === first.current) return;
    const timer = setTimeout(() => {
      first.current = '';
      setSaid(text);
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      {said}
    </div>
  );
}
