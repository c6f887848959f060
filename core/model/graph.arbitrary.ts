/** Random graph documents that a reader accepts, for properties of formats, corrections and filters. For tests only. */
import fc from 'fast-check';
import type { Article, Span } from './article.ts';
import {
  GRAPH_FORMAT,
  GRAPH_VERSION,
  orderedEnds,
  relationIdOf,
  type Entity,
  type Evidence,
  type GraphDocument,
  type Relation,
} from './graph.ts';
import { articleId, entityId } from './ids.ts';
import { allowsEnds, ENTITY_TYPES, MODALITIES, RELATION_TYPES, type RelationType } from './ontology.ts';

/** Words that formats stumble over: markup, quotes, formulas, separators, controls, scripts from right to left, emoji. */
const NASTY = [
  ...[
    '<b>&amp;</b>',
    ']]>',
    '"quoted"',
    "'",
    '=1+1',
    '@cmd',
    '+7',
    '-3',
    'a;b',
    'a,b',
    '\t',
    '\u0000',
    '\u0007',
    '\u001b',
  ],
  ...[
    '\u007f',
    '\u0085',
    '\u2028',
    '\ufffe',
    '\uffff',
    '\ud800',
    'مرحبا',
    'שלום',
    '中文',
    'é',
    'e\u0301',
    '👩‍👩‍👧',
    '\r',
    '',
  ],
];
const word = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.constantFrom(...NASTY) },
);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
const day = fc.constantFrom('2031-05-06', '2024-02-29', '1999-12-31');

const article = (index: number): fc.Arbitrary<Article> =>
  fc.record(
    {
      id: fc.constant(articleId(`article-${index}`)),
      title: words,
      text: fc.array(words, { minLength: 4, maxLength: 8 }).map((lines) => `${lines.join('. ')}.....\n`),
      source: words,
      published: day,
      url: words,
      language: fc.constant('en'),
    },
    { requiredKeys: ['id', 'title', 'text'] },
  );

const spanIn = ({ text }: Article): fc.Arbitrary<Span> =>
  fc
    .tuple(fc.nat({ max: text.length - 1 }), fc.nat({ max: text.length - 1 }))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));

const inSome = <Value>(articles: readonly Article[], of: (article: Article) => fc.Arbitrary<Value>) =>
  fc.constantFrom(...articles).chain(of);

const entity = (index: number, articles: readonly Article[]): fc.Arbitrary<Entity> =>
  fc.constantFrom(...ENTITY_TYPES).chain((type) =>
    fc.record(
      {
        id: fc.constant(entityId(`${type}:e${index}`)),
        type: fc.constant(type),
        name: words.map((text) => `n${text}`),
        aliases: fc.array(words, { maxLength: 3 }),
        mentions: fc.array(
          inSome(articles, (one) =>
            spanIn(one).map((span) => ({ article: one.id, ...span, form: 'name' as const, rule: 'random' })),
          ),
          { minLength: 1, maxLength: 3 },
        ),
        description: words,
        position: fc.record({ x: fc.integer({ min: -999, max: 999 }), y: fc.integer({ min: -999, max: 999 }) }),
        merges: fc.array(fc.record({ rule: words, names: fc.array(words, { maxLength: 2 }) }), { maxLength: 2 }),
      },
      { requiredKeys: ['id', 'type', 'name', 'aliases', 'mentions'] },
    ),
  );

const evidence = (
  type: RelationType,
  articles: readonly Article[],
  entities: readonly Entity[],
): fc.Arbitrary<Evidence> =>
  inSome(articles, (one) => {
    const place = spanIn(one).map((span) => ({ article: one.id, ...span }));
    if (type === 'co_mention') return place;
    const someone = fc.constantFrom(...entities.map(({ id }) => id));
    const speaker = fc
      .tuple(spanIn(one), fc.option(someone, { nil: undefined }))
      .map(([span, id]) => (id === undefined ? span : { entity: id, ...span }));
    return fc
      .tuple(
        place,
        fc.record(
          {
            modality: fc.constantFrom(...MODALITIES),
            trigger: spanIn(one),
            attribution: speaker,
            date: day,
            location: someone,
            rule: words,
          },
          { requiredKeys: ['modality'] },
        ),
      )
      .map(([span, rest]) => ({ ...span, ...rest }));
  });

const relation = (articles: readonly Article[], entities: readonly Entity[]): fc.Arbitrary<Relation> =>
  fc
    .tuple(fc.constantFrom(...entities), fc.constantFrom(...entities), fc.nat())
    .filter(([a, b]) => a.id !== b.id)
    .chain(([a, b, pick]) => {
      const types = RELATION_TYPES.filter((type) => allowsEnds(type, a.type, b.type));
      const type = types[pick % types.length]!;
      const [source, target] = orderedEnds(type, a.id, b.id);
      return fc
        .array(evidence(type, articles, entities), { minLength: 1, maxLength: 3 })
        .map((list) => ({ id: relationIdOf(type, source, target), type, source, target, evidence: list }));
    });

/** Two to six actors over one to three articles, with parallel and negated relations among them. */
export const arbitraryGraph: fc.Arbitrary<GraphDocument> = fc
  .integer({ min: 1, max: 3 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => article(index))))
  .chain((articles) =>
    fc
      .integer({ min: 2, max: 6 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => entity(index, articles))))
      .chain((entities) =>
        fc.record({
          format: fc.constant(GRAPH_FORMAT),
          version: fc.constant(GRAPH_VERSION),
          title: words,
          articles: fc.constant(articles),
          entities: fc.constant(entities),
          relations: fc.uniqueArray(relation(articles, entities), { selector: ({ id }) => id, maxLength: 8 }),
        }),
      ),
  );
