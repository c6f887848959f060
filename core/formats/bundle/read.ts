/** Opens a bundle: its columns at once, everything else when it is asked for. */
import type { GraphColumns } from '../../model/columns.ts';
import { failure, success, type Result } from '../../model/result.ts';
import type { Texts } from '../../model/texts.ts';
import { BundleTexts } from './bundle-texts.ts';
import { columnsFrom, unpackColumns, type UnpackedColumns } from './columns-file.ts';
import { damaged, readFile, type BundleAccess } from './files.ts';
import type { BundleManifest } from './manifest.ts';

export interface OpenBundle {
  readonly columns: GraphColumns;
  readonly texts: Texts;
}

/** Opens the bundle of a manifest, or says why it can't be. */
export async function openBundle(manifest: BundleManifest, access: BundleAccess): Promise<Result<OpenBundle>> {
  const unpacked = await unpackBundle(manifest, access);
  return unpacked.ok ? success(bundleOf(manifest, unpacked.value, access)) : unpacked;
}

/** What the page shows at first, where the bundle has it drawn up and it can be had. */
export async function readPicture({ picture }: BundleManifest, access: BundleAccess): Promise<string | null> {
  const content = picture && (await readFile(picture, access));
  return content?.ok ? new TextDecoder().decode(content.value) : null;
}

/** What takes time of it: the columns fetched, checked, unpacked and decoded. */
export async function unpackBundle(manifest: BundleManifest, access: BundleAccess): Promise<Result<UnpackedColumns>> {
  const bytes = await readFile(manifest.columns, access);
  if (!bytes.ok) return bytes;
  try {
    return success(unpackColumns(bytes.value));
  } catch (error) {
    return failure(damaged(manifest.columns, String(error)));
  }
}

/** The bundle whose columns are unpacked; `access` is for what is asked for later. */
export function bundleOf(manifest: BundleManifest, unpacked: UnpackedColumns, access: BundleAccess): OpenBundle {
  const columns = columnsFrom(unpacked);
  return { columns, texts: new BundleTexts(manifest, columns, access) };
}
