/**
 * Clauses that treebanks hang otherwise than a reader asks for them: "explained how A attacked B" has the clause below "how", and
 * "branded A a rogue state" may have A below what he is called. Here both stand below the verb, as other complements do.
 */
import { withLayers, type NamedDoc } from '../../model/doc.ts';
import type { Lexicon } from '../lexicon/index.ts';

const NOMINAL = new Set(['NOUN', 'PROPN']);
/** In tokens: how far behind the verb that names a thing its name may stand. */
const CALLED = 12;

/** Returns the document with such clauses hung on their verbs; the same document if there are none. */
export function mendClauses(doc: NamedDoc, lexicon: Lexicon): NamedDoc {
  const heads = [...doc.heads];
  const deprels = [...doc.deprels];
  let changed = false;
  for (let token = 0; token < heads.length; token++) {
    changed = hangFreeRelative(doc, heads, deprels, token) || changed;
    changed = hangPredicative(doc, heads, deprels, token) || changed;
    changed = hangObject(doc, heads, deprels, token) || changed;
    changed = hangParticle(doc, lexicon, heads, deprels, token) || changed;
    changed = hangDescribed(doc, heads, deprels, token) || changed;
    changed = hangNameOfKind(doc, heads, deprels, token) || changed;
    changed = hangFurtherSpeech(doc, lexicon, heads, deprels, token) || changed;
    changed = hangOnWord(doc, heads, token) || changed;
    changed = hangOwner(heads, deprels, token) || changed;
    changed = hangCalled(doc, lexicon, heads, deprels, token) || changed;
    changed = hangFollowing(doc, heads, deprels, token) || changed;
    changed = hangCircumstance(doc, heads, deprels, token) || changed;
    changed = hangContact(doc, heads, deprels, token) || changed;
  }
  for (const { endToken } of doc.names) changed = hangAddressee(doc, heads, deprels, endToken - 1) || changed;
  return changed ? withLayers(doc, { heads, deprels }) : doc;
}

/** "explained how A attacked B", "proof of how A attacked B": the clause is what is explained. */
function hangFreeRelative({ xpos }: NamedDoc, heads: number[], deprels: string[], clause: number): boolean {
  const adverb = heads[clause]!;
  if (xpos[adverb] !== 'WRB' || clause < adverb || !deprels[clause]!.endsWith(':relcl')) return false;
  if (!/^(?:obj|ccomp|advcl|obl|nmod)/.test(deprels[adverb]!) || heads[adverb]! >= adverb) return false;
  heads[clause] = heads[adverb]!;
  deprels[clause] = 'ccomp';
  heads[adverb] = clause;
  deprels[adverb] = 'advmod';
  return true;
}

/** "branded A a rogue state": A is the verb's object, and what he is called says something of him. */
function hangPredicative({ upos }: NamedDoc, heads: number[], deprels: string[], subject: number): boolean {
  const name = heads[subject]!;
  const verb = heads[name]!;
  const isComplement = deprels[name] === 'ccomp' && NOMINAL.has(upos[name]!) && upos[verb] === 'VERB';
  if (deprels[subject] !== 'nsubj' || !isComplement || !(verb < subject && subject < name)) return false;
  for (let token = subject + 1; token < name; token++)
    if (heads[token] === name && /^(?:cop|aux|mark|case|nsubj)/.test(deprels[token]!)) return false;
  heads[subject] = verb;
  deprels[subject] = 'obj';
  deprels[name] = 'xcomp';
  return true;
}

/** "After a call with his counterpart, A, B said": two names that only a comma joins are no two subjects; the first is the counterpart's. */
function hangDescribed({ upos, tokens }: NamedDoc, heads: number[], deprels: string[], second: number): boolean {
  const first = heads[second]!;
  const verb = heads[first]!;
  if (deprels[second] !== 'conj' || deprels[first] !== 'nsubj' || !(first < second && second < verb)) return false;
  if (upos[first] !== 'PROPN' || upos[second] !== 'PROPN' || tokens[second - 1]?.text !== ',') return false;
  if (tokens[first - 1]?.text !== ',' || upos[first - 2] !== 'NOUN') return false;
  for (let token = first; token < verb; token++) if (deprels[token] === 'cc') return false;
  heads[first] = first - 2;
  deprels[first] = 'appos';
  heads[second] = verb;
  deprels[second] = 'nsubj';
  return true;
}

/** "called off a visit": behind a verb and its particle stands an object, not what its subject becomes. */
function hangObject({ upos }: NamedDoc, heads: number[], deprels: string[], token: number): boolean {
  const verb = heads[token]!;
  if (deprels[token] !== 'xcomp' || upos[token] !== 'NOUN' || upos[verb] !== 'VERB') return false;
  if (heads[verb + 1] !== verb || deprels[verb + 1] !== 'compound:prt') return false;
  deprels[token] = 'obj';
  return true;
}

/** "tipped off A": what the verb's own particle opens is no phrase of place, but its object. */
function hangParticle(
  { tokens, lemmas }: NamedDoc,
  { frames }: Lexicon,
  heads: number[],
  deprels: string[],
  token: number,
): boolean {
  const verb = heads[token]!;
  const particle = verb + 1;
  if (deprels[token] !== 'obl' || heads[particle] !== token || deprels[particle] !== 'case') return false;
  const known = frames.verbs.get(lemmas[verb]!) ?? [];
  if (!known.some((frame) => frame.particle === tokens[particle]!.text)) return false;
  if (
    known.some(({ source, target }) =>
      [...source, ...target].some(({ prepositions }) => prepositions.has(tokens[particle]!.text)),
    )
  )
    return false;
  heads[particle] = verb;
  deprels[particle] = 'compound:prt';
  deprels[token] = 'obj';
  return true;
}

/** "A of the charity B accused C": the name right behind a kind is that of the kind, and A accuses. */
function hangNameOfKind({ upos, xpos }: NamedDoc, heads: number[], deprels: string[], name: number): boolean {
  const kind = name - 1;
  const verb = heads[name]!;
  const subject = heads[kind]!;
  const isBetween = upos[name] === 'PROPN' && xpos[kind] === 'NN' && deprels[kind] === 'nmod' && subject < kind;
  if (deprels[name] !== 'nsubj' || verb < name || !isBetween || heads[subject] !== verb) return false;
  if (!/^(?:dislocated|obl|nsubj|vocative|parataxis)/.test(deprels[subject]!) || upos[subject] !== 'PROPN')
    return false;
  deprels[subject] = 'nsubj';
  heads[name] = kind;
  deprels[name] = 'appos';
  return true;
}

/** "Asked the Solomon Islands to help": a name behind a verb with no preposition is the verb's object, whom its clause is about. */
function hangAddressee({ upos }: NamedDoc, heads: number[], deprels: string[], name: number): boolean {
  const verb = heads[name]!;
  if (deprels[name] !== 'obl' || verb > name || upos[verb] !== 'VERB' || upos[name] !== 'PROPN') return false;
  let hasClause = false;
  for (let token = verb + 1; token < heads.length && token < name + 8; token++) {
    if (heads[token] === name && deprels[token] === 'case') return false;
    if (heads[token] === verb && deprels[token] === 'obj') return false;
    hasClause ||= heads[token] === verb && deprels[token] === 'xcomp';
  }
  if (hasClause) deprels[name] = 'obj';
  return hasClause;
}

/**
 * "Said A was lying and warned B", "said A had used force and called on B": a past tense is no conjunct of "was lying", nor is what one
 * says to others of what others had done; it goes on from "said".
 */
function hangFurtherSpeech(
  { xpos, lemmas }: NamedDoc,
  { cues }: Lexicon,
  heads: number[],
  deprels: string[],
  verb: number,
): boolean {
  const said = heads[verb]!;
  const speech = heads[said]!;
  if (deprels[verb] !== 'conj' || deprels[said] !== 'ccomp' || xpos[speech] !== 'VBD') return false;
  if (!(speech < said && said < verb) || !['VBD', 'VBN'].includes(xpos[verb]!)) return false;
  const lemma = lemmas[verb]!;
  const isSpeech = lemma === 'call' || cues.demanding.has(lemma) || cues.accusing.has(lemma);
  const isOther = xpos[verb] === 'VBD' && ['VB', 'VBG'].includes(xpos[said]!);
  const isState = isSpeech && ['VB', 'VBG', 'VBN', 'JJ', 'NN', 'NNS'].includes(xpos[said]!);
  if (!isOther && !isState) return false;
  for (let token = said + 1; token < heads.length && token < verb; token++)
    if (heads[token] === verb && /^(?:nsubj|aux|cop|mark)/.test(deprels[token]!)) return false;
  heads[verb] = speech;
  return true;
}

/** "The ministers of the two states, Anna Berg and Luis Paz, met": what the tree hangs on a comma belongs to the word that the comma does. */
function hangOnWord({ upos }: NamedDoc, heads: number[], token: number): boolean {
  const mark = heads[token]!;
  if (mark === token || upos[mark] !== 'PUNCT' || upos[token] === 'PUNCT' || heads[mark] === token) return false;
  heads[token] = heads[mark]!;
  return heads[mark] !== mark;
}

/** "Chad's export ban": the ban is Chad's, and not the export. */
function hangOwner(heads: number[], deprels: string[], owner: number): boolean {
  const noun = heads[owner]!;
  const whole = heads[noun]!;
  if (deprels[owner] !== 'nmod:poss' || deprels[noun] !== 'compound' || !(owner < noun && noun < whole)) return false;
  heads[owner] = whole;
  return true;
}

/** "Agreed to a truce following months of talks": a preposition that the tree takes for a verb. */
function hangFollowing({ tokens, upos }: NamedDoc, heads: number[], deprels: string[], noun: number): boolean {
  const word = heads[noun]!;
  if (deprels[noun] !== 'obj' || word > noun || tokens[word]!.text !== 'following') return false;
  if (!['acl', 'advcl'].includes(deprels[word]!)) return false;
  for (let token = word - 4; token < word; token++)
    if (heads[token] === word && /^(?:nsubj|aux|cop|mark)/.test(deprels[token]!)) return false;
  const host = heads[word]!;
  const isOnObject = ['obj', 'obl'].includes(deprels[host]!) && upos[heads[host]!] === 'VERB';
  heads[noun] = isOnObject ? heads[host]! : host;
  deprels[noun] = upos[heads[noun]!] === 'VERB' ? 'obl' : 'nmod';
  heads[word] = noun;
  deprels[word] = 'case';
  return true;
}

/** "Condemned what it called A's raid": the raid is condemned, by what name the speaker gives it. */
function hangCalled(
  { tokens, lemmas, upos }: NamedDoc,
  { cues, frames }: Lexicon,
  heads: number[],
  deprels: string[],
  call: number,
): boolean {
  const what = heads[call]!;
  const verb = heads[what]!;
  if (deprels[call] !== 'acl:relcl' || tokens[what]!.text !== 'what' || !cues.naming.has(lemmas[call]!)) return false;
  if (!['obj', 'obl'].includes(deprels[what]!) || upos[verb] !== 'VERB' || verb > what) return false;
  if (frames.verbs.get(lemmas[verb]!)?.some(({ type }) => type === 'accuse') !== true) return false;
  for (let noun = call + 1; noun < heads.length && noun < call + CALLED; noun++) {
    if (heads[noun] !== call || !NOMINAL.has(upos[noun]!) || !/^(?:obj|obl|xcomp|ccomp)/.test(deprels[noun]!)) continue;
    heads[noun] = verb;
    deprels[noun] = deprels[what]!;
    heads[call] = noun;
    heads[what] = call;
    deprels[what] = 'mark';
    return true;
  }
  return false;
}

/** Words that open a clause as well as a phrase. */
const OPENERS: ReadonlySet<string> = new Set(['after', 'before', 'as', 'since', 'until', 'once', 'because', 'when']);

/** "A left after his successor, B, freed him": what a comma alone joins to a clause is none; the noun before B's name is its subject. */
function hangCircumstance(
  { tokens, upos, xpos, names }: NamedDoc,
  heads: number[],
  deprels: string[],
  verb: number,
): boolean {
  const isLoose = deprels[verb] === 'conj' || deprels[verb] === 'acl:relcl';
  if (!isLoose || tokens[verb - 1]?.text !== ',' || xpos[verb] !== 'VBD') return false;
  const name = names.find(({ endToken }) => endToken === verb - 1);
  const noun = (name?.firstToken ?? 0) - 2;
  const host = heads[noun] ?? noun;
  // the tree may hang the clause on the name
  const isOn = heads[verb] === host || (name !== undefined && heads[verb]! >= name.firstToken && heads[verb]! < verb);
  if (name === undefined || !isOn || noun <= host || upos[noun] !== 'NOUN' || tokens[noun + 1]!.text !== ',')
    return false;
  let opener = noun - 1;
  while (opener > host && heads[opener] === noun && !OPENERS.has(tokens[opener]!.text)) opener--;
  if (heads[opener] !== noun || !OPENERS.has(tokens[opener]!.text)) return false;
  heads[verb] = host;
  heads[noun] = verb;
  deprels[noun] = 'nsubj';
  heads[opener] = verb;
  deprels[opener] = 'mark';
  deprels[verb] = 'advcl';
  for (let token = name.firstToken; token < name.endToken; token++)
    if (heads[token]! < name.firstToken || heads[token]! >= name.endToken) {
      heads[token] = noun;
      deprels[token] = 'appos';
    }
  return true;
}

/** "A jailed B, a decision C deplored": the noun takes up the clause before the comma, and what follows is said of it. */
function hangContact({ tokens, upos }: NamedDoc, heads: number[], deprels: string[], noun: number): boolean {
  const verb = heads[noun]!;
  const host = heads[verb]!;
  const isLoose = deprels[noun] === 'dislocated' && deprels[verb] === 'parataxis' && upos[verb] === 'VERB';
  if (!isLoose || upos[noun] !== 'NOUN' || !(host < noun && noun < verb)) return false;
  if (!/^an?$/.test(tokens[noun - 1]!.text) || tokens[noun - 2]?.text !== ',' || tokens[noun + 1]?.text === ',')
    return false;
  heads[noun] = host;
  deprels[noun] = 'appos';
  heads[verb] = noun;
  deprels[verb] = 'acl:relcl';
  return true;
}
