/** Reactions to a deed that the article told before: "condemned the attack", "criticised the move", "opposition to the decision". */
import type { DraftClaim } from '../claims.ts';
import type { Frame } from '../lexicon/frames.ts';
import { referentOf } from '../syntax/antecedents.ts';
import { actorsAt, type Reading } from '../syntax/resolve.ts';
import { tokensBesideActors } from './beside-actors.ts';
import { doersOf, partiesTold } from './deeds.ts';
import { framesAt } from './find.ts';
import { isStated } from './guards.ts';
import { modalityOf } from './modality.ts';
import { predicateAt, type Predicate } from './predicate.ts';
import { prepositional } from './phrases.ts';
import { fill } from './slots.ts';
import { childrenBy, lemmaOf, relOf } from '../tree.ts';

const REACTING = new Set(['accuse', 'support', 'protest', 'reject', 'mediate']);
/** Words that somebody rejects are told before. */
const SPOKEN = new Set(['accuse', 'request', 'threaten', 'agree']);

/** Claims of predicates that react to a definite deed; `claims` are the interactions found before, `posts` who holds which. */
export function findReactions(
  reading: Reading,
  claims: readonly DraftClaim[],
  posts: readonly DraftClaim[],
): DraftClaim[] {
  const told = new Set(claims.map(({ predicate }) => predicate));
  const found: DraftClaim[] = [];
  for (const token of tokensBesideActors(reading)) {
    if (told.has(token)) continue;
    const all = framesAt(reading, token);
    if (all.length === 0) continue;
    const frames = all.filter(({ type }) => REACTING.has(type));
    if (frames.length === 0) continue;
    const predicate = predicateAt(reading, token, frames[0]!.wordClass);
    if (isLaidElsewhere(reading, predicate, all)) continue;
    for (const frame of frames) {
      const own = reactionsOf(reading, frame, predicate, claims, posts);
      found.push(...own);
      if (own.length > 0) break;
    }
  }
  return found;
}

/** "Blamed the shelling on X": the verb names whoever did it. */
function isLaidElsewhere(reading: Reading, predicate: Predicate, frames: readonly Frame[]): boolean {
  if (predicate.args.objects.length === 0) return false;
  const marks = frames.flatMap(({ only, wordClass }) => (wordClass === 'verb' ? (only ?? []) : []));
  return marks.length > 0 && prepositional(reading, predicate).some(({ preposition }) => marks.includes(preposition));
}

function reactionsOf(
  reading: Reading,
  frame: Frame,
  predicate: Predicate,
  claims: readonly DraftClaim[],
  posts: readonly DraftClaim[],
): DraftClaim[] {
  const { tree, actors } = reading;
  const deeds = deedsAt(reading, frame, predicate).filter(
    (deed) => frame.type !== 'reject' || framesAt(reading, deed).some(({ type }) => SPOKEN.has(type)),
  );
  // most have none, and the rest takes longer to find out
  if (deeds.length === 0 || !isStated(reading, frame, predicate)) return [];
  const sources = fill(reading, frame.source, predicate)?.clusters ?? [];
  if (sources.length === 0) return [];
  const targets = deeds.flatMap((deed) =>
    frame.type === 'mediate' ? partiesTold(reading, deed, claims) : doersOf(reading, deed, claims),
  );
  const modality = modalityOf(reading, predicate.token, predicate.light);
  return sources.flatMap((source) =>
    [...new Set(targets)]
      .filter((target) => target !== source && actors.clusters[target]?.type !== 'place')
      .filter((target) => frame.type !== 'reject' || isAddressed(claims, posts, target, source))
      .map((target) => ({
        type: frame.type,
        source,
        target,
        sentence: tree.sentenceOf[predicate.token] ?? 0,
        trigger: { first: predicate.token, end: predicate.token + 1 },
        predicate: predicate.token,
        modality,
        rule: `reaction:${frame.rule.slice('frame:'.length)}`,
      })),
  );
}

/** Whether somebody has said such things of, or to, who rejects them, or the body in which that one has a post. */
function isAddressed(
  claims: readonly DraftClaim[],
  posts: readonly DraftClaim[],
  speaker: number,
  other: number,
): boolean {
  const bodies = posts.filter(({ source }) => source === other).map(({ target }) => target);
  return claims.some(
    ({ type, source, target }) =>
      SPOKEN.has(type) && source === speaker && (target === other || bodies.includes(target)),
  );
}

/** The nouns in a frame's target slots that name no actor. */
function deedsAt(reading: Reading, frame: Frame, predicate: Predicate): readonly number[] {
  const tokens = frame.target.flatMap(({ role, prepositions, owner }) => {
    // "brokered the deal": those whom it was between
    if (role === 'obj.parties') return predicate.args.objects;
    if (owner === 'no') return [];
    if (role === 'obj') return predicate.args.objects;
    if (role !== 'prep') return [];
    return prepositional(reading, predicate)
      .filter(({ preposition }) => prepositions.has(preposition) && (frame.only?.includes(preposition) ?? true))
      .map(({ token }) => token);
  });
  return tokens
    .map((token) => referentOf(reading, token))
    .filter((token) => actorsAt(reading, token).length === 0 && !isToldThere(reading, token, predicate.token));
}

/** "The policies that B described": the clause says which, and they are none that were told before. */
const isToldThere = ({ tree, lexicon }: Reading, deed: number, verb: number): boolean =>
  childrenBy(tree, deed, 'acl').some(
    (clause) =>
      clause !== verb && relOf(tree, clause) === 'acl:relcl' && lexicon.cues.reporting.has(lemmaOf(tree, clause)),
  );
