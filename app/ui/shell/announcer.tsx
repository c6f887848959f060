import { useEffect, useRef, useState } from 'react';
import { useDerived, useViewPart } from '../../state/provider.tsx';
import { connectionText } from '../../state/selectors/lazy-paths.ts';
import { shownOf } from '../../state/selectors/shown.ts';
import { selectedActors, type Selection } from '../../state/view.ts';

/** Long enough that a slider's way is one announcement. */
const QUIET_MS = 500;

/** What the page showed at first: what changed before this was fetched is told too. */
interface Opened {
  readonly shown: string;
  readonly selection: Selection;
}

/** Tells a screen reader what a change of the filter did, what was found between actors, and how many are selected. */
export default function Announcer({ opened }: { readonly opened: Opened }) {
  const selection = useViewPart((view) => view.selection);
  const parts = [useDerived(connectionText), useDerived(shownOf).text, selectionText(selection)];
  const text = parts.filter(Boolean).join('. ');
  const [said, setSaid] = useState('');
  const known = useRef([parts[0], opened.shown, selectionText(opened.selection)]);
  useEffect(() => {
    const timer = setTimeout(() => {
      const news = parts.filter((part, i) => part && part !== known.current[i]);
      known.current = parts;
      if (news.length > 0) setSaid(news.join('. '));
    }, QUIET_MS);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `text` is the parts
  }, [text]);
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      {said}
    </div>
  );
}

/** What is one alone is told by its details. */
function selectionText(selection: Selection): string | null {
  const { length } = selectedActors(selection);
  return length > 1 ? `${length} actors selected` : null;
}
