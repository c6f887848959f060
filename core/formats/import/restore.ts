/** A graph document made again from nodes and edges that carry the records of this program. */
import { GRAPH_FORMAT, GRAPH_VERSION, orderedEnds, relationIdOf, type GraphDocument } from '../../model/graph.ts';
import { entityId } from '../../model/ids.ts';
import { isRelationType, RELATION_TYPES } from '../../model/ontology.ts';
import { failure, type Result } from '../../model/result.ts';
import { checkGraph } from '../graph-document/read.ts';
import { Excerpts } from './articles.ts';
import type { FlatEdge, FlatGraph, FlatNode } from './flat-graph.ts';
import {
  aliasesSchema,
  articlesSchema,
  evidenceSchema,
  listOf,
  mentionsSchema,
  mergesSchema,
  Unrestorable,
  type EvidenceValue,
} from './records.ts';

/**
 * What comes back is what GEXF, GraphML and Cytoscape JSON carry: actors with id, type, name, aliases, description, ISO code,
 * position, merges and mentions; relations with all their evidence; of articles everything but the text that no evidence
 * quotes, which is blank. Not carried are fields of other programs, articles that nothing speaks of, characters of names and
 * descriptions that XML can't hold, and an empty description. Colours and sizes are Relata's own and made anew.
 */
export function restoreGraph(flat: FlatGraph, where: string): Result<GraphDocument> {
  try {
    const excerpts = new Excerpts();
    // Articles told with their length first: mentions may then only lie inside them.
    const relations = flat.edges.map((edge, index) => relationOf(edge, `edge ${index + 1}`, excerpts));
    for (const node of flat.nodes) {
      for (const about of listOf(node.values.get('articles'), articlesSchema, placeOf(node), 'articles')) {
        excerpts.add(about);
      }
    }
    const entities = flat.nodes.map((node) => entityOf(node, excerpts));
    const articles = excerpts.articles();
    const graph = { format: GRAPH_FORMAT, version: GRAPH_VERSION, title: flat.title, articles, entities, relations };
    return checkGraph(withoutUndefined(graph), where);
  } catch (error) {
    if (error instanceof Unrestorable) return failure(error.problem(where));
    throw error;
  }
}

const placeOf = ({ id }: FlatNode): string => `node ${JSON.stringify(id.slice(0, 80))}`;

function entityOf({ id, values, position }: FlatNode, excerpts: Excerpts) {
  const at = placeOf({ id, values, position });
  const type = values.get('type');
  if (typeof type !== 'string') throw new Unrestorable(at, 'It has no `type`.');
  const mentions = listOf(values.get('mentions'), mentionsSchema, at, 'mentions');
  for (const { article, end } of mentions) excerpts.addPlace(article, end);
  const merges = values.get('merges');
  return {
    id,
    type,
    name: textOf(values.get('label')) ?? id,
    aliases: listOf(values.get('aliases'), aliasesSchema, at, 'aliases'),
    description: textOf(values.get('description')),
    iso: textOf(values.get('iso')),
    position,
    merges: merges === undefined || merges === '' ? undefined : listOf(merges, mergesSchema, at, 'merges'),
    mentions,
  };
}

/** Programs write an empty text for a value that an element doesn't have. */
const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

function relationOf({ source, target, values }: FlatEdge, at: string, excerpts: Excerpts) {
  const type = values.get('type');
  if (typeof type !== 'string' || !isRelationType(type)) {
    throw new Unrestorable(at, `Its \`type\` is not one of ${RELATION_TYPES.join(', ')}.`);
  }
  const evidence = listOf(values.get('evidence'), evidenceSchema, at, 'evidence');
  for (const piece of evidence) excerpts.quote(piece, at);
  const [from, to] = orderedEnds(type, entityId(source), entityId(target));
  return { id: relationIdOf(type, from, to), type, source: from, target: to, evidence: evidence.map(evidenceOf) };
}

function evidenceOf(value: EvidenceValue) {
  const { article, start, end, triggerSpan, modality, attributionSpan, attributedToId, date, locationId, rule } = value;
  const attribution = attributionSpan && { entity: attributedToId, ...attributionSpan };
  return { article, start, end, trigger: triggerSpan, modality, attribution, date, location: locationId, rule };
}

function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(fields.map(([name, field]) => [name, withoutUndefined(field)]));
}
