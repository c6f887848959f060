/**
 * Who says a quotation, behind it: in `"They are killing our brothers," the union's chairwoman, A, said` the tree may take the chairwoman
 * for whom they kill. The noun phrase between the closing mark and a verb of speech without a subject is that subject.
 */
import { withLayers, type NamedDoc, type Sentence } from '../../model/doc.ts';
import type { Lexicon } from '../lexicon/index.ts';

const FINITE = new Set(['VBD', 'VBZ', 'VBP']);
const CLOSING = new Set(['"', '”', '’’', "''"]);
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON']);
const IN_PHRASE = new Set(['NOUN', 'PROPN', 'PRON', 'ADP', 'DET', 'ADJ', 'PART', 'NUM', 'ADV', 'CCONJ', 'PUNCT']);
/** In tokens: from the closing mark to the verb of speech. */
const LONGEST_SPEAKER = 16;

/** Returns the document with such speakers as subjects; the same document if there are none. */
export function mendQuotedSpeakers(doc: NamedDoc, lexicon: Lexicon): NamedDoc {
  const found = doc.sentences.flatMap((sentence) => {
    const speaker = lostSpeaker(doc, sentence, lexicon);
    return speaker === undefined ? [] : [speaker];
  });
  if (found.length === 0) return doc;
  const layers = { heads: [...doc.heads], deprels: [...doc.deprels] };
  for (const speaker of found) hangSpeaker(doc, layers, speaker);
  return withLayers(doc, layers);
}

interface Speaker {
  readonly first: number;
  readonly verb: number;
}

function lostSpeaker(doc: NamedDoc, { firstToken, endToken }: Sentence, lexicon: Lexicon): Speaker | undefined {
  const { tokens, xpos, upos, lemmas, heads, deprels } = doc;
  for (let mark = firstToken + 2; mark + 2 < endToken; mark++) {
    if (tokens[mark - 1]!.text !== ',' || !CLOSING.has(tokens[mark]!.text)) continue;
    let verb = mark + 1;
    while (verb - mark <= LONGEST_SPEAKER && IN_PHRASE.has(upos[verb] ?? '')) verb++;
    const isSpeech = FINITE.has(xpos[verb] ?? '') && lexicon.cues.reporting.has(lemmas[verb] ?? '');
    if (!isSpeech || verb === mark + 1 || verb >= endToken) continue;
    for (let token = mark + 1; token < verb; token++)
      if (CLOSING.has(tokens[token]!.text) || heads[token]! > verb) return undefined;
    const subject = heads.findIndex((head, at) => at >= firstToken && head === verb && deprels[at] === 'nsubj');
    return subject === -1 ? { first: mark + 1, verb } : undefined;
  }
  return undefined;
}

/** The phrase's first noun becomes the subject; what hung on the quotation or on a mark hangs on it. */
function hangSpeaker(
  { upos }: NamedDoc,
  { heads, deprels }: { readonly heads: number[]; readonly deprels: string[] },
  { first, verb }: Speaker,
): void {
  const isLoose = (token: number): boolean =>
    heads[token]! < first || heads[token] === verb || upos[heads[token]!] === 'PUNCT';
  let subject = first;
  while (subject < verb && !(NOMINAL.has(upos[subject]!) && isLoose(subject))) subject++;
  if (subject === verb) return;
  for (let token = first; token < verb; token++) {
    if (token === subject || !isLoose(token)) continue;
    const isName = NOMINAL.has(upos[token]!) && token > subject;
    heads[token] = isName ? subject : verb;
    if (isName) deprels[token] = 'appos';
    else if (upos[token] !== 'PUNCT') deprels[token] = 'dep';
  }
  heads[subject] = verb;
  deprels[subject] = 'nsubj';
}
