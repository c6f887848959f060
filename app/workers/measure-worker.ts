/** Measures a graph off the page's thread. */
import { measure } from '../../core/analysis/measures.ts';
import type { MeasureReply, MeasureRequest } from './measure.ts';

self.onmessage = ({ data: { kind, lines } }: MessageEvent<MeasureRequest>): void => {
  const reply: MeasureReply = { values: measure(kind, lines) };
  self.postMessage(reply);
};
