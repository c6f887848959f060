import type { Piece } from '../../state/selectors/segments.ts';
import { useDerived } from '../../state/provider.tsx';
import './pieces.css';

interface PiecesProps {
  readonly pieces: readonly Piece[];
  /** Whether the keyboard can be set on actors, from one to the next. */
  readonly reachable?: boolean;
}

/** Text in pieces, as text: actors underlined by type, the words that state a relation and the sentence in question marked. */
export function Pieces({ pieces, reachable = false }: PiecesProps) {
  const index = useDerived((graphIndex) => graphIndex);
  return pieces.map((piece) => {
    const number = piece.actor === null ? undefined : index.actorNumber.get(piece.actor);
    const actor = number === undefined ? undefined : index.graph.entities.at(number);
    const classes = [
      actor && `mention mention-${actor.type}`,
      piece.trigger && 'trigger',
      piece.attribution && 'attribution',
      piece.evidence.length > 0 && 'stated',
      piece.target && 'target',
    ].filter(Boolean);
    if (classes.length === 0) return piece.text;
    return (
      <span
        key={piece.start}
        className={classes.join(' ')}
        {...(actor && { 'data-actor': actor.id, ...(!reachable && { title: actor.name }) })}
        {...(actor && reachable && piece.isFirstOfActor && { role: 'button', tabIndex: -1 })}
        {...(actor && reachable && { 'data-start': piece.start })}
      >
        {piece.text}
      </span>
    );
  });
}
