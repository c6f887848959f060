import { useEffect, useLayoutEffect, useRef } from 'react';
import { useDerived } from '../../state/provider.tsx';
import { actorDetails } from '../../state/selectors/details.ts';
import { counted, ENTITY_TYPE_WORDS } from '../../state/wording.ts';
import { ActorShape } from '../common/shapes.tsx';
import type { ShownCard } from './use-actor-card.ts';

interface ActorCardProps extends ShownCard {
  readonly close: () => void;
  readonly keep: () => void;
}

const GAP = 6;
/** Kinds of relations that a card has room for. */
const MOST_GROUPS = 3;

/** A few words on an actor that an article names. Esc takes it away; a click on the name tells all. */
export function ActorCard({ actor, name, close, keep }: ActorCardProps) {
  const details = useDerived((index, view) => actorDetails(index, view, actor));
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (card.current) place(card.current, name.getBoundingClientRect());
    name.setAttribute('aria-describedby', 'actor-card');
    return () => name.removeAttribute('aria-describedby');
  }, [name, details]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      close();
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, [close]);
  if (details === null) return null;
  const others = details.aliases.filter((alias) => alias !== details.name);
  const groups = [...details.groups].sort((a, b) => b.count - a.count).slice(0, MOST_GROUPS);
  return (
    <div className="actor-card foreign" id="actor-card" role="tooltip" ref={card} onPointerEnter={keep}>
      <strong>
        <ActorShape type={details.type} />
        {details.name}
      </strong>
      <span>
        {ENTITY_TYPE_WORDS[details.type].one} · mentioned {counted(details.mentionCount, 'time')} in{' '}
        {counted(details.mentions.length, 'article')}
      </span>
      {others.length > 0 && <span>also: {others.slice(0, 4).join(', ')}</span>}
      {groups.map(({ type, direction, label, relations, count }) => (
        <span key={`${type} ${direction}`}>
          {label} {relations[0]!.other.name}
          {relations.length > 1 && ` and ${relations.length - 1} more`} · {counted(count, 'sentence')}
        </span>
      ))}
    </div>
  );
}

/** Below the name, or above it where there is no room; inside the window in any case. */
function place(card: HTMLElement, of: DOMRect): void {
  const { width, height } = card.getBoundingClientRect();
  const below = of.bottom + GAP;
  const top = below + height > innerHeight ? Math.max(GAP, of.top - GAP - height) : below;
  const left = Math.min(Math.max(GAP, of.left), innerWidth - width - GAP);
  card.style.translate = `${left}px ${top}px`;
}
