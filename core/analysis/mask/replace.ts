/** Replaces stretches of a text, and tells where offsets of the old text lie in the new one. */
import type { Span } from '../../model/article.ts';
import type { NamedSpan } from './names.ts';

export interface Replaced {
  readonly text: string;
  /** A span of the old text in the new one; one that cuts into something replaced takes the whole of it in. */
  readonly move: (span: Span) => Span;
}

/** `word` gives what stands for a stretch. Stretches that overlap are replaced as one, by what stands for the first of them. */
export function replaceSpans(text: string, spans: readonly NamedSpan[], word: (span: NamedSpan) => string): Replaced {
  const pieces: string[] = [];
  const edits: Edit[] = [];
  let done = 0;
  let length = 0;
  for (const span of united(spans)) {
    const kept = text.slice(done, span.start);
    const put = word(span);
    pieces.push(kept, put);
    length += kept.length;
    edits.push({ start: span.start, end: span.end, newStart: length, newEnd: length + put.length });
    length += put.length;
    done = span.end;
  }
  pieces.push(text.slice(done));
  return {
    text: pieces.join(''),
    move: ({ start, end }) => ({ start: moved(edits, start, 'start'), end: moved(edits, end, 'end') }),
  };
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly newStart: number;
  readonly newEnd: number;
}

function united(spans: readonly NamedSpan[]): NamedSpan[] {
  const result: NamedSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last === undefined || span.start >= last.end) result.push(span);
    else if (span.end > last.end) result[result.length - 1] = { ...last, end: span.end };
  }
  return result;
}

function moved(edits: readonly Edit[], offset: number, side: 'start' | 'end'): number {
  // The last edit that begins before the offset.
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edits[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  const edit = edits[low - 1];
  if (edit === undefined) return offset;
  if (offset < edit.end) return side === 'start' ? edit.newStart : edit.newEnd;
  return edit.newEnd + offset - edit.end;
}
