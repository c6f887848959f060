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
  return [...graphPieces(graph)].join('');
}

/** The same text in pieces, of which each is made when it is asked for: a large graph's text need not be held in memory. */
export function* graphPieces(graph: GraphDocument): Generator<string> {
  const { articles, entities, relations, ...rest } = graph;
  yield canonicalJson(rest).slice(0, -1);
  yield* lines('articles', sortById(articles), canonicalJson);
  yield* lines('entities', sortById(entities), (entity) => canonicalJson(sortMentions(entity)));
  yield* lines('relations', sortById(relations), (relation) => canonicalJson(sortEvidence(relation)));
  yield '}\n';
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

function* lines<Item>(name: string, items: readonly Item[], write: (item: Item) => string): Generator<string> {
  yield `,"${name}":[`;
  for (const [index, item] of items.entries()) yield `${index === 0 ? '' : ','}\n${write(item)}`;
  yield items.length === 0 ? ']' : '\n]';
}

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
