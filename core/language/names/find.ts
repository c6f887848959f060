/** The stage of the reading that finds names: persons, organizations, places and states. */
import type { Name, SentenceDoc, TaggedDoc, Token } from '../../model/doc.ts';
import { atomizeTokens, type Gazetteers } from '../gazetteers/index.ts';
import type { LanguageModels } from '../models.ts';
import { boilerplateSentences } from './boilerplate.ts';
import { casingOf, startsUpper, type Casing } from './casing.ts';
import { repeatedNames } from './consistency.ts';
import { isLanguage, splitStateBody, trimSpan } from './guideline.ts';
import { entryOf, isoOf, knownNames, knownType, type KnownName } from './known.ts';
import { modelNames } from './model.ts';
import { nonActorRuns } from './non-actors.ts';
import { length, withoutOverlaps, type NameSpan } from './spans.ts';

/** Prefixes that make one token with the name behind them: "anti-Ruritanian". */
const PREFIXED = /^(?:anti|pro|non|ex|post|pre|counter|trans|un)[-\u2010\u2011](?=\p{Lu})/iu;

/**
 * Adds the layer of names. The model says which words are names, the gazetteers which of them are known and as what; the
 * result is cut as the ontology counts mentions. Linear in the tokens.
 */
export function findNames<Doc extends TaggedDoc>(
  doc: Doc,
  models: Pick<LanguageModels, 'names' | 'types'>,
  gazetteers: Gazetteers,
): Doc & { readonly names: readonly Name[] } {
  const { tokens, sentences } = doc;
  const casings = sentences.map((sentence) => casingOf(tokens, sentence));
  const closed = closedTokens(doc, casings, gazetteers);
  const everything = knownNames(tokens, gazetteers);
  for (const name of everything) if (isLanguage(name, tokens)) closed.fill(1, name.firstToken, name.endToken);
  const isOpen = ({ firstToken }: { readonly firstToken: number }): boolean => closed[firstToken] === 0;
  const learned = modelNames(doc, models.names, models.types, gazetteers)
    .filter(isOpen)
    .flatMap((span) => trimSpan(span, tokens, gazetteers) ?? []);
  const known = everything.filter(isOpen);
  const first = settle(doc, learned, [...known, ...prefixedNames(tokens, gazetteers).filter(isOpen)], gazetteers);
  const taken = new Uint8Array(tokens.length);
  for (const { firstToken, endToken } of first) taken.fill(1, firstToken, endToken);
  const repeated = repeatedNames(tokens, first, (token) => taken[token] === 0 && closed[token] === 0);
  const names = withoutOverlaps([...first, ...repeated], tokens.length).map((span) => toName(span, tokens));
  return { ...doc, names };
}

interface Known extends KnownName {
  readonly skip?: number;
}

/** Joins what the model found with what is known, then cuts to the guideline. */
function settle(
  { tokens, upos }: TaggedDoc,
  learned: readonly NameSpan[],
  known: readonly Known[],
  gazetteers: Gazetteers,
): readonly NameSpan[] {
  const owner = new Int32Array(tokens.length).fill(-1);
  learned.forEach(({ firstToken, endToken }, i) => owner.fill(i, firstToken, endToken));
  const types: (NameSpan | undefined)[] = [...learned];
  const added: NameSpan[] = [];
  for (const name of known) {
    const rivals = [...new Set(owner.slice(name.firstToken, name.endToken))].filter((i) => i !== -1);
    const rival = rivals.length === 1 ? learned[rivals[0]!] : undefined;
    if (rivals.length === 0) {
      const span = spanOf(name);
      if (span !== undefined && standsAlone(name, tokens, upos)) added.push(span);
    } else if (rival !== undefined && sameExtent(rival, name)) {
      types[rivals[0]!] = agreed(rival, name, tokens, gazetteers);
    } else if (name.endToken - name.firstToken > 1 && rivals.every((i) => within(learned[i]!, name))) {
      const span = spanOf(name);
      if (span === undefined) continue;
      for (const i of rivals) types[i] = undefined;
      added.push(span);
    }
  }
  const atoms = atomizeTokens(tokens);
  const stateAt = (token: number): KnownName | undefined => gazetteers.states.longestAt(atoms, token);
  const spans = [...types.filter((span) => span !== undefined), ...added];
  const split = spans.flatMap((span) => splitStateBody(span, tokens, gazetteers, stateAt));
  return withoutOverlaps(
    split.sort((a, b) => length(b) - length(a) || a.firstToken - b.firstToken),
    tokens.length,
  );
}

const sameExtent = (span: NameSpan, name: KnownName): boolean =>
  span.firstToken === name.firstToken && span.endToken === name.endToken;
const within = (span: NameSpan, name: KnownName): boolean =>
  span.firstToken >= name.firstToken && span.endToken <= name.endToken;

function spanOf(known: Known): NameSpan | undefined {
  const type = knownType(known);
  if (type === undefined) return undefined;
  const { firstToken, endToken, skip } = known;
  const iso = type === 'state' ? isoOf(known) : undefined;
  const rule = `gazetteer:${known.entries[0]!.kind}`;
  return {
    firstToken,
    endToken,
    type,
    rule,
    ...(iso === undefined ? {} : { iso }),
    ...(skip === undefined ? {} : { skip }),
  };
}

/** The model and the tables name the same words. A person of a place's name stays a person; else what is known decides. */
function agreed(learned: NameSpan, known: Known, tokens: readonly Token[], { givenNames }: Gazetteers): NameSpan {
  const span = spanOf(known);
  if (span === undefined || span.type === learned.type) return learned;
  if (learned.type === 'person') {
    const isAlsoGiven = length(learned) === 1 && givenNames.has(tokens[learned.firstToken]!.text);
    return span.type === 'state' && !isAlsoGiven ? span : learned;
  }
  if (span.type === 'state') return span;
  const certain = entryOf(known, 'organization') !== undefined || entryOf(known, 'region') !== undefined;
  return certain ? span : learned;
}

/** Whether a known name that the model did not see is to be believed. */
function standsAlone(known: Known, tokens: readonly Token[], upos: TaggedDoc['upos']): boolean {
  if (isoOf(known) !== undefined || known.endToken - known.firstToken > 1 || known.skip !== undefined) return true;
  const i = known.firstToken;
  const touches = (j: number): boolean => {
    const other = tokens[j];
    return other !== undefined && startsUpper(other.text) && upos[j] === 'PROPN';
  };
  return upos[i] === 'PROPN' && !touches(i - 1) && !touches(i + 1);
}

/** Names behind a prefix in one token, known ones only. */
function prefixedNames(tokens: readonly Token[], gazetteers: Gazetteers): readonly Known[] {
  return tokens.flatMap(({ text }, i): Known[] => {
    const prefix = PREFIXED.exec(text)?.[0];
    if (prefix === undefined) return [];
    const entries = gazetteers.phrases.lookUp(text.slice(prefix.length));
    if (entries.length === 0) return [];
    return [{ firstToken: i, endToken: i + 1, casing: 'exact', entries, skip: prefix.length }];
  });
}

/** Tokens in lines that are no part of the story, and in names of what is no actor. */
function closedTokens(doc: SentenceDoc, casings: readonly Casing[], { parts }: Gazetteers): Uint8Array {
  const closed = new Uint8Array(doc.tokens.length);
  const verdicts = boilerplateSentences(doc, parts.boilerplate);
  doc.sentences.forEach((sentence, s) => {
    if (verdicts[s]) closed.fill(1, sentence.firstToken, sentence.endToken);
    if (casings[s] !== 'sentence') return;
    for (const [first, end] of nonActorRuns(doc.tokens, sentence, parts)) closed.fill(1, first, end);
  });
  return closed;
}

function toName({ firstToken, endToken, type, iso, rule, skip = 0 }: NameSpan, tokens: readonly Token[]): Name {
  const start = tokens[firstToken]!.start + skip;
  const end = tokens[endToken - 1]!.end;
  return { start, end, firstToken, endToken, type, rule, ...(iso === undefined ? {} : { iso }) };
}
