import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { arbitraryGraph } from '../../../model/graph.arbitrary.ts';
import type { Evidence, GraphDocument, Relation } from '../../../model/graph.ts';
import { articleId, entityId } from '../../../model/ids.ts';
import { relationIdOf } from '../../../model/graph.ts';
import type { Modality } from '../../../model/ontology.ts';
import { printable } from '../characters.ts';
import { briefOf, followable } from './brief.ts';
import { htmlExporter } from './html.ts';
import { markdownExporter } from './markdown.ts';

const TEXT = 'Norway rebuffed Portugal, envoys in Oslo said. Ana Duarte may visit Norway. Norway and Portugal rowed.';
const NORWAY = entityId('state:norway');
const PORTUGAL = entityId('state:portugal');
const DUARTE = entityId('person:ana-duarte');

const piece = (words: string, modality: Modality | undefined, more: Partial<Evidence> = {}): Evidence => {
  const start = TEXT.indexOf(words);
  return { article: articleId('a'), start, end: start + words.length, ...(modality && { modality }), ...more };
};
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const relation = (type: Relation['type'], source: typeof NORWAY, target: typeof NORWAY, ...evidence: Evidence[]) => ({
  ...{ id: relationIdOf(type, source, target), type, source, target, evidence },
});
const FIRST = 'Norway rebuffed Portugal, envoys in Oslo said.';
const SECOND = 'Ana Duarte may visit Norway.';
const THIRD = 'Norway and Portugal rowed.';

const graphWith = (relations: readonly Relation[], names = ['Ana Duarte', 'Norway', 'Portugal']): GraphDocument => ({
  ...{ format: 'relata-graph', version: 1, title: 'A regatta', relations },
  articles: [
    {
      ...{ id: articleId('a'), title: 'Rowing', source: 'Fjord Post', published: '2031-05-06', text: TEXT },
      url: 'https://example.org/a',
    },
  ],
  entities: [DUARTE, NORWAY, PORTUGAL].map((id, index) => ({
    ...{ id, type: id === DUARTE ? 'person' : 'state', name: names[index]!, aliases: [], mentions: [] },
  })),
});
const REJECT = relation(
  'reject',
  NORWAY,
  PORTUGAL,
  piece(FIRST, 'asserted', { trigger: span('rebuffed'), attribution: { ...span('envoys in Oslo'), entity: NORWAY } }),
);

const write = (exporter: typeof htmlExporter, graph: GraphDocument, notes: readonly string[] = []) =>
  exporter.write(graph, { name: 'x', fullTexts: true, notes })[0]!.content as string;
const markdown = (graph: GraphDocument, notes?: readonly string[]) => write(markdownExporter, graph, notes);
const html = (graph: GraphDocument, notes?: readonly string[]) => write(htmlExporter, graph, notes);

/** The text of a well-formed document, and the elements in it. */
function readXml(text: string): { readonly words: string; readonly elements: ReadonlySet<string> } {
  const elements = new Set<string>();
  let words = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements.add(name);
    for (const key of Object.keys(attributes)) expect(key).not.toMatch(/^on/);
    if (name === 'a') expect(attributes['href']).toMatch(/^(#actor-\d+$|https?:)/);
  });
  parser.on('text', (piece) => (words += piece));
  parser.write(text).close();
  return { words, elements };
}

describe('a brief', () => {
  test('tells each relation once with its evidence, and refers to it from the other actor', () => {
    const text = markdown(graphWith([REJECT]));
    expect(text.match(/\*\*Norway rejects Portugal\.\*\* 1 sentence in 1 article\./g)).toHaveLength(1);
    expect(text).toContain(
      '- “Norway rebuffed Portugal, envoys in Oslo said.” *Rowing*, Fjord Post, 2031-05-06. According to “envoys in Oslo” (Norway).',
    );
    expect(text).toContain('- is rejected by Norway');
  });

  test.each([
    ['prospective', 'Planned or possible: Ana Duarte consults Norway.', 'Planned or possible, not reported as done.'],
    ['negated', 'Denied: Ana Duarte consults Norway.', 'Denied: said not to be so.'],
  ] as const)('never tells what is %s as if it were done', (modality, sentence, remark) => {
    const graph = graphWith([relation('consult', DUARTE, NORWAY, piece(SECOND, modality))]);
    for (const text of [markdown(graph).replaceAll('*', ''), readXml(html(graph)).words]) {
      expect(text).toContain(sentence.slice(0, -1));
      expect(text).toContain(remark);
      expect(text).not.toMatch(/(?<!(?:Denied|possible): )(?:Ana Duarte )consults Norway/);
    }
  });

  test('counts what is planned or denied beside what is reported', () => {
    const both = relation('consult', DUARTE, NORWAY, piece(SECOND, 'asserted'), piece(THIRD, 'negated'));
    expect(markdown(graphWith([both]))).toContain(
      '**Ana Duarte consults Norway.** 2 sentences in 1 article; denied in 1.',
    );
    const unsure = relation('consult', DUARTE, NORWAY, piece(SECOND, 'prospective'), piece(THIRD, 'negated'));
    expect(markdown(graphWith([unsure]))).toContain('**Planned, possible or denied: Ana Duarte consults Norway.**');
  });

  test('keeps actors that are only named together apart', () => {
    const text = markdown(graphWith([relation('co_mention', NORWAY, PORTUGAL, piece(THIRD, undefined))]));
    expect(text).toMatch(/## Named together, and nothing more\n\n\*\*Norway is named together with Portugal\.\*\*/);
  });

  test('says what it was filtered by, where it comes from and how to read it', () => {
    const text = markdown(graphWith([REJECT]), ['Only what "Norway" says']);
    expect(text).toContain('- Only what "Norway" says');
    expect(text).toContain('- *Rowing*, Fjord Post, 2031-05-06 <https://example.org/a>');
    expect(text).toContain('never what is true');
  });

  test('marks the words that state the relation', () => {
    expect(html(graphWith([REJECT]))).toContain('“Norway <mark>rebuffed</mark> Portugal, envoys in Oslo said.”');
  });

  test('puts the actors with the most evidence first', () => {
    const { actors } = briefOf(graphWith([REJECT]), []);
    expect(actors.map(({ name }) => name)).toEqual(['Norway', 'Portugal', 'Ana Duarte']);
  });
});

describe('what an article says is never markup', () => {
  test.each([
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['![x](http://x)', '\\!\\[x\\](http://x)'],
    ['*a* _b_ ~c~ `d` $e$', '\\*a\\* \\_b\\_ \\~c\\~ \\`d\\` \\$e\\$'],
    ['a | b # &lt;', 'a \\| b \\# \\&lt;'],
    ['line\n\n# heading\n- item', 'line \\# heading - item'],
    ['back\\slash', 'back\\\\slash'],
  ])('%j', (name, escaped) => {
    const graph = graphWith([REJECT], [name, 'Norway', 'Portugal']);
    expect(markdown(graph)).toContain(`### ${escaped} (person)`);
    expect(readXml(html(graph)).words).toContain(name.replace(/\s+/g, ' '));
  });

  test('in the HTML of any graph: well-formed, no element but its own, every quote in it', () => {
    const own = new Set(
      'html head meta title style body header h1 h2 h3 p ul li nav a main section article figure blockquote figcaption cite bdi mark em strong small'.split(
        ' ',
      ),
    );
    const flat = (text: string) => printable(text).replace(/\s+/g, '');
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        const { words, elements } = readXml(html(graph));
        for (const element of elements) expect(own).toContain(element);
        const found = flat(words);
        for (const { article, start, end } of graph.relations.flatMap(({ evidence }) => evidence)) {
          expect(found).toContain(flat(graph.articles.find(({ id }) => id === article)!.text.slice(start, end)));
        }
        for (const { name } of graph.entities) expect(found).toContain(flat(name));
      }),
      { numRuns: 40 },
    );
  });

  test('in the Markdown of any graph: no sign that means something stands unescaped', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        for (const line of markdown(graph).split('\n')) {
          const rest = line.replace(/\\[\\`*_[\]<>#|~&$!]/g, '').replace(/^#{1,3} |^- /, '');
          expect(rest).not.toMatch(/[[\]<`|~&$#!\\_]/);
          expect((rest.match(/\*/g) ?? []).length % 2).toBe(0);
        }
      }),
    );
  });
});

test.each([
  ['https://example.org/a?b=c', true],
  ['HTTP://EXAMPLE.ORG', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['https://example.org/ x', false],
  ['https://example.org/"onclick=', false],
  ['//example.org', false],
])('the address %j is followable: %s', (url, yes) => {
  expect(followable(url) === url).toBe(yes);
});
