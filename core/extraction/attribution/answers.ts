/** Answers of an interview, "((Ana Lind)) I met …": each runs from its label to the next, and is said by whom the label names. */
import type { Actors } from '../mentions/draft.ts';
import type { Reading } from '../syntax/resolve.ts';
import { endOfLabel } from '../syntax/labels.ts';
import type { Quotation } from './quotations.ts';
import type { Speaker } from './speakers.ts';

/** The answers of people, in order, without what they quote themselves; `quoted` are an article's quotations, in order. */
export function answersIn({ tree, actors }: Reading, quoted: readonly Quotation[]): readonly Quotation[] {
  const labels = tree.doc.sentences.flatMap((sentence) => {
    const end = endOfLabel(tree.doc, sentence);
    return end === undefined ? [] : [{ first: sentence.firstToken, end }];
  });
  const answers: Quotation[] = [];
  let next = 0;
  labels.forEach(({ first: opening, end }, index) => {
    const last = labels[index + 1]?.first ?? tree.doc.tokens.length;
    const speaker = namedIn(actors, opening, end);
    let first = end;
    for (; next < quoted.length && quoted[next]!.first < last; next++) {
      const { first: mark, end: closing } = quoted[next]!;
      if (closing <= end) continue;
      if (speaker !== undefined && mark - 1 > first) answers.push({ first, end: mark - 1, speaker });
      first = closing + 1;
    }
    if (speaker !== undefined && last > first) answers.push({ first, end: last, speaker });
  });
  return answers;
}

/** The person whom a label names. */
function namedIn(actors: Actors, first: number, end: number): Speaker | undefined {
  let token = first;
  while (token < end && actors.at[token] === undefined) token++;
  const cluster = actors.at[token]?.[0];
  if (token === end || cluster === undefined || actors.clusters[cluster]?.type !== 'person') return undefined;
  let nameEnd = token + 1;
  while (nameEnd < end && actors.at[nameEnd] === actors.at[token]) nameEnd++;
  return { cluster, first: token, end: nameEnd };
}
