import type { TaggedDoc } from '../../model/doc.ts';
import type { Lexicon } from '../lexicon/index.ts';

/**
 * "A closed the border, a move the EU deplored": the noun behind an article that sums up there what the sentence told, and is what
 * somebody judges; undefined where none stands at `first`.
 */
export function moveAt(
  { tokens, upos, lemmas }: Pick<TaggedDoc, 'tokens' | 'upos' | 'lemmas'>,
  first: number,
  { cues }: Lexicon,
): number | undefined {
  if (!['a', 'an'].includes(tokens[first]?.text ?? '')) return undefined;
  let noun = first + 1;
  while (upos[noun] === 'ADJ') noun++;
  return cues.moves.has(lemmas[noun] ?? '') ? noun : undefined;
}
