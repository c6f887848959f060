/** Opens a bundle that lies beside the page: what takes time of it in a worker. */
import { indexColumns, type GraphIndex } from '../../core/analysis/graph-index.ts';
import { bundleOf } from '../../core/formats/bundle/index.ts';
import { success, type Result } from '../../core/model/result.ts';
import { accessBeside } from '../workers/bundle-access.ts';
import { askedBundle } from './ask-ahead.ts';
import { pauses } from './pauses.ts';

/** The index of the bundle whose manifest has this address, or what is wrong with it; `null` where no manifest can be had there. */
export async function openBundleAt(address: string): Promise<Result<GraphIndex> | null> {
  const { href: url } = new URL(address, location.href);
  const bundle = await askedBundle(url).catch(async () => {
    const { unpackBundleAt } = await import('../workers/unpack-bundle.ts');
    return unpackBundleAt(url);
  });
  if (bundle === null || !bundle.ok) return bundle;
  const { manifest, columns: unpacked, links } = bundle.value;
  const { columns, texts } = bundleOf(manifest, unpacked, { ...accessBeside(url), pause: pauses() });
  return success(indexColumns(columns, texts, links));
}
