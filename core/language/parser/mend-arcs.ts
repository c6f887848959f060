/**
 * Arcs that no tree has, hung as the rest of the tree allows: a preposition marks a whole phrase, a possessor stands before what it
 * has, and a subject has no preposition.
 */
import { takesTwoObjects } from '../words/types.ts';
import { ADPOSITION, CONJUNCTIONS, FINITE, NAME, NOUN, PARTICIPLE, POSSESSIVE, wordHashes } from './draft.ts';
import { tagHash, type ParserWords } from './words.ts';

const HYPHEN = tagHash('PUNCT', 'HYPH');
const QUANTIFIERS = wordHashes('each both all');

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
  raiseClauses(heads, deprels, words);
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
  while (heads[noun]! > noun && MODIFIER.test(deprels[noun]!) && !tag.subarray(i, heads[noun]).includes(HYPHEN!))
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
  const subject = new Array<number>(heads.length).fill(-1);
  heads.forEach((head, i) => {
    if (deprels[i] !== 'nsubj' || head < i) return;
    if (subject[head] === -1) subject[head] = i;
    else if (QUANTIFIERS.has(word[i]!)) {
      heads[i] = subject[head]!;
      deprels[i] = 'det';
    }
  });
}

/**
 * "The ministry imposed duties": a verb with a tense of its own, or a participle with an object, does not describe the noun before
 * it, which is its subject.
 */
function raiseClauses(heads: number[], deprels: string[], words: ParserWords): void {
  if (!deprels.includes('acl')) return;
  const has = new Array<number>(heads.length).fill(0);
  heads.forEach((head, i) => {
    if (/^(?:[nc]subj|mark|aux|cop|expl)/.test(deprels[i]!)) has[head]! |= OPENED;
    if (deprels[i] === 'obj' && i > head) has[head]! |= OBJECT;
  });
  for (let verb = 1; verb < heads.length; verb++) {
    const noun = heads[verb]!;
    if (deprels[verb] !== 'acl' || noun > verb || (has[verb]! & OPENED) !== 0 || (has[noun]! & OPENED) !== 0) continue;
    const { tag, frames } = words;
    const hasObject =
      tag[verb] === PARTICIPLE && (has[verb]! & OBJECT) !== 0 && !takesTwoObjects({ frames: frames[verb]! });
    if (!FINITE.has(tag[verb]!) && !hasObject) continue;
    const relation = clauseRelation(heads, deprels, words, noun);
    if (relation !== undefined) raiseClause(heads, deprels, noun, verb, relation);
  }
}

const OPENED = 1;
const OBJECT = 2;

/** What a clause is in the place of its subject; undefined where no clause can stand. */
function clauseRelation(heads: number[], deprels: string[], { word }: ParserWords, noun: number): string | undefined {
  const deprel = deprels[noun]!;
  const marker = deprels.findIndex((relation, i) => i < noun && relation === 'case' && heads[i] === noun);
  if (marker !== -1) {
    if (!CONJUNCTIONS.has(word[marker]!)) return undefined;
    deprels[marker] = 'mark';
    return 'advcl';
  }
  return /^(?:root|ccomp|parataxis)$/.test(deprel) ? deprel : undefined;
}

function raiseClause(heads: number[], deprels: string[], noun: number, verb: number, relation: string): void {
  heads.forEach((head, i) => {
    if (head !== noun || i === noun || i === verb) return;
    if (i > verb || /^(?:mark|advmod|cc)$/.test(deprels[i]!)) heads[i] = verb;
  });
  heads[verb] = heads[noun] === noun ? verb : heads[noun]!;
  deprels[verb] = relation;
  heads[noun] = verb;
  deprels[noun] = 'nsubj';
}
