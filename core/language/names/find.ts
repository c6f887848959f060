/** The stage of the reading that finds names: persons, organizations, places and states. */
import type { Name, SentenceDoc, TaggedDoc, Token } from '../../model/doc.ts';
import type { Gazetteers } from '../gazetteers/index.ts';
import type { LanguageModels } from '../models.ts';
import { amendSpan, goesOverOwner, withGluedParts } from './amend.ts';
import { boilerplateSentences } from './boilerplate.ts';
import { bodiesBeforeNoun } from './bodies.ts';
import { agreeOnTypes } from './consistency.ts';
import { placesInRow, withBodiesOf } from './context.ts';
import { CUE } from './cues.ts';
import { withFirstWords } from './first-words.ts';
import { isCombining, isLanguage, namesStates, trimSpan } from './guideline.ts';
import { namesThing, typedByKind } from './kinds.ts';
import { entryOf, isoOf, knownNames, type KnownName } from './known.ts';
import { cutBeforeLand, oneNameOf, withFields, withPurpose, withSpelledOut } from './joined.ts';
import { judgeUnknown } from './judge.ts';
import { modelNames } from './model.ts';
import { nonActorRuns, ownName, touchesCapital } from './non-actors.ts';
import { prefixedNames, settleNames } from './settle.ts';
import { cutAtDashes, joinHyphenated, type NameSpan } from './spans.ts';
import { withContext } from './with-context.ts';
import { documentWords, type DocumentWords } from './words.ts';

/**
 * The layer of names. The model says which words are names, the gazetteers which of them are known and as what; the
 * result is cut as the ontology counts mentions. Linear in the tokens.
 */
export function findNames(
  doc: TaggedDoc,
  models: Pick<LanguageModels, 'names' | 'types'>,
  gazetteers: Gazetteers,
): readonly Name[] {
  const { tokens, sentences } = doc;
  const all = documentWords(doc, gazetteers);
  const everything = knownNames(tokens, all.words, gazetteers);
  const closed = closedTokens(doc, all, gazetteers, everything);
  for (const name of everything)
    if (isLanguage(name, tokens) || namesStates(name, tokens)) closed.fill(1, name.firstToken, name.endToken);
  const isOpen = ({ firstToken }: { readonly firstToken: number }): boolean => closed[firstToken] === 0;
  const knownAt = (token: number) => gazetteers.phrases.longestAt(tokens, token);
  const amend = { tokens, gazetteers, knownAt, upos: doc.upos };
  const modelled = modelNames(doc, models.names, models.types, all, everything).flatMap((span) =>
    cutAtDashes(span, tokens).flatMap((part) => cutBeforeLand(part, tokens, gazetteers)),
  );
  const seen = joinHyphenated(modelled, tokens)
    .filter((span) => isOpen(span) && !goesOverOwner(span, amend))
    .flatMap((span) => trimSpan(span, tokens, gazetteers) ?? [])
    .map((span) => withGluedParts(amendSpan(oneNameOf(span, amend), amend), amend))
    .flatMap((span) => trimSpan(span, tokens, gazetteers) ?? [])
    .filter((span) => namesActor(span, tokens, gazetteers));
  const typed = typedByKind(seen, doc, gazetteers);
  const known = everything.filter(
    (name) => isOpen(name) && (isoOf(name) !== undefined || !namesThing(name, doc, gazetteers)),
  );
  const isClosed = (token: number): boolean => closed[token] === 1;
  const named = bodiesBeforeNoun(typed, doc, all, everything, isClosed, gazetteers);
  const learned = withBodiesOf(named, doc, all, known, gazetteers)
    .filter(isOpen)
    .map((span) => withSpelledOut(withFields(withPurpose(span, amend), amend), amend));
  const isHeadline = new Uint8Array(tokens.length);
  sentences.forEach(({ firstToken, endToken }, s) => {
    if (all.casings[s] !== 'sentence') isHeadline.fill(1, firstToken, endToken);
  });
  const believed = [...known, ...prefixedNames(tokens, all.words, gazetteers).filter(isOpen)];
  const settled = settleNames(doc, learned, believed, isHeadline, gazetteers);
  const judged = judgeUnknown(placesInRow(settled, tokens, gazetteers), doc, all.words, isClosed, gazetteers);
  const told = withContext(doc, all, agreeOnTypes(judged, tokens), closed, gazetteers);
  const spans = withFirstWords(told, doc, (token) => !isClosed(token), gazetteers);
  return spans.map((span) => toName(span, tokens));
}

/** Months that are surnames or given names too. */
const MONTH_NAME = /^(?:April|August|June|March|May)$/u;

/** Behind a name, over a comma: "Anna R. Berg, Jr." */
const GENERATION = /^[JS]r\.?$/u;

/** Stands for its state ("the Government of Chad"), not for a body of its own. */
const STATE_ITSELF = /^Governments?$/u;

/** Peoples, religions and days alone are no actor, nor is what ends as events and laws do, whatever the model says. */
function namesActor({ firstToken, endToken }: NameSpan, tokens: readonly Token[], { parts }: Gazetteers): boolean {
  const last = tokens[endToken - 1]!.text;
  if (endToken - firstToken > 1) return !parts.others.has(last);
  return (!parts.never.has(last) && !STATE_ITSELF.test(last) && !GENERATION.test(last)) || MONTH_NAME.test(last);
}

/** Tokens in lines that are no part of the story, and in names of what is no actor. */
function closedTokens(
  doc: SentenceDoc,
  { casings, cues }: DocumentWords,
  gazetteers: Gazetteers,
  known: readonly KnownName[],
): Uint8Array {
  const { parts } = gazetteers;
  // "the Pacific Islands Forum" is no event
  const bodies = new Map(
    known
      .filter((name) => name.endToken - name.firstToken > 1 && entryOf(name, 'organization')?.weak === false)
      .map(({ firstToken, endToken }) => [endToken, firstToken]),
  );
  const closed = new Uint8Array(doc.tokens.length);
  doc.tokens.forEach((_, i) => {
    if (isCombining(doc.tokens, i)) closed[i] = 1;
  });
  const named = new Set<string>();
  const verdicts = boilerplateSentences(doc, parts.boilerplate);
  doc.sentences.forEach((sentence, s) => {
    if (verdicts[s]) closed.fill(1, sentence.firstToken, sentence.endToken);
    if (casings[s] !== 'sentence' || (cues[s]! & CUE.nonActor) === 0) return;
    for (const [first, end] of nonActorRuns(doc.tokens, sentence, parts)) {
      if ((bodies.get(end) ?? end) <= first + 1) continue;
      closed.fill(1, first, end);
      const name = ownName(doc.tokens, first, end, gazetteers);
      if (name !== undefined) named.add(name);
    }
  });
  if (named.size === 0) return closed;
  doc.tokens.forEach(({ text }, i) => {
    if (named.has(text) && !touchesCapital(doc.tokens, i)) closed[i] = 1;
  });
  return closed;
}

function toName({ firstToken, endToken, type, iso, rule, skip = 0 }: NameSpan, tokens: readonly Token[]): Name {
  const start = tokens[firstToken]!.start + skip;
  const end = tokens[endToken - 1]!.end;
  return { start, end, firstToken, endToken, type, rule, ...(iso === undefined ? {} : { iso }) };
}
