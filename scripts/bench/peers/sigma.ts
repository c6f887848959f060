import { MultiGraph } from 'graphology';
import Sigma from 'sigma';
import { loadElements, tellReadable } from './load.ts';

const { nodes, edges } = await loadElements();
const graph = new MultiGraph();
for (const [id, label, x, y, size] of nodes) graph.addNode(id, { label, x, y, size: size / 8 });
for (const [source, target] of edges) graph.addEdge(nodes[source]![0], nodes[target]![0]);
// It renders at once.
new Sigma(graph, document.getElementById('root')!);
tellReadable(graph.order, graph.size);
