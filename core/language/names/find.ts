/** The stage of the reading that finds names: persons, organizations, places and states. */
import type { Name, SentenceDoc, Token } from '../../model/doc.ts';
import { atomizeTokens, type Gazetteers } from '../gazetteers/index.ts';
import { boilerplateSentences } from './boilerplate.ts';
import { casingOf, type Casing } from './casing.ts';
import { repeatedNames } from './consistency.ts';
import { isLanguage, splitStateBody, trimSpan } from './guideline.ts';
import { isoOf, knownNames, knownType, type KnownName } from './known.ts';
import { nonActorRuns } from './non-actors.ts';
import { shapedNames } from './shapes.ts';
import { withoutOverlaps, type NameSpan } from './spans.ts';

/** Prefixes that make one token with the name behind them: "anti-Ruritanian". */
const PREFIXED = /^(?:anti|pro|non|ex|post|pre|counter|trans|un)[-\u2010\u2011](?=\p{Lu})/iu;

/**
 * Adds the layer of names. Known names come from the gazetteers, others from the shape of the words; both are cut as the
 * ontology counts mentions. Linear in the tokens.
 */
export function findNames<Doc extends SentenceDoc>(
  doc: Doc,
  gazetteers: Gazetteers,
): Doc & { readonly names: readonly Name[] } {
  const { tokens, sentences } = doc;
  const casings = sentences.map((sentence) => casingOf(tokens, sentence));
  const closed = closedTokens(doc, casings, gazetteers);
  const open = (span: NameSpan): boolean => closed[span.firstToken] === 0;
  const everything = knownNames(tokens, gazetteers);
  for (const name of everything) if (isLanguage(name, tokens)) closed.fill(1, name.firstToken, name.endToken);
  const known = everything.filter((name) => closed[name.firstToken] === 0);
  const ofState = new Uint8Array(tokens.length);
  for (const name of known) if (isoOf(name) !== undefined) ofState.fill(1, name.firstToken, name.endToken);
  const isState = (token: number): boolean => ofState[token] === 1;
  const shaped = sentences
    .flatMap((sentence, s) => shapedNames(tokens, sentence, casings[s]!, isState, gazetteers))
    .filter(open);
  const first = settle(
    [...known.flatMap((name) => knownSpan(name) ?? []), ...prefixedNames(tokens, gazetteers).filter(open)],
    shaped,
    doc,
    gazetteers,
  );
  const taken = new Uint8Array(tokens.length);
  for (const { firstToken, endToken } of first) taken.fill(1, firstToken, endToken);
  const repeated = repeatedNames(tokens, first, (token) => taken[token] === 0 && closed[token] === 0);
  const names = withoutOverlaps([...first, ...repeated], tokens.length).map((span) => toName(span, tokens));
  return { ...doc, names };
}

function knownSpan(known: KnownName): NameSpan | undefined {
  const type = knownType(known);
  if (type === undefined) return undefined;
  const { firstToken, endToken } = known;
  const iso = type === 'state' ? isoOf(known) : undefined;
  const rule = `gazetteer:${known.entries[0]!.kind}`;
  return { firstToken, endToken, type, rule, ...(iso === undefined ? {} : { iso }) };
}

/** Longest name wins: a shaped name that holds a known one and more; else the known one. Then each is cut to the guideline. */
function settle(
  known: readonly NameSpan[],
  shaped: readonly NameSpan[],
  { tokens }: SentenceDoc,
  gazetteers: Gazetteers,
): readonly NameSpan[] {
  const trimmed = shaped.flatMap((span) => trimSpan(span, tokens, gazetteers) ?? []);
  const atoms = atomizeTokens(tokens);
  const stateAt = (token: number): KnownName | undefined => gazetteers.states.longestAt(atoms, token);
  const split = [...known, ...trimmed].flatMap((span) => splitStateBody(span, tokens, gazetteers, stateAt));
  const order = [...split].sort(
    (a, b) => b.endToken - b.firstToken - (a.endToken - a.firstToken) || a.firstToken - b.firstToken,
  );
  return withoutOverlaps(order, tokens.length);
}

/** Names behind a prefix in one token, known ones only. */
function prefixedNames(tokens: readonly Token[], gazetteers: Gazetteers): readonly NameSpan[] {
  return tokens.flatMap(({ text }, i) => {
    const prefix = PREFIXED.exec(text)?.[0];
    if (prefix === undefined) return [];
    const entries = gazetteers.phrases.lookUp(text.slice(prefix.length));
    if (entries.length === 0) return [];
    const span = knownSpan({ firstToken: i, endToken: i + 1, casing: 'exact', entries });
    return span === undefined ? [] : [{ ...span, skip: prefix.length }];
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
