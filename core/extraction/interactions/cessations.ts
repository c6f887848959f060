/** "Demanded an end to the attacks", "called for a halt to the shelling": asked of whoever is told to have done it before. */
import type { DraftClaim } from '../claims.ts';
import { actorsAt, type Reading } from '../syntax/resolve.ts';
import { obliquesOf } from '../syntax/obliques.ts';
import { isVerb, lemmaOf } from '../tree.ts';
import { tokensBesideActors } from './beside-actors.ts';
import { doersOf } from './deeds.ts';
import { framesAt } from './find.ts';
import { modalityOf } from './modality.ts';
import { prepositional } from './phrases.ts';
import { predicateAt } from './predicate.ts';
import { fill } from './slots.ts';

/** Requests to whoever is to stop a deed that the sentence only takes up; `claims` are the interactions found before. */
export function findEndDemands(reading: Reading, claims: readonly DraftClaim[]): DraftClaim[] {
  const { tree, lexicon } = reading;
  const told = new Set(claims.filter(({ type }) => type === 'request').map(({ predicate }) => predicate));
  return tokensBesideActors(reading).flatMap((token): DraftClaim[] => {
    if (!isVerb(tree, token) || told.has(token)) return [];
    const frame = framesAt(reading, token).find(({ type }) => type === 'request');
    if (frame === undefined) return [];
    const predicate = predicateAt(reading, token, frame.wordClass);
    const pleas = prepositional(reading, predicate).filter(({ preposition }) => preposition === 'for');
    const deeds = [...predicate.args.objects, ...pleas.map((plea) => plea.token)]
      .filter((thing) => lexicon.cues.cessations.has(lemmaOf(tree, thing)))
      .flatMap((thing) => obliquesOf(reading, thing))
      .filter(
        ({ preposition, token: deed }) => ['to', 'of'].includes(preposition) && actorsAt(reading, deed).length === 0,
      )
      .map((phrase) => phrase.token);
    if (deeds.length === 0) return [];
    const sources = fill(reading, frame.source, predicate)?.clusters ?? [];
    const targets = new Set(deeds.flatMap((deed) => doersOf(reading, deed, claims)));
    return sources.flatMap((source) =>
      [...targets]
        .filter((target) => target !== source)
        .map((target) => ({
          type: 'request' as const,
          source,
          target,
          sentence: tree.sentenceOf[token] ?? 0,
          trigger: { first: token, end: token + 1 },
          predicate: token,
          modality: modalityOf(reading, token),
          rule: 'request:end',
        })),
    );
  });
}
