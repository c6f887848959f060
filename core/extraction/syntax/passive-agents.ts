/** Who a passive says did it. */
import { childrenBy, lemmaOf, lowerOf, uposOf } from '../tree.ts';
import { obliquesOf, type Oblique } from './obliques.ts';
import type { Reading } from './resolve.ts';

/**
 * Who a passive says did it; the tree may hang its by-phrase on an object ("was given vaccines by X", "was shot dead by X"), or on the text that it
 * was done in ("was condemned in a statement by X").
 */
export function agentsOf(reading: Reading, verb: number, obliques: readonly Oblique[]): number[] {
  const { tree, lexicon } = reading;
  const within = (tokens: readonly number[]) =>
    tokens
      .flatMap((token) => obliquesOf(reading, token))
      .filter(({ preposition }) => preposition === 'by')
      .map(({ token }) => token);
  const texts = obliques.filter(
    ({ preposition, token }) => preposition === 'in' && lexicon.cues.documents.has(lemmaOf(tree, token)),
  );
  const own = obliques.filter(({ preposition }) => preposition === 'by').map(({ token }) => token);
  const direct = [...own, ...within(childrenBy(tree, verb, 'obj', 'xcomp'))];
  if (direct.length > 0) return direct;
  const written = within(texts.map(({ token }) => token));
  return written.length > 0 ? written : lateAgent(reading, verb);
}

/** "Was impounded at the airport in December by A": behind the phrases that follow the verb, wherever the tree hangs it. */
function lateAgent({ tree, chunks }: Reading, verb: number): number[] {
  let at = verb + 1;
  for (let steps = 0; steps < 4 && tree.sentenceOf[at] === tree.sentenceOf[verb]; steps++) {
    const governed = uposOf(tree, at) === 'ADP' ? chunks.at[at + 1] : undefined;
    if (governed?.first !== at + 1) return [];
    if (lowerOf(tree, at) === 'by') return [governed.head];
    at = governed.end;
  }
  return [];
}
