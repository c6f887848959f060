/** All readings to one graph document: one entity for one real-world thing, claims bundled into relations. */
import {
  byCodeUnit,
  GRAPH_FORMAT,
  GRAPH_VERSION,
  orderedEnds,
  relationIdOf,
  type Evidence,
  type GraphDocument,
  type Relation,
} from '../../model/graph.ts';
import type { EntityId } from '../../model/ids.ts';
import { allowsEnds } from '../../model/ontology.ts';
import type { ArticleReading, Claim } from '../../model/reading.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { makeEntities } from './entities.ts';
import { identify } from './identity.ts';

/**
 * Joins readings into a graph document without positions. Any order and any grouping of the readings give the same document;
 * two readings of one article count once.
 */
export function mergeReadings(
  readings: readonly ArticleReading[],
  { world }: Lexicon,
  { title }: { readonly title: string },
): GraphDocument {
  const distinct = [...new Map(readings.map((reading) => [reading.article.id, reading])).values()];
  const ordered = distinct.sort((a, b) => byCodeUnit(a.article.id, b.article.id));
  const { entities, idOf } = makeEntities(identify(ordered), world);
  const typeOf = new Map(entities.map(({ id, type }) => [id, type]));
  const relations = new Map<string, Relation & { readonly evidence: Evidence[] }>();
  for (const reading of ordered) {
    const idAt = (index: number): EntityId | undefined =>
      idOf.get(`${reading.article.id}#${String(index).padStart(6, '0')}`);
    for (const claim of reading.claims) {
      const [source, target] = [idAt(claim.source), idAt(claim.target)];
      if (source === undefined || target === undefined || source === target) continue;
      if (!allowsEnds(claim.type, typeOf.get(source)!, typeOf.get(target)!)) continue;
      const [from, to] = orderedEnds(claim.type, source, target);
      const id = relationIdOf(claim.type, from, to);
      const evidence = evidenceOf(reading, claim, idAt);
      const known = relations.get(id);
      if (known === undefined)
        relations.set(id, { id, type: claim.type, source: from, target: to, evidence: [evidence] });
      else known.evidence.push(evidence);
    }
  }
  return {
    format: GRAPH_FORMAT,
    version: GRAPH_VERSION,
    title,
    articles: ordered.map(({ article }) => article),
    entities,
    relations: tidy(withoutGuessedPosts([...relations.values()])),
  };
}

/** Rules by which a bare title is given the state that its article is about. */
const GUESSED = /:home-state$/;

/** Without posts that were guessed for a state, where the corpus says of which state the same person holds such a post. */
function withoutGuessedPosts(relations: readonly Relation[]): readonly Relation[] {
  const isGuessed = ({ evidence }: Relation) => evidence.every(({ rule = '' }) => GUESSED.test(rule));
  const isOfState = ({ target }: Relation) => target.startsWith('state:');
  const postKey = ({ type, source }: Relation) => `${type} ${source}`;
  const stated = new Set(relations.filter((one) => isOfState(one) && !isGuessed(one)).map(postKey));
  return relations.filter((one) => !(isOfState(one) && isGuessed(one) && stated.has(postKey(one))));
}

function evidenceOf(
  { article }: ArticleReading,
  { sentence, trigger, modality, attribution, date, location, rule }: Claim,
  idAt: (index: number) => EntityId | undefined,
): Evidence {
  const speaker = attribution?.cluster === undefined ? undefined : idAt(attribution.cluster);
  const place = location === undefined ? undefined : idAt(location);
  return {
    article: article.id,
    start: sentence.start,
    end: sentence.end,
    ...(trigger !== undefined && { trigger }),
    ...(modality !== undefined && { modality }),
    ...(attribution !== undefined && {
      attribution: {
        start: attribution.start,
        end: attribution.end,
        ...(speaker !== undefined && { entity: speaker }),
      },
    }),
    ...(date !== undefined && { date }),
    ...(place !== undefined && { location: place }),
    rule,
  };
}

/**
 * Sorts relations and their evidence. Claims that met in one entity can repeat a sentence: one is kept. A co-mention gives way
 * where merging has shown that its sentence says more of the pair.
 */
function tidy(relations: readonly Relation[]): Relation[] {
  const sentenceKey = ({ article, start }: Evidence) => `${article} ${String(start)}`;
  const pairKey = ({ source, target }: Relation) => [source, target].sort(byCodeUnit).join(' ');
  const told = new Set(
    relations
      .filter(({ type }) => type !== 'co_mention')
      .flatMap((relation) => relation.evidence.map((evidence) => `${pairKey(relation)} ${sentenceKey(evidence)}`)),
  );
  return relations
    .map((relation) => {
      const fresh = relation.evidence.filter(
        (evidence) => relation.type !== 'co_mention' || !told.has(`${pairKey(relation)} ${sentenceKey(evidence)}`),
      );
      const sorted = [...fresh].sort(
        (a, b) =>
          byCodeUnit(a.article, b.article) || a.start - b.start || (a.trigger?.start ?? 0) - (b.trigger?.start ?? 0),
      );
      return {
        ...relation,
        evidence: [
          ...new Map([...sorted].reverse().map((evidence) => [sentenceKey(evidence), evidence])).values(),
        ].reverse(),
      };
    })
    .filter(({ evidence }) => evidence.length > 0)
    .sort((a, b) => byCodeUnit(a.id, b.id));
}
