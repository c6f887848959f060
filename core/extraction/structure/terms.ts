/** Terms of office that are over: "from 1990 to 1995", "until 2011". */
import { lowerOf, type Tree } from '../tree.ts';

const YEAR = /^(?:1\d|20)\d\d$/;
const CLOSERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['from', ['to', 'until', 'till', 'through', '-', '–']],
  ['between', ['and']],
]);

/** Whether a term that ended before the article's year begins at a token. */
export function isPastTerm(tree: Tree, token: number): boolean {
  const { published } = tree.doc.article;
  const isPast = (at: number): boolean =>
    YEAR.test(lowerOf(tree, at)) && (published === undefined || lowerOf(tree, at) < published.slice(0, 4));
  const word = lowerOf(tree, token);
  if (['until', 'till'].includes(word)) return isPast(token + 1);
  const closers = CLOSERS.get(word) ?? [];
  return closers.includes(lowerOf(tree, token + 2)) && isPast(token + 1) && isPast(token + 3);
}
