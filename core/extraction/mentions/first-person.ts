/** "I" is the speaker; "we" in a statement stands for whoever issues it: the speaker's body or state, if he has one. */
import type { Quotation } from '../attribution/quotations.ts';
import type { DraftClaim } from '../claims.ts';
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
  for (let token = 0; token < tree.doc.tokens.length; token++) {
    const word = lowerOf(tree, token);
    if (actors.at[token] !== undefined || uposOf(tree, token) === 'PROPN') continue;
    if (!SINGULAR.has(word) && !PLURAL.has(word)) continue;
    const quotation = quotations.find(({ first, end }) => token >= first && token < end);
    const speaker = quotation === undefined ? undefined : quotation.speaker?.cluster;
    const issuer = quotation === undefined && PLURAL.has(word) ? issuerOf(reading, token) : undefined;
    const cluster = SINGULAR.has(word)
      ? speaker
      : speaker === undefined
        ? issuer
        : (bodyOf(reading, speaker, posts) ?? speaker);
    if (cluster !== undefined)
      addMention(tree, actors, { first: token, end: token + 1 }, [cluster], 'pronoun', 'pronoun:first-person');
  }
}

/** The body that a person speaks for, leads or belongs to; a spokesman's before any other. */
function bodyOf({ actors }: Reading, speaker: number, posts: readonly DraftClaim[]): number | undefined {
  if (actors.clusters[speaker]?.type !== 'person') return undefined;
  const own = posts.filter(({ source }) => source === speaker);
  const order = ['speaks_for', 'leads', 'member_of'];
  return order.flatMap((type) => own.filter((claim) => claim.type === type))[0]?.target;
}

/** A statement's issuer: the state or body that is the subject of the nearest main clause above. */
function issuerOf(reading: Reading, token: number): number | undefined {
  const { tree, actors } = reading;
  for (let sentence = tree.sentenceOf[token] ?? 0; sentence >= 0; sentence--) {
    const { firstToken, endToken } = tree.doc.sentences[sentence]!;
    for (let root = firstToken; root < Math.min(endToken, token); root++) {
      if (tree.doc.heads[root] !== root) continue;
      const subjects = surfaceSubject(reading, root).filter((subject) => subject < token);
      const found = subjects
        .flatMap((subject) => actorsAt(reading, subject))
        .find((cluster) => ['state', 'organization'].includes(actors.clusters[cluster]?.type ?? ''));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
