/** Lines that are no part of the story: photo credits, calls to subscribe, copyright notices. They name nobody who acts. */
import type { SentenceDoc } from '../../model/doc.ts';

/** A line longer than this is prose, whatever words it holds. */
const LONGEST_LINE = 240;

/**
 * For each sentence whether it stands in such a line.
 * @param cues how such a line starts, or what it holds
 */
export function boilerplateSentences(
  { article, sentences }: SentenceDoc,
  cues: ReadonlySet<string>,
): readonly boolean[] {
  const { text } = article;
  const anywhere = [...cues].filter(isTellingAnywhere);
  const inFront = [...cues].filter((cue) => !isTellingAnywhere(cue));
  let lineEnd = -1;
  let verdict = false;
  return sentences.map(({ start }) => {
    if (start > lineEnd) {
      const lineStart = text.lastIndexOf('\n', start) + 1;
      const found = text.indexOf('\n', start);
      lineEnd = found === -1 ? text.length : found;
      const line = lineEnd - lineStart <= LONGEST_LINE ? text.slice(lineStart, lineEnd).trim() : '';
      verdict = inFront.some((cue) => line.startsWith(cue)) || anywhere.some((cue) => line.includes(cue));
    }
    return verdict;
  });
}

/** A cue that ends in a mark ("Photo:", "Reuters/") or holds a bracket is telling anywhere; a word only at the line's start. */
const isTellingAnywhere = (cue: string): boolean => /[:/[(©]/u.test(cue) || cue.includes(' Images');
