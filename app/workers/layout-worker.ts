/** Lays out a graph off the page's thread. */
import { layOut } from '../../core/analysis/layout.ts';
import type { LayoutReply, LayoutRequest } from './lay-out.ts';

self.onmessage = ({ data: { graph, seed } }: MessageEvent<LayoutRequest>): void => {
  const reply: LayoutReply = { graph: layOut(graph, seed) };
  self.postMessage(reply);
};
