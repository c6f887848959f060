/** "The airline Skyways", "the frigate Aurora": a common noun right before a name says what it names. */
import type { NameType, Sentence, TaggedDoc, Token } from '../../model/doc.ts';
import type { Gazetteers } from '../gazetteers/index.ts';
import type { NameContext } from './context-rule.ts';
import { startsUpper } from './form.ts';
import { isGivenName } from './rows.ts';
import { length, type NameSpan } from './spans.ts';

/** What a kind's noun says that its name is: an actor of a type, or a thing that does nothing. */
type Kind = Exclude<NameType, 'person' | 'state'> | 'thing';

/** What the common noun right before a token says; undefined if none stands there or a clause may open behind it. */
function kindBefore(
  { tokens, upos, xpos }: TaggedDoc,
  { firstToken, endToken }: Pick<NameSpan, 'firstToken' | 'endToken'>,
  { parts }: Gazetteers,
): Kind | undefined {
  const noun = firstToken - 1;
  const word = wordWithHyphen(tokens, noun);
  if (upos[noun] !== 'NOUN' && word === tokens[noun]?.text) return undefined;
  const kind: Kind | undefined = parts.bodyKinds.has(word)
    ? 'organization'
    : parts.placeKinds.has(word)
      ? 'place'
      : parts.thingKinds.has(word)
        ? 'thing'
        : undefined;
  // "the film Reyes made", "the party he and Reyes led": the name may be the subject of a clause about the thing
  const isClause =
    opensClause(upos[endToken], xpos[endToken]) &&
    !isBare(upos, xpos, noun) &&
    !(ACRONYM.test(tokens[firstToken]!.text) && isOwned(upos, xpos, noun));
  return kind === undefined || isClause ? undefined : kind;
}

const ACRONYM = /^\p{Lu}{3,6}$/u;

/** "Kenya's spy agency GSS said": whose noun is told by an owner goes on with what it is called. */
const isOwned = (upos: TaggedDoc['upos'], xpos: TaggedDoc['xpos'], noun: number): boolean =>
  upos[openerOf(upos, xpos, noun)] === 'PART';

/** Where the nouns and adjectives begin that end in a noun: the token before them. */
function openerOf(upos: TaggedDoc['upos'], xpos: TaggedDoc['xpos'], noun: number): number {
  let first = noun;
  while (first > 0 && (/^(?:ADJ|NOUN)$/u.test(upos[first - 1]!) || xpos[first - 1] === 'HYPH')) first -= 1;
  return first - 1;
}

/** "Zambian miner Kafula Copper cut output": one noun without an article opens no clause about itself. */
function isBare(upos: TaggedDoc['upos'], xpos: TaggedDoc['xpos'], noun: number): boolean {
  return xpos[noun] === 'NN' && !/^(?:DET|PRON|PART|NUM|PROPN)$/u.test(upos[openerOf(upos, xpos, noun)] ?? '');
}

/** "start-up" is three tokens. */
function wordWithHyphen(tokens: readonly Token[], last: number): string {
  const { text = '' } = tokens[last] ?? {};
  return tokens[last - 1]?.text === '-' ? `${tokens[last - 2]?.text ?? ''}-${text}` : text;
}

const opensClause = (upos: string | undefined, xpos: string | undefined): boolean =>
  upos === 'AUX' || upos === 'ADV' || /^(?:VB[DZP]|MD|VBN)$/u.test(xpos ?? '');

/** Whether the noun before says that it is a ship, a film or the like. */
export const namesThing = (
  span: Pick<NameSpan, 'firstToken' | 'endToken'>,
  doc: TaggedDoc,
  gazetteers: Gazetteers,
): boolean => kindBefore(doc, span, gazetteers) === 'thing';

/** Names of the model as the nouns before them have it; what a thing is called by is none. A person's full name stays one. */
export function typedByKind(spans: readonly NameSpan[], doc: TaggedDoc, gazetteers: Gazetteers): readonly NameSpan[] {
  return spans.flatMap((span): readonly NameSpan[] => {
    const isFullName = span.type === 'person' && isGivenName(doc.tokens[span.firstToken]!.text, gazetteers);
    const kind = isFullName && length(span) > 1 ? undefined : kindBefore(doc, span, gazetteers);
    if (kind === undefined || kind === span.type) return [span];
    return kind === 'thing' ? [] : [{ ...span, type: kind, rule: 'context:kind' }];
  });
}

/** Capitalised words that the model passed over, behind a noun that says that they name a body or a place. */
export function namesBehindKinds({ doc, isFree, gazetteers }: NameContext, sentence: Sentence): readonly NameSpan[] {
  const { tokens } = doc;
  const spans: NameSpan[] = [];
  for (let first = sentence.firstToken + 1; first < sentence.endToken; first += 1) {
    if (!isNameWord(tokens, first, isFree)) continue;
    let end = first + 1;
    while (end < sentence.endToken && isNameWord(tokens, end, isFree)) end += 1;
    const kind = kindBefore(doc, { firstToken: first, endToken: end }, gazetteers);
    const isWhole = end >= sentence.endToken || !startsUpper(tokens[end]!.text);
    const isNever = end === first + 1 && gazetteers.parts.never.has(tokens[first]!.text);
    if (kind !== undefined && kind !== 'thing' && isWhole && !isNever)
      spans.push({ firstToken: first, endToken: end, type: kind, rule: 'context:kind' });
    first = end;
  }
  return spans;
}

const isNameWord = (tokens: readonly Token[], i: number, isFree: (token: number) => boolean): boolean =>
  startsUpper(tokens[i]!.text) && isFree(i) && /^\p{Lu}[\p{L}\p{N}'’-]+$/u.test(tokens[i]!.text);
