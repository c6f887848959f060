/** Opens a bundle off the page's thread, which meanwhile starts the page. */
import type { BundleErrand, BundleNews } from './read-bundle.ts';
import { unpackBundleAt, type UnpackedBundle } from './unpack-bundle.ts';

const tell = (news: BundleNews, transfer: ArrayBuffer[] = []): void => self.postMessage(news, { transfer });

/** The page has shown the picture. */
const shown = new Promise((resolve) => self.addEventListener('message', resolve, { once: true }));

// A message that asked for it would wait until the page has a moment.
const { url, wantsPicture } = JSON.parse(self.name) as BundleErrand;
const show = (picture: string): Promise<unknown> => {
  tell({ picture });
  return shown;
};
const bundle = await unpackBundleAt(url, wantsPicture ? show : null);
tell({ bundle }, bundle?.ok === true ? buffersOf(bundle.value) : []);

/** Handed over, not copied. */
function buffersOf({ columns: { articles, entities, numbers }, links }: UnpackedBundle): ArrayBuffer[] {
  const views = [articles, entities, numbers, links].flatMap((part) => Object.values(part) as unknown[]);
  return [...new Set(views.filter(ArrayBuffer.isView).map(({ buffer }) => buffer as ArrayBuffer))];
}
