/** Opens a bundle that lies beside the page: what takes time of it in a worker. */
import { indexColumns, type GraphIndex } from '../../core/analysis/graph-index.ts';
import { bundleOf } from '../../core/formats/bundle/index.ts';
import { success, type Result } from '../../core/model/result.ts';
import { accessBeside } from '../workers/bundle-access.ts';
import type { AskedBundle } from '../workers/read-bundle.ts';
import { rememberSource } from './bundle-source.ts';
import { pauses } from './pauses.ts';

/** The index of a bundle that was asked for, or what is wrong with it; `null` where no manifest can be had at its address. */
export async function openBundleAt(url: string, asked: AskedBundle): Promise<Result<GraphIndex> | null> {
  const bundle = await asked.bundle.catch(async () => {
    const { unpackBundleAt } = await import('../workers/unpack-bundle.ts');
    return unpackBundleAt(url, null);
  });
  if (bundle === null || !bundle.ok) return bundle;
  const { manifest, columns: unpacked, links } = bundle.value;
  const { columns, texts } = bundleOf(manifest, unpacked, { ...accessBeside(url), pause: pauses() });
  const index = indexColumns(columns, texts, links);
  rememberSource(index, { url, manifest });
  return success(index);
}
