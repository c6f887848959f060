/**
 * What the tagger, which goes from word to word, cannot see: that a whole sentence and its clauses have finite verbs, and that "to"
 * before a word which can be a verb, with no noun behind it, opens an infinitive.
 */
import { canBePresent, canBeVerb, isNoun, takesClause, type WordType } from '../words/types.ts';
import { FINITE, labelOf, NOMINAL, PROPER, type Draft } from './draft.ts';
import type { TaggerModel } from './model.ts';
import { amendProperNouns } from './proper-nouns.ts';

/** What follows an adjective that stands before no noun. */
const NO_NOUN = new Set(['IN', 'DT', 'PRP', 'PRP$', '.', ',', 'RB', 'CC']);

const NAMED = new Set(['NNP', 'NNPS', 'PRP', 'NNS']);
const RELATIVE = new Set(['WDT', 'WP', 'WP$']);
const COMMA = new Set([',']);
/** What an object begins with. */
const OBJECTS = new Set(['DT', 'NNP', 'NNPS', 'PRP', 'PRP$']);
/** What a clause's verb is followed by, and where a clause ends. */
const BEHIND_VERB = new Set(['DT', 'PRP', 'PRP$', 'IN', 'TO', 'RB', 'NNP']);
const CLAUSE_ENDS = new Set([',', '.', ':', "''", '', 'WDT', 'WP']);

/** What stands behind a noun rather than behind a gerund. */
const BEHIND_NOUN = new Set(['TO', 'MD', 'VBD', 'VBZ', 'IN', '.', ',']);
/** What a speaker is called. */
const IN_NAME = new Set(['NNP', 'PRP']);
/** What no other noun stands between. */
const BEFORE_VERB = new Set([...NOMINAL, 'CD']);
const BEHIND_MAIN_VERB = new Set(['DT', 'CD', 'PRP$', 'PRP']);

const BOUND = new Set(['committed', 'dedicated', 'devoted', 'pledged']);
/** What a phrase behind a preposition is made of. */
const IN_PHRASE = new Set(['DT', 'PRP$', 'POS', 'JJ', 'CD', 'NN', 'NNS', 'NNP', 'NNPS']);

/** Amends the labels of a sentence's words. */
export function amendLabels(
  model: TaggerModel,
  words: readonly WordType[],
  forms: readonly string[],
  labels: Uint8Array,
): void {
  const tagAt = (i: number): string => model.xpos[labels[i] ?? -1] ?? '';
  const draft = { model, words, forms, labels, tagAt };
  for (let i = 1; i < forms.length; i++) {
    if (tagAt(i) !== 'JJ' || forms[i - 1] !== 'to' || !canBeVerb(words[i]!) || !NO_NOUN.has(tagAt(i + 1))) continue;
    if (tagAt(i - 2).startsWith('JJ')) continue;
    labels[i - 1] = labelOf(model, 'PART', 'TO') ?? labels[i - 1]!;
    labels[i] = labelOf(model, 'VERB', 'VB') ?? labels[i]!;
  }
  amendProperNouns(draft);
  amendRelatives(draft);
  amendFirstNoun(draft);
  amendParticiples(draft);
  amendDemands(draft);
  amendGerunds(draft);
  amendMainVerb(draft);
}

/** "Norway, which back Berg, has left": a relative clause without another verb has the one behind its pronoun. */
function amendRelatives({ model, words, forms, labels, tagAt }: Draft): void {
  for (let i = 2; i + 1 < forms.length; i++) {
    if (tagAt(i) !== 'NN' || tagAt(i - 1) !== 'WDT' || tagAt(i - 2) !== ',') continue;
    if (!canBeVerb(words[i]!) || !OBJECTS.has(tagAt(i + 1))) continue;
    let end = i + 1;
    while (end < forms.length && !CLAUSE_ENDS.has(tagAt(end)) && !FINITE.has(tagAt(end))) end++;
    if (!FINITE.has(tagAt(end))) labels[i] = labelOf(model, 'VERB', 'VBP') ?? labels[i]!;
  }
}

/** "Amnesty for Berg was granted": what a preposition alone parts from a finite verb is its subject, no imperative. */
function amendFirstNoun({ model, words, forms, labels, tagAt }: Draft): void {
  if (tagAt(0) !== 'VB' || tagAt(1) !== 'IN' || !isNoun(words[0]!)) return;
  let i = 2;
  while (IN_PHRASE.has(tagAt(i))) i++;
  if (i > 2 && i < forms.length && FINITE.has(tagAt(i))) labels[0] = labelOf(model, 'NOUN', 'NN') ?? labels[0]!;
}

/** "Remains committed to fighting": treebanks take it for an adjective as often as for the verb, whose arguments it has. */
function amendParticiples({ model, forms, labels, tagAt }: Draft): void {
  for (let i = 1; i + 1 < forms.length; i++)
    if (tagAt(i) === 'JJ' && BOUND.has(forms[i]!) && forms[i + 1] === 'to')
      labels[i] = labelOf(model, 'VERB', 'VBN') ?? labels[i]!;
}

/** A clause behind "that" has a verb, if need be a plain one: "demanded that Norway stop the work". */
function amendDemands({ model, words, forms, labels, tagAt }: Draft): void {
  for (let that = 1; that < forms.length; that++) {
    if (forms[that] !== 'that' || tagAt(that) !== 'IN') continue;
    let found = -1;
    let end = that + 1;
    for (; end < forms.length && !CLAUSE_ENDS.has(tagAt(end)); end++) {
      if (FINITE.has(tagAt(end)) || tagAt(end) === 'VB') break;
      const isSubject = NAMED.has(tagAt(end - 1)) || (tagAt(end - 1) === 'NN' && BEHIND_VERB.has(tagAt(end + 1)));
      if (found === -1 && end > that + 1 && tagAt(end) === 'NN' && isSubject && canBeVerb(words[end]!)) found = end;
    }
    if (found !== -1 && CLAUSE_ENDS.has(tagAt(end))) labels[found] = labelOf(model, 'VERB', 'VB') ?? labels[found]!;
  }
}

/** "The Oxfam ruling to be overturned": behind an article and a name, with no object behind it, a word that can be a noun is one. */
function amendGerunds({ model, words, forms, labels, tagAt }: Draft): void {
  for (let i = 2; i + 1 < forms.length; i++) {
    // "talked Chad into signing"
    const isInto = forms[i - 1] === 'into' && forms[i]!.endsWith('ing') && IN_NAME.has(tagAt(i - 2));
    if (isInto && tagAt(i) === 'NN') labels[i] = labelOf(model, 'VERB', 'VBG') ?? labels[i]!;
    if (tagAt(i) !== 'VBG' || tagAt(i - 1) !== 'NNP' || !isNoun(words[i]!) || !BEHIND_NOUN.has(tagAt(i + 1))) continue;
    let article = i - 1;
    while (article > 0 && tagAt(article) === 'NNP') article--;
    if (tagAt(article) === 'DT') labels[i] = labelOf(model, 'NOUN', 'NN') ?? labels[i]!;
  }
}

/**
 * A sentence has a finite verb besides those of its relative clauses: where the tagger saw none, it is the first participle behind a
 * noun, or behind a comma.
 */
function amendMainVerb({ model, words, forms, labels, tagAt }: Draft): void {
  if (forms.at(-1) !== '.') return;
  const said = startOfSpeaker(words, forms, tagAt);
  let missing = said === -1 ? 1 : 2;
  for (let i = 0; i < forms.length; i++) {
    if (FINITE.has(tagAt(i))) missing--;
    else if (i > 0 && RELATIVE.has(tagAt(i))) missing++;
  }
  if (missing <= 0) return;
  const isVerb = (i: number, before: ReadonlySet<string>) =>
    tagAt(i) === 'VBN' && forms[i + 1] !== 'by' && (before.has(tagAt(i - 1)) || (i === 1 && tagAt(0) === 'DT'));
  for (const before of [NOMINAL, COMMA]) {
    for (let i = 1; i < forms.length - 2; i++) {
      if (!isVerb(i, before) || (before === COMMA && !OBJECTS.has(tagAt(i + 1)))) continue;
      labels[i] = labelOf(model, 'VERB', 'VBD') ?? labels[i]!;
      return;
    }
  }
  amendPresent({ model, words, labels, tagAt });
  if (said === -1) return;
  for (let i = 1; i < said - 1; i++) {
    const isVerb = tagAt(i) === 'NN' && canBeVerb(words[i]!) && BEFORE_VERB.has(tagAt(i - 1));
    if (isVerb && BEHIND_MAIN_VERB.has(tagAt(i + 1))) {
      labels[i] = labelOf(model, 'VERB', 'VBD') ?? labels[i]!;
      return;
    }
  }
}

/** "Berg works in the Senate": a sentence without a verb has one behind the name that it begins with. */
function amendPresent({ model, words, labels, tagAt }: Omit<Draft, 'forms'>): void {
  let i = 0;
  while (PROPER.has(tagAt(i))) i++;
  if (i > 0 && tagAt(i) === 'NNS' && canBePresent(words[i]!) && tagAt(i + 1) === 'IN')
    labels[i] = labelOf(model, 'VERB', 'VBZ') ?? labels[i]!;
}

/** Where ", Cook said." starts, which ends a sentence with a verb of its own; -1 without one. */
function startOfSpeaker(words: readonly WordType[], forms: readonly string[], tagAt: (i: number) => string): number {
  const verb = forms.length - 2;
  if (tagAt(verb) !== 'VBD' || !takesClause(words[verb]!)) return -1;
  let first = verb;
  while (first > 0 && IN_NAME.has(tagAt(first - 1))) first--;
  return first < verb && forms[first - 1] === ',' ? first - 1 : -1;
}
