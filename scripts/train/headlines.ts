/**
 * Headlines to train on: treebanks hold few, and a model that has seen none takes each of their capitals for a name. Some
 * sentences come a second time as headlines are printed: no articles, no full stop, words capitalised.
 */
import type { TreebankSentence } from './conllu.ts';

/** One sentence in so many gets a double. */
const EVERY = 9;
/** One double in so many is all capitals; one has small letters, as many outlets print headlines. */
const STYLES = 5;
const LONGEST = 24;
const SHORTEST = 4;
const ARTICLES = new Set(['the', 'a', 'an']);
/** Stay small inside a headline, unless the outlet capitalises every word. */
const SMALL = new Set('a an and as at but by for from in of on or the to with nor over than that'.split(' '));

/** The sentences, followed by the doubles of some. */
export function withHeadlines(sentences: readonly TreebankSentence[]): TreebankSentence[] {
  const suited = sentences.filter(
    ({ forms, upos }) =>
      forms.length >= SHORTEST && forms.length <= LONGEST && forms.at(-1) === '.' && upos.includes('VERB'),
  );
  return [
    ...sentences,
    ...suited.filter((_, i) => i % EVERY === 0).map((sentence, i) => headline(sentence, i % STYLES)),
  ];
}

function headline(sentence: TreebankSentence, style: number): TreebankSentence {
  const { forms, heads, deprels } = sentence;
  const hasDependents = new Set(heads);
  const kept = forms
    .map((_, i) => i)
    .filter(
      (i) =>
        i < forms.length - 1 &&
        !(deprels[i] === 'det' && ARTICLES.has(forms[i]!.toLowerCase()) && !hasDependents.has(i + 1)),
    );
  const place = new Map(kept.map((i, at) => [i + 1, at + 1]));
  const pick = <Value>(column: readonly Value[]): Value[] => kept.map((i) => column[i]!);
  return {
    ...sentence,
    forms: pick(forms).map((form, i) => capitalised(form, i, style)),
    lemmas: pick(sentence.lemmas),
    upos: pick(sentence.upos),
    xpos: pick(sentence.xpos),
    heads: pick(heads).map((head) => place.get(head) ?? 0),
    deprels: pick(deprels),
    misc: pick(sentence.misc),
  };
}

function capitalised(form: string, i: number, style: number): string {
  if (style === 0) return form.toUpperCase();
  const isSmall = style < 4 && SMALL.has(form.toLowerCase());
  if (i > 0 && (style === 1 || isSmall || form.includes("'") || form.includes('’'))) return form;
  return form.slice(0, 1).toUpperCase() + form.slice(1);
}
