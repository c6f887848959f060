export type { BundleAccess } from './files.ts';
export { MANIFEST_NAME, readManifest } from './manifest.ts';
export { openBundle } from './read.ts';
