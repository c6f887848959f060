/**
 * Main verbs that the tree takes for participles: "A, a lawyer from B, opposed C" parses as B opposed by nobody. Where a sentence
 * that ends in a full stop has no finite verb but in relative clauses, its participle with an object is the verb.
 */
import { withLayers, type NamedDoc, type Sentence } from '../../model/doc.ts';

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** Returns the document with such verbs as the roots of their sentences; the same document if there are none. */
export function mendMainVerbs(doc: NamedDoc): NamedDoc {
  const layers = { heads: [...doc.heads], deprels: [...doc.deprels], xpos: [...doc.xpos] };
  let changed = false;
  for (const sentence of doc.sentences) {
    const plain = plainVerb(doc, sentence);
    const verb = lostVerb(doc, sentence) ?? plain;
    const told = verb === undefined ? toldVerb(doc, sentence) : undefined;
    if (verb === undefined && told === undefined) continue;
    changed = true;
    if (told !== undefined) raise(layers, sentence, told);
    if (verb !== undefined) restore(layers, sentence, verb);
    if (verb !== undefined && verb === plain) giveObject(layers, doc, verb);
  }
  return changed ? withLayers(doc, layers) : doc;
}

/** The first participle with an object, behind the sentence's root and what stands between its commas. */
function lostVerb(doc: NamedDoc, { firstToken, endToken }: Sentence): number | undefined {
  const { heads, deprels, upos, xpos, tokens } = doc;
  if (tokens[endToken - 1]?.text !== '.') return undefined;
  let root = firstToken;
  for (let token = firstToken; token < endToken; token++) if (heads[token] === token) root = token;
  if (!['NOUN', 'PROPN'].includes(upos[root] ?? '')) return undefined;
  let found: number | undefined;
  for (let token = firstToken; token < endToken; token++) {
    if (['cop', 'case'].includes(deprels[token] ?? '') && heads[token] === root) return undefined;
    if (FINITE.has(xpos[token] ?? '') && !isRelative(doc, token)) return undefined;
    const isVerb =
      xpos[token] === 'VBN' || (xpos[token] === 'VBD' && deprels[token] === 'conj' && !isJoined(doc, token));
    const isLost = token > root && isVerb && LOST.has(deprels[token] ?? '') && !isHelped(doc, token);
    if (found === undefined && isLost && isParted(doc, token)) found = token;
  }
  return found;
}

/** "A, 63, a former guard, had been arrested": a finite verb behind the comma that closes an aside, which no relative pronoun opens. */
function toldVerb(doc: NamedDoc, { firstToken, endToken }: Sentence): number | undefined {
  const { heads, deprels, upos, xpos, tokens } = doc;
  let root = firstToken;
  for (let token = firstToken; token < endToken; token++) if (heads[token] === token) root = token;
  if (!['NOUN', 'PROPN'].includes(upos[root] ?? '') || tokens[endToken - 1]?.text !== '.') return undefined;
  let found: number | undefined;
  for (let token = root; token < endToken; token++) {
    if (['cop', 'case'].includes(deprels[token] ?? '') && heads[token] === root) return undefined;
    if (!FINITE.has(xpos[token] ?? '')) continue;
    if (!isRelative(doc, token)) return undefined;
    if (found !== undefined || tokens[token - 1]?.text !== ',') continue;
    const verb = deprels[token]?.startsWith('aux') === true ? (heads[token] ?? token) : token;
    if (deprels[verb] === 'acl:relcl' && !hasSubject(doc, root, verb)) found = verb;
  }
  return found;
}

function hasSubject({ heads, deprels }: NamedDoc, root: number, verb: number): boolean {
  for (let token = root; token < verb; token++)
    if (heads[token] === verb && /^(?:nsubj|csubj|mark)/u.test(deprels[token] ?? '')) return true;
  return false;
}

/** Makes a verb the root of its sentence, and what was the root its subject. */
function raise(
  { heads, deprels }: { heads: number[]; deprels: string[] },
  { firstToken, endToken }: Sentence,
  verb: number,
): void {
  let subject = 'nsubj';
  for (let token = firstToken; token < verb; token++)
    if (heads[token] === verb && deprels[token] === 'aux:pass') subject = 'nsubj:pass';
  for (let token = firstToken; token < endToken; token++) {
    if (token === verb || heads[token] !== token) continue;
    heads[token] = verb;
    deprels[token] = subject;
  }
  heads[verb] = verb;
  deprels[verb] = 'root';
}

/** What opens a clause that is not the sentence's own. */
const SUBORDINATING = new Set(
  'that which who whom whose when where while as after before since because until unless if though although'.split(' '),
);
/** In tokens: how far behind its opening the verb of a clause may stand. */
const CLAUSE = 14;

/** "Navy marines captured A on information that …": the participle right behind the sentence's first noun phrase, where all else is subordinate. */
function plainVerb(doc: NamedDoc, { firstToken, endToken }: Sentence): number | undefined {
  const { upos, xpos, tokens, deprels } = doc;
  if (tokens[endToken - 1]?.text !== '.') return undefined;
  let verb = firstToken;
  while (verb < endToken && SUBJECT.has(upos[verb] ?? '') && tokens[verb]?.text !== ',') verb++;
  const isJoined = LOST.has(deprels[verb] ?? '') || deprels[verb] === 'amod';
  const isParticiple = xpos[verb] === 'VBN' && isJoined && verb > firstToken;
  if (!isParticiple || !['NOUN', 'PROPN'].includes(upos[verb - 1] ?? '') || !hasComplement(doc, verb)) return undefined;
  let opening = -CLAUSE;
  let isNext = true;
  for (let token = verb + 1; token < endToken; token++) {
    const word = tokens[token]?.text.toLowerCase() ?? '';
    if (word === 'by' && isNext) return undefined;
    if (upos[token] === 'VERB' || SUBORDINATING.has(word)) isNext = false;
    if (SUBORDINATING.has(word)) opening = token;
    if (!FINITE.has(xpos[token] ?? '')) continue;
    if (token - opening > CLAUSE) return undefined;
    opening = -CLAUSE;
  }
  return verb;
}

const SUBJECT = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADP', 'PART']);

/** A noun phrase right behind the verb, or "that" at once or behind a day. */
function hasComplement({ upos, tokens }: NamedDoc, verb: number): boolean {
  const at = tokens[verb + 1]?.text === 'on' ? verb + 3 : verb + 1;
  if (tokens[at]?.text === 'that') return true;
  return at === verb + 1 && ['DET', 'PROPN', 'NUM', 'ADJ', 'NOUN', 'PRON'].includes(upos[at] ?? '');
}

const LOST = new Set(['acl', 'conj', 'appos', 'parataxis', 'advcl', 'acl:relcl']);

/** Whether it has an auxiliary or an agent, or no object. */
function isHelped({ heads, deprels, tokens }: NamedDoc, verb: number): boolean {
  let hasObject = false;
  for (let token = Math.max(0, verb - 6); token < Math.min(tokens.length, verb + 12); token++) {
    if (heads[token] !== verb || token === verb) continue;
    if (deprels[token]?.startsWith('aux') === true || deprels[token] === 'obl:agent') return true;
    if (deprels[token] === 'obj' && token > verb) hasObject = true;
  }
  return !hasObject;
}

const isJoined = ({ heads, deprels }: NamedDoc, verb: number): boolean =>
  deprels.some((deprel, token) => deprel === 'cc' && heads[token] === verb);

/** Behind the comma that closes an aside, with adverbs in between. */
function isParted({ tokens, upos }: NamedDoc, verb: number): boolean {
  let before = verb - 1;
  while (upos[before] === 'ADV') before--;
  return tokens[before]?.text === ',' || before < verb - 1;
}

/** Whether a finite verb stands in a relative clause. */
function isRelative({ heads, deprels }: NamedDoc, verb: number): boolean {
  for (let at = verb, steps = 0; steps < 8; steps++) {
    if (deprels[at] === 'acl:relcl') return true;
    const head = heads[at] ?? at;
    if (head === at) return false;
    at = head;
  }
  return false;
}

function restore(
  { heads, deprels, xpos }: { heads: number[]; deprels: string[]; xpos: string[] },
  { firstToken, endToken }: Sentence,
  verb: number,
): void {
  for (let token = firstToken; token < endToken; token++) {
    if (token === verb || heads[token] !== token) continue;
    heads[token] = verb;
    deprels[token] = 'nsubj';
  }
  for (let token = firstToken; token < endToken; token++) {
    const clause = heads[token] ?? token;
    // "Peru, as A announced, sent": no relative clause has a conjunction
    if (deprels[token] !== 'mark' || deprels[clause] !== 'acl:relcl' || clause === verb) continue;
    heads[clause] = verb;
    deprels[clause] = 'advcl';
  }
  heads[verb] = verb;
  deprels[verb] = 'root';
  xpos[verb] = 'VBD';
}

/** The noun phrase right behind the verb is its object; what the tree took for its subject there is none. */
function giveObject(
  { heads, deprels }: { heads: number[]; deprels: string[] },
  { upos, xpos }: NamedDoc,
  verb: number,
): void {
  let end = verb + 1;
  while (OBJECT.has(upos[end] ?? '')) end++;
  for (let token = verb + 1; token < end && xpos[end] !== 'POS'; token++) {
    const above = heads[token] ?? token;
    if (above > verb && above < end && above !== token) continue;
    if (!['NOUN', 'PROPN'].includes(upos[token] ?? '')) continue;
    heads[token] = verb;
    deprels[token] = 'obj';
    break;
  }
  for (let token = end; token < verb + CLAUSE; token++)
    if (heads[token] === verb && deprels[token]?.startsWith('nsubj') === true) deprels[token] = 'obl';
}

const OBJECT = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);
