import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryGraph } from '../../model/graph.arbitrary.ts';
import type { Article } from '../../model/article.ts';
import type { Entity, GraphDocument, Relation } from '../../model/graph.ts';
import { printable } from '../export/characters.ts';
import { EXPORTERS } from '../exporters.ts';
import { readGraph } from '../graph-document/read.ts';
import { writeGraph } from '../graph-document/write.ts';
import { importGraph } from '../importers.ts';

const FIXTURE_TEXT = readFileSync(new URL('../graph-document/fixtures/version-1.json', import.meta.url), 'utf8');
const FIXTURE = JSON.parse(FIXTURE_TEXT) as GraphDocument;

const written = (id: string, graph: GraphDocument): string =>
  EXPORTERS.find((exporter) => exporter.id === id)!.write(graph, { name: 'x', fullTexts: true })[0]!.content as string;
const imported = (text: string): GraphDocument => {
  const result = importGraph(text, 'file');
  if (!result?.ok) throw new Error(JSON.stringify(result));
  return result.value;
};
const problemOf = (text: string) => {
  const result = importGraph(text, 'file');
  return result && !result.ok ? result.problems[0]! : undefined;
};

/** What of a graph the formats carry, said once more and plainly. */
function carried(graph: GraphDocument): GraphDocument {
  const evidence = graph.relations.flatMap((relation) => relation.evidence);
  const spoken = new Set(
    [...evidence, ...graph.entities.flatMap(({ mentions }) => mentions)].map(({ article }) => article),
  );
  return {
    format: graph.format,
    version: graph.version,
    title: printable(graph.title.replace(/\s+/g, ' ').trim()),
    articles: graph.articles
      .filter(({ id }) => spoken.has(id))
      .map((article): Article => {
        const quoted = (at: number) =>
          evidence.some(({ article: id, start, end }) => id === article.id && start <= at && at < end);
        const text = [...Array(article.text.length).keys()].map((at) => (quoted(at) ? article.text[at] : ' ')).join('');
        return { ...article, text, excerpt: true };
      }),
    entities: graph.entities.map((entity): Entity => {
      const { id, type, name, aliases, description, iso, position, merges, mentions } = entity;
      return {
        ...{ id, type, name: printable(name), aliases, mentions },
        ...(description && { description: printable(description) }),
        ...(iso && { iso }),
        ...(position && { position: { x: position.x, y: position.y } }),
        ...(merges && { merges: merges.map(({ rule, names }) => ({ rule, names })) }),
      };
    }),
    relations: graph.relations.map(({ id, type, source, target, evidence: pieces }): Relation => {
      return { id, type, source, target, evidence: pieces };
    }),
  };
}

describe.each(['gexf', 'graphml', 'cyjs'])('%s', (format) => {
  test('of any graph comes back as what it carries', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        expect(writeGraph(imported(written(format, graph)))).toBe(writeGraph(carried(graph)));
      }),
    );
  });

  test('written, read and written again is the same', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        const once = imported(written(format, graph));
        expect(writeGraph(imported(written(format, once)))).toBe(writeGraph(once));
      }),
      { numRuns: 30 },
    );
  });

  test('keeps quotes, negations, speakers, places and positions of the fixture', () => {
    const { articles, relations, entities } = imported(written(format, FIXTURE));
    const [talks] = articles;
    expect(talks).toMatchObject({ id: 'harbour-talks', source: 'Sample Courier', language: 'en', excerpt: true });
    const denied = relations.find(({ type }) => type === 'reject')!.evidence[0]!;
    expect(talks!.text.slice(denied.start, denied.end)).toBe('Norway rejected the plan, officials in Lisbon said.');
    expect(denied).toMatchObject({ modality: 'negated', attribution: { entity: 'place:lisbon', start: 68, end: 87 } });
    expect(relations.find(({ type }) => type === 'consult')!.evidence[0]).toMatchObject({ location: 'place:lisbon' });
    expect(entities[0]).toMatchObject({ position: { x: 1.5, y: -2 }, description: 'harbour minister' });
  });

  test('refuses what was cut off, at its place', () => {
    const text = written(format, FIXTURE);
    const problem = problemOf(text.slice(0, text.length / 2));
    if (format === 'cyjs') expect(problem).toBeUndefined();
    else
      expect(problem).toMatchObject({ where: 'file', at: expect.stringMatching(/^line \d+, column \d+$/) as string });
  });
});

describe('what other programs do to a file is understood', () => {
  test('attributes numbered anew, elements with prefixes, labels changed, nodes moved', () => {
    const text = written('gexf', FIXTURE)
      .replaceAll('for="type"', 'for="7"')
      .replaceAll('id="type" title="type"', 'id="7" title="type"')
      .replace('label="Lisbon"', 'label="Lisboa"')
      .replace(/(<viz:position[^>]*?x=)"1.5"/, '$1"40"');
    const { entities } = imported(text);
    expect(entities.map(({ name, type }) => [name, type])).toContainEqual(['Lisboa', 'place']);
    expect(entities[0]?.position).toEqual({ x: 40, y: -2 });
  });

  test('nodes numbered anew by Cytoscape', () => {
    const { elements } = JSON.parse(written('cyjs', FIXTURE)) as {
      elements: { nodes: { data: Record<string, unknown> }[]; edges: { data: Record<string, unknown> }[] };
    };
    const numbers = new Map(elements.nodes.map(({ data }, index) => [data['id'], String(60 + index)]));
    const renumbered = {
      elements: {
        nodes: elements.nodes.map(({ data }) => ({
          data: { ...data, id: numbers.get(data['id']), id_original: data['id'] },
        })),
        edges: elements.edges.map(({ data }) => ({
          data: { ...data, source: numbers.get(data['source']), target: numbers.get(data['target']) },
        })),
      },
    };
    expect(imported(JSON.stringify(renumbered)).relations.map(({ id }) => id)).toEqual(
      FIXTURE.relations.map(({ id }) => id),
    );
  });

  const REWRITE = `
import sys
path, library, fmt = sys.argv[1:]
if library == 'igraph':
    import igraph
    igraph.Graph.Read_GraphML(path).write_graphml(path)
else:
    import networkx as nx
    nx.write_graphml(nx.read_graphml(path), path)`;
  test.each([
    ['networkx', 'graphml'],
    ['igraph', 'graphml'],
  ])('a file that %s read and wrote again (%s)', (library, format) => {
    const python = ['python3', '/usr/bin/python3'].find((command) => {
      try {
        execFileSync(command, ['-c', `import ${library}`], { stdio: 'ignore' });
        return true;
      } catch {
        return false;
      }
    });
    if (python === undefined) return console.warn(`skipped: no Python with ${library} on this machine`);
    const folder = mkdtempSync(join(tmpdir(), 'relata-'));
    try {
      const path = join(folder, 'x.graphml');
      writeFileSync(path, written(format, FIXTURE));
      execFileSync(python, ['-c', REWRITE, path, library, format]);
      const again = imported(readFileSync(path, 'utf8'));
      const { title: _, ...rest } = carried(FIXTURE);
      expect(JSON.parse(writeGraph({ ...again, title: '' }))).toEqual(
        JSON.parse(writeGraph(carriedFixture({ ...rest, title: '' }))),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** The fixture holds fields of other programs inside its evidence and articles; the formats don't. */
const carriedFixture = (graph: GraphDocument): GraphDocument =>
  JSON.parse(
    JSON.stringify(graph, (key, value: unknown) =>
      ['head', 'role', 'reviewed', 'section', 'confidence', 'score'].includes(key) ? undefined : value,
    ),
  ) as GraphDocument;

describe('what can’t be read is told with its place', () => {
  const gexf = written('gexf', FIXTURE);
  test.each([
    ['an unknown entity', gexf.replace('Lisbon', '&boom;'), /line \d+/, /undefined entity/],
    [
      'an entity that would expand',
      `<?xml version="1.0"?><!DOCTYPE gexf [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><gexf><graph><node id="&b;"/></graph></gexf>`,
      /line 1/,
      /undefined entity/,
    ],
    [
      'a file from outside',
      `<!DOCTYPE gexf [<!ENTITY x SYSTEM "file:///etc/passwd">]><gexf><graph><node id="&x;"/></graph></gexf>`,
      /line 1/,
      /undefined entity/,
    ],
    ['another encoding', '<?xml version="1.0" encoding="ISO-8859-1"?><gexf/>', /^$/, /not in UTF-8/],
    ['a tag that is not closed', '<gexf><graph></gexf>', /line 1/, /not well-formed/],
    ['other XML', '<svg xmlns="http://www.w3.org/2000/svg"/>', /^$/, /neither GEXF nor GraphML/],
    ['no graph', '<gexf version="1.3"/>', /^$/, /no graph/],
    ['a foreign node', '<gexf><graph><nodes><node id="a"/></nodes></graph></gexf>', /node "a"/, /no `type`/],
    [
      'a foreign edge',
      '<graphml><graph><edge source="a" target="b"/></graph></graphml>',
      /edge 1/,
      /`type` is not one of leads/,
    ],
    ['evidence that is no JSON', gexf.replace(/(for="evidence" value=")\[/, '$1'), /edge \d/, /`evidence` is not what/],
    [
      'a quote of another length',
      written('cyjs', FIXTURE).replace('"[{\\"quote\\":\\"', '"[{\\"quote\\":\\"X'),
      /edge 1/,
      /has \d+ characters/,
    ],
    [
      'an article of any length',
      written('cyjs', FIXTURE).replaceAll(/\\"length\\":\d+/g, '\\"length\\":99999999999'),
      /articles/,
      /too long/,
    ],
    ['CX2', written('cx2', FIXTURE), /^$/, /CX2, which Relata writes but does not read/],
    ['elements of another shape', '{"elements":{"nodes":[{"data":{}}]}}', /elements\.nodes\.0\.data\.id/, /not as/],
    ['an edge to nowhere', written('cyjs', { ...FIXTURE, entities: FIXTURE.entities.slice(1) }), /relations|evid/, /./],
  ])('%s', (_, text, at, what) => {
    const problem = problemOf(text);
    expect(problem?.at ?? '').toMatch(at);
    expect(problem?.what).toMatch(what);
    expect(problem?.remedy).not.toBe('');
  });

  test.each(['', '{', '[]', '{"format":"other"}', 'null', '"x"', '[null]'])('%j is in none of the formats', (text) => {
    expect(importGraph(text, 'file')).toBeUndefined();
  });

  test('a long text is read in steps that are told, whatever letters lie where they meet', () => {
    const name = '\u{1F30D}'.repeat(1_500_001);
    for (const shift of ['', ' ']) {
      const shares: number[] = [];
      const text = `<gexf>${shift}<meta><description>${name}</description></meta><graph/></gexf>`;
      const result = importGraph(text, 'file', (share) => shares.push(share));
      expect(result?.ok && result.value.title).toBe(name);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      expect(shares.length).toBeGreaterThan(2);
      expect(shares.at(-1)).toBe(1);
    }
  });

  test('reading random text never throws', () => {
    const noise = fc.array(
      fc.oneof(
        fc.constantFrom(
          '<gexf>',
          '<graph>',
          '<node id="',
          '">',
          '</node>',
          '<edge/>',
          '<data key="',
          '&',
          ']]>',
          '<!--',
        ),
        fc.string(),
      ),
    );
    fc.assert(fc.property(noise, (parts) => void importGraph(`<graphml>${parts.join('')}`, 'file')));
    fc.assert(fc.property(fc.json(), (json) => void importGraph(`{"elements":${json}}`, 'file')));
  });

  test('a graph document is not for these readers', () => {
    expect(importGraph(FIXTURE_TEXT, 'file')).toBeUndefined();
    expect(readGraph(FIXTURE_TEXT, 'file').ok).toBe(true);
  });
});
