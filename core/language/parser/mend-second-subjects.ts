/** Clauses that were given two subjects. */
import { NAME, NOUN, VERB } from './draft.ts';
import { hangNames, joinList, type Lists } from './mend-lists.ts';
import { tagHash, type ParserWords } from './words.ts';

const WH = new Set(['WDT', 'WP'].flatMap((tag) => [tagHash('PRON', tag), tagHash('DET', tag)]));

/** A clause has one subject, the nearest: what else was taken for it is the clause above's, or fronted. */
export function settleSubjects(heads: number[], deprels: string[], words: ParserWords): void {
  const nearest = new Array<number>(heads.length).fill(-1);
  const copula = new Array<number>(heads.length).fill(-1);
  const object = new Array<number>(heads.length).fill(0);
  const lists: Lists = {
    heads,
    deprels,
    words,
    marked: new Array<number>(heads.length).fill(0),
    goesOn: new Array<number>(heads.length).fill(0),
  };
  heads.forEach((head, i) => {
    if (i < head && deprels[i]!.startsWith('nsubj')) nearest[head] = i;
    if (i < head && deprels[i] === 'cop') copula[head] = i;
    if (deprels[i] === 'obj') object[head] = 1;
    if (deprels[i] === 'case') lists.marked[head] = 1;
    if (deprels[i] === 'conj' && i > head) lists.goesOn[head] = 1;
  });
  // from the nearest on, so that what is one phrase with it counts with it
  for (let i = heads.length - 1; i >= 0; i--) {
    const head = heads[i]!;
    if (i > head || nearest[head]! <= i) continue;
    // without a preposition it is no phrase beside the subject
    if (deprels[i] === 'obl' && words.pos[i] === NOUN && lists.marked[i] === 0) {
      if (hangNames(lists, nearest[head]!, i) || joinList(lists, nearest[head]!, i)) {
        deprels[i] = 'nsubj';
        nearest[head] = i;
      }
      continue;
    }
    if (deprels[i] !== 'nsubj') continue;
    const above = heads[head]!;
    if (isTitleOf(heads, words, i, nearest[head]!)) hangTitle(heads, deprels, i, nearest[head]!);
    else if (WH.has(words.tag[i]!)) deprels[i] = words.pos[head] === VERB && object[head] === 0 ? 'obj' : 'obl';
    else if (copula[head]! > i && copula[head]! < nearest[head]!) deprels[i] = 'nsubj:outer';
    else if (
      above > head &&
      nearest[above] === -1 &&
      words.pos[above] === VERB &&
      words.commas[i] === words.commas[head]
    ) {
      heads[i] = above;
      heads[head] = i;
      deprels[head] = 'acl:relcl';
      nearest[above] = i;
    } else {
      const second = nearest[head]!;
      const isSettled = joinSubjects(lists, i, second) || hangNames(lists, second, i) || joinList(lists, second, i);
      if (!isSettled) deprels[i] = 'dislocated';
    }
  }
}

/** "Chad and the rebels met": what a conjunction joins to a subject is none of its own. */
function joinSubjects({ heads, deprels, words }: Lists, first: number, second: number): boolean {
  const isOnePhrase = words.commas[first] === words.commas[second] && words.verbs[first] === words.verbs[second];
  if (!isOnePhrase) return false;
  const verb = heads[second]!;
  for (let i = second - 1; i > first; i--) {
    if (deprels[i] !== 'cc' || (heads[i] !== verb && heads[i] !== second && heads[i] !== first)) continue;
    heads[i] = second;
    heads[second] = first;
    deprels[first] = deprels[second]!;
    deprels[second] = 'conj';
    return true;
  }
  return false;
}

/** With an article the noun is the phrase's head, without one it goes before the name as a title does. */
function hangTitle(heads: number[], deprels: string[], noun: number, name: number): void {
  const isPhrase = heads.some((head, i) => head === noun && deprels[i] === 'det');
  const [below, above] = isPhrase ? [name, noun] : [noun, name];
  if (isPhrase) deprels[noun] = deprels[name]!;
  heads[below] = above;
  deprels[below] = isPhrase ? 'appos' : 'nmod:desc';
}

/** "The Irish airline Ryanair": a common noun right before a name says what it is. */
function isTitleOf(heads: readonly number[], { pos }: ParserWords, noun: number, name: number): boolean {
  if (pos[noun] !== NOUN || pos[name] !== NAME) return false;
  for (let i = noun + 1; i < name; i++) if (heads[i] !== name || pos[i] !== NAME) return false;
  return true;
}
