/** Opens a bundle off the page's thread, which meanwhile starts the page. Its name is the manifest's address. */
import { unpackBundleAt, type UnpackedBundle } from './unpack-bundle.ts';

// A message that asked for it would wait until the page has a moment.
const bundle = await unpackBundleAt(self.name);
self.postMessage(bundle, { transfer: bundle?.ok === true ? buffersOf(bundle.value) : [] });

/** Handed over, not copied. */
function buffersOf({ columns: { articles, entities, numbers }, links }: UnpackedBundle): ArrayBuffer[] {
  const views = [articles, entities, numbers, links].flatMap((part) => Object.values(part) as unknown[]);
  return [...new Set(views.filter(ArrayBuffer.isView).map(({ buffer }) => buffer as ArrayBuffer))];
}
