/** Opens a bundle that lies beside the page: fetches its files, checks and unpacks them with what the browser has. */
import { indexColumns, type GraphIndex } from '../../core/analysis/graph-index.ts';
import { openBundle, readManifest, type BundleAccess } from '../../core/formats/bundle/index.ts';
import type { Result } from '../../core/model/result.ts';
import { fetchAsked } from './ask-ahead.ts';
import { pauses } from './pauses.ts';

/** The index of the bundle whose manifest this is; `url` is the manifest's address. */
export async function openManifest(text: string, url: string): Promise<Result<GraphIndex>> {
  const manifest = readManifest(text, url);
  if (!manifest.ok) return manifest;
  const bundle = await openBundle(manifest.value, accessBeside(new URL(url, location.href)));
  if (!bundle.ok) return bundle;
  const { columns, texts } = bundle.value;
  return { ok: true, value: indexColumns(columns, texts) };
}

const accessBeside = (manifest: URL): BundleAccess => ({
  bytes: (name) => fetchBytes(new URL(name, manifest)),
  sha256,
  gunzip,
  pause: pauses(),
});

async function fetchBytes(url: URL): Promise<Uint8Array> {
  const response = await fetchAsked(url);
  if (!response.ok) throw new Error(String(response.status));
  return new Uint8Array(await response.arrayBuffer());
}

/** Browsers compute it for pages that came over a safe connection, and for those of this machine. */
async function sha256(bytes: Uint8Array): Promise<string | null> {
  if (!isSecureContext) return null;
  const hash = await crypto.subtle.digest('SHA-256', bytes as BufferSource);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function gunzip(bytes: Uint8Array): Promise<Uint8Array> {
  const unpacked = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}
