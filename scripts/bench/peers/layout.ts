/** Lays out what is drawn in the worker that our page uses, and watches how long its own thread is held up. */
import { spreadInWorker } from '../../../app/workers/lay-out.ts';
import { loadElements } from './load.ts';

declare global {
  interface Window {
    laidOut?: { readonly milliseconds: number; readonly longestGap: number };
  }
}

const { nodes, edges } = await loadElements();
const network = {
  names: nodes.map(([, name]) => name),
  edges: edges.map(([from, to]) => ({ from, to, weight: 1 })),
};
let last = performance.now();
let longestGap = 0;
const watch = setInterval(() => {
  longestGap = Math.max(longestGap, performance.now() - last);
  last = performance.now();
}, 1);
const started = performance.now();
await spreadInWorker(network, 1);
const milliseconds = performance.now() - started;
clearInterval(watch);
window.laidOut = { milliseconds, longestGap };
