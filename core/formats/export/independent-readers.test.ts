import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryGraph } from '../../model/graph.arbitrary.ts';
import type { GraphDocument } from '../../model/graph.ts';
import { EXPORTERS } from '../exporters.ts';

const FIXTURE = JSON.parse(
  readFileSync(new URL('../graph-document/fixtures/version-1.json', import.meta.url), 'utf8'),
) as GraphDocument;
const textOf = (id: string, graph: GraphDocument): string =>
  EXPORTERS.find((exporter) => exporter.id === id)!.write(graph, { name: 'harbour', fullTexts: true })[0]!
    .content as string;
const evidenceCount = (graph: GraphDocument) => graph.relations.flatMap(({ evidence }) => evidence).length;

/** A Python of this machine that has a library; an interpreter found first may lack what the system's has. */
function pythonWith(library: string): string | undefined {
  return ['python3', '/usr/bin/python3'].find((python) => {
    try {
      execFileSync(python, ['-c', `import ${library}`], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}

const NETWORKX = `
import json, sys, networkx as nx
path, fmt = sys.argv[1:]
if fmt == 'gexf' and '1.3' not in nx.readwrite.gexf.GEXF.versions:
    # releases before 3.6 know the same elements under the older namespace only
    text = open(path, encoding='utf-8').read()
    open(path, 'w', encoding='utf-8').write(text.replace('http://gexf.net/1.3', 'http://www.gexf.net/1.2draft'))
if fmt == 'cyjs':
    graph = nx.cytoscape_graph(json.load(open(path, encoding='utf-8')))
else:
    graph = nx.read_gexf(path) if fmt == 'gexf' else nx.read_graphml(path)
print(json.dumps({
    'nodes': sorted([node, data['type']] for node, data in graph.nodes(data=True)),
    'edges': sorted([a, b, data.get('interaction', data.get('kind', data.get('type'))), data['weight']] for a, b, data in graph.edges(data=True)),
    'evidence': sum(len(json.loads(data['evidence'])) for _, _, data in graph.edges(data=True)),
}))`;
const IGRAPH = `
import json, sys, igraph
graph = igraph.Graph.Read_GraphML(sys.argv[1])
names = graph.vs['id']
print(json.dumps({
    'nodes': sorted([v['id'], v['type']] for v in graph.vs),
    'edges': sorted([names[e.source], names[e.target], e['type'], e['weight']] for e in graph.es),
    'evidence': sum(len(json.loads(e['evidence'])) for e in graph.es),
}))`;

describe('independent readers find the same actors, relations and evidence', () => {
  const [sample] = fc.sample(
    arbitraryGraph.filter(({ relations }) => relations.length > 4),
    { numRuns: 1, seed: 7 },
  );
  const readers = [
    ['NetworkX', 'networkx', 'gexf', NETWORKX],
    ['NetworkX', 'networkx', 'graphml', NETWORKX],
    ['NetworkX', 'networkx', 'cyjs', NETWORKX],
    ['igraph', 'igraph', 'graphml', IGRAPH],
  ] as const;

  test.each(readers)('%s (%s) in %s', (_, library, format, program) => {
    const python = pythonWith(library);
    if (python === undefined) {
      console.warn(`skipped: no Python with ${library} on this machine`);
      return;
    }
    for (const graph of [FIXTURE, sample!]) {
      const folder = mkdtempSync(join(tmpdir(), 'relata-'));
      try {
        const path = join(folder, `harbour.${format}`);
        writeFileSync(path, textOf(format, graph));
        const found: unknown = JSON.parse(execFileSync(python, ['-c', program, path, format], { encoding: 'utf8' }));
        expect(found).toEqual({
          nodes: graph.entities.map(({ id, type }) => [id, type]).sort(),
          edges: graph.relations
            .map(({ source, target, type, evidence }) => [source, target, type, evidence.length])
            .sort(),
          evidence: evidenceCount(graph),
        });
      } finally {
        rmSync(folder, { recursive: true });
      }
    }
  });
});
