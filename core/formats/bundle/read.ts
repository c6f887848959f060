/** Opens a bundle: its columns at once, everything else when it is asked for. */
import type { GraphColumns } from '../../model/columns.ts';
import { failure, success, type Result } from '../../model/result.ts';
import type { Texts } from '../../model/texts.ts';
import { BundleTexts } from './bundle-texts.ts';
import { readColumns } from './columns-file.ts';
import { damaged, readFile, type BundleAccess } from './files.ts';
import type { BundleManifest } from './manifest.ts';

export interface OpenBundle {
  readonly columns: GraphColumns;
  readonly texts: Texts;
}

/** Opens the bundle of a manifest, or says why it can't be. */
export async function openBundle(manifest: BundleManifest, access: BundleAccess): Promise<Result<OpenBundle>> {
  const bytes = await readFile(manifest.columns, access);
  if (!bytes.ok) return bytes;
  try {
    const columns = readColumns(bytes.value);
    return success({ columns, texts: new BundleTexts(manifest, columns, access) });
  } catch (error) {
    return failure(damaged(manifest.columns, String(error)));
  }
}
