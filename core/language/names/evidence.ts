/** What the words around a name that nobody knows tell of it: whether it is a body, a place or a person. */
import type { NameType, Sentence, TaggedDoc } from '../../model/doc.ts';
import type { Gazetteers } from '../gazetteers/index.ts';
import { startsUpper } from './form.ts';
import type { NameSpan } from './spans.ts';

type Run = Pick<NameSpan, 'firstToken' | 'endToken' | 'type'>;
type Told = Exclude<NameType, 'state'>;

const LONGEST_PHRASE = 8;
/** Of a noun with what stands between it and its owner. */
const LONGEST_NOUN = 4;
const ARTICLE = /^(?:an?|the|its|their|another|one)$/iu;
/** What may close a describing apposition. */
const CLOSES = /^(?:,|\.|;|\)|—|–|of|that|which|who|behind|based|owned|run|led|founded|backed|for|in|with|whose)$/u;
/** Written with a hyphen, it is one of the nouns for bodies. */
const THINK_TANK = /^think tank$/u;
const POSSESSIVE = /^(?:['’]s|['’])$/u;
/** Nouns before "in" and "of" that tell what is behind to be a company, and no place. */
export const STAKE = /^(?:shares?|stakes?|stocks?|investors?|shareholders?|investments?)$/iu;
const OF_COMPANY =
  /^(?:subsidiary|subsidiaries|unit|division|takeover|acquisition|shareholders?|customers|executives|bankruptcy|owners?|parent|purchase|shares)$/u;
const NAMES_HEAD = /^(?:CEO|executive|founder|co-founder|boss|chairman|chairwoman|chairperson|directors?|CFO)$/u;
/** Deeds of companies alone. */
const COMPANY_DEED = /^(?:acquire|manufacture|merge|outbid)$/u;
/** What a company does with what is its own. */
const DEED_TO_OWN =
  /^(?:sell|announce|launch|cut|open|close|raise|expand|recall|report|publish|issue|start|post|unveil|move|build|lose|increase|reduce|replace|double|halve|open|reopen|list|float|spin)$/u;
/** Behind "said it": what a body says of itself rather than of the weather. */
const OF_ITSELF = /^(?:had|has|would|will)$/u;
/** What only bodies have right behind their names, though a person may own some. */
const COMPOUND =
  /^(?:lawmakers|pilots|passengers|chairman|chairwoman|board|brand|brands|plant|plants|warehouse|workers)$/u;
/** What is done to companies, and seldom to people. */
const DONE_TO_COMPANY = /^(?:acquire|buy|privatise|privatize|nationalise|nationalize)$/u;
/** What is done to companies and people alike. */
const DONE_TO_ANYBODY = /^(?:sue|fine)$/u;
/** Who has a body's post, right before his name. */
const POST = /^(?:head|chief|boss|CEO|director|founder|co-founder|leader|president|chairman|chairwoman|executive)$/u;

/** The type that the words right around a name give it; undefined where they tell nothing. */
export function toldType(doc: TaggedDoc, run: Run, sentence: Sentence, gazetteers: Gazetteers): Told | undefined {
  return (
    byLastWord(doc, run, gazetteers) ??
    byApposition(doc, run, sentence, gazetteers) ??
    byNounBefore(doc, run, gazetteers) ??
    byPluralBefore(doc, run, gazetteers) ??
    byPlaceBefore(doc, run, gazetteers) ??
    (isBodyBehind(doc, run, gazetteers) || isBodyBefore(doc, run) || isBodyByVerb(doc, run, sentence)
      ? 'organization'
      : undefined)
  );
}

/** "Mavuno Steelworks". */
const byLastWord = ({ tokens }: TaggedDoc, { firstToken, endToken }: Run, { parts }: Gazetteers): Told | undefined =>
  endToken - firstToken > 1 && parts.corporate.has(tokens[endToken - 1]!.text) ? 'organization' : undefined;

/** "UOKiK, the Polish antitrust agency, …", "Mirasol, a subsidiary of": what the phrase between commas says that it is. */
function byApposition(
  { tokens, upos, xpos }: TaggedDoc,
  { endToken: end }: Run,
  sentence: Sentence,
  { parts, states }: Gazetteers,
): Told | undefined {
  if (tokens[end]?.text !== ',') return undefined;
  let at = end + 1;
  if (at >= sentence.endToken) return undefined;
  const opens = ARTICLE.test(tokens[at]!.text) || states.lookUp(tokens[at]!.text).length > 0;
  if (!opens) return undefined;
  let head = -1;
  for (; at < sentence.endToken && at < end + LONGEST_PHRASE; at += 1) {
    const { text } = tokens[at]!;
    if (CLOSES.test(text) && at > end + 1) break;
    if (upos[at] === 'NOUN' || parts.bodyNouns.has(text)) head = at;
    const isInside = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|PUNCT|ADV|PRON)$/u.test(upos[at]!) || /^VB[GN]$/u.test(xpos[at]!);
    if (!isInside || (upos[at] === 'PUNCT' && text !== '-')) return undefined;
  }
  if (head === -1 || head !== at - 1 || !CLOSES.test(tokens[at]?.text ?? '')) return undefined;
  const noun = THINK_TANK.test(`${tokens[head - 1]!.text} ${tokens[head]!.text}`) ? 'think-tank' : tokens[head]!.text;
  if (parts.bodyNouns.has(noun)) return 'organization';
  return parts.placeKinds.has(noun) ? 'place' : undefined;
}

/** "Norvik's local affiliate, Brightway, closed": between commas behind a body that somebody has. */
function byNounBefore({ tokens, upos }: TaggedDoc, run: Run, { parts }: Gazetteers): Told | undefined {
  const noun = run.firstToken - 2;
  const isBetween = tokens[noun + 1]?.text === ',' && tokens[run.endToken]?.text === ',';
  if (!isBetween || !parts.bodyNouns.has(tokens[noun]?.text ?? '')) return undefined;
  let owner = noun - 1;
  while (noun - owner < LONGEST_NOUN && /^(?:ADJ|NOUN)$/u.test(upos[owner] ?? '')) owner -= 1;
  const text = tokens[owner]?.text ?? '';
  return POSSESSIVE.test(text) || /^(?:its|their|whose)$/iu.test(text) ? 'organization' : undefined;
}

/** "the airlines Norvik Air and Tundra Wings": the second of two behind the plural of a noun for bodies. */
function byPluralBefore({ tokens }: TaggedDoc, { firstToken }: Run, { parts }: Gazetteers): Told | undefined {
  if (tokens[firstToken - 1]?.text !== 'and') return undefined;
  let noun = firstToken - 2;
  while (startsUpper(tokens[noun]?.text ?? '')) noun -= 1;
  const singular = (tokens[noun]?.text ?? '').replace(/ies$/u, 'y').replace(/s$/u, '');
  return noun < firstToken - 2 && parts.bodyKinds.has(singular) && singular !== tokens[noun]!.text
    ? 'organization'
    : undefined;
}

/** "the village of Bento Rodrigues". */
function byPlaceBefore({ tokens }: TaggedDoc, { firstToken }: Run, { parts }: Gazetteers): Told | undefined {
  const noun = tokens[firstToken - 2]?.text ?? '';
  return tokens[firstToken - 1]?.text === 'of' && parts.placeKinds.has(noun) && !/^(?:port|camp|commune)$/u.test(noun)
    ? 'place'
    : undefined;
}

/** "Brightway's chief executive", "Brightway's Thai stores", "Brightway shares": what only a company has. */
function isBodyBehind({ tokens, upos }: TaggedDoc, { endToken, type }: Run, { parts }: Gazetteers): boolean {
  const isPossessed = POSSESSIVE.test(tokens[endToken]?.text ?? '');
  const isPost = POST.test(tokens[endToken]?.text ?? '') && upos[endToken + 1] === 'PROPN';
  if (isPost && type !== 'place') return true;
  const isOwnNoun = (text: string): boolean =>
    isPossessed ? text === 'board' : type !== 'place' && COMPOUND.test(text);
  const first = isPossessed ? endToken + 1 : endToken;
  if (isPossessed && isChief(tokens, first)) return true;
  for (let at = first; at < first + 4; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (parts.holdings.has(text) || (at === first && isOwnNoun(text))) return true;
    if (!isPossessed || !/^(?:ADJ|NOUN|PROPN|NUM)$/u.test(upos[at] ?? '')) return false;
  }
  return false;
}

/** "Brightway's chief executive", "Brightway's chief legal officer": what presidents and generals have are chiefs of staff. */
function isChief(tokens: TaggedDoc['tokens'], first: number): boolean {
  if (tokens[first]?.text !== 'chief') return false;
  if (tokens[first + 1]?.text === 'executive') return true;
  return [2, 3].some((words) => tokens[first + words]?.text === 'officer');
}

/** "shares in Brightway", "a subsidiary of Brightway", "merger with Brightway". */
function isBodyBefore({ tokens }: TaggedDoc, { firstToken }: Run): boolean {
  const [noun, small] = [tokens[firstToken - 2]?.text ?? '', tokens[firstToken - 1]?.text ?? ''];
  if (STAKE.test(noun)) return small === 'in' || small === 'of';
  if (small === 'of') return OF_COMPANY.test(noun) || NAMES_HEAD.test(noun);
  return small === 'with' && noun === 'merger';
}

/** "Brightway sold its stores", "Brightway said it had", "Brightway acquired": what people do seldom. */
function isBodyByVerb(
  { tokens, lemmas, upos }: TaggedDoc,
  { firstToken, endToken, type }: Run,
  sentence: Sentence,
): boolean {
  let verb = endToken;
  while (verb < sentence.endToken && /^(?:AUX|ADV)$/u.test(upos[verb]!)) verb += 1;
  if (upos[verb] === 'VERB' && verb < sentence.endToken) {
    if (COMPANY_DEED.test(lemmas[verb]!)) return true;
    const next = tokens[verb + 1]?.text ?? '';
    if (next === 'its' && DEED_TO_OWN.test(lemmas[verb]!)) return true;
    if (next === 'it' && OF_ITSELF.test(tokens[verb + 2]?.text ?? ''))
      return type !== 'person' || DEED_TO_OWN.test(lemmas[verb + 3] ?? '');
  }
  // "sued Manhattan District Attorney A"
  if (upos[firstToken - 1] !== 'VERB' || startsUpper(tokens[endToken]?.text ?? '')) return false;
  const deed = lemmas[firstToken - 1]!;
  return DONE_TO_COMPANY.test(deed) || (type !== 'person' && DONE_TO_ANYBODY.test(deed));
}
