/** "I" is the speaker; "we" in a statement stands for whoever issues it: the speaker's body or state, if he has one. */
import type { Quotation } from '../attribution/quotations.ts';
import type { DraftClaim } from '../claims.ts';
import { stretchAt } from '../sorted.ts';
import { isOpening } from '../syntax/clauses.ts';
import { surfaceSubject } from '../syntax/subjects.ts';
import { actorsAt, type Reading } from '../syntax/resolve.ts';
import { lowerOf, uposOf } from '../tree.ts';
import { addMention } from './draft.ts';

const SINGULAR = new Set(['i', 'my', 'me', 'myself']);
const PLURAL = new Set(['we', 'our', 'us', 'ourselves']);

/** Adds first-person mentions; `posts` are the structural claims that tell whom a speaker speaks for. */
export function addFirstPersons(
  reading: Reading,
  quotations: readonly Quotation[],
  posts: readonly DraftClaim[],
): void {
  const { tree, actors } = reading;
  const bodies = bodiesOf(posts);
  const issuers: (number | undefined)[] = [];
  // a text has one author: who "we" was once, it is to the end
  let author: number | undefined;
  // and a body's statement is in the plural throughout: where somebody says I, we are he and others
  const isOfOne = tree.lowers.some(
    (word, token) => SINGULAR.has(word) && uposOf(tree, token) === 'PRON' && stretchAt(quotations, token) === undefined,
  );
  for (let token = 0; token < tree.doc.tokens.length; token++) {
    const word = lowerOf(tree, token);
    if (actors.at[token] !== undefined || uposOf(tree, token) === 'PROPN') continue;
    if (!SINGULAR.has(word) && !PLURAL.has(word)) continue;
    const quotation = stretchAt(quotations, token);
    const speaker = quotation === undefined ? undefined : quotation.speaker?.cluster;
    const isAuthors = quotation === undefined && PLURAL.has(word) && !isOfOne;
    if (isAuthors) author ??= issuerOf(reading, token, issuers);
    const issuer = isAuthors ? author : undefined;
    const alone = SINGULAR.has(word) && !isOfState(reading, token);
    const cluster = alone || speaker === undefined ? (speaker ?? issuer) : (bodies.get(speaker) ?? speaker);
    if (cluster !== undefined)
      addMention(tree, actors, { first: token, end: token + 1 }, [cluster], 'pronoun', 'pronoun:first-person');
  }
}

/** "My government", "my country". */
const isOfState = ({ tree, lexicon }: Reading, token: number): boolean =>
  lowerOf(tree, token) === 'my' && lexicon.nominals.generic.get('state')?.has(lowerOf(tree, token + 1)) === true;

/** For each person the body that he speaks for, leads or belongs to; a spokesman's before any other. */
function bodiesOf(posts: readonly DraftClaim[]): ReadonlyMap<number, number> {
  const bodies = new Map<number, number>();
  for (const type of ['speaks_for', 'leads', 'member_of'])
    for (const claim of posts)
      if (claim.type === type && !bodies.has(claim.source)) bodies.set(claim.source, claim.target);
  return bodies;
}

/**
 * A statement's issuer: the state or body that is the subject of the nearest main clause above. `upTo[sentence]` keeps what was
 * found up to a sentence's end, so that a text is gone through once.
 */
function issuerOf(reading: Reading, token: number, upTo: (number | undefined)[]): number | undefined {
  const own = reading.tree.sentenceOf[token] ?? 0;
  while (upTo.length < own) upTo.push(issuerIn(reading, upTo.length, Infinity) ?? upTo.at(-1));
  return issuerIn(reading, own, token) ?? upTo[own - 1];
}

/** The state or body that is the subject of a sentence's main clause, before a token. */
function issuerIn(reading: Reading, sentence: number, before: number): number | undefined {
  const { tree, actors } = reading;
  const { firstToken, endToken } = tree.doc.sentences[sentence]!;
  for (let root = firstToken; root < Math.min(endToken, before); root++) {
    // "By arming A, B violates" states B's act: not what we say
    if (tree.doc.heads[root] !== root || isOpening(tree, root)) continue;
    const found = surfaceSubject(reading, root)
      .filter((subject) => subject < before)
      .flatMap((subject) => actorsAt(reading, subject))
      .find((cluster) => ['state', 'organization'].includes(actors.clusters[cluster]?.type ?? ''));
    if (found !== undefined) return found;
  }
  return undefined;
}
