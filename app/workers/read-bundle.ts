/** The worker that opens bundles, as a function. */
import type { Result } from '../../core/model/result.ts';
import type { UnpackedBundle } from './unpack-bundle.ts';

/** What the worker sends: what is shown at first, where the bundle has that; then all of it, as `unpackBundleAt` gives it. */
export type BundleNews = { readonly picture: string } | { readonly bundle: Result<UnpackedBundle> | null };

/** What it is sent for: its name, in JSON. */
export interface BundleErrand {
  readonly url: string;
  /** Whether it is to send what is shown at first, and to wait until that is painted. */
  readonly wantsPicture: boolean;
}

export interface AskedBundle {
  /** `null` where there is none. Never rejects. */
  readonly picture: Promise<string | null>;
  /** Rejects where the browser lets no worker run. */
  readonly bundle: Promise<Result<UnpackedBundle> | null>;
  /** To be called when the picture is painted, or known not to be: the rest waits for it. */
  readonly goOn: () => void;
}

export function unpackInWorker(errand: BundleErrand): AskedBundle {
  let show: (picture: string | null) => void;
  let goOn = (): void => undefined;
  const picture = new Promise<string | null>((resolve) => (show = resolve));
  const bundle = new Promise<Result<UnpackedBundle> | null>((resolve, reject) => {
    const name = JSON.stringify(errand);
    const worker = new Worker(new URL('bundle-worker.ts', import.meta.url), { type: 'module', name });
    goOn = () => worker.postMessage(null);
    worker.onmessage = ({ data: news }: MessageEvent<BundleNews>) => {
      if ('picture' in news) return show(news.picture);
      resolve(news.bundle);
      worker.terminate();
    };
    worker.onerror = () => reject(new Error('the worker for bundles failed'));
  });
  // A failure is told by who takes the bundle.
  bundle.then(
    () => show(null),
    () => show(null),
  );
  return { picture, bundle, goOn: () => goOn() };
}
