/**
 * Conjuncts that can't be: trees err most in coordination. A finite verb does not conjoin an infinitive ("urged them to wait
 * and met"), nor a verb with an object of its own a noun ("gathered allies and attacked"): they conjoin the verb above.
 */
import { withLayers, type NamedDoc } from '../../model/doc.ts';

const FINITE = new Set(['VBD', 'VBZ', 'VBP']);

/** Returns the document with such verbs hung on the verb above; the same document if there are none. */
export function mendConjuncts(doc: NamedDoc): NamedDoc {
  const heads = [...doc.heads];
  const deprels = [...doc.deprels];
  const xpos = [...doc.xpos];
  const [objects, subjects, auxiliaries] = [headsOf(doc, 'obj'), headsOf(doc, 'nsubj'), headsOf(doc, 'aux')];
  const copulas = headsOf(doc, 'cop');
  const isFinite = (verb: number) => FINITE.has(xpos[verb] ?? '') || auxiliaries.has(verb);
  const isClause = (token: number) => isFinite(token) || copulas.has(token);
  let changed = false;
  for (let token = 0; token < heads.length; token++) {
    const head = heads[token] ?? token;
    const joined = auxiliaries.has(token) ? joinedTo(doc, token, isClause) : undefined;
    if (joined !== undefined) {
      heads[token] = joined;
      deprels[token] = 'conj';
      changed = true;
    }
    if (doc.deprels[token] === 'conj' && subjects.has(token)) changed = raiseClause(doc, heads, token) || changed;
    if (doc.deprels[token] !== 'conj' || doc.upos[token] !== 'VERB' || head > token || subjects.has(token)) continue;
    // a participle with an object of its own and no auxiliary is a verb in the past
    const isPast = xpos[token] === 'VBN' && xpos[head] === 'VB' && objects.has(token) && !auxiliaries.has(token);
    const ofInfinitive =
      (FINITE.has(xpos[token] ?? '') || isPast) && /^VB[GN]?$/.test(xpos[head] ?? '') && !isFinite(head);
    // "had come and spoke": of two participles the second would be "spoken"
    const ofPerfect = xpos[head] === 'VBN' && auxiliaries.has(head) && PAST_ALONE.test(doc.tokens[token]!.text);
    const ofQuality = isBesideQuality(doc, token) && !auxiliaries.has(head);
    const above =
      ofInfinitive || ofPerfect ? finiteAbove(heads, head, ofPerfect ? isClause : isFinite) : (heads[head] ?? head);
    const ofObject =
      doc.deprels[head] === 'obj' &&
      ['VBN', 'VBD'].includes(xpos[token] ?? '') &&
      xpos[above] === 'VBD' &&
      objects.has(token) &&
      ['and', 'but'].includes(doc.tokens[token - 1]?.text ?? '');
    const form = xpos[token] === 'VB' && xpos[head] === 'VBZ' ? 'VBP' : xpos[token];
    const ofClause = !agree(form, xpos[head]) && agree(form, xpos[above]) && PRESENT.has(xpos[above] ?? '');
    if ((!ofInfinitive && !ofPerfect && !ofObject && !ofClause && !ofQuality) || above === head) continue;
    heads[token] = above;
    if (ofObject || isPast || ofQuality) xpos[token] = 'VBD';
    if (ofQuality) takeBehind(doc, heads, token, head);
    changed = true;
  }
  return changed ? withLayers(doc, { heads, deprels, xpos }) : doc;
}

/** "Dismissed it as fabricated and accused B of lying": what has an object behind it is no second quality. */
function isBesideQuality({ tokens, xpos, upos, heads }: NamedDoc, token: number): boolean {
  const head = heads[token] ?? token;
  const isQuality = xpos[head] === 'VBN' && tokens[head - 1]?.text === 'as' && token === head + 2;
  return isQuality && /^VB[ND]$/.test(xpos[token] ?? '') && /^(?:PROPN|DET|PRON)$/.test(upos[token + 1] ?? '');
}

/** What stands behind such a verb is its own, though the tree has it below the quality. */
function takeBehind({ deprels }: NamedDoc, heads: number[], verb: number, quality: number): void {
  for (let at = verb + 1; at < heads.length && at - verb < TAKEN; at++)
    if (heads[at] === quality && deprels[at] !== 'punct') heads[at] = verb;
}

/** Pasts of verbs whose participle is another word. */
const PAST_ALONE =
  /^(?:spoke|went|took|gave|flew|saw|wrote|drove|came|became|began|fell|rose|chose|broke|threw|knew|grew|drew)$/;

/** In tokens. */
const TAKEN = 40;

/** "The bridge fell before Chad acted, and it hit a ship": a clause behind ", and" goes on from the main one. */
function raiseClause({ deprels, tokens, heads: before }: NamedDoc, heads: number[], token: number): boolean {
  const head = heads[token] ?? token;
  let first = head + 1;
  while (first < token && (before[first] !== token || deprels[first] !== 'cc')) first++;
  if (deprels[head] !== 'advcl' || tokens[first]?.text !== 'and' || tokens[first - 1]?.text !== ',') return false;
  heads[token] = heads[head] ?? head;
  return true;
}

/** "A is under sanctions, and was condemned by B": what a clause behind ", and" goes on from, where the tree has it describe a noun. */
function joinedTo(
  { tokens, heads, deprels, upos }: NamedDoc,
  verb: number,
  isClause: (token: number) => boolean,
): number | undefined {
  const head = heads[verb] ?? verb;
  if (upos[verb] !== 'VERB' || deprels[verb]?.startsWith('acl') !== true || head > verb) return undefined;
  let joint = head + 1;
  while (joint < verb && (heads[joint] !== verb || deprels[joint] !== 'cc')) joint++;
  const opens = heads[joint + 1] === verb && deprels[joint + 1]?.startsWith('aux') === true;
  if (tokens[joint]?.text !== 'and' || tokens[joint - 1]?.text !== ',' || !opens) return undefined;
  for (let at = joint - 1; at > joint - TAKEN && at >= 0 && tokens[at]?.text !== '.'; at--) if (isClause(at)) return at;
  return undefined;
}

/** The nearest finite verb above a verb that is none; the verb itself where there is none. */
function finiteAbove(heads: readonly number[], verb: number, isFinite: (verb: number) => boolean): number {
  for (let at = verb, steps = 0; steps < 6 && heads[at] !== at; steps++) {
    at = heads[at] ?? at;
    if (isFinite(at)) return at;
  }
  return verb;
}

const PRESENT = new Set(['VBZ', 'VBP']);

/** Whether two verbs in the present tense can share a subject: "we regret that she waits and call" is what we do, not she. */
const agree = (one = '', other = ''): boolean => !PRESENT.has(one) || !PRESENT.has(other) || one === other;

/** The tokens that have a dependent of a relation or a subtype of it. */
function headsOf({ heads, deprels }: NamedDoc, relation: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (let token = 0; token < heads.length; token++)
    if (deprels[token]?.startsWith(relation) === true) found.add(heads[token]!);
  return found;
}
