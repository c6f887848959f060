/** Clauses whose verbs stand in the wrong place: beside what they govern, below what they are beside of. */
import {
  COMMA,
  FINITE,
  GERUND,
  has,
  NAME,
  NOUN,
  PARTICIPLE,
  ADJECTIVE,
  VERB,
  wordHashes,
  type Draft,
} from './draft.ts';
import { tagHash, type ParserWords } from './words.ts';

const PLAIN = tagHash('VERB', 'VB');
const DETERMINER = tagHash('DET', 'DT');
const TO = tagHash('PART', 'TO');
const HAVE = wordHashes('have has had');

/** Puts them right, in place. */
export function mendVerbs(heads: number[], deprels: string[], words: ParserWords): void {
  const draft = { heads, deprels, words };
  for (let i = 0; i < heads.length; i++) {
    if (words.tag[i] === PARTICIPLE && /^(?:advcl|xcomp|ccomp|acl)$/.test(deprels[i]!)) joinPerfect(draft, i);
    if (deprels[i] === 'conj') hangConjunct(draft, i);
    else if (deprels[i] === 'case') freeInfinitive(draft, i);
    else if (deprels[i] === 'dislocated') restoreSubject(draft, i);
    else if (deprels[i] === 'acl:relcl' || deprels[i] === 'acl') setBeside(draft, i);
    else if (deprels[i] === 'advmod') raiseQuantifier(draft, i);
    else if (deprels[i] === 'advcl') hangSaid(draft, i);
    else if (deprels[i] === 'parataxis' && words.pos[i] === NOUN && has(draft, i, 'case')) deprels[i] = 'obl';
  }
}

/** "Peru bombed Chile, Paz said": a finite clause without a conjunction before a verb with a subject is what is said. */
function hangSaid(draft: Draft, said: number): void {
  const { heads, deprels, words } = draft;
  const verb = heads[said]!;
  if (verb < said || !FINITE.has(words.tag[said]!) || !FINITE.has(words.tag[verb]!)) return;
  if (has(draft, said, 'mark') || has(draft, said, 'advmod') || !has(draft, said, 'nsubj')) return;
  const subject = heads.findIndex((head, i) => i > said && i < verb && head === verb && deprels[i] === 'nsubj');
  if (subject !== -1 && words.commas[subject]! > words.commas[said]!) deprels[said] = 'ccomp';
}

/** "Has still not been given": with no object of its own, "have" is the auxiliary of the participle behind it. */
function joinPerfect(draft: Draft, participle: number): void {
  const { heads, deprels, words } = draft;
  const have = heads[participle]!;
  if (!HAVE.has(words.word[have]!) || have > participle) return;
  for (let i = have + 1; i < participle; i++)
    if (heads[i] !== have && heads[i] !== participle && heads[heads[i]!] !== participle) return;
  for (let i = have + 1; i < participle; i++) if (/^(?:obj|nsubj|xcomp|punct|mark)/.test(deprels[i]!)) return;
  heads.forEach((head, i) => {
    if (head === have && i !== participle) heads[i] = participle;
  });
  heads[participle] = heads[have] === have ? participle : heads[have]!;
  deprels[participle] = deprels[have]!;
  heads[have] = participle;
  deprels[have] = 'aux';
}

/** What only follows is neither joined by a conjunction nor one of a list. */
function hangConjunct(draft: Draft, second: number): void {
  const { heads, deprels, words } = draft;
  const first = heads[second]!;
  if (
    first > second ||
    has(draft, second, 'cc') ||
    heads.some((head, i) => i > second && head === first && deprels[i] === 'conj')
  )
    return;
  if (words.pos[second] === VERB) {
    if (isRootParticiple(draft, first) && FINITE.has(words.tag[second]!) && !has(draft, second, 'nsubj'))
      promote(draft, first, second);
    else if (has(draft, second, 'nsubj')) deprels[second] = 'parataxis';
  } else if (words.pos[first] === NAME && words.pos[second] === NAME) partNames(draft, first, second);
}

/** "Citing Kranz, Reuters reported": the first name is what the gerund is about, the second the verb's subject. */
function partNames({ heads, deprels, words }: Draft, first: number, second: number): void {
  const verb = heads[first]!;
  if (first === 0 || words.tag[first - 1] !== GERUND || deprels[first] !== 'nsubj' || verb < second) return;
  heads[second] = verb;
  deprels[second] = 'nsubj';
  heads[first] = first - 1;
  deprels[first] = 'obj';
}

const isRootParticiple = (draft: Draft, i: number): boolean =>
  draft.heads[i] === i && draft.words.tag[i] === PARTICIPLE && !has(draft, i, 'aux') && has(draft, i, 'nsubj');

/** "Talks mediated by Norway resumed": the finite verb is the main one, the participle describes its subject. */
function promote({ heads, deprels }: Draft, participle: number, verb: number): void {
  const subject = heads.findIndex((head, i) => head === participle && deprels[i]!.startsWith('nsubj'));
  heads.forEach((head, i) => {
    if (head === participle && (i < participle || i > verb)) heads[i] = verb;
  });
  heads[verb] = verb;
  deprels[verb] = 'root';
  deprels[subject] = 'nsubj';
  heads[participle] = subject;
  deprels[participle] = 'acl';
}

/** "was due to meet": a preposition governs no infinitive, but an adjective does. */
function freeInfinitive({ heads, deprels, words }: Draft, i: number): void {
  const verb = heads[i]!;
  const to = i + 1;
  if (words.tag[i] !== ADJECTIVE || words.tag[to] !== TO || words.tag[verb] !== PLAIN || verb < to) return;
  heads[i] = heads[verb] === verb ? i : heads[verb]!;
  deprels[i] = deprels[verb]!;
  heads[verb] = i;
  deprels[verb] = 'xcomp';
  heads[to] = verb;
  deprels[to] = 'mark';
}

/** "Banks such as Equity grew": a subject has no preposition; where one before it waits, that is the subject. */
function restoreSubject(draft: Draft, noun: number): void {
  const { heads, deprels } = draft;
  const verb = heads[noun]!;
  const subject = heads.findIndex((head, i) => i > noun && i < verb && head === verb && deprels[i] === 'nsubj');
  if (subject === -1 || !has(draft, subject, 'case')) return;
  deprels[noun] = 'nsubj';
  heads[subject] = noun;
  deprels[subject] = 'nmod';
}

/** "Peru bombed Chile, he said": a clause with a subject of its own, behind a comma, describes no verb: it stands beside. */
function setBeside(draft: Draft, verb: number): void {
  const { heads, deprels, words } = draft;
  const above = heads[verb]!;
  if (words.pos[above] !== VERB || above > verb || has(draft, verb, 'mark')) return;
  const subject = heads.findIndex((head, i) => head === verb && deprels[i] === 'nsubj');
  if (subject > 0 && subject < verb && words.word[subject - 1] === COMMA) deprels[verb] = 'parataxis';
}

/** "Both criticized Peru": what tells how many stands for them where a verb has no other subject. */
function raiseQuantifier(draft: Draft, i: number): void {
  const verb = draft.heads[i]!;
  const isSubject = draft.words.tag[i] === DETERMINER && verb === i + 1 && draft.words.pos[verb] === VERB;
  if (isSubject && !has(draft, verb, 'nsubj')) draft.deprels[i] = 'nsubj';
}
