import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openBundle, readManifest, type BundleAccess } from '../../core/formats/bundle/index.ts';
import type { GraphDocument } from '../../core/model/graph.ts';
import { failure, success, type Result } from '../../core/model/result.ts';
import { TextsMissing } from '../../core/model/texts.ts';
import { display } from './find-articles.ts';

/** The whole graph of a bundle; `text` is that of its manifest, which lies at `path`. */
export async function readWholeBundle(text: string, path: string): Promise<Result<GraphDocument>> {
  const manifest = readManifest(text, display(path));
  if (!manifest.ok) return manifest;
  const bundle = await openBundle(manifest.value, accessTo(dirname(path)));
  if (!bundle.ok) return bundle;
  const { texts } = bundle.value;
  try {
    await texts.fetch('all');
    return success(texts.document());
  } catch (error) {
    if (error instanceof TextsMissing) return failure(error.problem);
    throw error;
  }
}

/** Asynchronous, so that failures come as rejections. */
const accessTo = (folder: string): BundleAccess => ({
  file: async (name) => {
    const bytes = new Uint8Array(await readFile(join(folder, name)));
    return { bytes, content: async () => new Uint8Array(gunzipSync(bytes)) };
  },
  sha256: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
});
