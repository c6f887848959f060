/** Text cut into plain pieces, each with the marks that cover it: what a reader highlights, without any markup. */
import type { Span } from '../../../core/model/article.ts';
import type { EntityId, RelationId } from '../../../core/model/ids.ts';

export type Mark = Span &
  (
    | { readonly kind: 'mention'; readonly actor: EntityId }
    /** A sentence that states a relation. */
    | { readonly kind: 'evidence'; readonly relation: RelationId }
    /** The words that state it. */
    | { readonly kind: 'trigger' }
    /** The words that name who says so. */
    | { readonly kind: 'attribution' }
    /** What the reader was opened for. */
    | { readonly kind: 'target' }
  );

export interface Piece extends Span {
  readonly text: string;
  /** The actor named here; of nested mentions the shortest. */
  readonly actor: EntityId | null;
  /** Whether the naming begins here: other marks may cut it into several pieces. */
  readonly isFirstOfActor: boolean;
  readonly evidence: readonly RelationId[];
  readonly trigger: boolean;
  readonly attribution: boolean;
  readonly target: boolean;
}

/** Cuts a stretch of a text at every edge of a mark. The pieces' texts, joined, are the stretch. `from`: where the text begins. */
export function segment(text: string, span: Span, marks: readonly Mark[], from = 0): readonly Piece[] {
  const inside = marks.filter(({ start, end }) => start < span.end && end > span.start && start < end);
  const clamp = (offset: number): number => Math.min(span.end, Math.max(span.start, offset));
  const edges = inside.flatMap(({ start, end }) => [clamp(start), clamp(end)]);
  const cuts = [...new Set([span.start, span.end, ...edges])].sort((a, b) => a - b);
  const opening = [...inside].sort((a, b) => a.start - b.start);
  let active: Mark[] = [];
  let next = 0;
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1]!;
    active = active.filter((mark) => mark.end > start);
    while (next < opening.length && opening[next]!.start <= start) active.push(opening[next++]!);
    return pieceOf(text.slice(start - from, end - from), { start, end }, active);
  });
}

function pieceOf(text: string, { start, end }: Span, marks: readonly Mark[]): Piece {
  const mentions = marks.filter((mark) => mark.kind === 'mention');
  const innermost = mentions.reduce<(typeof mentions)[number] | null>(
    (best, mark) => (best === null || mark.end - mark.start < best.end - best.start ? mark : best),
    null,
  );
  return {
    text,
    start,
    end,
    actor: innermost?.actor ?? null,
    isFirstOfActor: innermost?.start === start,
    evidence: marks.flatMap((mark) => (mark.kind === 'evidence' ? mark.relation : [])),
    trigger: marks.some(({ kind }) => kind === 'trigger'),
    attribution: marks.some(({ kind }) => kind === 'attribution'),
    target: marks.some(({ kind }) => kind === 'target'),
  };
}

/** The stretches between line breaks that hold anything but white space. */
export function paragraphSpans(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+/g)]
    .filter(([line]) => line.trim() !== '')
    .map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
}
