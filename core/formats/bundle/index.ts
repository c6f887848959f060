export type { UnpackedColumns } from './columns-file.ts';
export type { BundleAccess, PackedFile } from './files.ts';
export { MANIFEST_NAME, readManifest, type BundleManifest } from './manifest.ts';
export { bundleOf, openBundle, openSpans, readPicture, unpackBundle } from './read.ts';
