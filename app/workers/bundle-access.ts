/** The files of a bundle that lies beside the page, checked and unpacked with what the browser has: in a worker, and on the page. */
import type { BundleAccess, PackedFile } from '../../core/formats/bundle/index.ts';

export const accessBeside = (manifest: string): BundleAccess => ({
  file: (name) => fetchFile(new URL(name, manifest)),
  sha256,
});

/** It is unpacked while it comes. */
async function fetchFile(url: URL): Promise<PackedFile> {
  const { ok, status, body } = await fetch(url);
  if (!ok || body === null) throw new Error(String(status));
  const [packed, toUnpack] = body.tee();
  const content = bytesOf(toUnpack.pipeThrough(new DecompressionStream('gzip')));
  // Told to who asks for it.
  content.catch(() => undefined);
  return { bytes: await bytesOf(packed), content: () => content };
}

const bytesOf = async (stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array> =>
  new Uint8Array(await new Response(stream).arrayBuffer());

/** Browsers compute it for pages that came over a safe connection, and for those of this machine. */
async function sha256(bytes: Uint8Array): Promise<string | null> {
  if (!isSecureContext) return null;
  const hash = await crypto.subtle.digest('SHA-256', bytes as BufferSource);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
