import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf/node';
import { parse as parseGraphml } from 'graphology-graphml/node';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { arbitraryGraph } from '../../model/graph.arbitrary.ts';
import type { GraphDocument } from '../../model/graph.ts';
import { COPIED_TABLES, EXPORTERS, tableText, writeFormat } from '../exporters.ts';
import { readGraph } from '../graph-document/read.ts';
import { writeGraph } from '../graph-document/write.ts';
import { printable } from './characters.ts';
import type { EvidenceRecord } from './evidence-records.ts';

const readOrThrow = (text: string): GraphDocument => {
  const read = readGraph(text, 'fixture');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};
const FIXTURE = readOrThrow(
  readFileSync(new URL('../graph-document/fixtures/version-1.json', import.meta.url), 'utf8'),
);

const exportAs = (id: string, graph: GraphDocument, fullTexts = true) =>
  EXPORTERS.find((exporter) => exporter.id === id)!.write(graph, { name: 'harbour', fullTexts })[0]!;
const textOf = (id: string, graph: GraphDocument) => exportAs(id, graph).content as string;
const tablesOf = (graph: GraphDocument) => {
  const files = unzipSync(exportAs('csv', graph).content as Uint8Array);
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => {
      const { data, errors } = Papa.parse<Record<string, string>>(strFromU8(bytes), {
        header: true,
        skipEmptyLines: true,
      });
      expect(errors.filter(({ type }) => type !== 'Delimiter')).toEqual([]);
      return [name, data];
    }),
  );
};
const evidenceCount = (graph: GraphDocument) => graph.relations.flatMap(({ evidence }) => evidence).length;

describe('every format', () => {
  test.each(EXPORTERS.map((exporter) => [exporter.id, exporter] as const))(
    '%s: the same graph gives the same bytes',
    (_, exporter) => {
      const options = { name: 'harbour', fullTexts: true };
      const [first] = exporter.write(FIXTURE, options);
      const [second] = exporter.write(structuredClone(FIXTURE), options);
      expect(second).toEqual(first);
      expect(first?.name).toBe(`harbour${exporter.extension}`);
      expect(first?.mediaType).toBe(exporter.mediaType);
    },
  );

  test('has its own word and ending, and says what it holds', () => {
    expect(new Set(EXPORTERS.map(({ id }) => id)).size).toBe(EXPORTERS.length);
    expect(EXPORTERS.every(({ holds, label }) => holds.endsWith('.') && label.length > 0)).toBe(true);
  });
});

describe('a graph that is too large for a format', () => {
  const options = { name: 'g', fullTexts: true };

  test('is refused in words that say what to do', () => {
    const write = () => [{ name: 'g', mediaType: 'text/plain', content: 'x'.repeat(2 ** 30) }];
    expect(writeFormat({ label: 'GEXF', write }, FIXTURE, options)).toMatch(/^GEXF: .*too large.*CSV/);
  });

  test('hides no other error', () => {
    const write = () => {
      throw new TypeError('a slip');
    };
    expect(() => writeFormat({ label: 'GEXF', write }, FIXTURE, options)).toThrow('a slip');
  });
});

describe('the graph document', () => {
  test('comes back whole', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        const text = textOf('json', graph);
        expect(writeGraph(readOrThrow(text))).toBe(text);
        expect(readOrThrow(text).relations).toHaveLength(graph.relations.length);
      }),
    );
  });

  test('without full texts still quotes all its evidence, at the same places, and nothing else', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        const excerpt = readOrThrow(exportAs('json', graph, false).content as string);
        const textIn = (one: GraphDocument, id: string) => one.articles.find((article) => article.id === id)!.text;
        for (const { article, start, end } of graph.relations.flatMap(({ evidence }) => evidence)) {
          expect(textIn(excerpt, article).slice(start, end)).toBe(textIn(graph, article).slice(start, end));
        }
        for (const { id, text, excerpt: marked } of excerpt.articles) {
          expect(marked).toBe(true);
          const covered = new Set(
            graph.relations
              .flatMap(({ evidence }) => evidence)
              .filter(({ article }) => article === id)
              .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)),
          );
          const rest = [...Array(text.length).keys()]
            .filter((index) => !covered.has(index))
            .map((index) => text[index]);
          expect(rest.join('').trim()).toBe('');
        }
      }),
    );
  });
});

interface Edge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: Record<string, unknown>;
}
const edgesOf = (graph: Graph): Edge[] =>
  graph.mapEdges((id, attributes, source, target) => ({ id, source, target, attributes }));

/** What both XML formats must carry of any graph. */
function expectCarried(graph: GraphDocument, parsed: Graph, edgeIdOf: (edge: Edge) => unknown): void {
  expect(parsed.order).toBe(graph.entities.length);
  expect(parsed.size).toBe(graph.relations.length);
  for (const { id, type, name, aliases, mentions, position } of graph.entities) {
    const node = parsed.getNodeAttributes(id);
    expect(node).toMatchObject({ type, label: printable(name), mention_count: mentions.length });
    expect(JSON.parse(String(node['aliases']))).toEqual(aliases);
    expect(JSON.parse(String(node['mentions']))).toHaveLength(mentions.length);
    expect(Math.abs(Number(node['y'] ?? 0))).toBe(Math.abs(position?.y ?? 0));
  }
  const edges = new Map(edgesOf(parsed).map((edge) => [edgeIdOf(edge), edge]));
  for (const { id, type, source, target, evidence } of graph.relations) {
    const edge = edges.get(id)!;
    expect(edge).toMatchObject({ source, target, attributes: { type, weight: evidence.length } });
    const records = JSON.parse(String(edge.attributes['evidence'])) as EvidenceRecord[];
    expect(
      records.map(({ article, start, end, modality, quote }) => ({ article, start, end, modality, quote })),
    ).toEqual(
      evidence.map(({ article, start, end, modality }) => ({
        ...{ article, start, end, modality },
        quote: graph.articles.find((one) => one.id === article)!.text.slice(start, end),
      })),
    );
  }
}

describe('GEXF', () => {
  test('of any graph is read by graphology with every actor, relation and piece of evidence', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        expectCarried(graph, parseGexf(Graph, textOf('gexf', graph)), ({ id }) => id);
      }),
    );
  });

  test('carries colours, sizes and positions, up as up', () => {
    const node = parseGexf(Graph, textOf('gexf', FIXTURE)).getNodeAttributes('person:ana-duarte');
    expect(node).toMatchObject({ color: 'rgb(180,97,108)', size: 6, x: 1.5, y: 2 });
  });
});

describe('GraphML', () => {
  test('of any graph is read by graphology with every actor, relation and piece of evidence', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        const parsed = parseGraphml(Graph, textOf('graphml', graph));
        expectCarried(graph, parsed, ({ attributes }) => attributes['relation']);
      }),
    );
  });

  test('keeps every character that XML can hold', () => {
    const name = ' <b>"A" & \'B\'</b> ]]> \t\r\n مرحبا 👩‍👩‍👧 ';
    const graph = { ...FIXTURE, entities: FIXTURE.entities.map((entity) => ({ ...entity, name })) };
    expect(parseGraphml(Graph, textOf('graphml', graph)).getNodeAttribute('state:norway', 'label')).toBe(name);
  });
});

describe('what is planned or denied', () => {
  test.each(['gexf', 'graphml'])('is not labelled as done in %s', (format) => {
    const text = textOf(format, FIXTURE);
    expect(text).toContain('planned: agrees with');
    expect(text).toContain('denied: rejects');
    expect(text).not.toMatch(/[">]rejects/);
  });

  test('is counted apart in the tables', () => {
    const { 'edges.csv': edges } = tablesOf(FIXTURE);
    expect(edges?.map((row) => [row['Relation'], row['Asserted'], row['Prospective'], row['Negated']])).toEqual([
      ['consult', '1', '0', '0'],
      ['agree', '0', '1', '0'],
      ['reject', '0', '0', '1'],
    ]);
  });
});

describe('the tables', () => {
  test('hold a row for every actor, relation and piece of evidence of any graph', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        const tables = tablesOf(graph);
        expect(tables['nodes.csv']?.map((row) => row['Id'])).toEqual(graph.entities.map(({ id }) => id));
        expect(tables['edges.csv']?.map((row) => row['Id'])).toEqual(graph.relations.map(({ id }) => id));
        expect(tables['evidence.csv']).toHaveLength(evidenceCount(graph));
      }),
    );
  });

  test('tell each piece of evidence in words', () => {
    expect(tablesOf(FIXTURE)['evidence.csv']?.[2]).toMatchObject({
      Source: 'Norway',
      Target: 'Ana Duarte',
      Quote: 'Norway rejected the plan, officials in Lisbon said.',
      Trigger: 'rejected',
      Modality: 'negated',
      Attribution: 'officials in Lisbon',
      'Attributed to': 'Lisbon',
      Article: 'Harbour talks open in Lisbon',
      Outlet: 'Sample Courier',
      Published: '2031-05-06',
    });
  });

  test('hold no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        for (const row of Object.values(tablesOf(graph)).flat()) {
          for (const cell of Object.values(row)) {
            if (Number.isNaN(Number(cell))) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
          }
        }
      }),
    );
    const named = (name: string) => {
      const graph = { ...FIXTURE, entities: FIXTURE.entities.map((entity) => ({ ...entity, name })) };
      return tablesOf(graph)['nodes.csv']?.[0]?.['Label'];
    };
    expect(named('=HYPERLINK("http://x")')).toBe('\'=HYPERLINK("http://x")');
    expect(named('@SUM(A1)')).toBe("'@SUM(A1)");
    expect(named('+1-2')).toBe("'+1-2");
    expect(named('-2+3')).toBe("'-2+3");
    expect(named('\t=1')).toBe("'\t=1");
  });

  test('have no cell that is too long for a spreadsheet, and say what it leaves out', () => {
    const article = {
      ...FIXTURE.articles[0]!,
      text: `${'Norway met Lisbon again. '.repeat(4000)}${'word '.repeat(9000)}`,
    };
    const [relation] = FIXTURE.relations;
    const piece = { ...relation!.evidence[0]!, trigger: undefined, attribution: undefined };
    const evidence = [
      ...Array.from({ length: 4000 }, (_, i) => ({ ...piece, start: i * 25, end: i * 25 + 24 })),
      { ...piece, start: 100_000, end: 144_999 },
    ];
    const entities = FIXTURE.entities.map((entity) => ({
      ...entity,
      aliases: Array.from({ length: 5000 }, (_, i) => `Alias ${i}`),
      mentions: [],
    }));
    const graph = { ...FIXTURE, articles: [article], entities, relations: [{ ...relation!, evidence }] };
    const tables = tablesOf(graph);
    const cells = Object.values(tables).flatMap((rows) => rows.flatMap((row) => Object.values(row)));
    expect(Math.max(...cells.map(({ length }) => length))).toBeLessThanOrEqual(32_767);

    const lines = tables['edges.csv']![0]!['Quotes']!.split('\n');
    expect(new Set(lines.slice(0, -1))).toHaveLength(1);
    expect(lines.at(-1)).toBe(`… and ${4001 - (lines.length - 1)} more in the table of evidence`);
    const names = tables['nodes.csv']![0]!['Aliases']!.split(' | ');
    expect(names.at(-1)).toBe(`… and ${5000 - (names.length - 1)} more`);
    const quotes = tables['evidence.csv']!.map((row) => row['Quote']!);
    expect(new Set(quotes.slice(0, 4000))).toEqual(new Set(['Norway met Lisbon again.']));
    expect(quotes[4000]).toMatch(/ word … \(\d+ of 44999 characters, as many as a cell holds\)$/);
  });

  test('are the same where they are copied, with tabs between the cells', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        const tables = tablesOf(graph);
        for (const name of COPIED_TABLES) {
          const { data } = Papa.parse<Record<string, string>>(tableText(graph, name), {
            header: true,
            delimiter: '\t',
          });
          expect(data).toEqual(tables[`${name}.csv`]);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('keep their column names even when empty', () => {
    const files = unzipSync(exportAs('csv', { ...FIXTURE, relations: [] }).content as Uint8Array);
    expect([...files['edges.csv']!.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(strFromU8(files['edges.csv']!)).toMatch(/^Source,Target,Type,Id,Label,/);
  });
});
