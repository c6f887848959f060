/** Whose release somebody demands is held by whoever seized him before: "B jailed A. C demanded his release" asks it of B. */
import type { DraftClaim } from '../claims.ts';
import type { Frame } from '../lexicon/frames.ts';
import { ownersOf } from '../syntax/owners.ts';
import { actorsAt, type Reading } from '../syntax/resolve.ts';
import { childrenBy, isVerb, lemmaOf } from '../tree.ts';
import { tokensBesideActors } from './beside-actors.ts';
import { framesAt } from './find.ts';
import { modalityOf } from './modality.ts';
import { prepositional } from './phrases.ts';
import { predicateAt } from './predicate.ts';
import { fill } from './slots.ts';

/** Requests to captors that the sentence need not name; `claims` are the interactions found before. */
export function findReleaseDemands(reading: Reading, claims: readonly DraftClaim[]): DraftClaim[] {
  const seizures = claims.filter(({ type, modality }) => type === 'coerce' && modality === 'asserted');
  if (seizures.length === 0) return [];
  const { tree } = reading;
  return tokensBesideActors(reading).flatMap((token): DraftClaim[] => {
    const frame = isVerb(tree, token) ? framesAt(reading, token).find(({ type }) => type === 'request') : undefined;
    if (frame === undefined) return [];
    const predicate = predicateAt(reading, token, frame.wordClass);
    const pleas = prepositional(reading, predicate).filter(({ preposition }) => preposition === 'for');
    const things = [...predicate.args.objects, ...pleas.map((plea) => plea.token)];
    const release = things.find((thing) => isRelease(reading, thing));
    const freed =
      release === undefined ? freedIn(reading, predicate.args.clauses) : ownersOf(reading, release, { ofFate: true });
    const captor = seizures
      .filter((seizure) => (seizure.predicate ?? token) < token && freed.includes(seizure.target))
      .at(-1)?.source;
    const sources = fill(reading, frame.source, predicate)?.clusters ?? [];
    return sources
      .filter((source) => captor !== undefined && source !== captor && !freed.includes(source))
      .map((source) => ({
        type: 'request',
        source,
        target: captor!,
        sentence: tree.sentenceOf[token] ?? 0,
        trigger: { first: token, end: token + 1 },
        predicate: token,
        modality: modalityOf(reading, token),
        rule: 'request:release',
      }));
  });
}

/** "That he be freed": who is to be, by the clauses of a demand. */
const freedIn = (reading: Reading, clauses: readonly number[]): readonly number[] =>
  clauses
    .filter((clause) =>
      (reading.lexicon.frames.verbs.get(lemmaOf(reading.tree, clause)) ?? []).some(
        ({ type, particle, object }) => type === 'retreat' && particle === undefined && object === undefined,
      ),
    )
    .flatMap((clause) => childrenBy(reading.tree, clause, 'nsubj:pass'))
    .flatMap((subject) => actorsAt(reading, subject));

/** "Release", "liberation": nouns that tell of somebody's freeing. */
const isRelease = ({ tree, lexicon }: Reading, noun: number): boolean =>
  (lexicon.frames.nouns.get(lemmaOf(tree, noun)) ?? []).some((frame) => isFreeing(frame));

const isFreeing = ({ type, target }: Frame): boolean =>
  type === 'retreat' && target.some(({ role, prepositions }) => role === 'prep' && prepositions.has('of'));
