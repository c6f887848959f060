/**
 * Arcs that no tree has, hung as the rest of the tree allows: a preposition marks a whole phrase, a possessor stands before what it
 * has, and a subject has no preposition.
 */
import { hashString } from '../weights/hash.ts';
import { posNumber, tagHash, type ParserWords } from './words.ts';

const [NOUN, NAME, ADPOSITION] = [posNumber('NOUN'), posNumber('PROPN'), posNumber('ADP')];
const POSSESSIVE = tagHash('PART', 'POS');
const HYPHEN = tagHash('PUNCT', 'HYPH');
const hashes = (text: string): ReadonlySet<number> => new Set(text.split(' ').map(hashString));
const CONJUNCTIONS = hashes('after before since until till as because');
const QUANTIFIERS = hashes('each both all');

const MODIFIER = /^(?:compound|amod|nmod:poss|nmod:desc)$/;
const NOMINAL = /^(?:nsubj|obj|appos|nmod|flat|list|compound|conj|dep|obl)/;

/** Hangs them, in place. */
export function mendArcs(heads: number[], deprels: string[], words: ParserWords): void {
  const owners: number[] = [];
  for (let i = 0; i + 1 < heads.length; i++) {
    if (deprels[i] === 'case') {
      if (words.tag[i] === POSSESSIVE) owners.push(i);
      else if (!joinClause(heads, deprels, words, i)) liftPreposition(heads, deprels, words, i);
    }
  }
  for (const mark of owners) hangPossessor(heads, deprels, words, mark);
  floatQuantifiers(heads, deprels, words);
}

/** "hours after the council met": a subject has no preposition; what looks like one joins its clause. */
function joinClause(heads: number[], deprels: string[], { word }: ParserWords, i: number): boolean {
  const subject = heads[i]!;
  const verb = heads[subject]!;
  if (!CONJUNCTIONS.has(word[i]!) || subject < i || verb < subject || !deprels[subject]!.startsWith('nsubj'))
    return false;
  heads[i] = verb;
  deprels[i] = 'mark';
  if (/^(?:ccomp|parataxis|acl)/.test(deprels[verb]!)) deprels[verb] = 'advcl';
  return true;
}

/** "called for G7 action": a preposition before a noun's modifier marks the whole phrase, which is no bare object then. */
function liftPreposition(heads: number[], deprels: string[], { pos, tag }: ParserWords, i: number): void {
  if (heads[i]! < i || pos[i] !== ADPOSITION) return;
  let noun = heads[i]!;
  while (heads[noun]! > noun && MODIFIER.test(deprels[noun]!) && !tag.subarray(i, heads[noun]).includes(HYPHEN))
    noun = heads[noun]!;
  if (noun === heads[i]) return;
  heads[i] = noun;
  if (deprels[noun] === 'obj') deprels[noun] = 'obl';
}

/** "Chad's Deby met envoys": the possessor hangs on what follows its mark, whatever arc was drawn between them. */
function hangPossessor(heads: number[], deprels: string[], { pos, commas }: ParserWords, mark: number): void {
  const owner = heads[mark]!;
  if (owner >= mark || deprels[owner] === 'nmod:poss') return;
  const thing = heads.indexOf(owner, mark + 1);
  if (thing === -1 || (pos[thing] !== NOUN && pos[thing] !== NAME) || !NOMINAL.test(deprels[thing]!)) return;
  if (commas[thing]! > commas[mark]! || isMarked(heads, deprels, thing)) return;
  const above = heads[owner]!;
  heads[thing] = above === owner ? thing : above;
  deprels[thing] = deprels[owner]!;
  heads[owner] = thing;
  deprels[owner] = 'nmod:poss';
}

function isMarked(heads: readonly number[], deprels: readonly string[], noun: number): boolean {
  for (let i = 0; i < noun; i++) if (heads[i] === noun && deprels[i] === 'case') return true;
  return false;
}

/** "Chad and Mali each sent envoys": what only tells how many the subject is stands beside it. */
function floatQuantifiers(heads: number[], deprels: string[], { word }: ParserWords): void {
  const subject = new Int32Array(heads.length).fill(-1);
  heads.forEach((head, i) => {
    if (deprels[i] !== 'nsubj' || head < i) return;
    if (subject[head] === -1) subject[head] = i;
    else if (QUANTIFIERS.has(word[i]!)) {
      heads[i] = subject[head]!;
      deprels[i] = 'det';
    }
  });
}
