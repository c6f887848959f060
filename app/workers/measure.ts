/** The measuring worker as a function that can be called off. */
import type { FilteredGraph } from '../../core/analysis/apply-filter.ts';
import { measuredLines, type MeasuredLines } from '../../core/analysis/measured-lines.ts';
import type { HeavyMeasure } from '../../core/analysis/measures.ts';

export interface MeasureRequest {
  readonly kind: HeavyMeasure;
  readonly lines: MeasuredLines;
}

export interface MeasureReply {
  readonly values: Float64Array;
}

/** A value for each actor over what a filter shows. Rejects where the browser lets no worker run; once called off, never settles. */
export function measureInWorker(
  filtered: FilteredGraph,
  kind: HeavyMeasure,
): { readonly values: Promise<Float64Array>; stop(): void } {
  const worker = new Worker(new URL('measure-worker.ts', import.meta.url), { type: 'module' });
  const values = new Promise<Float64Array>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<MeasureReply>) => resolve(data.values);
    worker.onerror = () => reject(new Error('the measuring worker failed'));
    const request: MeasureRequest = { kind, lines: measuredLines(filtered) };
    worker.postMessage(request);
  }).finally(() => worker.terminate());
  return { values, stop: () => worker.terminate() };
}
