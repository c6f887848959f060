/** The nearest verb of speech that an act is the content of, by the tree. */
import { issuersOf } from '../syntax/issuers.ts';
import type { Reading } from '../syntax/resolve.ts';
import {
  baseRelOf,
  childrenBy,
  childrenOf,
  headOf,
  isNoun,
  isPassive,
  isRoot,
  lemmaOf,
  lowerOf,
  prepositionOf,
  relOf,
  uposOf,
  wordOf,
  xposOf,
  type Tree,
} from '../tree.ts';
import { hasComma, isSubordinate, judgesMove } from './by-order.ts';
import { speakerAt, speakerNamedBy, type Speaker } from './speakers.ts';
import { isSpeechVerb } from './speech-verbs.ts';

const CONTENT = new Set([
  'ccomp',
  'xcomp',
  'parataxis',
  'obj',
  'advcl',
  'acl',
  'nmod',
  'obl',
  'conj',
  'nsubj',
  'csubj',
  'dep',
  'appos',
  'amod',
  'compound',
]);
const STEPS = 12;

export function aboveOf(reading: Reading, predicate: number): Speaker | undefined {
  const { tree } = reading;
  let beside = false;
  for (let at = predicate, steps = 0; steps < STEPS; steps++) {
    const aside = asideOf(reading, at) ?? documentAt(reading, childrenBy(tree, at, 'nsubj:outer'));
    if (aside !== undefined) return aside;
    if (isRoot(tree, at) || !CONTENT.has(baseRelOf(tree, at))) return undefined;
    const governor = headOf(tree, at);
    const document =
      (isAcl(tree, at) ? documentOf(reading, governor) : undefined) ?? documentBeside(reading, at, governor);
    const holder = document ?? holderOfView(reading, at, governor);
    if (holder !== undefined) return holder;
    beside ||= isCircumstance(tree, at);
    const speaker = saidIn(reading, at, governor, predicate, beside) ?? accuserOf(reading, at, governor);
    if (speaker !== undefined) return speaker;
    at = governor;
  }
  return undefined;
}

/** "B's report that Y did", "the report is evidence that Y did": whose a document is, or the document that is one. */
function documentOf(reading: Reading, noun: number): Speaker | undefined {
  const { tree } = reading;
  const subjects = childrenBy(tree, noun, 'cop').length > 0 ? childrenBy(tree, noun, 'nsubj') : [];
  return documentAt(reading, [noun, ...(reading.lexicon.cues.documents.has(lemmaOf(tree, noun)) ? subjects : [])]);
}

/** "B is clear that Y did", "remains convinced that", "made clear that": who holds it to be so. */
function holderOfView(reading: Reading, clause: number, governor: number): Speaker | undefined {
  const { tree, lexicon } = reading;
  if (!isThatClause(tree, clause)) return undefined;
  const quality = [governor, ...childrenBy(tree, governor, 'xcomp')].find((word) =>
    lexicon.cues.convinced.has(lemmaOf(tree, word)),
  );
  if (quality === undefined || quality > clause) return undefined;
  const verb = baseRelOf(tree, quality) === 'xcomp' ? headOf(tree, quality) : quality;
  const [subject] = childrenBy(tree, verb, 'nsubj');
  return subject === undefined ? undefined : speakerNamedBy(reading, subject);
}

/** "It is clear from B's report that Y did", "A is alarmed by reports from B that Y did", "B's conclusion is clear: Y did". */
function documentBeside(reading: Reading, clause: number, governor: number): Speaker | undefined {
  const { tree } = reading;
  const isDescribed = ['ADJ', 'VERB'].includes(uposOf(tree, governor) ?? '') && !isSpeechVerb(reading, governor);
  if (!isDescribed) return undefined;
  if (relOf(tree, clause) === 'parataxis' && wordOf(tree, firstOf(tree, clause) - 1) === ':')
    return documentAt(reading, childrenBy(tree, governor, 'nsubj'));
  if (!isThatClause(tree, clause)) return undefined;
  const besides = childrenBy(tree, governor, 'obl').filter((child) => child < clause);
  return documentAt(
    reading,
    besides.filter((child) => ['from', 'by'].includes(prepositionOf(tree, child))),
  );
}

/** The first word of a clause without its marks and punctuation. */
const firstOf = (tree: Tree, clause: number): number =>
  childrenOf(tree, clause).find((child) => relOf(tree, child) !== 'punct') ?? clause;

/** Whose the first document or view among some nouns is. */
function documentAt(reading: Reading, nouns: readonly number[]): Speaker | undefined {
  const { tree, lexicon } = reading;
  for (const noun of nouns) {
    const isView = lexicon.cues.source_nouns.has(lemmaOf(tree, noun)) && isNoun(tree, noun);
    const named = isView ? speakerNamedBy(reading, noun) : undefined;
    const [issuer] = issuersOf(reading, noun);
    if (named !== undefined) return named;
    if (issuer !== undefined) return { cluster: issuer, first: noun, end: noun + 1 };
  }
  return undefined;
}

/** "Y did, X said", "Y did, as X said": a clause beside the act whose verb of speech has no other content. */
function asideOf(reading: Reading, act: number): Speaker | undefined {
  const { tree } = reading;
  const clauses = [
    ...childrenBy(tree, act, 'parataxis').filter(
      (clause) => !hasContentBehind(reading, clause) && !judgesMove(reading, clause),
    ),
    ...childrenBy(tree, act, 'advcl').filter((clause) => isAsSaid(tree, clause)),
  ];
  return clauses.map((clause) => speakerAt(reading, clause)).find((speaker) => speaker !== undefined);
}

/** "As X announced", not "as X concluded his tour". */
const isAsSaid = (tree: Tree, clause: number): boolean =>
  prepositionOf(tree, clause) === 'as' && childrenBy(tree, clause, 'obj').every((object) => !isNoun(tree, object));

/** "Y did; X said it rained": what X said stands behind. */
const hasContentBehind = ({ tree }: Reading, verb: number): boolean =>
  childrenBy(tree, verb, 'ccomp').some((clause) => clause > verb);

/** The speaker of a verb of speech that has the clause or thing at `at` as its content. */
function saidIn(
  reading: Reading,
  at: number,
  governor: number,
  predicate: number,
  beside: boolean,
): Speaker | undefined {
  const content = isContentOf(reading, at, governor) || (!beside && isTold(reading, at, governor));
  return content && !isBehindRelative(reading, governor, predicate) ? speakerAt(reading, governor) : undefined;
}

/** "X accused Y of", "Y, identified by X as having": what somebody is charged with, whoever charges him says. */
function accuserOf(reading: Reading, clause: number, governor: number): Speaker | undefined {
  const { tree, lexicon } = reading;
  const preposition = prepositionOf(tree, clause);
  const { accusing, charging, naming, guilty } = lexicon.cues;
  const isGuilt = baseRelOf(tree, clause) === 'xcomp' && guilty.has(lemmaOf(tree, clause));
  const charges = preposition === 'as' ? charging : hasGuilt(reading, governor) ? naming : accusing;
  if (!charges.has(lemmaOf(tree, governor))) return undefined;
  if (!isGuilt && !(baseRelOf(tree, clause) === 'advcl' && ['of', 'for', 'as'].includes(preposition))) return undefined;
  const isUndergone = isPassive(tree, governor) || relOf(tree, governor) === 'acl';
  const agents = childrenBy(tree, governor, 'obl').filter((child) => prepositionOf(tree, child) === 'by');
  const [accuser] = isUndergone ? agents : childrenBy(tree, governor, 'nsubj');
  return accuser === undefined ? undefined : speakerNamedBy(reading, accuser);
}

const hasGuilt = ({ tree, lexicon }: Reading, verb: number): boolean =>
  childrenBy(tree, verb, 'xcomp').some((quality) => lexicon.cues.guilty.has(lemmaOf(tree, quality)));

/** "X's claim that Y did": the clause of a noun of speech. */
const isAcl = (tree: Tree, clause: number): boolean =>
  ['acl', 'ccomp'].includes(baseRelOf(tree, clause)) &&
  childrenOf(tree, clause).some((child) => ['that', 'how'].includes(lowerOf(tree, child)));

/** ", despite Y's criticism", ", after Y attacked": told beside what is said. */
const isCircumstance = (tree: Tree, at: number): boolean =>
  ['obl', 'nmod', 'advcl', 'appos', 'conj'].includes(baseRelOf(tree, at)) &&
  childrenBy(tree, at, 'case', 'mark').some((mark) => wordOf(tree, mark - 1) === ',');

/** Whether a clause is what a verb says, not who says it or why. */
function isContentOf({ tree, lexicon }: Reading, clause: number, governor: number): boolean {
  const rel = baseRelOf(tree, clause);
  if (isLooseRelative(tree, clause)) return false;
  if (rel === 'ccomp' || rel === 'parataxis') return true;
  if (rel === 'advcl' && clause > governor && (opensWithThat(tree, clause) || isRightBehind(tree, clause, governor)))
    return true;
  // "explained how X did", not ", where X did"
  if (rel === 'advcl' && childrenBy(tree, clause, 'advmod').some((child) => xposOf(tree, child) === 'WRB')) return true;
  return rel === 'xcomp' && lexicon.cues.claiming.has(lemmaOf(tree, governor));
}

/** "Concluded Y did": a clause without a mark whose subject follows the verb at once. */
const isRightBehind = (tree: Tree, clause: number, governor: number): boolean =>
  childrenBy(tree, clause, 'mark').length === 0 &&
  childrenBy(tree, clause, 'nsubj').some((subject) => firstWord(tree, subject) === governor + 1);

const firstWord = (tree: Tree, noun: number): number => Math.min(noun, ...childrenOf(tree, noun));

/** A clause that a verb or adjective has for its content, whatever the tree takes it for. */
const isThatClause = (tree: Tree, clause: number): boolean =>
  ['ccomp', 'csubj'].includes(baseRelOf(tree, clause)) ||
  (baseRelOf(tree, clause) === 'advcl' && opensWithThat(tree, clause));

/** "Concluded that Y did", not "so that Y did". */
const opensWithThat = (tree: Tree, clause: number): boolean =>
  childrenBy(tree, clause, 'mark').some((mark) => lowerOf(tree, mark) === 'that' && lowerOf(tree, mark - 1) !== 'so');

/** ", where he was due to": the tree may take it for what is told. */
const isLooseRelative = (tree: Tree, clause: number): boolean =>
  childrenBy(tree, clause, 'advmod', 'mark').some(
    (child) => xposOf(tree, child) === 'WRB' && wordOf(tree, child - 1) === ',',
  );

/** Whether a verb of speech has a thing as its object, or as the subject of its passive: "confirmed the attack", "the attack was claimed". */
function isTold({ tree, lexicon }: Reading, thing: number, governor: number): boolean {
  const raised = relOf(tree, thing) === 'nsubj:pass' && isPassive(tree, governor);
  return (baseRelOf(tree, thing) === 'obj' || raised) && lexicon.cues.telling.has(lemmaOf(tree, governor));
}

/** "China, whose jets X says it used, sided with Y": what stands behind the comma is no longer told in the relative clause. */
function isBehindRelative(reading: Reading, verb: number, predicate: number): boolean {
  const { tree } = reading;
  if (predicate < verb || !isSpeechVerb(reading, verb)) return false;
  const first = tree.doc.sentences[tree.sentenceOf[verb] ?? 0]?.firstToken ?? verb;
  if (!isSubordinate(tree, verb, first) || !hasComma(tree, verb, predicate)) return false;
  for (let at = predicate; at > verb && wordOf(tree, at) !== ','; at--) if (lowerOf(tree, at) === 'that') return false;
  return true;
}
