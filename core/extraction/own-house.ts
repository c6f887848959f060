/** What people do with the state or body that they belong to: affairs of one house, which no line between two is drawn for. */
import { relationDefinition } from '../model/ontology.ts';
import type { DraftClaim } from './claims.ts';
import { groupBy } from './group-by.ts';
import type { Reading } from './syntax/resolve.ts';

/** Leaves out what a person or body does with the state that the article makes its own: affairs of one house. */
export function withoutOwnState(
  { actors }: Reading,
  interactions: readonly DraftClaim[],
  structural: readonly DraftClaim[],
): readonly DraftClaim[] {
  const houses = structural.filter(({ type }) => type !== 'located_in');
  const own = new Set(houses.map(({ source, target }) => `${String(source)} ${String(target)}`));
  const isOwn = (person: number, state: number): boolean =>
    actors.clusters[state]?.type === 'state' && own.has(`${String(person)} ${String(state)}`);
  return interactions.filter(
    ({ type, source, target }) =>
      // a state that jails one of its own is no affair of his office
      (relationDefinition(type).class === 'material conflict' || !isOwn(target, source)) && !isOwn(source, target),
  );
}

/** "B and ESA director A signed the deal": A deals with B, and neither with whom he does it for nor that one with B. */
export function withoutOwnBody(
  { actors }: Reading,
  interactions: readonly DraftClaim[],
  structural: readonly DraftClaim[],
): readonly DraftClaim[] {
  const posts = structural.filter(({ source }) => actors.clusters[source]?.type === 'person');
  const bodiesOf = groupBy(posts, ({ source }) => source);
  const served = new Set(
    interactions
      .filter(({ type }) => relationDefinition(type).symmetric)
      .flatMap(({ predicate, source, target }) =>
        [source, target].flatMap((person) =>
          (bodiesOf.get(person) ?? []).map(({ target: body }) => `${String(predicate)} ${String(body)}`),
        ),
      ),
  );
  const isServed = (predicate: number | undefined, end: number): boolean =>
    actors.clusters[end]?.type === 'organization' && served.has(`${String(predicate)} ${String(end)}`);
  return interactions.filter(
    ({ type, predicate, source, target }) =>
      !relationDefinition(type).symmetric || !(isServed(predicate, source) || isServed(predicate, target)),
  );
}
