/** Answers of an interview, "((Ana Lind)) I met …": each runs from its label to the next, and is said by whom the label names. */
import type { Reading } from '../syntax/resolve.ts';
import { endOfLabel } from '../syntax/labels.ts';
import type { Quotation } from './quotations.ts';

/** The answers of people, in order, without what they quote themselves; `quoted` are an article's quotations. */
export function answersIn({ tree, actors }: Reading, quoted: readonly Quotation[]): readonly Quotation[] {
  const labels = tree.doc.sentences.flatMap((sentence) => {
    const end = endOfLabel(tree.doc, sentence);
    return end === undefined ? [] : [{ first: sentence.firstToken, end }];
  });
  return labels.flatMap(({ first: opening, end }, index): Quotation[] => {
    let token = opening;
    while (token < end && actors.at[token] === undefined) token++;
    const cluster = actors.at[token]?.[0];
    if (cluster === undefined || actors.clusters[cluster]?.type !== 'person') return [];
    const last = labels[index + 1]?.first ?? tree.doc.tokens.length;
    let nameEnd = token + 1;
    while (nameEnd < end && actors.at[nameEnd] === actors.at[token]) nameEnd++;
    const speaker = { cluster, first: token, end: nameEnd };
    const inside = quoted.filter((quotation) => quotation.first < last && quotation.end > end);
    const starts = [end, ...inside.map((quotation) => quotation.end + 1)];
    const ends = [...inside.map((quotation) => quotation.first - 1), last];
    return starts.flatMap((first, at) => (ends[at]! > first ? [{ first, end: ends[at]!, speaker }] : []));
  });
}
