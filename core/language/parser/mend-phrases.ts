/** Noun phrases that the arcs cut in the wrong place: a day taken for the name before it, a name in two, a list hung on its verb. */
import { takesTwoObjects } from '../words/types.ts';
import {
  ADJECTIVE,
  COMMA,
  GERUND,
  hang,
  has,
  isNominal,
  leadsTo,
  LONGEST_PHRASE,
  markerOf,
  NAME,
  NUMBER,
  PARTICIPLE,
  VERB,
  type Draft,
} from './draft.ts';
import { isTime } from './times.ts';
import type { ParserWords } from './words.ts';

const ARGUMENT = /^(?:nsubj|obj|iobj|obl)/;

/** Puts them right, in place. */
export function mendPhrases(heads: number[], deprels: string[], words: ParserWords): void {
  const draft = { heads, deprels, words };
  for (let i = 0; i < heads.length; i++) {
    if (deprels[i] === 'compound') {
      partTime(draft, i);
      partReceiver(draft, i);
      partMarked(draft, i);
    } else if (deprels[i] === 'obl' || deprels[i] === 'nmod') joinName(draft, i);
    else if (deprels[i] === 'conj') {
      markTitled(draft, i);
      hangListed(draft, i);
      joinStation(draft, i);
    } else if (deprels[i] === 'obj') markTitled(draft, i);
    else if (deprels[i] === 'advcl') liftGerund(draft, i);
    else if (deprels[i] === 'nsubj' || deprels[i] === 'nsubj:pass') hangParticiple(draft, i);
  }
}

/** "Monday", "May", "4 May". */
const isDay = ({ heads, words }: Draft, i: number): boolean =>
  isTime(words.word[i]!) || (words.tag[i] === NUMBER && heads[i + 1] === i && isTime(words.word[i + 1] ?? 0));

/** "Bombed Chad, according to President Cook": what marks a title marks the name behind it, which is no object and listed with nothing. */
function markTitled(draft: Draft, name: number): void {
  const { heads, deprels, words } = draft;
  const first = heads[name]!;
  if (words.pos[name] !== NAME || first > name) return;
  let title = name;
  while (title - 1 > first && heads[title - 1] === name && deprels[title - 1] === 'nmod:desc') title--;
  const marker = title === name ? -1 : markerOf(draft, title);
  if (marker <= first || has(draft, name, 'cc')) return;
  let above = first;
  for (let steps = 0; words.pos[above] !== VERB && heads[above] !== above && steps < LONGEST_PHRASE; steps++)
    above = heads[above]!;
  hang(draft, marker, name, 'case');
  hang(draft, name, above, words.pos[above] === VERB ? 'obl' : 'nmod');
}

/** "Visited Peru on Monday and Chile on Tuesday": a name is listed with a name, not with the day on which something befell that one. */
function joinStation(draft: Draft, name: number): void {
  const { heads, deprels, words } = draft;
  const time = heads[name]!;
  if (words.pos[name] !== NAME || time > name || !isDay(draft, time) || isTime(words.word[name]!)) return;
  let top = time;
  for (let steps = 0; steps < LONGEST_PHRASE && /^(?:nmod|obl)/.test(deprels[top]!); steps++) top = heads[top]!;
  const isStation = (i: number) => words.pos[i] === NAME && !isTime(words.word[i]!) && i < time;
  if (isStation(top)) return hang(draft, name, top, 'conj');
  let first = time - 1;
  while (first > top && !(isStation(first) && heads[first] === top && ARGUMENT.test(deprels[first]!))) first--;
  if (first > top) hang(draft, name, first, 'conj');
}

/** "With Japan next Monday": before a day and its adjective ends the name, which has the preposition. */
function partTime(draft: Draft, name: number): void {
  const { heads, deprels, words } = draft;
  const time = heads[name]!;
  if (time < name + 2 || words.pos[name] !== NAME || !isTime(words.word[time]!)) return;
  for (let i = name + 1; i < time; i++) if (words.tag[i] !== ADJECTIVE || heads[i] !== time) return;
  const marker = markerOf(draft, time);
  if (marker === -1 || marker > name) return;
  heads.forEach((head, i) => {
    if (head === time && i >= marker && i < name) heads[i] = name;
  });
  heads[name] = heads[time]!;
  deprels[name] = deprels[time]!;
  deprels[time] = `${deprels[time]!.split(':')[0]!}:unmarked`;
}

/** "Sold Kenya twelve jets": no number stands within a compound; the name is to whom. */
function partReceiver({ heads, deprels, words }: Draft, name: number): void {
  const thing = heads[name]!;
  const verb = heads[thing]!;
  const isGiven = deprels[thing] === 'obj' && verb === name - 1 && words.tag[name + 1] === NUMBER;
  if (!isGiven || words.pos[name] !== NAME || !takesTwoObjects({ frames: words.frames[verb]! })) return;
  heads[name] = verb;
  deprels[name] = 'iobj';
}

/** "Placed Berg under house arrest": no preposition stands within a compound; the name is the verb's object. */
function partMarked(draft: Draft, name: number): void {
  const { heads, deprels, words } = draft;
  const thing = heads[name]!;
  const verb = heads[thing]!;
  if (words.pos[name] !== NAME || thing < name || verb > name || words.pos[verb] !== VERB) return;
  if (markerOf(draft, thing) < name || deprels[thing] !== 'obj') return;
  hang(draft, name, verb, 'obj');
  deprels[thing] = 'obl';
}

/** "With Security Council Resolution 9": two bare names side by side that hang on one word with one preposition are one. */
function joinName(draft: Draft, first: number): void {
  const { heads, deprels, words } = draft;
  if (words.pos[first] !== NAME || markerOf(draft, first) !== first - 1) return;
  let second = first + 1;
  while (words.pos[second] === NAME && heads[second]! > second) second = heads[second]!;
  const isBeside = heads[second] === heads[first] && deprels[second] === deprels[first];
  if (second === first || words.pos[second] !== NAME || !isBeside || isTime(words.word[second]!)) return;
  for (let i = first + 1; i < second; i++) if (heads[i] !== second || words.pos[i] !== NAME) return;
  heads[first - 1] = second;
  heads[first] = second;
  deprels[first] = 'compound';
}

/** "Working with Chad, the Malian army and its allies": a noun without a verb of its own is listed with the noun before it. */
function hangListed(draft: Draft, noun: number): void {
  const { heads, deprels, words } = draft;
  const verb = heads[noun]!;
  if (verb > noun || words.pos[verb] !== VERB || !isNominal(words, noun)) return;
  let first = noun;
  for (let i = verb + 1; i < heads.length; i++) {
    if (heads[i] !== noun) continue;
    if (/^(?:nsubj|cop|case|aux|mark|obl)/.test(deprels[i]!)) return;
    first = Math.min(first, i);
  }
  let above = words.word[first] === COMMA || deprels[first] === 'cc' ? first - 1 : first;
  while (above > verb && !ARGUMENT.test(deprels[above]!)) {
    if (heads[above] === above || heads[above]! < verb) return;
    above = heads[above]!;
  }
  if (
    above <= verb ||
    above >= noun ||
    !(isNominal(words, above) || isDay(draft, above)) ||
    !leadsTo(draft, above, verb, noun)
  )
    return;
  heads[noun] = above;
}

/** "Chad and Mali, meeting in Lomé, signed": what the subject does beside is said of its verb. */
function liftGerund({ heads, deprels, words }: Draft, gerund: number): void {
  const subject = heads[gerund]!;
  const verb = heads[subject]!;
  if (words.tag[gerund] !== GERUND || subject > gerund || verb < gerund || words.word[gerund - 1] !== COMMA) return;
  if (deprels[subject]!.startsWith('nsubj') && isNominal(words, subject)) heads[gerund] = verb;
}

/** "Out of the 253 taken by militants": a subject has no preposition; the participle behind it describes it. */
function hangParticiple(draft: Draft, noun: number): void {
  const { heads, deprels, words } = draft;
  const verb = heads[noun]!;
  if (verb !== noun + 1 || words.tag[verb] !== PARTICIPLE || heads[verb] === verb || heads[verb]! > noun) return;
  if (markerOf(draft, noun) === -1) return;
  for (let i = 0; i < verb; i++) if (heads[i] === verb && i !== noun) return;
  const above = heads[verb]!;
  heads[noun] = above;
  deprels[noun] = isNominal(words, above) ? 'nmod' : 'obl';
  heads[verb] = noun;
  deprels[verb] = 'acl';
}
