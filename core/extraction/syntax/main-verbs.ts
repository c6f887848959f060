/**
 * Main verbs that the tree takes for participles: "A, a lawyer from B, opposed C" parses as B opposed by nobody. Where a sentence
 * that ends in a full stop has no finite verb but in relative clauses, its participle with an object is the verb.
 */
import type { NamedDoc, Sentence } from '../../model/doc.ts';

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** Returns the document with such verbs as the roots of their sentences; the same document if there are none. */
export function mendMainVerbs(doc: NamedDoc): NamedDoc {
  const layers = { heads: [...doc.heads], deprels: [...doc.deprels], xpos: [...doc.xpos] };
  let changed = false;
  for (const sentence of doc.sentences) {
    const verb = lostVerb(doc, sentence);
    if (verb === undefined) continue;
    changed = true;
    restore(layers, sentence, verb);
  }
  return changed ? { ...doc, ...layers } : doc;
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
    const isLost = token > root && xpos[token] === 'VBN' && LOST.has(deprels[token] ?? '') && !isHelped(doc, token);
    if (found === undefined && isLost && isParted(doc, token)) found = token;
  }
  return found;
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
  heads[verb] = verb;
  deprels[verb] = 'root';
  xpos[verb] = 'VBD';
}
