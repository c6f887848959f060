/** What a sentence's syntax says of whom a pronoun stands for, before anything is weighed. */
import { actorsAt, type Reading } from '../syntax/resolve.ts';
import { surfaceSubject } from '../syntax/subjects.ts';
import {
  baseRelOf,
  childrenBy,
  headOf,
  isPassive,
  isVerb,
  lemmaOf,
  lowerOf,
  prepositionOf,
  relOf,
  uposOf,
} from '../tree.ts';
import { candidateAt, suits, type Pronoun } from './agreement.ts';
import { isReflexive } from './candidates.ts';
import { reasonedWith } from './reasons.ts';

type Bound = readonly number[] | undefined;

/** Whom a pronoun is bound to by the clause that it stands in; none if by that it can't be told; undefined if nothing binds it. */
export function boundTo(reading: Reading, token: number, pronoun: Pronoun): Bound {
  return (
    subjectItself(reading, token, pronoun) ??
    besideOwner(reading, token, pronoun) ??
    judgedFor(reading, token, pronoun) ??
    reasonedAs(reading, token, pronoun) ??
    goingOn(reading, token, pronoun) ??
    cataphora(reading, token, pronoun)
  );
}

/** "A defended himself": the subject's. */
function subjectItself(reading: Reading, token: number, { kind, gender }: Pronoun): Bound {
  const { tree } = reading;
  if (!isReflexive(tree, token) || !isVerb(tree, headOf(tree, token))) return undefined;
  return surfaceSubject(reading, headOf(tree, token))
    .map((subject) => candidateAt(reading, subject, kind, gender))
    .find((clusters) => clusters.length > 0);
}

/** Whoever did what a reason speaks of. */
function reasonedAs(reading: Reading, token: number, { kind, gender }: Pronoun): Bound {
  const reasoned = reasonedWith(reading, token);
  return reasoned?.every((cluster) => suits(reading, cluster, kind, gender)) === true ? reasoned : undefined;
}

/** "A spoke when B had left, and he": a clause goes on about the subject of the one that it is joined to, and not of what hangs on that. */
function goingOn(reading: Reading, token: number, { kind, gender }: Pronoun): Bound {
  const { tree } = reading;
  const verb = headOf(tree, token);
  const first = headOf(tree, verb);
  if (kind !== 'person' || baseRelOf(tree, token) !== 'nsubj' || relOf(tree, verb) !== 'conj') return undefined;
  // "A said that B left and that he": as like as not A
  if (childrenBy(tree, verb, 'mark').some((mark) => lowerOf(tree, mark) === 'that')) return [];
  const own = surfaceSubject(reading, first).flatMap((subject) => reading.actors.at[subject] ?? []);
  return own.length === 1 && suits(reading, own[0]!, kind, gender) ? own : undefined;
}

/** "B and his staff": a possessive behind a name and a conjunction is that name's. */
function besideOwner(reading: Reading, token: number, { kind, gender }: Pronoun): Bound {
  const { tree } = reading;
  if (tree.doc.xpos[token] !== 'PRP$' || !['and', 'or'].includes(lowerOf(tree, token - 1))) return undefined;
  const own = reading.actors.at[token - 2] ?? [];
  const [owner] = own;
  const fits = own.length === 1 && kind !== 'plural' && suits(reading, owner!, kind, gender);
  return fits ? own : undefined;
}

/** What one is blamed, praised or punished for is one's own. */
const JUDGING: ReadonlySet<string> = new Set(['accuse', 'support', 'sanction', 'aid']);
const GROUNDS = new Set(['for', 'over', 'about', 'of']);
const BESIDE = new Set(['by', 'to', 'behind', 'alongside']);

/** "A criticised B for its loan", "A backs B in its war": its is B's, though A is the subject. */
function judgedFor(reading: Reading, token: number, { kind, gender }: Pronoun): Bound {
  const { tree, lexicon } = reading;
  const ground = headOf(tree, token);
  const governor = headOf(tree, ground);
  const preposition = prepositionOf(tree, ground);
  // "praised B in its report": what A wrote
  const isDeed = preposition === 'in' && !lexicon.cues.documents.has(lemmaOf(tree, ground));
  if (relOf(tree, token) !== 'nmod:poss' || !(isDeed || GROUNDS.has(preposition))) return undefined;
  const verb = baseRelOf(tree, governor) === 'obj' ? headOf(tree, governor) : governor;
  // "sheltered B in its embassy": where somebody is helped is not his
  const isAct = lexicon.frames.nouns.has(lemmaOf(tree, ground)) || lexicon.nominals.deed.has(lemmaOf(tree, ground));
  const judges =
    lexicon.frames.verbs
      .get(lemmaOf(tree, verb))
      ?.some(({ type }) => (isDeed ? type === 'support' || (type === 'aid' && isAct) : JUDGING.has(type))) === true;
  if (!judges || !isVerb(tree, verb)) return undefined;
  return [
    ...childrenBy(tree, verb, isPassive(tree, verb) ? 'nsubj' : 'obj'),
    // "stood by B in its war", "sent arms to B for its war"
    ...childrenBy(tree, verb, 'obl').filter((phrase) => BESIDE.has(prepositionOf(tree, phrase))),
  ]
    .filter((object) => object < token)
    .map((object) => candidateAt(reading, object, kind, gender))
    .find((clusters) => clusters.length > 0);
}

/** "During his tour, Blinken said": a possessive in a leading phrase looks ahead to the subject behind the comma. */
function cataphora(reading: Reading, token: number, { kind, gender }: Pronoun): Bound {
  const { tree } = reading;
  const { firstToken } = tree.doc.sentences[tree.sentenceOf[token] ?? 0] ?? { firstToken: 0 };
  const leading =
    ['ADP', 'SCONJ', 'VERB'].includes(uposOf(tree, firstToken) ?? '') && token - firstToken < MOST_LEADING;
  if (!leading || relOf(tree, token) !== 'nmod:poss') return undefined;
  const subject = mainSubjectBehind(reading, token) ?? chunkBehindComma(reading, token);
  const clusters = subject === undefined ? [] : actorsAt(reading, subject);
  return clusters.length === 1 && suits(reading, clusters[0]!, kind, gender) ? clusters : undefined;
}

/** In tokens: where in its sentence a possessive that looks ahead stands, and how far it looks for a comma. */
const MOST_LEADING = 8;
const MOST_AHEAD = 14;

/** The subject of the sentence's main clause, if that comes behind a comma behind the token. */
function mainSubjectBehind(reading: Reading, token: number): number | undefined {
  const { tree } = reading;
  let root = token;
  while (headOf(tree, root) !== root) root = headOf(tree, root);
  const subject = surfaceSubject(reading, root).find(
    (at) => at > token && tree.sentenceOf[at] === tree.sentenceOf[token],
  );
  for (let at = token + 1; subject !== undefined && at < subject; at++) if (lowerOf(tree, at) === ',') return subject;
  return undefined;
}

/** The head of the noun phrase behind the next comma, if a verb follows: a tree may have lost whose subject it is. */
function chunkBehindComma({ tree, chunks }: Reading, token: number): number | undefined {
  const end = tree.doc.sentences[tree.sentenceOf[token] ?? 0]?.endToken ?? token;
  for (let at = token; at < Math.min(end, token + MOST_AHEAD); at++) {
    if (lowerOf(tree, at) !== ',') continue;
    const chunk = chunks.at[at + 1];
    return chunk !== undefined && ['VERB', 'AUX', 'ADV'].includes(uposOf(tree, chunk.end) ?? '')
      ? chunk.head
      : undefined;
  }
  return undefined;
}
