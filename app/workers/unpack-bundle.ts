/** Everything that the first picture of a bundle needs, as numbers and bytes: so it can be handed from a worker to the page. */
import { linksOf, type GraphLinks } from '../../core/analysis/graph-index.ts';
import { claimsToBeManifest } from '../../core/formats/bundle/claims.ts';
import {
  readManifest,
  readPicture,
  unpackBundle,
  type BundleManifest,
  type UnpackedColumns,
} from '../../core/formats/bundle/index.ts';
import { success, type Result } from '../../core/model/result.ts';
import { accessBeside } from './bundle-access.ts';

export interface UnpackedBundle {
  readonly manifest: BundleManifest;
  readonly columns: UnpackedColumns;
  readonly links: GraphLinks;
}

/**
 * The bundle whose manifest has this address, or what is wrong with it; `null` where no manifest can be had there. `show` is given
 * what the bundle shows at first, where it has that: the rest waits for it, so that nothing stands in its way.
 */
export async function unpackBundleAt(
  url: string,
  show: ((picture: string) => Promise<unknown>) | null,
): Promise<Result<UnpackedBundle> | null> {
  const text = await fetchText(url);
  if (text === null || !claimsToBeManifest(text)) return null;
  const manifest = readManifest(text, url);
  if (!manifest.ok) return manifest;
  const access = accessBeside(url);
  const picture = show && (await readPicture(manifest.value, access));
  if (picture !== null) await show?.(picture);
  const columns = await unpackBundle(manifest.value, access);
  if (!columns.ok) return columns;
  return success({ manifest: manifest.value, columns: columns.value, links: linksOf(columns.value.numbers) });
}

async function fetchText(url: string): Promise<string | null> {
  const response = await fetch(url).catch(() => null);
  return response?.ok === true ? response.text().catch(() => null) : null;
}
