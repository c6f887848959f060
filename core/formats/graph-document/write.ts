import { byCodeUnit, type Entity, type GraphDocument, type Relation } from '../../model/graph.ts';

/**
 * The order of keys in each kind of object, which is also the order in the ontology's page. Keys that are not named here, the
 * fields of other programs or later versions, follow in the order of their code units.
 */
const KEYS = [
  ...[
    'format',
    'version',
    'id',
    'type',
    'source',
    'target',
    'title',
    'name',
    'published',
    'url',
    'language',
    'excerpt',
  ],
  ...['aliases', 'description', 'iso', 'position', 'x', 'y', 'rule', 'names', 'merges', 'mentions', 'evidence'],
  ...['article', 'entity', 'start', 'end', 'form', 'trigger', 'modality', 'attribution', 'date', 'location'],
  ...['articles', 'entities', 'relations', 'text'],
];
const RANK: ReadonlyMap<string, number> = new Map(KEYS.map((key, index) => [key, index]));

/**
 * Writes a graph document as UTF-8 JSON text, the same text for the same content whatever order it was given in: articles,
 * entities and relations sorted by id, mentions and evidence by article and place. One entry a line, so that two versions can
 * be compared line by line.
 */
export function writeGraph(graph: GraphDocument): string {
  const { articles, entities, relations, ...rest } = graph;
  const head = canonicalJson(rest).slice(0, -1);
  return [
    head,
    `,"articles":${lines(sortById(articles))}`,
    `,"entities":${lines(sortById(entities).map(sortMentions))}`,
    `,"relations":${lines(sortById(relations).map(sortEvidence))}}\n`,
  ].join('');
}

/** JSON text with keys in the document's order at every depth, lists as they are. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => byRank(a, b))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
  return `{${fields.join(',')}}`;
}

function byRank(a: string, b: string): number {
  return (RANK.get(a) ?? KEYS.length) - (RANK.get(b) ?? KEYS.length) || byCodeUnit(a, b);
}

const lines = (items: readonly unknown[]): string =>
  items.length === 0 ? '[]' : `[\n${items.map(canonicalJson).join(',\n')}\n]`;

const sortById = <Item extends { readonly id: string }>(items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => byCodeUnit(a.id, b.id));

interface Placed {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** Equal places are told apart by their whole content, so that no order of input shows in the output. */
const byPlace = (a: Placed, b: Placed): number =>
  byCodeUnit(a.article, b.article) ||
  a.start - b.start ||
  a.end - b.end ||
  byCodeUnit(canonicalJson(a), canonicalJson(b));

const sortMentions = (entity: Entity): Entity => ({ ...entity, mentions: [...entity.mentions].sort(byPlace) });
const sortEvidence = (relation: Relation): Relation => ({
  ...relation,
  evidence: [...relation.evidence].sort(byPlace),
});
