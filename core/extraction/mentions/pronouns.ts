/**
 * Pronouns of the third person, resolved to what the article last spoke of: agreement in kind and gender, the nearest
 * sentence, subjects before others. An unsure pronoun stays unresolved: a wrong one would draw a wrong line.
 */
import { findQuotations } from '../attribution/quotations.ts';
import { stretchAt } from '../sorted.ts';
import { surfaceSubject } from '../syntax/subjects.ts';
import { actorsAt, type Reading } from '../syntax/resolve.ts';
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
  type Tree,
} from '../tree.ts';
import { candidateAt, suits, type Kind, type Pronoun } from './agreement.ts';
import { countedAt } from './counted.ts';
import { addMention, type Gender } from './draft.ts';
import { ownedBySubject } from './own-things.ts';
import { reporterBefore } from './own-reports.ts';
import { reasonedWith } from './reasons.ts';
import { agedAt } from './person-descriptions.ts';
import { relatedAt } from './relational.ts';
import { isSaidByLike } from './said-by.ts';
import { hasRival, hasUnnamedRival } from './rivals.ts';
import { wrongedTeller } from './wronged.ts';

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, { kind: 'person', gender: 'male' }] as [string, Pronoun]),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, { kind: 'person', gender: 'female' }] as [string, Pronoun]),
  ...['it', 'its', 'itself'].map((word) => [word, { kind: 'thing' }] as [string, Pronoun]),
  ...['they', 'them', 'their', 'themselves'].map((word) => [word, { kind: 'plural' }] as [string, Pronoun]),
]);

const REACH = { person: 3, thing: 1, plural: 1 } as const;

/** Adds the pronoun mentions of an article, in reading order, so that a pronoun can lean on the one before it. */
export function addPronouns(reading: Reading): void {
  const { tree, actors } = reading;
  const quotations = findQuotations(reading);
  for (let token = 0; token < tree.doc.tokens.length; token++) {
    const counted = countedAt(reading, token);
    if (counted !== undefined) addMention(tree, actors, counted, counted.clusters, 'nominal', 'nominal:counted');
    const related = relatedAt(reading, token) ?? agedAt(reading, token);
    if (related !== undefined) addMention(tree, actors, related, related.clusters, 'nominal', 'nominal:related');
    const pronoun = PRONOUNS.get(lowerOf(tree, token));
    if (pronoun === undefined || actors.at[token] !== undefined || !['PRON', 'DET'].includes(uposOf(tree, token) ?? ''))
      continue;
    if (lowerOf(tree, token) === 'it' && isExpletive(tree, token)) continue;
    // whoever is quoted calls himself I
    const quotation = stretchAt(quotations, token);
    const speaker = quotation?.speaker?.cluster;
    // "“He lied,” he said": two, and which of those told of before is which is not told
    const isOfTwo = quotation !== undefined && pronoun.kind === 'person' && isSaidByLike(reading, quotation, token);
    if (isOfTwo) continue;
    // and whom he speaks of there is not he
    const isOut = (at: number): boolean => quotation === undefined && stretchAt(quotations, at) !== undefined;
    const clusters = antecedentsOf(reading, token, pronoun, speaker, isOut);
    if (clusters.length > 0)
      addMention(tree, actors, { first: token, end: token + 1 }, clusters, 'pronoun', `pronoun:${pronoun.kind}`);
  }
}

/** "It is clear that", "it was not the first time": no one. */
function isExpletive(tree: Tree, token: number): boolean {
  const head = headOf(tree, token);
  if (relOf(tree, token) === 'expl' || baseRelOf(tree, token) === 'expl') return true;
  const copular = childrenBy(tree, head, 'cop').length > 0;
  const clausal = childrenBy(tree, head, 'csubj', 'ccomp', 'advcl', 'acl').length > 0;
  return (
    relOf(tree, token).startsWith('nsubj') &&
    (copular || ['seem', 'appear', 'take', 'rain', 'happen'].includes(lemmaOf(tree, head))) &&
    clausal
  );
}

interface Candidate {
  readonly clusters: readonly number[];
  readonly score: number;
}

function antecedentsOf(
  reading: Reading,
  token: number,
  { kind, gender }: Pronoun,
  speaker: number | undefined,
  isOut: (at: number) => boolean,
): readonly number[] {
  const { tree } = reading;
  const sentence = tree.sentenceOf[token] ?? 0;
  const candidates: Candidate[] = [];
  const own = tree.doc.sentences[sentence];
  const wronged = kind === 'thing' ? wrongedTeller(reading, token) : undefined;
  if (wronged !== undefined) return wronged;
  const reporter = kind === 'person' ? undefined : reporterBefore(reading, token);
  if (reporter !== undefined) return reporter;
  if (kind === 'thing' && hasRival(reading, token)) return [];
  if (kind === 'person' && hasUnnamedRival(reading, token)) return [];
  const owners = ownedBySubject(reading, token);
  if (owners.length > 0) return owners;
  const beside = besideOwner(reading, token, kind, gender);
  if (beside !== undefined) return beside;
  const judged = judgedFor(reading, token, kind, gender);
  if (judged !== undefined) return judged;
  const reasoned = reasonedWith(reading, token);
  if (reasoned?.every((cluster) => suits(reading, cluster, kind, gender)) === true) return reasoned;
  const going = goingOn(reading, token, kind, gender);
  if (going !== undefined) return going;
  const ahead = cataphora(reading, token, kind, gender);
  if (ahead !== undefined) return ahead;
  for (let back = 0; back <= REACH[kind]; back++) {
    const { firstToken, endToken } = tree.doc.sentences[sentence - back] ?? { firstToken: 0, endToken: 0 };
    const end = back === 0 ? token : endToken;
    for (let at = firstToken; at < end; at++) {
      const clusters = candidateAt(reading, at, kind, gender);
      if (clusters.length === 0 || isCoArgument(reading, at, token)) continue;
      if (back === 0 && isOut(at)) continue;
      if (speaker !== undefined && clusters.includes(speaker)) continue;
      candidates.push({ clusters, score: salience(reading, at, back, token) });
    }
  }
  if (own === undefined || candidates.length === 0) return [];
  const best = candidates.reduce((a, b) => (b.score >= a.score ? b : a));
  const rival = candidates
    .filter(({ clusters }) => clusters[0] !== best.clusters[0])
    .reduce((top, { score }) => Math.max(top, score), 0);
  const margin = kind === 'person' ? 0 : 1;
  return best.score - rival >= margin && best.score >= (kind === 'person' ? 1 : 4) ? best.clusters : [];
}

/** "A spoke when B had left, and he": a clause goes on about the subject of the one that it is joined to, and not of what hangs on that. */
function goingOn(
  reading: Reading,
  token: number,
  kind: Kind,
  gender: Gender | undefined,
): readonly number[] | undefined {
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
function besideOwner(
  reading: Reading,
  token: number,
  kind: Kind,
  gender: Gender | undefined,
): readonly number[] | undefined {
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
function judgedFor(
  reading: Reading,
  token: number,
  kind: Kind,
  gender: Gender | undefined,
): readonly number[] | undefined {
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
function cataphora(
  reading: Reading,
  token: number,
  kind: Kind,
  gender: Gender | undefined,
): readonly number[] | undefined {
  const { tree, chunks } = reading;
  const { firstToken, endToken } = tree.doc.sentences[tree.sentenceOf[token] ?? 0] ?? { firstToken: 0, endToken: 0 };
  const leading = ['ADP', 'SCONJ', 'VERB'].includes(uposOf(tree, firstToken) ?? '') && token - firstToken < 8;
  if (!leading || relOf(tree, token) !== 'nmod:poss') return undefined;
  for (let at = token; at < Math.min(endToken, token + 14); at++) {
    if (lowerOf(tree, at) !== ',') continue;
    const chunk = chunks.at[at + 1];
    const clusters = chunk === undefined ? [] : actorsAt(reading, chunk.head);
    const fits =
      chunk !== undefined && clusters.length === 1 && ['VERB', 'AUX', 'ADV'].includes(uposOf(tree, chunk.end) ?? '');
    return fits && suits(reading, clusters[0]!, kind, gender) ? clusters : undefined;
  }
  return undefined;
}

/** Two arguments of one verb are two ("Biden told him"); possessives may go back to the subject. */
function isCoArgument(reading: Reading, at: number, pronoun: number): boolean {
  const { tree } = reading;
  if (relOf(tree, pronoun) === 'nmod:poss') return false;
  // "accused B of supplying it with drones"
  const verb = headOf(tree, pronoun);
  const isObject = ['obj', 'iobj'].includes(baseRelOf(tree, pronoun)) && isVerb(tree, verb);
  if (isObject && surfaceSubject(reading, verb).includes(at)) return true;
  const same = headOf(tree, at) === headOf(tree, pronoun);
  return same && ['nsubj', 'obj', 'iobj', 'obl'].includes(baseRelOf(tree, at));
}

function salience(reading: Reading, at: number, back: number, pronoun: number): number {
  const { tree } = reading;
  const rel = baseRelOf(tree, at);
  const subject = rel === 'nsubj' || isInSubject(reading, at, pronoun);
  const recency = 4 - back * 2;
  return recency + (subject ? 3 : rel === 'obj' || rel === 'obl' ? 1 : 0) + (back === 0 && !subject ? -1 : 0);
}

/** Whether a token is the subject of the pronoun's own clause or of one above it. */
function isInSubject(reading: Reading, at: number, pronoun: number): boolean {
  const { tree } = reading;
  for (let verb = headOf(tree, pronoun), steps = 0; steps < 5; verb = headOf(tree, verb), steps++) {
    if (surfaceSubject(reading, verb).includes(at)) return true;
    if (headOf(tree, verb) === verb) return false;
  }
  return false;
}
