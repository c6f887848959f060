import { drawWithCytoscape } from './draw-cytoscape.ts';
import { loadElements } from './load.ts';

drawWithCytoscape(document.getElementById('root')!, await loadElements(), location.search.includes('fast'));
