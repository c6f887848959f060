/** The worker that opens bundles, as a function. */
import type { Result } from '../../core/model/result.ts';
import type { UnpackedBundle } from './unpack-bundle.ts';

/** As `unpackBundleAt`. Rejects where the browser lets no worker run. */
export function unpackInWorker(url: string): Promise<Result<UnpackedBundle> | null> {
  return new Promise<Result<UnpackedBundle> | null>((resolve, reject) => {
    const worker = new Worker(new URL('bundle-worker.ts', import.meta.url), { type: 'module', name: url });
    worker.onmessage = ({ data }: MessageEvent<Result<UnpackedBundle> | null>) => {
      resolve(data);
      worker.terminate();
    };
    worker.onerror = () => reject(new Error('the worker for bundles failed'));
  });
}
