/**
 * What stands behind a verb beside its object or in the place of one: to whom it is given, what somebody is called or becomes. And
 * "it" before "seems that", which holds the place of the clause.
 */
import { takesTwoObjects } from '../words/types.ts';
import { BECOME, hang, has, isNominal, IT, PARTICIPLE, VERB, wordHashes, type Draft } from './draft.ts';
import type { ParserWords } from './words.ts';

/** Verbs that say of their object what it is called or counts as, whose passive has no object. */
const NAMING = wordHashes(
  `call calls called calling name names named naming nickname nicknamed dub dubs dubbed label labels labelled labeled
   consider considers considered considering deem deems deemed declare declares declared declaring proclaim proclaims proclaimed
   pronounce pronounced elect elects elected electing appoint appoints appointed appointing crown crowned entitled`,
);
/** Makes its object something, too, if it has one. */
const MAKE = wordHashes('make makes made making');
/** Gerunds that stand for prepositions. */
const PREPOSITIONAL = wordHashes('including regarding');
const SEEM = wordHashes('seem seems seemed appear appears appeared');

/** Puts them right, in place. */
export function mendComplements(heads: number[], deprels: string[], words: ParserWords): void {
  const draft = { heads, deprels, words };
  const object = new Array<number>(heads.length).fill(-1);
  heads.forEach((verb, i) => {
    if (deprels[i] === 'appos' && i > verb) joinListed(draft, i);
    if (words.pos[verb] !== VERB || !isNominal(words, i)) return;
    if (deprels[i] === 'nsubj') holdPlace(draft, i);
    if (deprels[i] === 'obj' && PREPOSITIONAL.has(words.word[verb]!)) governByGerund(draft, i);
    if (deprels[i] !== 'obj' || i < verb) return;
    if (object[verb] !== -1) settleTwo(draft, object[verb]!, i);
    else if (BECOME.has(words.word[verb]!) || isNamed(draft, verb)) deprels[i] = 'xcomp';
    else object[verb] = i;
  });
}

/** "A, some officials, and B": what has a conjunction of its own before it is a list's last item, and says nothing of the one before. */
function joinListed(draft: Draft, last: number): void {
  const { heads, deprels } = draft;
  const before = heads[last]!;
  const conjunction = deprels.findIndex((deprel, i) => heads[i] === last && deprel === 'cc');
  if (conjunction !== -1 && conjunction < last)
    hang(draft, last, deprels[before] === 'conj' ? heads[before]! : before, 'conj');
}

/** "Towns including Velmora": a gerund that has become a preposition marks the noun behind it. */
function governByGerund(draft: Draft, noun: number): void {
  const { heads, words } = draft;
  const gerund = heads[noun]!;
  const above = heads[gerund]!;
  if (noun < gerund || above > gerund || above === gerund || has(draft, gerund, 'aux')) return;
  heads.forEach((head, i) => {
    if (head === gerund && i !== noun) heads[i] = noun;
  });
  hang(draft, noun, above, isNominal(words, above) ? 'nmod' : 'obl');
  hang(draft, gerund, noun, 'case');
}

/** "Called him a hero", "sent them a letter": a verb has one object; the other one is what that is, or gets it. */
function settleTwo({ heads, deprels, words }: Draft, first: number, second: number): void {
  const verb = heads[second]!;
  if (NAMING.has(words.word[verb]!) || MAKE.has(words.word[verb]!)) deprels[second] = 'xcomp';
  else if (takesTwoObjects({ frames: words.frames[verb]! })) deprels[first] = 'iobj';
}

/** "A town called Velmora", "was elected leader": the passive of such a verb has no object. */
function isNamed(draft: Draft, verb: number): boolean {
  const { deprels, words } = draft;
  if (words.tag[verb] !== PARTICIPLE || !NAMING.has(words.word[verb]!)) return false;
  return deprels[verb] === 'acl' || has(draft, verb, 'aux:pass');
}

/** "It seems that the talks failed" */
function holdPlace(draft: Draft, i: number): void {
  const { heads, deprels, words } = draft;
  const verb = heads[i]!;
  if (words.word[i] === IT && i < verb && SEEM.has(words.word[verb]!) && has(draft, verb, 'ccomp')) deprels[i] = 'expl';
}
